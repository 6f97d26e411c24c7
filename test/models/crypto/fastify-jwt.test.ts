import { fastifyJwt } from '../../../src/models/crypto/fastify-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fastifyJwt, {
  'concepts default': `import jwt from '@fastify/jwt'
    use(jwt)`,
  'concepts ?.register': `module.exports = async function (app) {
      app.register(require('@fastify/jwt'), { secret: process.env.JWT_SECRET })
    }`,
  'concepts ?.jwt.verify': `export function read(app, token) {
      return app.jwt.verify(token)
    }`,
  'concepts ?.jwtVerify': `export async function authenticate(request) {
      await request.jwtVerify()
    }`,
  'concepts ?.jwt.sign': `export function issue(app, user) {
      return app.jwt.sign({ sub: user.id }, { expiresIn: '15m' })
    }`,
  'concepts ?.jwtSign': `export async function grant(reply, user) {
      return reply.jwtSign({ sub: user.id })
    }`,
  'concepts ?.jwt.decode': `export function peek(app, token) {
      return app.jwt.decode(token)
    }`,
})
