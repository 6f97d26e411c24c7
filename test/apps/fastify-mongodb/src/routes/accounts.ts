import bcrypt from 'bcrypt'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ObjectId } from 'mongodb'
import { z } from 'zod'
import { collections, db } from '../db.js'
import { AccountRepository } from '../repositories/accounts.js'

const Credentials = z.object({ email: z.email(), password: z.string() })
const repository = new AccountRepository(db)

export async function accountRoutes(app: FastifyInstance): Promise<void> {
  app.post<{ Body: { email: string; password: string } }>('/login', async (request, reply) => {
    const account = await repository.byEmail(request.body.email)
    if (!account || !(await bcrypt.compare(request.body.password, account.passwordHash))) return reply.code(401).send()
    return { id: account._id }
  })

  app.post('/login/schema', { schema: { body: { type: 'object', required: ['email'], properties: { email: { type: 'string' }, password: { type: 'string' } } } } }, async (request: FastifyRequest<{ Body: { email: string; password: string } }>, reply) => {
    const account = await collections.accounts.findOne({ email: request.body.email })
    if (!account || !(await bcrypt.compare(request.body.password, account.passwordHash))) return reply.code(401).send()
    return { id: account._id }
  })

  app.post('/login/parsed', async (request, reply) => {
    const { email, password } = Credentials.parse(request.body)
    const account = await collections.accounts.findOne({ email })
    if (!account || !(await bcrypt.compare(password, account.passwordHash))) return reply.code(401).send()
    return { id: account._id }
  })

  app.post('/reset', async (request) => {
    const { token, password } = request.body as { token: string; password: string }
    const account = await repository.byToken(token)
    if (!account) return { done: false }
    const passwordHash = await bcrypt.hash(password, 12)
    await collections.accounts.updateOne({ _id: account._id }, { $set: { passwordHash }, $unset: { resetToken: '' } })
    return { done: true }
  })

  app.post('/reset/confirm', async (request) => {
    const { token } = request.body as { token: string }
    const { modifiedCount } = await collections.accounts.updateMany({ resetToken: token }, { $unset: { resetToken: '' } }) // expect: no-nosql-injection
    return { done: modifiedCount > 0 }
  })

  app.post('/accounts/search', async (request) => repository.where(request.body as Record<string, unknown>))

  app.delete<{ Params: { email: string } }>('/accounts/:email', async (request) => ({ removed: await repository.remove(request.params.email) }))

  app.get<{ Querystring: { id: string } }>('/accounts', async (request) => {
    return collections.accounts.findOne({ _id: new ObjectId(request.query.id) }, { projection: { email: 1 } })
  })
}
