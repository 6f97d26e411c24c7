import { fastifyJwt } from '../../../src/models/crypto/fastify-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fastifyJwt, {
  'concepts ?.register': `import fastifyJwt from '@fastify/jwt'
    app.register(fastifyJwt, { secret: { public: publicKey }, verify: { algorithms: ['RS256'] } })`,
  'concepts ?.jwt.verify': `import '@fastify/jwt'
    const claims = app.jwt.verify(token)`,
  'concepts ?.jwtVerify': `import '@fastify/jwt'
    export async function authenticate(request) {
      await request.jwtVerify()
    }`,
  'concepts ?.jwt.sign': `import '@fastify/jwt'
    const token = app.jwt.sign({ sub: user.id }, { expiresIn: '15m' })`,
  'concepts ?.jwtSign': `import '@fastify/jwt'
    export async function login(request, reply) {
      const token = await reply.jwtSign({ sub: user.id })
    }`,
  'concepts ?.jwt.decode': `import '@fastify/jwt'
    const claims = app.jwt.decode(token)`,
})
