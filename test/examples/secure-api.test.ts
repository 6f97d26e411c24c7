import { randomBytes } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Pool } from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../examples/secure-api/src/app.js'
import { readConfig } from '../../examples/secure-api/src/config.js'
import { openPool } from '../../examples/secure-api/src/db/pool.js'
import { startService } from './service.js'
import type { Service } from './service.js'

const jwtSecret = randomBytes(32).toString('hex')
const logger = pino({ level: 'silent' })
const NOBODY = '00000000-0000-4000-8000-000000000000'

let pool: Pool
let service: Service
let ann: string
let bert: string
let admin: string
let annsOrder: any
let annsFile: any

beforeAll(async () => {
  pool = await openPool({ databaseUrl: undefined, databaseTls: true })
  service = await startService(createApp({ pool, logger, jwtSecret }))
  ann = await service.signUp('Ann', 'correct horse battery')
  bert = await service.signUp('Bert', 'staple of a kind')
  await service.signUp('Cleo', 'yet another phrase')
  await pool.query('UPDATE users SET role = $1 WHERE email = $2', ['admin', 'cleo@example.com'])
  admin = await service.signIn('cleo@example.com', 'yet another phrase')
  annsOrder = (await service.call('POST', '/orders', { token: ann, body: { product: 'desk', quantity: 2 } })).json
  await service.call('POST', '/orders', { token: bert, body: { product: 'lamp' } })
  const file = { name: 'notes.txt', content: 'one\ntwo\nthree\n' }
  annsFile = (await service.call('POST', '/files', { token: ann, body: file })).json
})

afterAll(async () => {
  await service.close()
  await pool.end()
})

describe('the service works', () => {
  test('answers the health check, with security headers', async () => {
    const answer = await service.call('GET', '/health')
    expect(answer.json).toEqual({ status: 'ok' })
    expect(answer.headers.get('x-powered-by')).toBeNull()
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  test('asks for a login, and refuses a wrong password and an unknown account alike', async () => {
    expect((await service.call('GET', '/orders')).status).toBe(401)
    const wrong = await service.call('POST', '/auth/login', { body: { email: 'ann@example.com', password: 'wrong' } })
    const unknown = await service.call('POST', '/auth/login', { body: { email: 'dora@example.com', password: 'wrong' } })
    expect(wrong.status).toBe(401)
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text])
  })

  test('refuses an address that is taken', async () => {
    const body = { email: 'Ann@example.com', name: 'Ann', password: 'a second account' }
    expect((await service.call('POST', '/auth/register', { body })).status).toBe(409)
  })

  test('lists the own orders, by status and date, sorted', async () => {
    const view = { product: 'desk', quantity: 2, totalCents: 39800, status: 'open' }
    const query = '/orders?status=open&since=2020-01-01&sort=total&descending=true'
    expect((await service.call('GET', query, { token: ann })).json).toMatchObject([view])
    expect((await service.call('GET', '/orders?status=sent', { token: ann })).json).toEqual([])
    expect((await service.call('GET', `/orders/${annsOrder.id}`, { token: ann })).json).toMatchObject(view)
  })

  test('creates and deletes an own order', async () => {
    const { json } = await service.call('POST', '/orders', { token: bert, body: { product: 'chair', quantity: 3 } })
    expect(json).toMatchObject({ product: 'chair', totalCents: 14700 })
    expect((await service.call('DELETE', `/orders/${json.id}`, { token: bert })).status).toBe(204)
    expect((await service.call('GET', `/orders/${json.id}`, { token: bert })).status).toBe(404)
  })

  test('shows and updates the own profile', async () => {
    const updated = await service.call('PATCH', '/users/me', { token: ann, body: { city: 'Aachen' } })
    const profile = { email: 'ann@example.com', name: 'Ann', city: 'Aachen', role: 'customer' }
    expect(updated.json).toEqual({ id: expect.any(String), ...profile })
    expect((await service.call('GET', '/users/me', { token: ann })).json).toEqual(updated.json)
  })

  test('changes a password only with the current one', async () => {
    const change = (currentPassword: string) => ({ currentPassword, newPassword: 'a phrase for later' })
    const refused = await service.call('PUT', '/users/me/password', { token: bert, body: change('guess') })
    expect(refused.status).toBe(403)
    const changed = await service.call('PUT', '/users/me/password', { token: bert, body: change('staple of a kind') })
    expect(changed.status).toBe(204)
    expect(await service.signIn('bert@example.com', 'a phrase for later')).toEqual(expect.any(String))
  })

  test('lets an admin search users, and nobody else', async () => {
    const found = await service.call('GET', '/users?name=er', { token: admin })
    expect(found.json).toMatchObject([{ name: 'Bert' }])
    expect((await service.call('GET', '/users?name=er', { token: ann })).status).toBe(403)
  })

  test('reports sales, computes formulas and filters orders', async () => {
    const sales = await service.call('GET', '/reports/sales?product=desk', { token: ann })
    expect(sales.json).toEqual([{ product: 'desk', quantity: 2, totalCents: 39800 }])
    const compute = (formula: string) => service.call('POST', '/reports/formula', { token: ann, body: { formula } })
    expect((await compute('total / count * 0.5')).json).toEqual({ count: 1, total: 398, value: 199 })
    expect((await compute(' 2 - 3 - -(4 + 1) * 2 ')).json.value).toBe(9)
    for (const wrong of ['', 'total /', '(1', '1 2', '1 / 0', 'price', '('.repeat(60)]) {
      expect((await compute(wrong)).status).toBe(400)
    }
    const large = await service.call('GET', '/reports/orders?field=quantity&operator=above&value=1', { token: ann })
    expect(large.json).toHaveLength(1)
    const small = await service.call('GET', '/reports/orders?field=totalCents&operator=below&value=5', { token: ann })
    expect(small.json).toEqual([])
  })

  test('keeps files, finds lines in them and packs them', async () => {
    const lines = await service.call('GET', `/files/${annsFile.id}/lines?q=t`, { token: ann })
    expect(lines.json).toEqual({ lines: ['2:two', '3:three'] })
    expect((await service.call('GET', `/files/${annsFile.id}/lines?q=z`, { token: ann })).json).toEqual({ lines: [] })
    const archive = await service.call('GET', `/files/${annsFile.id}/archive?level=small`, { token: ann })
    expect(archive.headers.get('content-type')).toBe('application/gzip')
    expect(archive.headers.get('content-disposition')).toBe('attachment; filename=notes.txt.gz')
    const listed = await service.call('GET', '/files?name=notes.txt', { token: ann })
    expect(listed.json).toEqual([{ id: annsFile.id, name: 'notes.txt' }])
  })
})

describe('the attacks fail', () => {
  test('SQL in a status, a date, a sort column or a report is refused', async () => {
    const attack = encodeURIComponent("' OR '1' = '1")
    for (const path of ['/orders?status=', '/orders?since=', '/orders?sort=', '/reports/sales?product=']) {
      expect((await service.call('GET', path + attack, { token: bert })).status).toBe(400)
    }
  })

  test('SQL in a search is only text', async () => {
    const name = encodeURIComponent("%' UNION SELECT id, email, password_hash FROM users --")
    expect((await service.call('GET', `/users?name=${name}`, { token: admin })).json).toEqual([])
    expect((await service.call('GET', '/users?name=%25', { token: admin })).json).toEqual([])
  })

  test('a search for lines runs no other command and takes no option', async () => {
    const find = (q: string) => service.call('GET', `/files/${annsFile.id}/lines?q=${encodeURIComponent(q)}`, { token: ann })
    expect((await find('one"; echo "marker-$((40 + 2))')).json).toEqual({ lines: [] })
    expect((await find('$(echo one)')).json).toEqual({ lines: [] })
    expect((await find('--version')).json).toEqual({ lines: [] })
    expect((await find('one\ntwo')).status).toBe(400)
    const level = encodeURIComponent('9 > /dev/null; echo marker')
    expect((await service.call('GET', `/files/${annsFile.id}/archive?level=${level}`, { token: ann })).status).toBe(400)
  })

  test('a formula and a filter are never code', async () => {
    for (const formula of ['process.version', 'constructor', 'globalThis', 'total.constructor', 'count`1`']) {
      const answer = await service.call('POST', '/reports/formula', { token: bert, body: { formula } })
      expect(answer.status).toBe(400)
      expect(answer.text).not.toContain(process.version)
    }
    const filter = encodeURIComponent('globalThis.seenBySecureFilter = true')
    expect((await service.call('GET', `/reports/orders?filter=${filter}`, { token: bert })).status).toBe(400)
    const field = '/reports/orders?field=constructor&operator=above&value=0'
    expect((await service.call('GET', field, { token: bert })).status).toBe(400)
    expect(globalThis).not.toHaveProperty('seenBySecureFilter')
  })

  test('nobody makes an admin of himself', async () => {
    const answer = await service.call('PATCH', '/users/me', { token: bert, body: { name: 'Bert', role: 'admin' } })
    expect(answer.status).toBe(400)
    const body = { email: 'dora@example.com', name: 'Dora', password: 'long enough a phrase', role: 'admin' }
    expect((await service.call('POST', '/auth/register', { body })).status).toBe(400)
    expect((await service.call('GET', '/users/me', { token: bert })).json.role).toBe('customer')
  })

  test('orders and files of others are as if they did not exist', async () => {
    const unknown = await service.call('GET', `/orders/${NOBODY}`, { token: bert })
    const foreign = await service.call('GET', `/orders/${annsOrder.id}`, { token: bert })
    expect([foreign.status, foreign.text]).toEqual([404, unknown.text])
    expect((await service.call('DELETE', `/orders/${annsOrder.id}`, { token: bert })).status).toBe(404)
    for (const path of ['', '/lines?q=one', '/archive']) {
      expect((await service.call('GET', `/files/${annsFile.id}${path}`, { token: bert })).status).toBe(404)
    }
    expect((await service.call('GET', '/orders', { token: ann })).json).toHaveLength(1)
  })

  test('no response holds a password hash', async () => {
    const body = { email: 'ann@example.com', password: 'correct horse battery' }
    const answers = [
      await service.call('POST', '/auth/login', { body }),
      await service.call('GET', '/users/me', { token: ann }),
      await service.call('GET', '/users', { token: admin }),
    ]
    const { rows } = await pool.query<{ password_hash: string }>('SELECT password_hash FROM users')
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.text).not.toContain('password')
      for (const { password_hash } of rows) expect(answer.text).not.toContain(password_hash)
    }
  })

  test('tokens of another key, algorithm, issuer, audience or shape are refused', async () => {
    const claims = { role: 'admin' }
    const good = { subject: NOBODY, issuer: 'secure-api', audience: 'secure-api/customers', expiresIn: '5m' } as const
    const unsigned = jwt.sign(claims, '', { ...good, algorithm: 'none' })
    const forged = [
      unsigned,
      jwt.sign(claims, randomBytes(32).toString('hex'), good),
      jwt.sign(claims, jwtSecret, { ...good, algorithm: 'HS512' }),
      jwt.sign(claims, jwtSecret, { ...good, issuer: 'someone' }),
      jwt.sign(claims, jwtSecret, { ...good, audience: 'someone' }),
      jwt.sign(claims, jwtSecret, { ...good, expiresIn: '-1m' }),
      jwt.sign({ role: 'owner' }, jwtSecret, good),
    ]
    expect((await service.call('GET', '/orders', { token: jwt.sign(claims, jwtSecret, good) })).status).toBe(200)
    for (const token of forged) expect((await service.call('GET', '/orders', { token })).status).toBe(401)
  })

  test('an inner error and a bad body tell nothing of the inside', async () => {
    const failing = { query: () => Promise.reject(new Error('relation "users" broke')) } as unknown as Pool
    const broken = await startService(createApp({ pool: failing, logger, jwtSecret }))
    try {
      const answer = await broken.call('GET', '/health')
      expect([answer.status, answer.json]).toEqual([500, { error: 'Internal error' }])
      expect((await broken.call('POST', '/auth/login', { body: { email: 'x'.repeat(70_000) } })).status).toBe(413)
      expect((await broken.call('GET', '/nowhere')).json).toEqual({ error: 'Not found' })
    } finally {
      await broken.close()
    }
  })

  test('guessing passwords runs into a limit', async () => {
    const limited = await startService(createApp({ pool, logger, jwtSecret }))
    try {
      const statuses: number[] = []
      for (let attempt = 0; attempt < 21; attempt++) {
        statuses.push((await limited.call('POST', '/auth/login', { body: { email: 'ann@example.com' } })).status)
      }
      expect(statuses.slice(0, 20)).toEqual(Array(20).fill(400))
      expect(statuses[20]).toBe(429)
    } finally {
      await limited.close()
    }
  })
})

describe('the settings', () => {
  test('are refused where the secret is missing or short', () => {
    expect(() => readConfig({})).toThrow(/JWT_SECRET/)
    expect(() => readConfig({ JWT_SECRET: 'short' })).toThrow(/JWT_SECRET/)
  })

  test('are refused where the database is none', () => {
    expect(() => readConfig({ JWT_SECRET: jwtSecret, DATABASE_URL: 'https://example.com' })).toThrow(/DATABASE_URL/)
    const config = readConfig({ JWT_SECRET: jwtSecret, DATABASE_URL: 'postgres://shop@localhost/shop' })
    expect(config).toMatchObject({ port: 3000, databaseTls: true })
  })
})
