import { Router, type Request, type Response } from 'express'
import { serialize } from 'cookie'
import jwt from 'jsonwebtoken'
import { localPath, looseLocalPath } from './lib/addresses.js'
import { auditFields } from './lib/log.js'

const SITE = 'https://shop.example'
const PAGES: Readonly<Record<string, string>> = { orders: '/orders', account: '/account' }
const secret = process.env.SESSION_SECRET as string

export const loginRouter = Router()

function startSession(res: Response, user: string): void {
  const token = jwt.sign({ sub: user }, secret, { algorithm: 'HS256', expiresIn: '15m' })
  res.cookie('session', token, { httpOnly: true, secure: true, sameSite: 'lax' })
  auditFields('login', { user })
}

loginRouter.post('/login', (req, res) => {
  startSession(res, String(req.body.user))
  res.redirect((req.query.next as string) || '/') // expect: no-open-redirect
})

loginRouter.post('/login/local', (req, res) => {
  startSession(res, String(req.body.user))
  res.redirect(localPath(req.query.next))
})

loginRouter.post('/login/loose', (req, res) => {
  startSession(res, String(req.body.user))
  res.redirect(303, looseLocalPath(req.query.next)) // expect: no-open-redirect
})

loginRouter.post('/login/page', (req, res) => {
  startSession(res, String(req.body.user))
  res.redirect(PAGES[req.body.page] ?? '/')
})

loginRouter.post('/login/prefixed', (req, res) => {
  startSession(res, String(req.body.user))
  res.redirect(`/app/${req.body.next}`)
})

loginRouter.post('/login/rooted', (req, res) => {
  startSession(res, String(req.body.user))
  res.redirect(`/${req.body.next}`) // expect: no-open-redirect
})

loginRouter.post('/login/site', (req, res) => {
  startSession(res, String(req.body.user))
  const target = new URL(String(req.body.next), SITE)
  res.redirect(target.origin === SITE ? target.href : SITE)
})

loginRouter.post('/login/resolved', (req, res) => {
  startSession(res, String(req.body.user))
  const target = new URL(String(req.body.next), SITE)
  res.redirect(target.href) // expect: no-open-redirect
})

loginRouter.post('/login/path', (req, res) => {
  startSession(res, String(req.body.user))
  const { pathname, search } = new URL(String(req.body.next), SITE)
  res.redirect(SITE + pathname + search)
})

loginRouter.get('/logout', (req: Request, res: Response) => {
  res.clearCookie('session')
  const back = req.get('referer')
  if (back?.startsWith(`${SITE}/`)) res.redirect(back)
  else res.redirect('/')
})

loginRouter.get('/continue', (req, res) => {
  res.set('Location', String(req.query.to)) // expect: no-open-redirect
  res.status(302).end()
})

loginRouter.get('/continue-query', (req, res) => {
  res.location(`/start?to=${encodeURIComponent(String(req.query.to))}`).status(302).end()
})

loginRouter.post('/theme', (req, res) => {
  res.setHeader('Set-Cookie', `theme=${req.body.theme}; Path=/; HttpOnly`) // expect: no-header-injection
  res.sendStatus(204)
})

loginRouter.post('/language', (req, res) => {
  res.setHeader('Set-Cookie', serialize('language', String(req.body.language), { path: '/', httpOnly: true }))
  res.append('Set-Cookie', `zone=${encodeURIComponent(req.body.zone)}; Path=/`)
  res.cookie('currency', req.body.currency, { httpOnly: true, secure: true, sameSite: 'lax' })
  res.sendStatus(204)
})
