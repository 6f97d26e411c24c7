import { zValidator } from '@hono/zod-validator'
import { and, asc, desc, eq, ilike, inArray, sql, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Hono, type Context } from 'hono'
import { Pool } from 'pg'
import { z } from 'zod'
import { bookings, events } from './schema.js'

const pool = new Pool({ connectionString: process.env.DATABASE_URL })
const db = drizzle(pool)
export const app = new Hono()

const COLUMNS = { title: events.title, city: events.city, seats: events.seats }
const ORDERS: Record<string, string> = { soon: 'starts_at ASC', late: 'starts_at DESC' }
const RANKS = ['seats', 'title'] as const
const TABLE_NAME = 'events'

const one = z.object({ id: z.string().uuid() })
const many = z.object({
  city: z.string().min(1),
  rank: z.enum(RANKS).default('seats'),
  page: z.coerce.number().int().positive().default(1),
})

type Rank = (typeof RANKS)[number]

function isRank(value: string): value is Rank {
  return (RANKS as readonly string[]).includes(value)
}

function isNice(value: string): boolean {
  return value.length < 30
}

function orderBy(c: Context): SQL {
  return c.req.query('dir') === 'desc' ? desc(events.startsAt) : asc(events.startsAt)
}

function rawOrder(c: Context): SQL {
  const by = c.req.query('by') ?? 'starts_at'
  return sql.raw(`${by} DESC`) // expect: no-sql-injection
}

// --- the query builder and its tag ---------------------------------------------------------------

app.get('/events', async (c) => {
  const { q, city } = c.req.query()
  const conditions: SQL[] = []
  if (q) conditions.push(ilike(events.title, `%${q}%`))
  if (city) conditions.push(sql`lower(${events.city}) = lower(${city})`)
  const rows = await db.select().from(events).where(and(...conditions)).orderBy(orderBy(c)).limit(50)
  return c.json(rows)
})

app.get('/events/raw-order', async (c) => {
  const rows = await db.select().from(events).orderBy(rawOrder(c)).limit(50)
  return c.json(rows)
})

app.get('/events/by/:column', async (c) => {
  const column = COLUMNS[c.req.param('column') as keyof typeof COLUMNS] ?? events.title
  const rows = await db.select().from(events).orderBy(asc(column))
  return c.json(rows)
})

app.get('/events/tagged/:id', async (c) => {
  const id = c.req.param('id')
  const result = await db.execute(sql`select * from ${events} where ${events.id} = ${id} limit ${Number(c.req.query('n'))}`)
  return c.json(result.rows)
})

app.get('/events/raw/:id', async (c) => {
  const id = c.req.param('id')
  const result = await db.execute(sql.raw(`select * from events where id = '${id}'`)) // expect: no-sql-injection
  return c.json(result.rows)
})

app.get('/events/text/:id', async (c) => {
  const statement = 'select * from events where id = ' + c.req.param('id')
  const result = await db.execute(statement) // expect: no-sql-injection
  return c.json(result.rows)
})

app.get('/events/order', async (c) => {
  const order = ORDERS[c.req.query('order') ?? 'soon'] ?? 'starts_at ASC'
  const result = await db.execute(sql`select id, title from events order by ${sql.raw(order)}`)
  return c.json(result.rows)
})

app.get('/events/rank', async (c) => {
  const rank = c.req.query('rank') ?? 'seats'
  if (!isRank(rank)) return c.json({ error: 'unknown rank' }, 400)
  const result = await db.execute(sql`select id from events order by ${sql.raw(rank)} desc`)
  return c.json(result.rows)
})

app.get('/events/nice-rank', async (c) => {
  const rank = c.req.query('rank') ?? 'seats'
  // Short isn't safe.
  if (!isNice(rank)) return c.json({ error: 'unknown rank' }, 400)
  const result = await db.execute(sql`select id from events order by ${sql.raw(rank)} desc`) // expect: no-sql-injection
  return c.json(result.rows)
})

app.get('/events/rank-late', async (c) => {
  const rank = c.req.query('rank') ?? 'seats'
  const result = await db.execute(sql.raw(`select id from ${TABLE_NAME} order by ${rank}`)) // expect: no-sql-injection
  // Too late: the statement has run.
  if (!isRank(rank)) return c.json({ error: 'unknown rank' }, 400)
  return c.json(result.rows)
})

app.post('/events/in', async (c) => {
  const { ids } = await c.req.json<{ ids: string[] }>()
  const list = sql.join(ids.map((id) => sql`${id}`), sql`, `)
  const result = await db.execute(sql`select * from events where id in (${list})`)
  return c.json({ rows: result.rows, again: await db.select().from(events).where(inArray(events.id, ids)) })
})

app.post('/events/in-raw', async (c) => {
  const { ids } = await c.req.json<{ ids: string[] }>()
  const list = sql.raw(ids.map((id) => `'${id}'`).join(', ')) // expect: no-sql-injection
  const result = await db.execute(sql`select * from events where id in (${list})`)
  return c.json(result.rows)
})

// --- validated input -----------------------------------------------------------------------------

app.get('/events/valid/:id', zValidator('param', one), async (c) => {
  const { id } = c.req.valid('param')
  const result = await db.execute(sql.raw(`select * from events where id = '${id}'`))
  return c.json(result.rows)
})

app.get('/events/valid-list', zValidator('query', many), async (c) => {
  const { rank, page } = c.req.valid('query')
  const result = await db.execute(sql.raw(`select * from events order by ${rank} limit 20 offset ${(page - 1) * 20}`))
  return c.json(result.rows)
})

app.get('/events/valid-city', zValidator('query', many), async (c) => {
  const { city } = c.req.valid('query')
  const result = await db.execute(sql.raw(`select * from events where city = '${city}'`)) // expect: no-sql-injection
  return c.json(result.rows)
})

// --- the driver below ----------------------------------------------------------------------------

app.post('/bookings', async (c) => {
  const body = await c.req.parseBody()
  await db.insert(bookings).values({ eventId: String(body.event), guest: String(body.guest) })
  await pool.query('insert into audit (what, who) values ($1, $2)', ['booked', body.guest])
  return c.body(null, 201)
})

app.post('/bookings/noted', async (c) => {
  const body = await c.req.parseBody()
  await pool.query(`insert into audit (what, who) values ('booked', '${body.guest}')`) // expect: no-sql-injection
  return c.body(null, 201)
})

app.delete('/bookings/:id', async (c) => {
  await db.delete(bookings).where(eq(bookings.id, c.req.param('id')))
  const tenant = c.req.header('x-tenant')
  const { rows } = await pool.query(`select count(*) from ${tenant}.bookings`) // expect: no-sql-injection
  return c.json(rows[0])
})

app.get('/bookings/export', async (c) => {
  const fields = (c.req.queries('field') ?? []).filter(isRank)
  const text = ['select', ['id', ...fields].join(', '), 'from events'].join(' ')
  const { rows } = await pool.query(text)
  return c.json(rows)
})

app.get('/bookings/export-any', async (c) => {
  const fields = c.req.queries('field') ?? []
  const text = ['select', ['id', ...fields].join(', '), 'from events'].join(' ')
  const { rows } = await pool.query(text) // expect: no-sql-injection
  return c.json(rows)
})

app.get('/bookings/page', async (c) => {
  let page = 1
  const asked = c.req.query('page')
  if (asked) page = parseInt(asked, 10)
  let text = 'select * from bookings'
  // What was put there first is overwritten.
  let order = c.req.query('order')
  order = 'guest'
  text = `${text} order by ${order} limit 20 offset ${(page - 1) * 20}`
  const { rows } = await pool.query(text)
  return c.json(rows)
})
