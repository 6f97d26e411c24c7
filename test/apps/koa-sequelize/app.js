import { readFileSync } from 'node:fs'
import Router from '@koa/router'
import jsonwebtoken from 'jsonwebtoken'
import Koa from 'koa'
import bodyParser from 'koa-bodyparser'
import jwt from 'koa-jwt'
import { evaluate, create, all } from 'mathjs'
import shell from 'shelljs'
import { books } from './books.js'
import { loans } from './loans.js'

const app = new Koa()
const admin = new Router({ prefix: '/admin' })
const secret = process.env.JWT_SECRET
const math = create(all)

app.use(bodyParser())
app.use(jwt({ secret, passthrough: true, algorithms: ['HS256'] }))

admin.use(jwt({ secret, audience: 'admins' })) // expect: require-jwt-algorithms

const verifyReader = (token) =>
  new Promise((resolve, reject) => {
    jsonwebtoken.verify(token, readFileSync('reader.pub.pem'), (error, claims) => { // expect: require-jwt-algorithms
      if (error) reject(error)
      else resolve(claims)
    })
  })

const verifyClerk = (token) =>
  new Promise((resolve, reject) => {
    jsonwebtoken.verify(token, readFileSync('clerk.pub.pem'), { algorithms: ['ES256', 'ES384'] }, (error, claims) => {
      if (error) reject(error)
      else resolve(claims)
    })
  })

admin.use(async (ctx, next) => {
  ctx.state.clerk = await verifyClerk(ctx.get('x-clerk-token'))
  ctx.state.reader = await verifyReader(ctx.cookies.get('reader'))
  await next()
})

admin.post('/backup', (ctx) => {
  shell.exec(`pg_dump library | gzip > /backups/${ctx.request.body.name}.gz`) // expect: no-command-injection
  ctx.status = 202
})

admin.post('/backup-default', (ctx) => {
  const stamp = new Date().toISOString().slice(0, 10)
  shell.exec(`pg_dump library | gzip > /backups/${stamp}.gz`)
  ctx.status = 202
})

admin.get('/log', (ctx) => {
  const level = ctx.query.level === 'error' ? 'ERROR' : 'INFO'
  ctx.body = shell.exec(`grep ${level} /var/log/library.log`, { silent: true }).stdout
})

admin.get('/log-of', (ctx) => {
  const who = ctx.headers['x-reader']
  ctx.body = shell.exec('grep ' + who + ' /var/log/library.log', { silent: true }).stdout // expect: no-command-injection
})

admin.get('/fee', (ctx) => {
  const { days = 1, formula } = ctx.query
  ctx.body = { fee: evaluate(formula, { days: Number(days) }) } // expect: no-code-injection
})

admin.get('/fee-fixed', (ctx) => {
  ctx.body = { fee: math.evaluate('0.2 * days', { days: Number(ctx.query.days) }) }
})

admin.get('/fee-scripted', (ctx) => {
  const run = eval
  ctx.body = { fee: run(ctx.query.formula), also: (0, eval)(ctx.query.other) } // expect: no-code-injection, no-code-injection
})

app.use(books.routes()).use(loans.routes()).use(admin.routes())
app.listen(3000)
