import http from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import { Router } from 'express'
import puppeteer from 'puppeteer'
import { request } from 'undici'

const HOSTS: Readonly<Record<string, string>> = {
  avatars: 'https://avatars.shop.example',
  products: 'https://products.shop.example',
}
const SIZES = [64, 128, 256]

export const imagesRouter = Router()

imagesRouter.get('/proxy', async (req, res) => {
  const source = String(req.query.src)
  const picture = await fetch(source) // expect: no-ssrf
  res.type('png')
  Readable.fromWeb(picture.body as never).pipe(res)
})

imagesRouter.get('/pipe', (req, res) => {
  const target = new URL(req.query.src as string)
  const client = target.protocol === 'https:' ? https : http
  client.get(target, (picture) => picture.pipe(res)) // expect: no-ssrf
})

imagesRouter.get('/parts', (req, res) => {
  const { host, path } = req.query as Record<string, string>
  const upstream = https.request({ hostname: host, path: `/img/${path}`, method: 'GET' }, (picture) => picture.pipe(res)) // expect: no-ssrf
  upstream.end()
})

imagesRouter.get('/fixed', (req, res) => {
  const upstream = https.request({ hostname: 'img.shop.example', path: `/img?name=${encodeURIComponent(String(req.query.name))}` }, (picture) => {
    picture.pipe(res)
  })
  upstream.end()
})

imagesRouter.get('/of/:shop/:size', async (req, res) => {
  const origin = Object.hasOwn(HOSTS, req.params.shop) ? HOSTS[req.params.shop] : undefined
  const size = Number(req.params.size)
  if (!origin || !SIZES.includes(size)) {
    res.sendStatus(404)
    return
  }
  const { body } = await request(`${origin}/${size}.png`)
  body.pipe(res)
})

imagesRouter.get('/checked', async (req, res) => {
  const url = new URL(String(req.query.src))
  if (url.hostname !== 'img.shop.example') {
    res.sendStatus(400)
    return
  }
  const { body } = await request(url)
  body.pipe(res)
})

imagesRouter.get('/checked-by-end', async (req, res) => {
  const url = new URL(String(req.query.src))
  // `evil-shop.example` ends like this as well.
  if (!url.hostname.endsWith('shop.example')) {
    res.sendStatus(400)
    return
  }
  const { body } = await request(url) // expect: no-ssrf
  body.pipe(res)
})

imagesRouter.get('/checked-by-domain', async (req, res) => {
  const url = new URL(String(req.query.src))
  if (!url.hostname.endsWith('.shop.example')) {
    res.sendStatus(400)
    return
  }
  const { body } = await request(url)
  body.pipe(res)
})

imagesRouter.get('/checked-by-text', async (req, res) => {
  const source = String(req.query.src)
  if (!source.includes('shop.example')) {
    res.sendStatus(400)
    return
  }
  const { body } = await request(source) // expect: no-ssrf
  body.pipe(res)
})

imagesRouter.get('/tenant', async (req, res) => {
  const tenant = String(req.query.tenant)
  const weak = await fetch(`https://${tenant}.shop.example/logo.png`) // expect: no-ssrf
  if (!/^[a-z0-9-]+$/.test(tenant)) {
    res.sendStatus(400)
    return
  }
  const sound = await fetch(`https://${tenant}.shop.example/logo.png`)
  res.json({ found: weak.ok || sound.ok })
})

imagesRouter.get('/shot', async (req, res) => {
  const browser = await puppeteer.launch()
  const page = await browser.newPage()
  await page.goto(`https://shop.example/print?order=${encodeURIComponent(String(req.query.order))}`)
  await page.screenshot({ path: 'order.png' })
  await page.goto(req.query.url as string) // expect: no-ssrf
  const shot = await page.screenshot()
  await browser.close()
  res.type('png').send(Buffer.from(shot))
})
