import { fastifyJwtServer } from '../../../src/models/crypto/fastify-jwt-server.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fastifyJwtServer, {
  'concepts FastifyInstance.register': `import Fastify from 'fastify'
    import jwt from '@fastify/jwt'
    const app = Fastify()
    app.register(jwt, { secret: { public: publicKey }, verify: { algorithms: ['RS256'] } })`,
  'concepts FastifyInstance.jwt.verify': `import Fastify from 'fastify'
    const app = Fastify()
    const claims = app.jwt.verify(token)`,
  'concepts FastifyRequest.jwtVerify': `import type { FastifyRequest } from 'fastify'
    export async function authenticate(request: FastifyRequest) {
      await request.jwtVerify()
    }`,
  'concepts FastifyInstance.jwt.sign': `import type { FastifyInstance } from 'fastify'
    export default async function login(app: FastifyInstance) {
      const token = app.jwt.sign({ sub: 'guest' }, { expiresIn: '15m' })
    }`,
  'concepts FastifyReply.jwtSign': `import Fastify from 'fastify'
    const app = Fastify()
    app.post('/login', async (request, reply) => {
      const token = await reply.jwtSign({ sub: request.body.name })
    })`,
  'concepts FastifyInstance.jwt.decode': `import Fastify from 'fastify'
    const app = Fastify()
    const claims = app.jwt.decode(token)`,
  'callers FastifyRequest.jwtVerify()': `import fastify from 'fastify'
    import jwt from '@fastify/jwt'
    const app = fastify()
    app.register(jwt, { secret })
    app.get('/me', async (request) => {
      const claims = await request.jwtVerify()
      return find(claims.sub)
    })`,
  'callers FastifyInstance.jwt.verify()': `import fastify from 'fastify'
    import jwt from '@fastify/jwt'
    const app = fastify()
    app.register(jwt, { secret })
    app.get('/me', async (request) => {
      const claims = app.jwt.verify(request.headers.authorization.slice(7))
      return find(claims.sub)
    })`,
  'callers FastifyRequest.user': `import fastify from 'fastify'
    import jwt from '@fastify/jwt'
    const app = fastify()
    app.register(jwt, { secret })
    app.get('/me', { onRequest: [app.authenticate] }, async (request) => find(request.user.sub))`,
})
