import axios from 'axios'
import { Router } from 'express'
import got from 'got'
import pg from 'pg'
import { RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { z } from 'zod'
import { assertPublic, beginsLikePartner, isPartner } from './lib/addresses.js'
import { log } from './lib/log.js'

interface Delivery {
  url: string
  event: string
  payload: unknown
}

const pool = new pg.Pool()
const filtering = new RequestFilteringHttpsAgent()
const Hook = z.strictObject({ url: z.url(), event: z.enum(['created', 'deleted']) })

export const hooksRouter = Router()

async function deliver({ url, event, payload }: Delivery): Promise<number> {
  const answer = await axios.post(url, { event, payload }, { timeout: 5000 }) // expect: no-ssrf
  return answer.status
}

async function deliverToPublic({ url, event, payload }: Delivery): Promise<number> {
  const answer = await axios.post(url, { event, payload }, { httpsAgent: filtering, maxRedirects: 0 })
  return answer.status
}

hooksRouter.post('/test', async (req, res) => {
  const { url } = req.body as { url: string }
  const status = await deliver({ url, event: 'ping', payload: {} })
  res.json({ status })
})

hooksRouter.post('/test-public', async (req, res) => {
  const { url } = req.body as { url: string }
  res.json({ status: await deliverToPublic({ url, event: 'ping', payload: {} }) })
})

hooksRouter.post('/verify', async (req, res) => {
  const url = new URL(req.body.url)
  await assertPublic(url)
  // The name may stand for another address by now.
  const { statusCode } = await got(url, { followRedirect: false }) // expect: no-ssrf
  res.json({ statusCode })
})

hooksRouter.post('/verify-later', async (req, res) => {
  const url = new URL(req.body.url)
  const { statusCode } = await got(url) // expect: no-ssrf
  await assertPublic(url)
  res.json({ statusCode })
})

hooksRouter.post('/partners', async (req, res) => {
  const { url } = Hook.parse(req.body)
  if (!isPartner(url)) {
    res.status(400).json({ error: 'unknown partner' })
    return
  }
  const { statusCode } = await got.post(url, { json: { ping: true } })
  res.json({ statusCode })
})

hooksRouter.post('/partners-by-text', async (req, res) => {
  const { url } = Hook.parse(req.body)
  if (!beginsLikePartner(url)) {
    res.status(400).json({ error: 'unknown partner' })
    return
  }
  const { statusCode } = await got.post(url, { json: { ping: true } }) // expect: no-ssrf
  res.json({ statusCode })
})

hooksRouter.post('/', async (req, res) => {
  const { url, event } = Hook.parse(req.body)
  await pool.query('INSERT INTO hooks (url, event) VALUES ($1, $2)', [url, event])
  res.sendStatus(201)
})

hooksRouter.post('/:event/send', async (req, res) => {
  const { rows } = await pool.query<{ id: number; url: string }>('SELECT id, url FROM hooks WHERE event = $1', [req.params.event])
  const results = await Promise.allSettled(
    rows.map(async ({ id, url }) => {
      await fetch(url, { method: 'POST', body: JSON.stringify(req.body) }) // expect: no-ssrf
      log.info({ id }, 'delivered')
    }),
  )
  res.json({ failed: results.filter(({ status }) => status === 'rejected').length })
})

hooksRouter.get('/status/:id', async (req, res) => {
  const answer = await fetch(`${process.env.HOOKS_URL}/deliveries/${req.params.id}`) // expect: no-ssrf
  res.json({ ok: answer.ok })
})

hooksRouter.get('/status-of/:id', async (req, res) => {
  const answer = await fetch(`${process.env.HOOKS_URL}/deliveries/${encodeURIComponent(req.params.id)}`)
  res.json({ ok: answer.ok })
})

hooksRouter.get('/status-query', async (req, res) => {
  const url = new URL('/deliveries', process.env.HOOKS_URL)
  url.searchParams.set('id', String(req.query.id))
  const answer = await fetch(url)
  res.json({ ok: answer.ok })
})
