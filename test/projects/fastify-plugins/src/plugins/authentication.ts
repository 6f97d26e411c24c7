import jwt from '@fastify/jwt'
import fp from 'fastify-plugin'

export const authentication = fp(async (app) => {
  await app.register(jwt, { secret: process.env.JWT_SECRET ?? '', verify: { algorithms: ['HS256'] } })
  app.addHook('onRequest', async (request) => {
    await request.jwtVerify()
  })
})
