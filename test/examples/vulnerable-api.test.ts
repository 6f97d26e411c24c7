import jwt from 'jsonwebtoken'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../examples/vulnerable-api/src/app.js'
import { config } from '../../examples/vulnerable-api/src/config.js'
import { openPool } from '../../examples/vulnerable-api/src/db/pool.js'
import { startService } from './service.js'
import type { Service } from './service.js'

let pool: Pool
let service: Service
let ann: string
let bert: string
let annsOrder: any

beforeAll(async () => {
  pool = await openPool()
  service = await startService(createApp(pool))
  ann = await service.signUp('Ann', 'correct horse battery')
  bert = await service.signUp('Bert', 'staple of a kind')
  const created = await service.call('POST', '/orders', { token: ann, body: { product: 'desk', quantity: 2 } })
  annsOrder = created.json
  await service.call('POST', '/orders', { token: bert, body: { product: 'lamp' } })
}, 30_000)

afterAll(async () => {
  await service.close()
  await pool.end()
})

describe('the service works', () => {
  test('answers the health check', async () => {
    expect((await service.call('GET', '/health')).json).toEqual({ status: 'ok' })
  })

  test('asks for a login, and refuses a wrong password', async () => {
    expect((await service.call('GET', '/orders')).status).toBe(401)
    const answer = await service.call('POST', '/auth/login', { body: { email: 'ann@example.com', password: 'wrong' } })
    expect(answer.status).toBe(401)
  })

  test('lists the own orders, by status and date', async () => {
    const all = await service.call('GET', '/orders', { token: ann })
    expect(all.json).toMatchObject([{ product: 'desk', quantity: 2, total_cents: 39800, status: 'open' }])
    expect((await service.call('GET', '/orders?status=open&since=2020-01-01', { token: ann })).json).toHaveLength(1)
    expect((await service.call('GET', '/orders?status=sent', { token: ann })).json).toEqual([])
    expect((await service.call('GET', '/orders/of/lamp', { token: ann })).json).toEqual([{ product: 'lamp', quantity: 1 }])
  })

  test('searches users by name and by city', async () => {
    const found = await service.call('GET', '/users?name=er', { token: ann })
    expect(found.json).toMatchObject([{ name: 'Bert' }])
    const updated = await service.call('PATCH', '/users/me', { token: bert, body: { city: 'Berlin' } })
    expect(updated.json).toMatchObject({ name: 'Bert', city: 'Berlin' })
    expect((await service.call('GET', '/users/in/Berlin', { token: ann })).json).toMatchObject([{ name: 'Bert', city: 'Berlin' }])
  })

  test('reports sales, computes a formula and filters orders', async () => {
    const sales = await service.call('GET', '/reports/sales?product=desk', { token: ann })
    expect(sales.json).toEqual([{ product: 'desk', quantity: 2, total_cents: 39800 }])
    const formula = await service.call('POST', '/reports/formula', { token: ann, body: { formula: 'total / count * 0.5' } })
    expect(formula.json).toEqual({ count: 1, total: 398, value: 199 })
    const large = await service.call('GET', '/reports/orders?filter=order.quantity%20%3E%201', { token: ann })
    expect(large.json).toHaveLength(1)
  })

  test('keeps files, finds lines in them and packs them', async () => {
    const file = await service.call('POST', '/files', { token: ann, body: { name: 'notes.txt', content: 'one\ntwo\nthree\n' } })
    expect(file.status).toBe(201)
    const lines = await service.call('GET', `/files/${file.json.id}/lines?q=t`, { token: ann })
    expect(lines.json).toEqual({ lines: ['2:two', '3:three'] })
    const archive = await service.call('GET', `/files/${file.json.id}/archive?level=9`, { token: ann })
    expect(archive.headers.get('content-type')).toBe('application/gzip')
    expect((await service.call('GET', '/files?name=notes.txt', { token: ann })).json).toHaveLength(1)
  })
})

describe('each weakness can be used', () => {
  test('a status that ends the SQL text reads the orders of others', async () => {
    const status = encodeURIComponent("' OR '1' = '1")
    const answer = await service.call('GET', `/orders?status=${status}`, { token: bert })
    expect(answer.json.map((order: any) => order.product)).toEqual(['desk', 'lamp'])
  })

  test('a union in the search reads password hashes', async () => {
    const name = encodeURIComponent("nobody%' UNION SELECT id, email, password_hash FROM users --")
    const answer = await service.call('GET', `/users?name=${name}`, { token: bert })
    expect(answer.json).toHaveLength(2)
    expect(answer.json[0].city).toMatch(/^[\w+/]+=*:[\w+/]+=*$/)
  })

  test('the helper of the sales report and the city of a user are injectable, too', async () => {
    const product = encodeURIComponent("x' OR user_id > 0 OR product = 'x")
    const sales = await service.call('GET', `/reports/sales?product=${product}`, { token: bert })
    expect(sales.json.map((row: any) => row.product)).toEqual(['desk', 'lamp'])
    const city = encodeURIComponent("x' OR true --")
    expect((await service.call('GET', `/users/in/${city}`, { token: bert })).json).toHaveLength(2)
  })

  test('a search for lines runs any command', async () => {
    const file = await service.call('POST', '/files', { token: bert, body: { name: 'a.txt', content: 'one\n' } })
    const q = encodeURIComponent('one"; echo "marker-$((40 + 2))')
    const lines = await service.call('GET', `/files/${file.json.id}/lines?q=${q}`, { token: bert })
    expect(lines.json.lines).toEqual(['1:one', 'marker-42'])
    const level = encodeURIComponent('9 > /dev/null; echo marker-$((40 + 2))')
    const archive = await service.call('GET', `/files/${file.json.id}/archive?level=${level}`, { token: bert })
    expect(archive.text).toBe('marker-42\n')
  })

  test('a formula and a filter run as code in the server', async () => {
    const formula = await service.call('POST', '/reports/formula', { token: bert, body: { formula: 'process.version' } })
    expect(formula.json.value).toBe(process.version)
    const filter = encodeURIComponent('globalThis.seenByFilter = order.product')
    await service.call('GET', `/reports/orders?filter=${filter}`, { token: bert })
    expect((globalThis as any).seenByFilter).toBe('lamp')
  })

  test('a customer makes an admin of himself', async () => {
    const answer = await service.call('PATCH', '/users/me', { token: bert, body: { role: 'admin' } })
    expect(answer.json.role).toBe('admin')
    const { rows } = await pool.query('SELECT role FROM users WHERE email = $1', ['bert@example.com'])
    expect(rows).toEqual([{ role: 'admin' }])
  })

  test('orders of others are read and deleted by their number', async () => {
    const read = await service.call('GET', `/orders/${annsOrder.id}`, { token: bert })
    expect(read.json).toMatchObject({ product: 'desk', user_id: annsOrder.user_id })
    expect((await service.call('DELETE', `/orders/${annsOrder.id}`, { token: bert })).status).toBe(204)
    expect((await service.call('GET', '/orders', { token: ann })).json).toEqual([])
  })

  test('responses hold the password hash', async () => {
    const user = await service.call('GET', `/users/${annsOrder.user_id}`, { token: bert })
    expect(user.json.email).toBe('ann@example.com')
    expect(user.json.password_hash).toEqual(expect.any(String))
    const login = await service.call('POST', '/auth/login', { body: { email: 'bert@example.com', password: 'staple of a kind' } })
    expect(login.json.user.password_hash).toEqual(expect.any(String))
  })

  test('a token of an algorithm that the service never issues is taken', async () => {
    const token = jwt.sign({ id: annsOrder.user_id, role: 'admin' }, config.jwtSecret, { algorithm: 'HS512' })
    expect((await service.call('GET', '/orders', { token })).status).toBe(200)
  })
})
