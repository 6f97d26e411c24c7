import { exec, spawn } from 'node:child_process'
import { Script, createContext } from 'node:vm'
import { serve } from '@hono/node-server'
import { Parser } from 'expr-eval'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { decode, jwt, verify } from 'hono/jwt'
import { importJWK, importX509, jwtVerify } from 'jose'
import { app as events } from './events.js'

const app = new Hono()
const secret = process.env.JWT_SECRET!
const parser = new Parser()

app.use('/admin/*', jwt({ secret, alg: 'HS256' }))

const requireTicket = createMiddleware(async (c, next) => {
  const token = c.req.header('authorization')?.replace('Bearer ', '') ?? ''
  c.set('ticket', await verify(token, secret, 'HS256'))
  await next()
})

const requireAnyTicket = createMiddleware(async (c, next) => {
  const token = c.req.header('authorization')?.replace('Bearer ', '') ?? ''
  const { header } = decode(token)
  c.set('ticket', await verify(token, secret, header.alg)) // expect: require-jwt-algorithms
  await next()
})

const requireVenue = createMiddleware(async (c, next) => {
  const certificate = await importX509(process.env.VENUE_CERTIFICATE!, 'RS256')
  const { payload } = await jwtVerify(c.req.header('x-venue') ?? '', certificate)
  c.set('venue', payload.sub)
  await next()
})

const requirePinnedVenue = createMiddleware(async (c, next) => {
  const key = await importJWK(JSON.parse(process.env.VENUE_KEY!))
  const { payload } = await jwtVerify(c.req.header('x-venue') ?? '', key, { algorithms: ['EdDSA'] })
  c.set('venue', payload.sub)
  await next()
})

app.post('/price', requireTicket, async (c) => {
  const { formula } = await c.req.json<{ formula: string }>()
  return c.json({ price: parser.parse('base * seats').evaluate({ base: 12, seats: formula.length }) })
})

app.post('/price/own', requireAnyTicket, async (c) => {
  const { formula, seats } = await c.req.json<{ formula: string; seats: number }>()
  return c.json({ price: Parser.evaluate(formula, { base: 12, seats: Number(seats) }) }) // expect: no-code-injection
})

app.post('/price/script', requireVenue, async (c) => {
  const script = new Script(await c.req.text()) // expect: no-code-injection
  return c.json({ price: script.runInContext(createContext({ base: 12 })) })
})

app.post('/price/builtin', requirePinnedVenue, (c) => {
  const script = new Script('base * 2')
  return c.json({ price: script.runInContext(createContext({ base: 12 })) })
})

app.post('/admin/poster', async (c) => {
  const { title, width } = await c.req.json<{ title: string; width: string }>()
  const size = Number.parseInt(width, 10)
  exec(`/opt/poster --width ${size} --out /srv/posters/next.png`)
  exec(`/opt/poster --title "${title}"`) // expect: no-command-injection
  spawn('/opt/poster', ['--title', title])
  return c.body(null, 202)
})

app.post('/admin/mirror', async (c) => {
  const { url } = await c.req.json<{ url: string }>()
  const child = spawn('git', ['clone', '--depth', '1', url]) // expect: no-command-injection
  return c.json({ pid: child.pid })
})

app.post('/admin/mirror-separated', async (c) => {
  const { url } = await c.req.json<{ url: string }>()
  const child = spawn('git', ['clone', '--depth', '1', '--', url])
  return c.json({ pid: child.pid })
})

app.route('/', events)
serve({ fetch: app.fetch, port: 8787 })
