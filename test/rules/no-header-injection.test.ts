import rule from '../../rules/no-header-injection.js'
import { ruleTester } from '../support/rule-tester.js'

const strict = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

ruleTester.run('no-header-injection', rule, {
  valid: [
    {
      name: 'a constant name',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set('X-Name', 'on')
})`,
    },
    {
      name: 'a value, which the framework checks',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set('X-Name', req.query.name)
})`,
    },
    {
      name: 'values by names of one’s own',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set({ 'X-Name': req.query.name, 'X-Page': req.query.page })
})`,
    },
    {
      name: 'a value in a head that the framework writes',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.writeHead(200, { 'X-Name': req.query.name }).end()
})`,
    },
    {
      name: 'a name of which the program says what it is',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.setHeader('X-Label-' + req.query.name, 'on')
})`,
    },
    {
      name: 'a header that is no cookie, in headers that are filled',
      code: `export async function GET(request: Request) {
  const headers = new Headers()
  headers.append('X-Theme', 'theme=' + new URL(request.url).searchParams.get('theme'))
  return new Response('ok', { headers })
}`,
    },
    {
      name: 'a name from a table',
      code: `import express from 'express'
const NAMES = { a: 'X-A', b: 'X-B' }
const app = express()
app.get('/go/:name', (req, res) => {
  res.set(NAMES[req.query.name], 'on')
})`,
    },
    {
      name: 'a name from a list',
      code: `import express from 'express'
const NAMES = ['X-A', 'X-B']
const app = express()
app.get('/go/:name', (req, res) => {
  const { name } = req.query
  if (!NAMES.includes(name)) return res.sendStatus(400)
  res.set(name, 'on')
})`,
    },
    {
      name: 'a cookie by the framework',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.cookie('theme', req.query.theme)
})`,
    },
    {
      name: 'a cookie with an encoded value',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set('Set-Cookie', \`theme=\${encodeURIComponent(req.query.theme)}; HttpOnly\`)
})`,
    },
    {
      name: 'a cookie with a number',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set('Set-Cookie', \`page=\${Number(req.query.page)}\`)
})`,
    },
    {
      name: 'a cookie by a library',
      code: `import express from 'express'
import { serialize } from 'cookie'
const app = express()
app.get('/go/:name', (req, res) => {
  res.append('Set-Cookie', serialize('theme', req.query.theme))
})`,
    },
    {
      name: 'a cookie of another server, handed on',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set('Set-Cookie', req.headers['set-cookie'])
})`,
    },
    {
      name: 'a cookie with a name that matches a pattern',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  if (!/^\\w+$/.test(req.query.theme)) return res.sendStatus(400)
  res.set('Set-Cookie', 'theme=' + req.query.theme)
})`,
    },
    {
      name: 'headers of another server, handed on',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/go', async (req, res) => {
  const answer = await fetch('https://api.example.com')
  for (const [name, value] of answer.headers) res.setHeader(name, value)
})`,
    },
    {
      name: 'a function that is told a name',
      settings: strict,
      code: `export function tag(res, name) {
  res.setHeader(name, 'on')
}`,
    },
    {
      name: 'a body on a socket',
      code: `import http from 'node:http'
http.createServer((req, res) => {
  req.on('data', (chunk) => res.socket.write(chunk))
})`,
    },
    {
      name: 'a header in a raw head',
      code: `import http from 'node:http'
const server = http.createServer()
server.on('upgrade', (req, socket, head) => {
  socket.write('HTTP/1.1 101 Switching Protocols\\r\\nSec-WebSocket-Protocol: ' + req.headers['sec-websocket-protocol'] + '\\r\\n\\r\\n')
})`,
    },
    {
      name: 'a raw head without line ends',
      code: `import http from 'node:http'
const server = http.createServer()
server.on('upgrade', (req, socket, head) => {
  const { searchParams } = new URL(req.url, 'http://localhost')
  const room = searchParams.get('room').replace(/[\\r\\n]/g, '')
  socket.write('HTTP/1.1 101 Switching Protocols\\r\\nX-Room: ' + room + '\\r\\n\\r\\n')
})`,
    },
    {
      name: 'a raw head, encoded',
      code: `import http from 'node:http'
const server = http.createServer()
server.on('upgrade', (req, socket, head) => {
  const { searchParams } = new URL(req.url, 'http://localhost')
  socket.write('HTTP/1.1 101 Switching Protocols\\r\\nX-Room: ' + encodeURIComponent(searchParams.get('room')) + '\\r\\n\\r\\n')
})`,
    },
  ],
  invalid: [
    {
      name: 'a name',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set(req.query.name, 'on')
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 11 }],
    },
    {
      name: 'a part of a name',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.setHeader('X-' + req.query.name, 'on')
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 17 }],
    },
    {
      name: 'a part of a name that browsers know',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.setHeader(\`Access-Control-\${req.query.name}\`, 'on')
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 17 }],
    },
    {
      name: 'a name behind one that the file doesn’t show',
      code: `import express from 'express'
import { prefix } from './names.js'
const app = express()
app.get('/go/:name', (req, res) => {
  res.setHeader(prefix + req.query.name, 'on')
})`,
      errors: [{ messageId: 'taintedName', line: 5, column: 17 }],
    },
    {
      name: 'all headers',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set(req.query)
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 11 }],
    },
    {
      name: 'a computed name',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set({ [req.query.name]: 'on' })
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 11 }],
    },
    {
      name: 'a computed name in a head',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.writeHead(200, { [req.body.name]: 'on' }).end()
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 22 }],
    },
    {
      name: 'names in a loop',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  for (const [name, value] of Object.entries(req.body.headers)) res.setHeader(name, value)
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 79 }],
    },
    {
      name: 'a cookie',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set('Set-Cookie', 'theme=' + req.query.theme)
})`,
      errors: [{ messageId: 'taintedCookie', line: 4, column: 25 }],
    },
    {
      name: 'a cookie in headers that are filled',
      code: `export async function GET(request: Request) {
  const headers = new Headers()
  headers.append('Set-Cookie', 'theme=' + new URL(request.url).searchParams.get('theme'))
  return new Response('ok', { headers })
}`,
      errors: [{ messageId: 'taintedCookie', line: 3, column: 32 }],
    },
    {
      name: 'a cookie among others',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.append('set-cookie', \`theme=\${req.query.theme}; Path=/; HttpOnly\`)
})`,
      errors: [{ messageId: 'taintedCookie', line: 4, column: 28 }],
    },
    {
      name: 'a cookie in a head',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.writeHead(200, { 'Set-Cookie': \`theme=\${req.query.theme}\` }).end()
})`,
      errors: [{ messageId: 'taintedCookie', line: 4, column: 38 }],
    },
    {
      name: 'a cookie by a header',
      code: `import express from 'express'
const app = express()
app.get('/go/:name', (req, res) => {
  res.set('Set-Cookie', 'lang=' + req.headers['accept-language'])
})`,
      errors: [{ messageId: 'taintedCookie', line: 4, column: 25 }],
    },
    {
      name: 'a raw head',
      code: `import http from 'node:http'
const server = http.createServer()
server.on('upgrade', (req, socket, head) => {
  const { searchParams } = new URL(req.url, 'http://localhost')
  socket.write('HTTP/1.1 101 Switching Protocols\\r\\nX-Room: ' + searchParams.get('room') + '\\r\\n\\r\\n')
})`,
      errors: [{ messageId: 'taintedHead', line: 5, column: 16 }],
    },
    {
      name: 'a request written by hand',
      code: `import express from 'express'
import net from 'node:net'
const app = express()
const socket = net.connect(80, 'backend')
app.get('/status', (req, res) => {
  socket.write(\`GET /status/\${req.query.name} HTTP/1.1\\r\\nHost: backend\\r\\n\\r\\n\`)
})`,
      errors: [{ messageId: 'taintedHead', line: 6, column: 16 }],
    },
    {
      name: 'http',
      code: `import http from 'node:http'
import url from 'node:url'
http.createServer((req, res) => {
  const { query } = url.parse(req.url, true)
  res.setHeader(query.name, 'on')
  res.end()
})`,
      errors: [{ messageId: 'taintedName', line: 5, column: 17 }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', (request, reply) => reply.header(request.query.name, 'on').send())`,
      errors: [{ messageId: 'taintedName', line: 3, column: 47 }],
    },
    {
      name: 'Fastify, all headers',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', (request, reply) => reply.headers(request.body).send())`,
      errors: [{ messageId: 'taintedName', line: 3, column: 48 }],
    },
    {
      name: 'Koa',
      code: `import Koa from 'koa'
const app = new Koa()
app.use((ctx) => ctx.set(ctx.query.name, 'on'))`,
      errors: [{ messageId: 'taintedName', line: 3, column: 26 }],
    },
    {
      name: 'hapi',
      code: `import Hapi from '@hapi/hapi'
const server = Hapi.server()
server.route({ method: 'GET', path: '/', handler: (request, h) => h.response('ok').header(request.query.name, 'on') })`,
      errors: [{ messageId: 'taintedName', line: 3, column: 91 }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/', (c) => {
  c.header(c.req.query('name'), 'on')
  return c.text('ok')
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 12 }],
    },
    {
      name: 'Nest',
      code: `import { Controller, Get, Query, Res } from '@nestjs/common'
@Controller()
export class TagController {
  @Get()
  tag(@Query('name') name: string, @Res() res) {
    res.setHeader(name, 'on')
  }
}`,
      errors: [{ messageId: 'taintedName', line: 6, column: 19 }],
    },
    {
      name: 'h3',
      code: `import { defineEventHandler, getQuery, setResponseHeader } from 'h3'
export default defineEventHandler((event) => {
  setResponseHeader(event, getQuery(event).name, 'on')
})`,
      errors: [{ messageId: 'taintedName', line: 3, column: 28 }],
    },
    {
      name: 'a response of the platform',
      code: `export default {
  async fetch(request: Request) {
    const headers = await request.json()
    return new Response('ok', { headers })
  },
}`,
      errors: [{ messageId: 'taintedName', line: 4, column: 33 }],
    },
    {
      name: 'Lambda',
      code: `import type { APIGatewayProxyHandler } from 'aws-lambda'
export const handler: APIGatewayProxyHandler = async (event) => ({
  statusCode: 200,
  headers: { [event.queryStringParameters.name]: 'on' },
  body: '',
})`,
      errors: [{ messageId: 'taintedName', line: 4, column: 12 }],
    },
    {
      name: 'Lambda, a cookie',
      code: `import type { APIGatewayProxyHandler } from 'aws-lambda'
export const handler: APIGatewayProxyHandler = async (event) => ({
  statusCode: 200,
  headers: { 'Set-Cookie': \`theme=\${event.queryStringParameters.theme}\` },
  body: '',
})`,
      errors: [{ messageId: 'taintedCookie', line: 4, column: 28 }],
    },
  ],
})
