import rule from '../../rules/no-open-redirect.js'
import { ruleTester } from '../support/rule-tester.js'

const strict = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

ruleTester.run('no-open-redirect', rule, {
  valid: [
    {
      name: 'lambda: a table of functions of a written type, and addresses of its own',
      code: `import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
type Route = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>
export const routes: Record<string, Route> = {
  'GET /go': async (event) => ({ statusCode: 302, headers: { Location: '/' + encodeURIComponent(event.path) }, body: '' }),
}`,
      filename: 'routes.ts',
    },
    {
      name: 'lambda: an address of its own that another function of the file answers with',
      code: `import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
const go = async (event: APIGatewayProxyEvent) => ({ statusCode: 302, headers: { Location: '/' + encodeURIComponent(event.path) }, body: '' })
export const route = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => go(event)`,
      filename: 'route.ts',
    },
    {
      name: 'an object of the same form that no type says is an answer',
      code: `import type { APIGatewayProxyEvent } from 'aws-lambda'
type Place = (event: APIGatewayProxyEvent) => Promise<{ headers: Record<string, string> }>
export const place: Place = async (event) => ({ headers: { Location: event.queryStringParameters?.to ?? '/' } })`,
      filename: 'place.ts',
    },
    {
      name: 'koa: a context that another framework calls so',
      code: `import { createEndpoint } from './endpoints.js'
export const leave = createEndpoint('/leave', { method: 'GET' }, async (ctx) => {
  if (ctx.query.next) throw ctx.redirect(ctx.query.next)
  return ctx.json({ left: true })
})`,
    },
    {
      name: 'the path of a route that begins with a sign',
      code: `import express from 'express'
const app = express()
app.get('/@panel/start/', (req, res) => {
  res.redirect(301, req.originalUrl + '/')
})`,
    },
    {
      name: 'next: a part of the path behind a page of its own',
      code: `export default function handler(req, res) {
  const page = process.env.ERROR_PAGE
  res.redirect(\`\${page}\${page.includes('?') ? '&' : '?'}error=\${req.query.error}\`)
}`,
      filename: 'pages/api/error.js',
    },
    {
      name: 'an address that was registered under a name of the request',
      code: `import express from 'express'
import { clients } from './clients.js'
const app = express()
app.post('/links/:id', async (req, res) => {
  const client = await clients.find(req.query.client)
  if (!client.addresses.includes(req.query.next)) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
    },
    {
      name: 'the address that was registered under a name of the request',
      code: `import express from 'express'
import { clients } from './clients.js'
const app = express()
app.post('/links/:id', async (req, res) => {
  const client = await clients.find(req.query.client)
  if (client.address !== req.query.next) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
    },
    {
      name: 'the host that the browser names',
      code: `import express from 'express'
const app = express()
app.post('/links/:id', async (req, res) => {
  const url = new URL(req.query.next, 'https://example.com')
  if (url.host !== req.headers.host) return res.sendStatus(400)
  res.redirect(url.href)
})`,
    },
    {
      name: 'the origin that the browser names',
      code: `import express from 'express'
const app = express()
app.post('/links/:id', async (req, res) => {
  const url = new URL(req.query.next, 'https://example.com')
  if (url.origin !== \`\${req.protocol}://\${req.get('host')}\`) return res.sendStatus(400)
  res.redirect(url.href)
})`,
    },
    {
      name: 'a constant path',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect('/home')
})`,
    },
    {
      name: 'a path of one’s own before the value',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(\`/users/\${req.params.name}\`)
})`,
    },
    {
      name: 'an origin of one’s own before the value',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect('https://example.com/' + req.query.next)
})`,
    },
    {
      name: 'a query of one’s own before the value',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect('/login?next=' + req.query.next)
})`,
    },
    {
      name: 'an encoded value in the query',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(\`https://login.example.com?next=\${encodeURIComponent(req.query.next)}\`)
})`,
    },
    {
      name: 'a base from the environment',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(\`\${process.env.SITE}/users/\${req.params.name}\`)
})`,
    },
    {
      name: 'a table of one’s own',
      code: `import express from 'express'
const PAGES = { home: '/', help: '/help' }
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(PAGES[req.query.page] ?? '/')
})`,
    },
    {
      name: 'a list of one’s own',
      code: `import express from 'express'
const PAGES = ['/', '/help']
const app = express()
app.get('/go/:name', (req, res) => {
  const { next } = req.query
  res.redirect(PAGES.includes(next) ? next : '/')
})`,
    },
    {
      name: 'one slash and not two',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  const { next } = req.query
  if (!next.startsWith('/') || next.startsWith('//')) return res.sendStatus(400)
  res.redirect(next)
})`,
    },
    {
      name: 'a pattern of one slash',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(/^\\/(?![/\\\\])/.test(req.query.next) ? req.query.next : '/')
})`,
    },
    {
      name: 'a pattern of names',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  if (!/^[\\w-]+$/.test(req.query.next)) return res.sendStatus(400)
  res.redirect('/' + req.query.next)
})`,
    },
    {
      name: 'the same origin',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  const url = new URL(req.query.next, 'https://example.com')
  if (url.origin !== 'https://example.com') return res.sendStatus(400)
  res.redirect(url.href)
})`,
    },
    {
      name: 'the same origin as the request',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  const own = \`\${req.protocol}://\${req.get('host')}\`
  const url = new URL(req.query.next, own)
  if (url.host !== req.get('host')) return res.sendStatus(400)
  res.redirect(url.href)
})`,
    },
    {
      name: 'an origin of another file',
      code: `import express from 'express'
import { siteUrl } from './config.js'
const app = express()
app.get('/go/:name', (req, res) => {
  if (!req.query.next.startsWith(siteUrl)) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
    },
    {
      name: 'a check of another file, by its name',
      code: `import express from 'express'
import { isLocalUrl } from './urls.js'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(isLocalUrl(req.query.next) ? req.query.next : '/')
})`,
    },
    {
      name: 'a check of the file itself, judged by what it does',
      code: `import express from 'express'
const isLocal = (url) => url.startsWith('/') && !url.startsWith('//') && !url.startsWith('/\\\\')
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(isLocal(req.query.next) ? req.query.next : '/')
})`,
    },
    {
      name: 'the page that the visitor comes from',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(req.get('Referrer') || '/')
})`,
    },
    {
      name: 'the page that the visitor comes from, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(req.headers.referer ?? '/')
})`,
    },
    {
      name: 'back',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect('back')
})`,
    },
    {
      name: 'a cookie',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(req.cookies.returnTo || '/')
})`,
    },
    {
      name: 'a page kept in the session',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(req.session.returnTo || '/')
})`,
    },
    {
      name: 'https by the own host',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(\`https://\${req.headers.host}\${req.url}\`)
})`,
    },
    {
      name: 'https by the own host, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(301, \`https://\${req.hostname}\${req.originalUrl}\`)
})`,
    },
    {
      name: 'the path of a route',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(301, req.originalUrl + '/')
})`,
    },
    {
      name: 'the path as a parameter',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect('/login?next=' + encodeURIComponent(req.originalUrl))
})`,
    },
    {
      name: 'a location that isn’t a redirect’s',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.status(201).header('Location', \`\${req.params.name}/tags\`).json({})
})`,
    },
    {
      name: 'a location that isn’t a redirect’s, by a member',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.statusCode = 201
  res.setHeader('Location', \`\${req.params.name}/tags\`)
  res.end()
})`,
    },
    {
      name: 'a location that isn’t a redirect’s, with its head',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.writeHead(201, { Location: \`\${req.params.name}/tags\` }).end()
})`,
    },
    {
      name: 'another header',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set('X-Next', req.query.next).redirect('/')
})`,
    },
    {
      name: 'a number',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(Number(req.query.status), '/home')
})`,
    },
    {
      name: 'every path, with two slashes refused',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  if (req.path.startsWith('//')) return res.sendStatus(400)
  res.redirect(301, req.path + '/')
})`,
    },
    {
      name: 'every path, below an origin',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  res.redirect(301, 'https://example.com' + req.url)
})`,
    },
    {
      name: 'every path below a folder',
      code: `import express from 'express'
const app = express()
app.use('/docs', (req, res) => res.redirect(301, req.originalUrl + '/'))`,
    },
    {
      name: 'a function that redirects to what it is told',
      settings: strict,
      code: `export function go(res, url) {
  res.redirect(url)
}`,
    },
    {
      name: 'an address of an identity provider',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/login', (req, res) => res.redirect(process.env.LOGIN_URL + '?state=' + req.query.state))`,
    },
    {
      name: 'Next, a page of one’s own',
      filename: 'middleware.ts',
      code: `import { NextRequest, NextResponse } from 'next/server'
export function middleware(request: NextRequest) {
  return NextResponse.redirect(new URL('/login', request.url))
}`,
    },
    {
      name: 'Next, a page of one’s own, in strict',
      filename: 'middleware.ts',
      settings: strict,
      code: `import { NextRequest, NextResponse } from 'next/server'
export function middleware(request: NextRequest) {
  const url = new URL('/login', request.url)
  url.searchParams.set('next', request.nextUrl.pathname)
  return NextResponse.redirect(url)
}`,
    },
    {
      name: 'Next, the address with another path',
      filename: 'middleware.ts',
      code: `import { NextRequest, NextResponse } from 'next/server'
export function middleware(request: NextRequest) {
  const url = request.nextUrl.clone()
  url.pathname = '/login'
  return NextResponse.redirect(url)
}`,
    },
    {
      name: 'hono, the own address',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.use('*', (c) => c.redirect(c.req.url.replace('http:', 'https:')))`,
    },
  ],
  invalid: [
    {
      name: 'lambda: a table of functions of a written type',
      code: `import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
type Route = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>
export const routes: Record<string, Route> = {
  'GET /go': async (event) => ({ statusCode: 302, headers: { Location: event.queryStringParameters?.to ?? '/' }, body: '' }),
}`,
      filename: 'routes.ts',
      errors: [{ messageId: 'taintedTarget', line: 4, column: 72 }],
    },
    {
      name: 'lambda: an address of the request that another function of the file answers with',
      code: `import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
const go = async (event: APIGatewayProxyEvent) => ({ statusCode: 302, headers: { Location: event.queryStringParameters?.to ?? '/' }, body: '' })
export const route = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => go(event)`,
      filename: 'route.ts',
      errors: [{ messageId: 'taintedTarget', line: 2, column: 92 }],
    },
    {
      name: 'lambda: a function of a written type',
      code: `import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
type Route = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>
export const go: Route = async (event) => ({ statusCode: 302, headers: { Location: event.queryStringParameters?.to ?? '/' }, body: '' })`,
      filename: 'route.ts',
      errors: [{ messageId: 'taintedTarget', line: 3, column: 84 }],
    },
    {
      name: 'koa: a handler that is registered elsewhere',
      code: `import { createEndpoint } from './endpoints.js'
export const leave = createEndpoint('/leave', { method: 'GET' }, async (ctx) => {
  if (ctx.query.next) ctx.redirect(ctx.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 36 }],
    },
    {
      name: 'a route for any first part',
      code: `import express from 'express'
const app = express()
app.get('/*splat', (req, res) => {
  res.redirect(301, req.originalUrl + '/')
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 21 }],
    },
    {
      name: 'an address that the request allows',
      code: `import express from 'express'
const app = express()
app.post('/links/:id', async (req, res) => {
  if (!req.body.addresses.includes(req.query.next)) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 5, column: 16 }],
    },
    {
      name: 'an address that is equal to another one of the request',
      code: `import express from 'express'
const app = express()
app.post('/links/:id', async (req, res) => {
  const { expected } = req.body
  if (expected !== req.query.next) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 6, column: 16 }],
    },
    {
      name: 'the host that the link names',
      code: `import express from 'express'
const app = express()
app.post('/links/:id', async (req, res) => {
  const url = new URL(req.query.next, 'https://example.com')
  if (url.host !== req.query.host) return res.sendStatus(400)
  res.redirect(url.href)
})`,
      errors: [{ messageId: 'taintedTarget', line: 6, column: 16 }],
    },
    {
      name: 'a registered address, in strict',
      settings: strict,
      code: `import express from 'express'
import { clients } from './clients.js'
const app = express()
app.post('/links/:id', async (req, res) => {
  const client = await clients.find(req.query.client)
  if (!client.addresses.includes(req.query.next)) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 7, column: 16 }],
    },
    {
      name: 'the whole target',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'with a status',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(302, req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 21 }],
    },
    {
      name: 'with a fallback',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(req.query.next || '/')
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'behind a slash',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect('/' + req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'behind a scheme',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect('https://' + req.query.host + '/login')
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'behind an origin that has no end',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect('https://example.com' + req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'a part of the path that may hold a slash',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(\`/\${req.params.name}\`)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'of the body',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(req.body.returnTo)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'decoded',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(decodeURIComponent(req.query.next))
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'by a variable',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  const { next = '/' } = req.query
  const target = next.trim()
  res.redirect(target)
})`,
      errors: [{ messageId: 'taintedTarget', line: 6, column: 16 }],
    },
    {
      name: 'a location',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.location(req.query.next).status(302).end()
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'a header',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.setHeader('Location', req.query.next)
  res.statusCode = 302
  res.end()
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 29 }],
    },
    {
      name: 'headers',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set({ location: req.query.next }).sendStatus(302)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 23 }],
    },
    {
      name: 'a head',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.writeHead(302, { Location: req.query.next })
  res.end()
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 34 }],
    },
    {
      name: 'a check of one slash',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  if (!req.query.next.startsWith('/')) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 5, column: 16 }],
    },
    {
      name: 'a check of the beginning without an end',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  if (!req.query.next.startsWith('https://example.com')) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 5, column: 16 }],
    },
    {
      name: 'a check of what it holds',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  if (!req.query.next.includes('example.com')) return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 5, column: 16 }],
    },
    {
      name: 'a check of the scheme',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  if (new URL(req.query.next).protocol !== 'https:') return res.sendStatus(400)
  res.redirect(req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 5, column: 16 }],
    },
    {
      name: 'a check that is no help',
      code: `import express from 'express'
const isLocal = (url) => url.startsWith('/')
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(isLocal(req.query.next) ? req.query.next : '/')
})`,
      errors: [{ messageId: 'taintedTarget', line: 5, column: 16 }],
    },
    {
      name: 'a check of another file, in strict',
      settings: strict,
      code: `import express from 'express'
import { isLocalUrl } from './urls.js'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(isLocalUrl(req.query.next) ? req.query.next : '/')
})`,
      errors: [{ messageId: 'taintedTarget', line: 5, column: 16 }],
    },
    {
      name: 'a check that says the contrary',
      code: `import express from 'express'
import { isLocalUrl } from './urls.js'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(isLocalUrl(req.query.next) ? '/' : req.query.next)
})`,
      errors: [{ messageId: 'taintedTarget', line: 5, column: 16 }],
    },
    {
      name: 'the path of the parsed target',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(new URL(req.query.next, 'https://example.com').pathname)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'resolved against an origin',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(new URL(req.query.next, 'https://example.com').href)
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 16 }],
    },
    {
      name: 'a short link that was stored, in strict',
      settings: strict,
      code: `import express from 'express'
import { Pool } from 'pg'
const pool = new Pool()
const app = express()
app.get('/go/:name', (req, res) => {
  const { rows } = await pool.query('SELECT url FROM links')
  res.redirect(rows[0].url)
})`,
      errors: [{ messageId: 'taintedTarget', line: 7, column: 16 }],
    },
    {
      name: 'every path with a slash added',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  res.redirect(301, req.path + '/')
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 21 }],
    },
    {
      name: 'every path with its slash removed',
      code: `import express from 'express'
const app = express()
app.use((req, res, next) => {
  res.redirect(301, req.originalUrl.slice(0, -1))
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 21 }],
    },
    {
      name: 'every path of a mounted handler',
      code: `import express from 'express'
const app = express()
app.use('/docs', (req, res) => res.redirect(301, req.url + '/'))`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 50 }],
    },
    {
      name: 'every path of a server',
      code: `import http from 'node:http'
http.createServer((req, res) => {
  res.writeHead(301, { Location: req.url + '/' })
  res.end()
})`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 34 }],
    },
    {
      name: 'the path of a route, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.redirect(301, req.originalUrl + '/')
})`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 21 }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/go', (request, reply) => reply.redirect(request.query.next))`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 51 }],
    },
    {
      name: 'Fastify, status first',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/go', (request, reply) => reply.redirect(302, request.query.next))`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 56 }],
    },
    {
      name: 'Koa',
      code: `import Koa from 'koa'
const app = new Koa()
app.use((ctx) => ctx.redirect(ctx.query.next))`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 31 }],
    },
    {
      name: 'hapi',
      code: `import Hapi from '@hapi/hapi'
const server = Hapi.server()
server.route({ method: 'GET', path: '/go', handler: (request, h) => h.redirect(request.query.next) })`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 80 }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/go', (c) => c.redirect(c.req.query('next')))`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 34 }],
    },
    {
      name: 'Elysia',
      code: `import { Elysia } from 'elysia'
new Elysia().get('/go', ({ query, redirect }) => redirect(query.next))`,
      errors: [{ messageId: 'taintedTarget', line: 2, column: 59 }],
    },
    {
      name: 'restify',
      code: `import restify from 'restify'
const server = restify.createServer()
server.get('/go', (req, res, next) => res.redirect(req.query.next, next))`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 52 }],
    },
    {
      name: 'polka',
      code: `import polka from 'polka'
polka().get('/go', (req, res) => {
  res.writeHead(302, { Location: req.query.next })
  res.end()
})`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 34 }],
    },
    {
      name: 'Nest, the response',
      code: `import { Controller, Get, Query, Res } from '@nestjs/common'
@Controller()
export class LinkController {
  @Get('go')
  go(@Query('next') next: string, @Res() res) {
    res.redirect(next)
  }
}`,
      errors: [{ messageId: 'taintedTarget', line: 6, column: 18 }],
    },
    {
      name: 'Nest, the decorator',
      code: `import { Controller, Get, Query, Redirect } from '@nestjs/common'
@Controller()
export class LinkController {
  @Get('go')
  @Redirect('/')
  go(@Query('next') next: string) {
    return { url: next, statusCode: 302 }
  }
}`,
      errors: [{ messageId: 'taintedTarget', line: 7, column: 19 }],
    },
    {
      name: 'Next, a route',
      filename: 'app/go/route.ts',
      code: `import { redirect } from 'next/navigation'
export async function GET(request) {
  const { searchParams } = new URL(request.url)
  redirect(searchParams.get('next'))
}`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 12 }],
    },
    {
      name: 'Next, a response',
      filename: 'app/go/route.ts',
      code: `import { NextRequest, NextResponse } from 'next/server'
export async function GET(request: NextRequest) {
  return NextResponse.redirect(new URL(request.nextUrl.searchParams.get('next'), request.url))
}`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 32 }],
    },
    {
      name: 'Next, a page of the old kind',
      filename: 'pages/go.tsx',
      code: `export async function getServerSideProps({ query }) {
  return { redirect: { destination: query.next, permanent: false } }
}`,
      errors: [{ messageId: 'taintedTarget', line: 2, column: 37 }],
    },
    {
      name: 'Next, an endpoint of the old kind',
      filename: 'pages/api/go.ts',
      code: `export default function handler(req, res) {
  res.redirect(307, req.query.next)
}`,
      errors: [{ messageId: 'taintedTarget', line: 2, column: 21 }],
    },
    {
      name: 'React Router',
      filename: 'app/routes/go.tsx',
      code: `import { redirect } from 'react-router'
export async function loader({ request }) {
  const url = new URL(request.url)
  return redirect(url.searchParams.get('next'))
}`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 19 }],
    },
    {
      name: 'Remix, an action',
      filename: 'app/routes/login.tsx',
      code: `import { redirect } from '@remix-run/node'
export async function action({ request }) {
  const form = await request.formData()
  throw redirect(form.get('redirectTo'))
}`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 18 }],
    },
    {
      name: 'SvelteKit',
      filename: 'src/routes/go/+server.ts',
      code: `import { redirect } from '@sveltejs/kit'
export function GET({ url }) {
  redirect(302, url.searchParams.get('next'))
}`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 17 }],
    },
    {
      name: 'h3',
      code: `import { defineEventHandler, getQuery, sendRedirect } from 'h3'
export default defineEventHandler((event) => sendRedirect(event, getQuery(event).next))`,
      errors: [{ messageId: 'taintedTarget', line: 2, column: 66 }],
    },
    {
      name: 'Nuxt',
      code: `export default defineEventHandler((event) => sendRedirect(event, getQuery(event).next, 302))`,
      errors: [{ messageId: 'taintedTarget', line: 1, column: 66 }],
    },
    {
      name: 'Astro',
      filename: 'src/pages/go.ts',
      code: `import type { APIRoute } from 'astro'
export const GET: APIRoute = ({ url, redirect }) => redirect(url.searchParams.get('next'))`,
      errors: [{ messageId: 'taintedTarget', line: 2, column: 62 }],
    },
    {
      name: 'Response.redirect',
      code: `export default {
  async fetch(request: Request) {
    return Response.redirect(new URL(request.url).searchParams.get('next'), 302)
  },
}`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 30 }],
    },
    {
      name: 'a response with a location',
      code: `export default {
  async fetch(request: Request) {
    const next = new URL(request.url).searchParams.get('next')
    return new Response(null, { status: 302, headers: { Location: next } })
  },
}`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 67 }],
    },
    {
      name: 'Lambda',
      code: `import type { APIGatewayProxyHandler } from 'aws-lambda'
export const handler: APIGatewayProxyHandler = async (event) => {
  return { statusCode: 302, headers: { Location: event.queryStringParameters.next }, body: '' }
}`,
      errors: [{ messageId: 'taintedTarget', line: 3, column: 50 }],
    },
    {
      name: 'Azure Functions',
      code: `import { app } from '@azure/functions'
app.http('go', { handler: async (request) => ({ status: 302, headers: { location: request.query.get('next') } }) })`,
      errors: [{ messageId: 'taintedTarget', line: 2, column: 83 }],
    },
    {
      name: 'Cloud Functions',
      code: `import { http } from '@google-cloud/functions-framework'
http('go', (req, res) => res.redirect(req.query.next))`,
      errors: [{ messageId: 'taintedTarget', line: 2, column: 39 }],
    },
    {
      name: 'Adonis',
      code: `import type { HttpContext } from '@adonisjs/core/http'
export default class LinksController {
  async go({ request, response }: HttpContext) {
    return response.redirect(request.input('next'))
  }
}`,
      errors: [{ messageId: 'taintedTarget', line: 4, column: 30 }],
    },
  ],
})
