'use strict'

const http = require('node:http')
const Koa = require('koa')
const Router = require('@koa/router')
const bodyParser = require('koa-bodyparser')
const got = require('got')
const WebSocket = require('ws')
const { JSDOM } = require('jsdom')
const { chromium } = require('playwright')
const { assertNotLocal, assertPublicUrl, publicLookup } = require('./lib/addresses')
const clients = require('./lib/clients')

const app = new Koa()
const router = new Router()
const SERVICES = { search: 'https://search.example', files: 'https://files.example' }
const DOMAINS = ['example', 'example.org']

function titleOf(html) {
  return new JSDOM(html).window.document.title
}

router.get('/preview', async (ctx) => {
  const html = await got(ctx.query.url).text() // expect: no-ssrf
  ctx.body = { title: titleOf(html) }
})

router.get('/preview-checked', async (ctx) => {
  await assertPublicUrl(ctx.query.url)
  const html = await got(ctx.query.url, { followRedirect: false }).text()
  ctx.body = { title: titleOf(html) }
})

router.get('/preview-half-checked', async (ctx) => {
  assertNotLocal(ctx.query.url)
  const html = await got(ctx.query.url).text() // expect: no-ssrf
  ctx.body = { title: titleOf(html) }
})

router.get('/preview-unawaited', async (ctx) => {
  assertPublicUrl(ctx.query.url).catch((error) => ctx.app.emit('error', error))
  const html = await got(ctx.query.url).text() // expect: no-ssrf
  ctx.body = { title: titleOf(html) }
})

router.get('/preview-pinned', async (ctx) => {
  const html = await got(ctx.query.url, { lookup: publicLookup, followRedirect: false }).text()
  ctx.body = { title: titleOf(html) }
})

router.get('/preview-listed', async (ctx) => {
  const { hostname, href } = new URL(ctx.query.url)
  ctx.assert(DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)), 400)
  const html = await got(href).text()
  ctx.body = { title: titleOf(html) }
})

router.get('/preview-page', async (ctx) => {
  const page = await JSDOM.fromURL(ctx.query.url) // expect: no-ssrf
  ctx.body = { title: page.window.document.title }
})

router.post('/pdf', async (ctx) => {
  const browser = await chromium.launch()
  const page = await browser.newPage()
  await page.goto(ctx.request.body.url) // expect: no-ssrf
  const pdf = await page.pdf()
  await browser.close()
  ctx.type = 'application/pdf'
  ctx.body = pdf
})

router.post('/invoice/:id', async (ctx) => {
  const browser = await chromium.launch()
  const page = await browser.newPage()
  await page.goto(`https://billing.example/print/${ctx.params.id}`)
  const pdf = await page.pdf()
  await browser.close()
  ctx.type = 'application/pdf'
  ctx.body = pdf
})

router.get('/service/:name', async (ctx) => {
  const base = Object.hasOwn(SERVICES, ctx.params.name) ? SERVICES[ctx.params.name] : undefined
  if (!base) return ctx.throw(404)
  ctx.body = await got(`${base}/status`).json()
})

router.get('/pipe', (ctx) => {
  ctx.respond = false
  const { host, port } = ctx.query
  http.get({ host, port, path: '/' }, (answer) => answer.pipe(ctx.res)) // expect: no-ssrf
})

router.get('/socket', (ctx) => {
  const socket = new WebSocket(`wss://${ctx.query.host}/events`) // expect: no-ssrf
  const own = new WebSocket(`wss://events.example/of/${encodeURIComponent(ctx.query.topic)}`)
  socket.on('message', (data) => own.send(data))
  ctx.status = 202
})

router.get('/authorize', async (ctx) => {
  const client = await clients.find(ctx.query.client_id)
  if (!client) return ctx.throw(400)
  const { redirect_uri: target, state } = ctx.query
  if (!client.addresses.includes(target)) return ctx.throw(400)
  ctx.redirect(`${target}?code=1&state=${encodeURIComponent(state)}`)
})

router.get('/authorize-any', async (ctx) => {
  const client = await clients.find(ctx.query.client_id)
  if (!client) return ctx.throw(400)
  ctx.redirect(`${ctx.query.redirect_uri}?code=1`) // expect: no-open-redirect
})

router.get('/home', async (ctx) => {
  const client = await clients.find(ctx.query.client_id)
  ctx.redirect(client ? client.home : '/')
})

router.get('/signout', (ctx) => {
  ctx.cookies.set('session')
  ctx.redirect(ctx.query.to || '/') // expect: no-open-redirect
})

router.get('/signout-local', (ctx) => {
  ctx.cookies.set('session')
  const to = new URL(ctx.query.to || '/', ctx.origin)
  ctx.redirect(to.origin === ctx.origin ? to.href : '/')
})

router.get('/signout-back', (ctx) => {
  ctx.cookies.set('session')
  ctx.redirect('back', '/')
})

router.get('/old/:id', (ctx) => {
  ctx.status = 301
  ctx.redirect(`/new/${ctx.params.id}${ctx.search}`)
})

app.use(bodyParser())
app.use(router.routes())
app.listen(3000)
