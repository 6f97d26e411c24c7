import path from 'node:path'
import { pathToFileURL } from 'node:url'
import jwt from 'jsonwebtoken'
import type { Pool } from 'pg'
import { expect } from 'vitest'
import { startService } from './service.js'
import type { Service } from './service.js'

/** The shop of `examples/vulnerable-api`, or a repaired copy of it, running with two customers. */
export interface Shop {
  readonly pool: Pool
  readonly service: Service
  /** Tokens of the customers. */
  readonly ann: string
  readonly bert: string
  readonly annsOrder: any
  readonly jwtSecret: string
  readonly hashPassword: (password: string) => Promise<string>
  readonly close: () => Promise<void>
}

/** Starts the service whose sources are in a folder. */
export async function openShop(folder: string): Promise<Shop> {
  const load = (file: string): Promise<any> => import(pathToFileURL(path.join(folder, 'src', file)).href)
  const [{ createApp }, { openPool }, { config }, { hashPassword }] = await Promise.all(
    ['app.ts', 'db/pool.ts', 'config.ts', 'services/passwords.ts'].map(load),
  )
  const pool: Pool = await openPool()
  const service = await startService(createApp(pool))
  const ann = await service.signUp('Ann', 'correct horse battery')
  const bert = await service.signUp('Bert', 'staple of a kind')
  const { json: annsOrder } = await service.call('POST', '/orders', { token: ann, body: { product: 'desk', quantity: 2 } })
  await service.call('POST', '/orders', { token: bert, body: { product: 'lamp' } })
  const close = async () => {
    await service.close()
    await pool.end()
  }
  return { pool, service, ann, bert, annsOrder, jwtSecret: config.jwtSecret, hashPassword, close }
}

/** What the service is for: holds before any repair, and has to hold after. */
export const features: readonly (readonly [name: string, check: (shop: Shop) => Promise<void>])[] = [
  [
    'answers the health check',
    async ({ service }) => {
      expect((await service.call('GET', '/health')).json).toEqual({ status: 'ok' })
    },
  ],
  [
    'asks for a login, and refuses a wrong password and an address that is unknown',
    async ({ service }) => {
      expect((await service.call('GET', '/orders')).status).toBe(401)
      for (const email of ['ann@example.com', 'dora@example.com']) {
        expect((await service.call('POST', '/auth/login', { body: { email, password: 'wrong' } })).status).toBe(401)
      }
    },
  ],
  [
    'says who signed in',
    async ({ service }) => {
      const login = await service.call('POST', '/auth/login', { body: { email: 'ann@example.com', password: 'correct horse battery' } })
      expect(login.json).toMatchObject({ token: expect.any(String), user: { email: 'ann@example.com', name: 'Ann', role: 'customer' } })
    },
  ],
  [
    'lists the own orders, by status and date',
    async ({ service, ann }) => {
      const all = await service.call('GET', '/orders', { token: ann })
      expect(all.json).toMatchObject([{ product: 'desk', quantity: 2, total_cents: 39800, status: 'open' }])
      expect((await service.call('GET', '/orders?status=open&since=2020-01-01', { token: ann })).json).toHaveLength(1)
      expect((await service.call('GET', '/orders?status=sent', { token: ann })).json).toEqual([])
      expect((await service.call('GET', '/orders/latest', { token: ann })).json).toMatchObject({ product: 'desk' })
      expect((await service.call('GET', '/orders/of/lamp', { token: ann })).json).toEqual([{ product: 'lamp', quantity: 1 }])
    },
  ],
  [
    'creates, shows and deletes an own order',
    async ({ service, bert }) => {
      const { json } = await service.call('POST', '/orders', { token: bert, body: { product: 'chair', quantity: 3 } })
      expect((await service.call('GET', `/orders/${json.id}`, { token: bert })).json).toMatchObject({ product: 'chair', quantity: 3 })
      expect((await service.call('DELETE', `/orders/${json.id}`, { token: bert })).status).toBe(204)
      expect((await service.call('GET', `/orders/${json.id}`, { token: bert })).status).toBe(404)
    },
  ],
  [
    'searches users by name and by city, and shows one',
    async ({ service, ann, bert }) => {
      const found = await service.call('GET', '/users?name=er', { token: ann })
      expect(found.json).toMatchObject([{ name: 'Bert' }])
      const updated = await service.call('PATCH', '/users/me', { token: bert, body: { city: 'Berlin' } })
      expect(updated.json).toMatchObject({ name: 'Bert', city: 'Berlin' })
      expect((await service.call('GET', '/users/in/Berlin', { token: ann })).json).toMatchObject([{ name: 'Bert', city: 'Berlin' }])
      expect((await service.call('GET', `/users/${found.json[0].id}`, { token: ann })).json).toMatchObject({ name: 'Bert' })
    },
  ],
  [
    'reports sales, computes a formula and filters orders',
    async ({ service, ann }) => {
      const sales = await service.call('GET', '/reports/sales?product=desk', { token: ann })
      expect(sales.json).toEqual([{ product: 'desk', quantity: 2, total_cents: 39800 }])
      const formula = await service.call('POST', '/reports/formula', { token: ann, body: { formula: 'total / count * 0.5' } })
      expect(formula.json).toEqual({ count: 1, total: 398, value: 199 })
      const large = await service.call('GET', '/reports/orders?filter=order.quantity%20%3E%201', { token: ann })
      expect(large.json).toHaveLength(1)
    },
  ],
  [
    'keeps files, finds lines in them and packs them',
    async ({ service, ann }) => {
      const file = await service.call('POST', '/files', { token: ann, body: { name: 'notes.txt', content: 'one\ntwo\nthree\n' } })
      expect(file.status).toBe(201)
      const lines = await service.call('GET', `/files/${file.json.id}/lines?q=t`, { token: ann })
      expect(lines.json).toEqual({ lines: ['2:two', '3:three'] })
      const archive = await service.call('GET', `/files/${file.json.id}/archive?level=9`, { token: ann })
      expect(archive.headers.get('content-type')).toBe('application/gzip')
      expect((await service.call('GET', '/files?name=notes.txt', { token: ann })).json).toHaveLength(1)
    },
  ],
]

export interface Attack {
  readonly name: string
  /** The rule that finds the weakness. */
  readonly rule: string
  /** Why the weakness has no repair that a program could offer. */
  readonly remains?: string
  /** Plays it as Bert, a customer like others; says whether it worked. */
  readonly play: (shop: Shop) => Promise<boolean>
}

const PIECES = 'the statement is put together in several places'

/** A query string with one value. */
const query = (name: string, value: string): string => `?${name}=${encodeURIComponent(value)}`

export const attacks: readonly Attack[] = [
  {
    name: 'a status that ends the SQL text reads the orders of others',
    rule: 'no-sql-injection',
    remains: PIECES,
    async play({ service, bert }) {
      const { json } = await service.call('GET', `/orders${query('status', "' OR '1' = '1")}`, { token: bert })
      return Array.isArray(json) && json.some((order) => order.product === 'desk')
    },
  },
  {
    name: 'a product that ends the SQL text reads all orders',
    rule: 'no-sql-injection',
    remains: PIECES,
    async play({ service, bert }) {
      const { json } = await service.call('GET', `/orders/of/${encodeURIComponent("x' OR true --")}`, { token: bert })
      return Array.isArray(json) && json.length > 1
    },
  },
  {
    name: 'a union in the search reads password hashes',
    rule: 'no-sql-injection',
    remains: 'the column to sort by stands where no parameter can',
    async play({ service, bert }) {
      const { json } = await service.call('GET', `/users${query('name', "nobody%' UNION SELECT id, email, password_hash FROM users --")}`, { token: bert })
      return Array.isArray(json) && /^[\w+/]+=*:[\w+/]+=*$/.test(json[0]?.city)
    },
  },
  {
    name: 'a product in the sales report reads the sales of others',
    rule: 'no-sql-injection',
    remains: PIECES,
    async play({ service, bert }) {
      const { json } = await service.call('GET', `/reports/sales${query('product', "x' OR user_id > 0 OR product = 'x")}`, { token: bert })
      return Array.isArray(json) && json.some((row) => row.product === 'desk')
    },
  },
  {
    name: 'a name of a file lists the files of others',
    rule: 'no-sql-injection',
    remains: PIECES,
    async play({ service, ann, bert }) {
      await service.call('POST', '/files', { token: ann, body: { name: 'secret.txt', content: 'x' } })
      const { json } = await service.call('GET', `/files${query('name', "x' OR true --")}`, { token: bert })
      return Array.isArray(json) && json.some((file) => file.name === 'secret.txt')
    },
  },
  {
    name: 'a city that ends the SQL text reads all users',
    rule: 'no-sql-injection',
    async play({ service, bert }) {
      const { json } = await service.call('GET', `/users/in/${encodeURIComponent("x' OR true --")}`, { token: bert })
      return Array.isArray(json) && json.length > 1
    },
  },
  {
    name: 'an address that ends the SQL text signs in as an admin who is somebody else',
    rule: 'no-sql-injection',
    async play({ service, hashPassword }) {
      const hash = await hashPassword('of my own')
      const email = `x' UNION SELECT id, email, name, city, 'admin', '${hash}' FROM users WHERE email = 'ann@example.com' --`
      const { json } = await service.call('POST', '/auth/login', { body: { email, password: 'of my own' } })
      return json?.user?.name === 'Ann' && json.user.role === 'admin'
    },
  },
  {
    name: 'a text to look for runs a command',
    rule: 'no-command-injection',
    async play({ service, bert }) {
      const file = await service.call('POST', '/files', { token: bert, body: { name: 'a.txt', content: 'one\n' } })
      const { json } = await service.call('GET', `/files/${file.json.id}/lines${query('q', 'one"; echo "marker-$((40 + 2))')}`, { token: bert })
      return json?.lines?.includes('marker-42') === true
    },
  },
  {
    name: 'a level of compression runs a command',
    rule: 'no-command-injection',
    async play({ service, bert }) {
      const file = await service.call('POST', '/files', { token: bert, body: { name: 'a.txt', content: 'one\n' } })
      const level = '9 > /dev/null; echo marker-$((40 + 2))'
      const { text } = await service.call('GET', `/files/${file.json.id}/archive${query('level', level)}`, { token: bert })
      return text === 'marker-42\n'
    },
  },
  {
    name: 'a formula runs as code in the server',
    rule: 'no-code-injection',
    remains: 'what a formula may be has to be written by hand',
    async play({ service, bert }) {
      const { json } = await service.call('POST', '/reports/formula', { token: bert, body: { formula: 'process.version' } })
      return json?.value === process.version
    },
  },
  {
    name: 'a filter runs as code in the server',
    rule: 'no-code-injection',
    remains: 'what a filter may be has to be written by hand',
    async play({ service, bert }) {
      const seen = globalThis as { seenByFilter?: unknown }
      seen.seenByFilter = undefined
      await service.call('GET', `/reports/orders${query('filter', 'globalThis.seenByFilter = order.product')}`, { token: bert })
      return String(seen.seenByFilter) === 'lamp'
    },
  },
  {
    name: 'a customer makes an admin of himself',
    rule: 'no-mass-assignment',
    async play({ service, bert, pool }) {
      await service.call('PATCH', '/users/me', { token: bert, body: { role: 'admin' } })
      const { rows } = await pool.query('SELECT role FROM users WHERE email = $1', ['bert@example.com'])
      return rows[0].role === 'admin'
    },
  },
  {
    name: 'the order of another customer is read by its number',
    rule: 'require-owner-filter',
    async play({ service, bert, annsOrder }) {
      const { json } = await service.call('GET', `/orders/${annsOrder.id}`, { token: bert })
      return json?.product === 'desk'
    },
  },
  {
    name: 'the order of another customer is deleted by its number',
    rule: 'require-owner-filter',
    async play({ service, ann, bert }) {
      const { json } = await service.call('POST', '/orders', { token: ann, body: { product: 'chair' } })
      await service.call('DELETE', `/orders/${json.id}`, { token: bert })
      return (await service.call('GET', `/orders/${json.id}`, { token: ann })).status === 404
    },
  },
  {
    name: 'the file of another customer is read by its number',
    rule: 'require-owner-filter',
    remains: 'the caller is not in sight where the file is looked up',
    async play({ service, ann, bert }) {
      const file = await service.call('POST', '/files', { token: ann, body: { name: 'diary.txt', content: 'dear diary' } })
      return (await service.call('GET', `/files/${file.json.id}`, { token: bert })).json?.content === 'dear diary'
    },
  },
  {
    name: 'the profile of another customer holds the password hash',
    rule: 'no-raw-entity-response',
    async play({ service, bert, annsOrder }) {
      const { json } = await service.call('GET', `/users/${annsOrder.user_id}`, { token: bert })
      return json.email === 'ann@example.com' && typeof json.password_hash === 'string'
    },
  },
  {
    name: 'answers to registration, login and a changed profile hold the password hash',
    rule: 'no-raw-entity-response',
    async play({ service, bert }) {
      const email = `cleo-${Date.now()}@example.com`
      const registered = await service.call('POST', '/auth/register', { body: { email, name: 'Cleo', password: 'yet another phrase' } })
      const login = await service.call('POST', '/auth/login', { body: { email, password: 'yet another phrase' } })
      const changed = await service.call('PATCH', '/users/me', { token: bert, body: {} })
      expect([registered.status, login.status, changed.status]).toEqual([201, 200, 200])
      return [registered.text, login.text, changed.text].some((text) => text.includes('password_hash'))
    },
  },
  {
    name: 'a forged token of an algorithm that the service never issues is taken',
    rule: 'require-jwt-algorithms',
    async play({ service, annsOrder, jwtSecret }) {
      const token = jwt.sign({ id: annsOrder.user_id, role: 'admin' }, jwtSecret, { algorithm: 'HS512' })
      return (await service.call('GET', '/orders', { token })).status === 200
    },
  },
]
