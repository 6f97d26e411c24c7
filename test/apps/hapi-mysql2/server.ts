import Boom from '@hapi/boom'
import Hapi from '@hapi/hapi'
import Jwt from '@hapi/jwt'
import Joi from 'joi'
import mysql, { type ResultSetHeader, type RowDataPacket } from 'mysql2/promise'

const pool = mysql.createPool({ uri: process.env['DATABASE_URL'] ?? '', connectionLimit: 10 })

const server = Hapi.server({ port: 3000 })
await server.register(Jwt)
server.auth.strategy('jwt', 'jwt', {
  keys: { key: process.env['JWT_SECRET'] ?? '', algorithms: ['HS256'] },
  verify: { aud: 'tickets', iss: 'tickets', sub: false },
  validate: (artifacts: { decoded: { payload: { user: { id: number } } } }) => ({ isValid: true, credentials: artifacts.decoded.payload.user }),
})
server.auth.default('jwt')

server.route([
  {
    method: 'GET',
    path: '/tickets',
    handler: async (request) => {
      const { id } = request.auth.credentials
      const [rows] = await pool.execute<RowDataPacket[]>('SELECT id, subject, state FROM tickets WHERE user_id = ? LIMIT 100', [id])
      return rows
    },
  },
  {
    method: 'GET',
    path: '/tickets/{id}',
    handler: async (request) => {
      const [rows] = await pool.execute<RowDataPacket[]>('SELECT id, subject, state FROM tickets WHERE id = ?', [request.params['id']]) // expect: require-owner-filter
      return rows[0] ?? Boom.notFound()
    },
  },
  {
    method: 'GET',
    path: '/tickets/{id}/own',
    handler: async (request) => {
      const { id } = request.auth.credentials
      const [rows] = await pool.execute<RowDataPacket[]>('SELECT id, subject, state FROM tickets WHERE id = ? AND user_id = ?', [request.params['id'], id])
      return rows[0] ?? Boom.notFound()
    },
  },
  {
    method: 'GET',
    path: '/tickets/{id}/checked',
    handler: async (request) => {
      const [rows] = await pool.execute<RowDataPacket[]>('SELECT id, subject, user_id FROM tickets WHERE id = ?', [request.params['id']])
      const ticket = rows[0]
      if (ticket?.['user_id'] !== request.auth.credentials['id']) throw Boom.notFound()
      return { id: ticket['id'], subject: ticket['subject'] }
    },
  },
  {
    method: 'POST',
    path: '/tickets',
    options: { validate: { payload: Joi.object({ subject: Joi.string().max(200).required(), text: Joi.string().max(5000) }) } },
    handler: async (request, h) => {
      const { subject, text } = request.payload as { subject: string; text: string }
      const [result] = await pool.execute<ResultSetHeader>('INSERT INTO tickets (user_id, subject, text) VALUES (?, ?, ?)', [
        request.auth.credentials['id'] as number,
        subject,
        text,
      ])
      return h.response({ id: result.insertId }).code(201)
    },
  },
  {
    method: 'DELETE',
    path: '/tickets/{id}',
    handler: async (request, h) => {
      await pool.execute('DELETE FROM tickets WHERE id = ?', [request.params['id']]) // expect: require-owner-filter
      return h.response().code(204)
    },
  },
  {
    method: 'DELETE',
    path: '/tickets/{id}/own',
    handler: async (request, h) => {
      await pool.execute('DELETE FROM tickets WHERE id = ? AND user_id = ?', [request.params['id'], request.auth.credentials['id'] as number])
      return h.response().code(204)
    },
  },
  {
    method: 'GET',
    path: '/me',
    handler: async (request) => {
      const [rows] = await pool.execute<RowDataPacket[]>('SELECT id, name, email FROM users WHERE id = ?', [request.auth.credentials['id'] as number])
      return rows[0] ?? Boom.notFound()
    },
  },
  {
    method: 'GET',
    path: '/me/raw',
    handler: async (request) => {
      const [rows] = await pool.execute<RowDataPacket[]>('SELECT * FROM users WHERE id = ?', [request.auth.credentials['id'] as number])
      return rows[0] // expect: no-raw-entity-response
    },
  },
  {
    method: 'GET',
    path: '/faq/{id}',
    options: { auth: false },
    handler: async (request) => {
      const [rows] = await pool.execute<RowDataPacket[]>('SELECT id, question, answer FROM faq WHERE id = ?', [request.params['id']])
      return rows[0] ?? Boom.notFound()
    },
  },
])

await server.start()
