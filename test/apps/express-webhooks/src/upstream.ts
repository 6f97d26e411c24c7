import { Router } from 'express'
import { createProxyMiddleware } from 'http-proxy-middleware'
import nodemailer from 'nodemailer'

const REGIONS = new Map([
  ['eu', 'https://eu.shop.example'],
  ['us', 'https://us.shop.example'],
])

export const upstreamRouter = Router()

upstreamRouter.use('/catalog', createProxyMiddleware({ target: 'https://catalog.shop.example', changeOrigin: true }))

upstreamRouter.use('/region', createProxyMiddleware({ target: 'https://eu.shop.example', router: (req) => REGIONS.get(String(req.headers['x-region'])) }))

upstreamRouter.use('/any', createProxyMiddleware({ target: 'https://eu.shop.example', router: (req) => `https://${req.headers['x-region']}` })) // expect: no-ssrf

upstreamRouter.get('/search', async (req, res) => {
  const query = new URLSearchParams({ q: String(req.query.q) })
  const answer = await fetch(`https://search.shop.example/find?${query}`)
  res.json(await answer.json())
})

upstreamRouter.get('/forward', async (req, res) => {
  const answer = await fetch('https://search.shop.example' + req.query.path) // expect: no-ssrf
  res.json(await answer.json())
})

upstreamRouter.get('/region-of', async (req, res) => {
  const origin = REGIONS.get(String(req.query.region))
  if (!origin) {
    res.sendStatus(404)
    return
  }
  const answer = await fetch(new URL('/status', origin))
  res.json({ ok: answer.ok })
})

upstreamRouter.post('/mail-check', async (req, res) => {
  const transport = nodemailer.createTransport({ host: req.body.host, port: 587, secure: false }) // expect: no-ssrf
  await transport.verify()
  res.sendStatus(204)
})

upstreamRouter.post('/mail', async (req, res) => {
  const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587 })
  await transport.sendMail({ to: 'desk@shop.example', subject: 'Contact', text: String(req.body.text) })
  res.sendStatus(204)
})
