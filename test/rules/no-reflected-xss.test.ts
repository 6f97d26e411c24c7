import { fileURLToPath } from 'node:url'
import rule from '../../rules/no-reflected-xss.js'
import { ruleTester } from '../support/rule-tester.js'

const NEST = `import { Controller, Get, Query } from '@nestjs/common'
@Controller()
export class Notes {
  @Get()
  find(@Query('text') text: string): string {
    return 'Nothing about ' + text
  }
}`

/** A file of a project whose services are Nest on Fastify. */
const ON_FASTIFY = fileURLToPath(new URL('../support/projects/nest-fastify/notes.ts', import.meta.url))

const strict = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

ruleTester.run('no-reflected-xss', rule, {
  valid: [
    {
      name: 'express: the answer to a request that only scripts send, on an application of another file',
      code: `module.exports = (app) => {
  app.delete(\`\${PREFIX}/notes/:id\`, (req, res) => {
    res.status(404).send(\`Nothing about \${req.params.id}\`)
  })
}`,
    },
    {
      name: 'express: the answer to a request that only scripts send',
      code: `import express from 'express'
const app = express()
app.delete('/notes/:id', (req, res) => res.status(404).send('Nothing about ' + req.params.id))`,
    },
    {
      name: 'express: the host, which no page of others chooses',
      code: `import express from 'express'
const app = express()
app.get('/setup', (req, res) => res.send('<a href="https://' + req.headers.host + '/">Start</a>'))`,
    },
    {
      name: 'koa: stored records, of a query in several calls',
      code: `import Koa from 'koa'
import mongoose from 'mongoose'
const Post = mongoose.model('Post', new mongoose.Schema({ title: String }))
new Koa().use(async (ctx) => {
  ctx.body = await Post.find({ listed: true }).limit(20)
})`,
      settings: { 'api-security': { threatModels: ['stored'] } },
    },
    {
      name: 'nest: stored records, of a function that finds them',
      code: `import { Controller, Get } from '@nestjs/common'
import mongoose from 'mongoose'
const Post = mongoose.model('Post', new mongoose.Schema({ title: String }))
const list = () => Post.find({ listed: true })
@Controller('posts')
export class PostsController {
  @Get()
  list() {
    return list()
  }
}`,
      filename: 'posts.ts',
      settings: { 'api-security': { threatModels: ['stored'] } },
    },
    {
      name: 'markup that the platform escapes',
      code: `Bun.serve({
  fetch(request) {
    const name = new URL(request.url).searchParams.get('name')
    return new Response(\`<b>\${Bun.escapeHTML(name)}</b>\`, { headers: { 'content-type': 'text/html' } })
  },
})`,
    },
    {
      name: 'koa: what an unknown function finds, in strict',
      code: `import Koa from 'koa'
import { find } from './notes.js'
new Koa().use(async (ctx) => {
  ctx.body = await find(ctx.query.id)
})`,
      settings: strict,
    },
    {
      name: 'express: what an unknown function gives to its callback, in strict',
      code: `import express from 'express'
import { load } from './notes.js'
express().get('/', (req, res) => {
  load(req.query.id, (error, note) => res.send(note))
})`,
      settings: strict,
    },
    {
      name: 'koa: parsed JSON, in strict',
      code: `import Koa from 'koa'
new Koa().use(async (ctx) => {
  ctx.body = JSON.parse(ctx.query.filter)
})`,
      settings: strict,
    },
    {
      name: 'koa: what another service answers, as an object, in strict',
      code: `import Koa from 'koa'
new Koa().use(async (ctx) => {
  const answer = await fetch('https://example.com/notes')
  ctx.body = await answer.json()
})`,
      settings: strict,
    },
    {
      name: 'express: a page in a file, with a title of the environment, in strict',
      code: `import express from 'express'
import fs from 'node:fs'
const page = fs.readFileSync('index.html', 'utf8')
express().get('/', (req, res) => res.send(page.replace('TITLE', process.env.TITLE)))`,
      settings: strict,
    },
    {
      name: 'a constant page',
      code: `app.get('/', (req, res) => {
  res.send('<h1>Hello</h1>')
})`,
    },
    {
      name: 'express: JSON',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.json({ name: req.query.name })
})`,
    },
    {
      name: 'express: an object',
      code: `import express from 'express'
const app = express()
app.post('/', (req, res) => {
  res.send({ name: req.body.name })
})`,
    },
    {
      name: 'express: a list that other requests fill',
      code: `import express from 'express'
import { merge } from 'lodash'
const app = express()
let notes = []
app.post('/notes', (req, res) => {
  const note = merge({ at: Date.now() }, req.body)
  notes.push(note)
  res.send({ ok: true })
})
app.delete('/notes', (req, res) => {
  notes = notes.filter((note) => note.id !== req.body.id)
  res.send(notes)
})`,
    },
    {
      name: 'express: an object that the body is copied to',
      code: `import express from 'express'
const app = express()
app.post('/', (req, res) => {
  const note = req.query.draft ? { draft: true } : Object.assign({}, { own: true })
  Object.assign(note, req.body)
  res.send(note)
})`,
    },
    {
      name: 'express: a text in which only letters are left as they are',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send('<b>' + escape(req.query.name) + '</b>')
})`,
    },
    {
      name: 'mongoose: records and errors that a callback gets',
      code: `import express from 'express'
import mongoose from 'mongoose'
const app = express()
const Note = mongoose.model('Note', new mongoose.Schema({ text: String }))
app.get('/:id', (req, res) => {
  Note.findById(req.params.id, (error, note) => {
    if (error) res.send(error)
    else res.send(note)
  })
})`,
      settings: { 'api-security': { threatModels: ['remote', 'stored'], trustNames: false } },
    },
    {
      name: 'mongodb: a list that a callback gets',
      code: `import express from 'express'
import { MongoClient } from 'mongodb'
const app = express()
app.get('/', (req, res) => {
  MongoClient.connect('mongodb://localhost', (error, client) => {
    client.db('shop').collection('notes').find({}).toArray((error, notes) => res.send(notes))
  })
})`,
      settings: { 'api-security': { threatModels: ['remote', 'stored'], trustNames: false } },
    },
    { name: 'nest: a text, on Fastify', code: NEST, filename: ON_FASTIFY },
    {
      name: 'express: a whole parsed body',
      code: `import express from 'express'
const app = express()
app.post('/', (req, res) => {
  res.status(201).send(req.body)
})`,
    },
    {
      name: 'express: plain text in the chain',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.type('text').send('Hello ' + req.query.name)
})`,
    },
    {
      name: 'express: plain text by an earlier statement',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.set('Content-Type', 'text/plain')
  res.status(404)
  res.send('Unknown id ' + req.query.id)
})`,
    },
    {
      name: 'express: plain text in a head',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/plain' })
  res.end('<' + req.query.id)
})`,
    },
    {
      name: 'express: JSON by hand',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.header('content-type', 'application/json')
  res.send(JSON.stringify({ id: req.query.id }))
})`,
    },
    {
      name: 'express: a file to save',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.attachment('report.csv')
  res.send(\`id,name\\n1,\${req.query.name}\`)
})`,
    },
    {
      name: 'express: a file to save, by its header',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.setHeader('Content-Disposition', 'attachment; filename=report.csv')
  res.send(\`id,name\\n1,\${req.query.name}\`)
})`,
    },
    {
      name: 'express: escaped',
      code: `import express from 'express'
import escapeHtml from 'escape-html'
const app = express()
app.get('/', (req, res) => {
  res.send(\`<h1>\${escapeHtml(req.query.name)}</h1>\`)
})`,
    },
    {
      name: 'express: sanitized',
      code: `import express from 'express'
import sanitizeHtml from 'sanitize-html'
import xss from 'xss'
import { encode } from 'he'
import _ from 'lodash'
import validator from 'validator'
import createDOMPurify from 'isomorphic-dompurify'
const app = express()
app.post('/', (req, res) => {
  const { a, b, c, d, e, f } = req.body
  res.send(sanitizeHtml(a) + xss(b) + encode(c) + _.escape(d) + validator.escape(e) + createDOMPurify.sanitize(f))
})`,
    },
    {
      name: 'express: encoded for a URL',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send(\`<a href="/next?q=\${encodeURIComponent(req.query.q)}">Next</a>\`)
})`,
    },
    {
      name: 'express: brackets and quotes are replaced',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  const name = String(req.query.name).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
  res.send(\`<h1 title="\${name}">\${name}</h1>\`)
})`,
    },
    {
      name: 'express: a number',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send(\`<p>Page \${Number(req.query.page)} of \${parseInt(req.query.pages, 10)}</p>\`)
})`,
    },
    {
      name: 'express: one of a list',
      code: `import express from 'express'
const THEMES = ['light', 'dark']
const app = express()
app.get('/', (req, res) => {
  const theme = THEMES.includes(req.query.theme) ? req.query.theme : 'light'
  res.send(\`<body class="\${theme}">\`)
})`,
    },
    {
      name: 'express: words only',
      code: `import express from 'express'
const app = express()
app.get('/:name', (req, res) => {
  if (!/^\\w+$/.test(req.params.name)) return res.sendStatus(400)
  res.send(\`<p>\${req.params.name}</p>\`)
})`,
    },
    {
      name: 'express: a URL as browsers send it',
      code: `import express from 'express'
const app = express()
app.use((req, res) => {
  res.status(404).send('<pre>Cannot ' + req.method + ' ' + req.originalUrl + '</pre>')
})`,
    },
    {
      name: 'express: rendered by a template',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.render('hello', { name: req.query.name })
})`,
    },
    {
      name: "express: another object's send",
      code: `import express from 'express'
const app = express()
app.post('/', (req, res) => {
  mailer.send('<p>' + req.body.text + '</p>')
  res.sendStatus(202)
})`,
    },
    {
      name: 'http: plain text without a type',
      code: `import http from 'node:http'
import url from 'node:url'
http.createServer((req, res) => {
  const { query } = url.parse(req.url, true)
  res.end(\`Hello \${query.name}\`)
})`,
    },
    {
      name: 'http: JSON without a type',
      code: `import http from 'node:http'
import url from 'node:url'
http.createServer((req, res) => {
  const { query } = url.parse(req.url, true)
  res.end(JSON.stringify({ html: '<p>', name: query.name }))
})`,
    },
    {
      name: 'http: JSON with a type, by a helper',
      code: `import http from 'node:http'
import url from 'node:url'
function answer(res, status, data) {
  res.writeHead(status, { 'Content-Type': 'application/json' })
  res.end(data)
}
http.createServer((req, res) => {
  const { query } = url.parse(req.url, true)
  answer(res, 200, '<' + query.name)
})`,
    },
    {
      name: 'http: events of a stream',
      code: `import http from 'node:http'
import url from 'node:url'
http.createServer((req, res) => {
  const { query } = url.parse(req.url, true)
  res.writeHead(200, { 'Content-Type': 'text/event-stream' })
  res.write(\`data: <\${query.name}>\\n\\n\`)
})`,
    },
    {
      name: 'koa: an object',
      code: `import Koa from 'koa'
const app = new Koa()
app.use((ctx) => {
  ctx.body = { name: ctx.query.name }
})`,
    },
    {
      name: "koa: a text that doesn't begin with markup",
      code: `import Koa from 'koa'
const app = new Koa()
app.use((ctx) => {
  ctx.body = \`Hello <\${ctx.query.name}>\`
})`,
    },
    {
      name: 'koa: another type, set afterwards',
      code: `import Koa from 'koa'
const app = new Koa()
app.use((ctx) => {
  ctx.body = ctx.query.text
  ctx.type = 'text/plain'
})`,
    },
    {
      name: 'fastify: text is plain by default',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', (request, reply) => {
  reply.send(\`<h1>\${request.query.title}</h1>\`)
})`,
    },
    {
      name: 'fastify: a returned text',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', async (request) => \`Hello \${request.query.name}\`)`,
    },
    {
      name: 'hono: text and JSON',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/text', (c) => c.text(\`Hello \${c.req.query('name')}\`))
app.get('/json', (c) => c.json({ name: c.req.query('name') }))
app.get('/body', (c) => c.body(c.req.query('name')))`,
    },
    {
      name: 'hono: the tag that escapes',
      code: `import { Hono } from 'hono'
import { html } from 'hono/html'
const app = new Hono()
app.get('/', (c) => c.html(html\`<h1>\${c.req.query('title')}</h1>\`))`,
    },
    {
      name: 'hapi: another type',
      code: `import Hapi from '@hapi/hapi'
const server = Hapi.server({ port: 3000 })
server.route({ method: 'GET', path: '/', handler: (request, h) => h.response(request.query.text).type('text/plain') })`,
    },
    {
      name: 'hapi: an object',
      code: `import Hapi from '@hapi/hapi'
const server = Hapi.server({ port: 3000 })
server.route({ method: 'GET', path: '/', handler: (request) => ({ name: request.query.name }) })`,
    },
    {
      name: 'nest: an object',
      code: `import { Controller, Get, Query } from '@nestjs/common'
@Controller()
export class CatsController {
  @Get()
  find(@Query('name') name: string) {
    return { name }
  }
}`,
    },
    {
      name: "nest: a resolver's result is no page",
      code: `import { Args, Query, Resolver } from '@nestjs/graphql'
@Resolver()
export class CatsResolver {
  @Query(() => String)
  cat(@Args('name') name: string) {
    return \`<p>\${name}</p>\`
  }
}`,
    },
    {
      name: 'a Response of plain text',
      code: `export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  return new Response(\`Hello \${searchParams.get('name')}\`)
}`,
      filename: 'app/api/page/route.ts',
    },
    {
      name: 'a Response of JSON',
      code: `export async function POST(request: Request) {
  const { name } = await request.json()
  return new Response(JSON.stringify({ name }), { headers: { 'Content-Type': 'application/json' } })
}`,
      filename: 'app/api/page/route.ts',
    },
    {
      name: 'lambda: JSON',
      code: `exports.handler = async (event) => {
  const { name } = event.queryStringParameters
  return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: \`{"name":"<\${name}"}\` }
}`,
    },
    {
      name: 'lambda: no type',
      code: `exports.handler = async (event) => ({ statusCode: 200, body: '<p>' + event.queryStringParameters.name })`,
    },
    {
      name: 'h3: an object',
      code: `import { defineEventHandler, getQuery } from 'h3'
export default defineEventHandler((event) => ({ name: getQuery(event).name }))`,
    },
    {
      name: 'h3: another type',
      code: `import { defineEventHandler, getQuery, setResponseHeader } from 'h3'
export default defineEventHandler((event) => {
  setResponseHeader(event, 'content-type', 'text/plain')
  return String(getQuery(event).name)
})`,
    },
    {
      name: "a stored value, where that isn't asked for",
      code: `import express from 'express'
import pg from 'pg'
const pool = new pg.Pool()
const app = express()
app.get('/', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM posts')
  res.send(\`<article>\${rows[0].text}</article>\`)
})`,
    },
    {
      name: 'a parameter of a function',
      code: `export function send(res, text) {
  res.send(text)
}`,
    },
    {
      name: 'markup in a page of the browser',
      code: `element.innerHTML = location.hash`,
    },
    {
      name: "express: an escaper of one's own",
      code: `import express from 'express'
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
function toText(value) {
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character])
}
const app = express()
app.get('/', (req, res) => {
  res.send(\`<h1 title="\${toText(req.query.title)}">\${toText(req.query.name)}</h1>\`)
})`,
    },
    {
      name: 'express: brackets are replaced between tags',
      code: `import express from 'express'
const app = express()
const toText = (value) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
app.get('/', (req, res) => {
  res.send(\`<h1>\${toText(req.query.name)}</h1>\`)
})`,
    },
    {
      name: 'express: escaped, and line ends made breaks',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send(\`<p>\${req.query.text.replace(/</g, '&lt;').replace(/\\n/g, '<br>')}</p>\`)
})`,
    },
    {
      name: 'markdown-it without html',
      code: `import express from 'express'
import MarkdownIt from 'markdown-it'
const md = new MarkdownIt({ linkify: true })
const app = express()
app.post('/preview', (req, res) => {
  res.send(md.render(req.body.text))
})`,
    },
    {
      name: 'marked, sanitized afterwards',
      code: `import express from 'express'
import { marked } from 'marked'
import DOMPurify from 'isomorphic-dompurify'
const app = express()
app.post('/preview', (req, res) => {
  res.send(DOMPurify.sanitize(marked.parse(req.body.text)))
})`,
    },
    {
      name: 'a lodash template that escapes',
      code: `import express from 'express'
import _ from 'lodash'
const page = _.template('<h1><%- title %></h1>')
const app = express()
app.get('/', (req, res) => {
  res.send(page({ title: req.query.title }))
})`,
    },
  ],
  invalid: [
    {
      name: 'express: the answer to a request of a form, on an application of another file',
      code: `module.exports = (app) => {
  app.post(\`\${PREFIX}/notes/:id\`, (req, res) => {
    res.status(404).send(\`Nothing about \${req.params.id}\`)
  })
}`,
      errors: [{ messageId: 'taintedPage', line: 3, column: 26 }],
    },
    {
      name: 'express: the answer to a request that only scripts send, in strict',
      code: `import express from 'express'
const app = express()
app.delete('/notes/:id', (req, res) => res.status(404).send('Nothing about ' + req.params.id))`,
      settings: strict,
      errors: [{ messageId: 'taintedPage', line: 3, column: 61 }],
    },
    {
      name: 'express: the answer to a request of any method',
      code: `import express from 'express'
const app = express()
app.all('/notes/:id', (req, res) => res.status(404).send('Nothing about ' + req.params.id))`,
      errors: [{ messageId: 'taintedPage', line: 3, column: 58 }],
    },
    {
      name: 'express: the host, in strict',
      code: `import express from 'express'
const app = express()
app.get('/setup', (req, res) => res.send('<a href="https://' + req.headers.host + '/">Start</a>'))`,
      settings: strict,
      errors: [{ messageId: 'taintedPage', line: 3, column: 42 }],
    },
    {
      name: 'koa: a member of a stored record, of a query in several calls',
      code: `import Koa from 'koa'
import mongoose from 'mongoose'
const Post = mongoose.model('Post', new mongoose.Schema({ title: String }))
new Koa().use(async (ctx) => {
  const posts = await Post.find({ listed: true }).limit(20)
  ctx.body = \`<h1>\${posts[0].title}</h1>\`
})`,
      settings: { 'api-security': { threatModels: ['stored'] } },
      errors: [{ messageId: 'taintedPage', line: 6, column: 14 }],
    },
    {
      name: 'koa: what an unknown function renders, in strict',
      code: `import Koa from 'koa'
import { renderNote } from './notes.js'
new Koa().use(async (ctx) => {
  ctx.body = await renderNote(ctx.query.id)
})`,
      settings: strict,
      errors: [{ messageId: 'taintedPage', line: 4, column: 14 }],
    },
    {
      name: 'koa: what an unknown function finds, in markup, in strict',
      code: `import Koa from 'koa'
import { find } from './notes.js'
new Koa().use(async (ctx) => {
  ctx.body = '<p>' + (await find(ctx.query.id)) + '</p>'
})`,
      settings: strict,
      errors: [{ messageId: 'taintedPage', line: 4, column: 14 }],
    },
    {
      name: 'koa: what another service answers, as a text, in strict',
      code: `import Koa from 'koa'
new Koa().use(async (ctx) => {
  const answer = await fetch('https://example.com/notes')
  ctx.body = await answer.text()
})`,
      settings: strict,
      errors: [{ messageId: 'taintedPage', line: 4, column: 14 }],
    },
    {
      name: 'express: a file among the markup, in strict',
      code: `import express from 'express'
import fs from 'node:fs'
const motto = fs.readFileSync('motto.txt', 'utf8')
express().get('/', (req, res) => res.send('<p>' + motto + '</p>'))`,
      settings: strict,
      errors: [{ messageId: 'taintedPage', line: 4, column: 43 }],
    },
    {
      name: 'express: a list that is joined',
      code: `import express from 'express'
const app = express()
let notes = []
app.post('/notes', (req, res) => {
  notes.push(req.body.note)
  res.send('<p>' + notes.join('<br>'))
})`,
      errors: [{ messageId: 'taintedPage', line: 6, column: 12 }],
    },
    {
      name: 'mongoose: a field of a record that a callback gets',
      code: `import express from 'express'
import mongoose from 'mongoose'
const app = express()
const Note = mongoose.model('Note', new mongoose.Schema({ text: String }))
app.get('/:id', (req, res) => {
  Note.findById(req.params.id, (error, note) => {
    res.send(note.text)
  })
})`,
      settings: { 'api-security': { threatModels: ['remote', 'stored'], trustNames: false } },
      errors: [{ messageId: 'taintedPage', line: 7, column: 14 }],
    },
    {
      name: 'mongodb: a field of a list that a callback gets',
      code: `import express from 'express'
import { MongoClient } from 'mongodb'
const app = express()
app.get('/', (req, res) => {
  MongoClient.connect('mongodb://localhost', (error, client) => {
    client.db('shop').collection('notes').find({}).toArray((error, notes) => res.send(notes[0].text))
  })
})`,
      settings: { 'api-security': { threatModels: ['remote', 'stored'], trustNames: false } },
      errors: [{ messageId: 'taintedPage', line: 6 }],
    },
    { name: 'nest: a text', code: NEST, errors: [{ messageId: 'taintedPage', line: 6, column: 12 }] },
    {
      name: 'nest: a text that a decorator calls a page, on Fastify',
      code: NEST.replace('@Get()', "@Get() @Header('content-type', 'text/html')"),
      filename: ON_FASTIFY,
      errors: [{ messageId: 'taintedPage', line: 6, column: 12 }],
    },
    {
      name: 'express: a name that holds a list, or a text',
      code: `import express from 'express'
const app = express()
app.post('/notes', (req, res) => {
  let notes = []
  if (req.body.one) notes = req.body.note.trim()
  res.send(notes)
})`,
      errors: [{ messageId: 'taintedPage', line: 6, column: 12 }],
    },
    {
      name: 'express: a text that was decoded again',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send('<b>' + unescape(escape(req.query.name)) + '</b>')
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 12 }],
    },
    {
      name: 'express: res.send of a text with a query value',
      code: `const express = require('express')
const app = express()
app.get('/hello', (req, res) => {
  res.send('<h1>Hello ' + req.query.name + '</h1>')
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 12 }],
    },
    {
      name: 'express: a query value alone',
      code: `import express from 'express'
const app = express()
app.get('/echo', (req, res) => {
  res.send(req.query.text)
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 12 }],
    },
    {
      name: 'express: an error message with a parameter',
      code: `import { Router } from 'express'
export const users = Router()
users.get('/:id', async (req, res) => {
  const user = await find(req.params.id)
  if (!user) return res.status(404).send(\`Unknown id \${req.params.id}\`)
  res.json(user)
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 42 }],
    },
    {
      name: 'express: a body value through a helper',
      code: `import express from 'express'
const app = express()
function page(title) {
  return \`<html><title>\${title}</title></html>\`
}
app.post('/preview', (req, res) => {
  const html = page(req.body.title)
  res.type('html').send(html)
})`,
      errors: [{ messageId: 'taintedPage', line: 8, column: 25 }],
    },
    {
      name: 'express: the handler of another file',
      code: `module.exports = (req, res) => {
  res.send('<p>' + req.query.message + '</p>')
}`,
      errors: [{ messageId: 'taintedPage', line: 2, column: 12 }],
    },
    {
      name: 'express: JSON as a page',
      code: `import express from 'express'
const app = express()
app.get('/whoami', (req, res) => {
  res.send(JSON.stringify({ name: req.query.name }))
})`,
      errors: [
        { messageId: 'taintedPage', line: 4, column: 12, suggestions: [
            { messageId: 'sendJson', output: `import express from 'express'
const app = express()
app.get('/whoami', (req, res) => {
  res.json({ name: req.query.name })
})` },
          ] },
      ],
    },
    {
      name: 'express: another type on one way only',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  if (req.query.plain) res.type('text')
  res.send(req.query.text)
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 12 }],
    },
    {
      name: 'express: write and end',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.write('<html>')
  res.write('<h1>' + req.query.title + '</h1>')
  res.end(\`<p>\${req.query.text}</p>\`)
})`,
      errors: [
        { messageId: 'taintedPage', line: 5, column: 13 },
        { messageId: 'taintedPage', line: 6, column: 11 },
      ],
    },
    {
      name: 'express: typed parameters',
      code: `import type { Request, Response } from 'express'
export async function show(req: Request, res: Response) {
  const { name } = req.query
  res.send(\`<b>\${name}</b>\`)
}`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 12 }],
    },
    {
      name: 'express: escaped for something else',
      code: `import express from 'express'
import { escape } from 'mysql2'
const app = express()
app.get('/', (req, res) => {
  res.send('<b>' + escape(req.query.name) + '</b>')
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 12 }],
    },
    {
      name: 'express: escaped, then decoded',
      code: `import express from 'express'
import he from 'he'
const app = express()
app.get('/', (req, res) => {
  res.send('<b>' + he.decode(he.encode(req.query.name)) + '</b>')
})`,
      errors: [
        { messageId: 'taintedPage', line: 5, column: 12, suggestions: [
            { messageId: 'escapeHtml', output: `import express from 'express'
import he from 'he'
const app = express()
app.get('/', (req, res) => {
  res.send('<b>' + he.escape(he.decode(he.encode(req.query.name))) + '</b>')
})` },
          ] },
      ],
    },
    {
      name: 'express: replaces the first bracket only',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send('<b>' + req.query.name.replace('<', '') + '</b>')
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 12 }],
    },
    {
      name: 'express: an escaper at hand',
      code: `import express from 'express'
import escapeHtml from 'escape-html'
const app = express()
app.get('/', (req, res) => {
  res.send(\`<b>\${req.query.name}</b><i>\${escapeHtml(req.query.title)}</i>\`)
})`,
      errors: [
        { messageId: 'taintedPage', line: 5, column: 12, suggestions: [
            { messageId: 'escapeHtml', output: `import express from 'express'
import escapeHtml from 'escape-html'
const app = express()
app.get('/', (req, res) => {
  res.send(\`<b>\${escapeHtml(req.query.name)}</b><i>\${escapeHtml(req.query.title)}</i>\`)
})` },
          ] },
      ],
    },
    {
      name: 'express: an escaper of a module at hand, for a value in a variable',
      code: `const express = require('express')
const he = require('he')
const app = express()
app.get('/', (req, res) => {
  const name = req.query.name
  res.send('<b>' + name + '</b>')
})`,
      errors: [
        { messageId: 'taintedPage', line: 6, column: 12, suggestions: [
            { messageId: 'escapeHtml', output: `const express = require('express')
const he = require('he')
const app = express()
app.get('/', (req, res) => {
  const name = req.query.name
  res.send('<b>' + he.escape(name) + '</b>')
})` },
          ] },
      ],
    },
    {
      name: 'express: an escaper of another file at hand, for two values',
      code: `import express from 'express'
import { escapeHtml } from './html.js'
const app = express()
app.get('/', (req, res) => {
  res.send('<b>' + req.query.name + '</b>' + req.query.title)
})`,
      errors: [
        { messageId: 'taintedPage', line: 5, column: 12, suggestions: [
            { messageId: 'escapeHtml', output: `import express from 'express'
import { escapeHtml } from './html.js'
const app = express()
app.get('/', (req, res) => {
  res.send('<b>' + escapeHtml(req.query.name) + '</b>' + escapeHtml(req.query.title))
})` },
          ] },
      ],
    },
    {
      name: 'express: an escaper at hand, for the value alone',
      code: `import express from 'express'
import validator from 'validator'
const app = express()
app.get('/', (req, res) => {
  res.send(req.query.text)
})`,
      errors: [
        { messageId: 'taintedPage', line: 5, column: 12, suggestions: [
            { messageId: 'escapeHtml', output: `import express from 'express'
import validator from 'validator'
const app = express()
app.get('/', (req, res) => {
  res.send(validator.escape(req.query.text))
})` },
          ] },
      ],
    },
    {
      name: 'http: markup without a type',
      code: `import http from 'node:http'
import url from 'node:url'
http.createServer((req, res) => {
  const { query } = url.parse(req.url, true)
  res.end(\`<h1>\${query.title}</h1>\`)
}).listen(3000)`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 11 }],
    },
    {
      name: 'http: the type is written with the head',
      code: `const http = require('http')
const { URL } = require('url')
http.createServer(function (request, response) {
  const { searchParams } = new URL(request.url, 'http://localhost')
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
  response.write('Hello ' + searchParams.get('name'))
  response.end()
}).listen(80)`,
      errors: [{ messageId: 'taintedPage', line: 6, column: 18 }],
    },
    {
      name: 'http: not found',
      code: `const http = require('http')
http.createServer((req, res) => {
  res.setHeader('Content-Type', 'text/html')
  res.statusCode = 404
  res.end(decodeURIComponent(req.url) + ' not found')
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 11 }],
    },
    {
      name: 'koa: a body that begins with markup',
      code: `import Koa from 'koa'
const app = new Koa()
app.use((ctx) => {
  ctx.body = '<h1>' + ctx.query.title + '</h1>'
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 14 }],
    },
    {
      name: 'koa: a body that is the value',
      code: `import Router from '@koa/router'
const router = new Router()
router.get('/:name', (ctx) => {
  ctx.response.body = ctx.params.name
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 23 }],
    },
    {
      name: 'koa: the type is set afterwards',
      code: `import Koa from 'koa'
const app = new Koa()
app.use(async (ctx) => {
  ctx.body = \`Hello \${ctx.request.body.name}\`
  ctx.type = 'html'
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 14 }],
    },
    {
      name: 'fastify: the type in the chain',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', (request, reply) => {
  reply.type('text/html').send(\`<h1>\${request.query.title}</h1>\`)
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 32 }],
    },
    {
      name: 'fastify: a returned page',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', async (request, reply) => {
  reply.header('content-type', 'text/html; charset=utf-8')
  return \`<h1>\${request.query.title}</h1>\`
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 10 }],
    },
    {
      name: 'hono: html',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/:name', (c) => c.html(\`<h1>\${c.req.param('name')}</h1>\`))`,
      errors: [{ messageId: 'taintedPage', line: 3, column: 33 }],
    },
    {
      name: 'hono: a body with a header',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/', (c) => {
  c.header('Content-Type', 'text/html')
  return c.body('<h1>' + c.req.query('title'))
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 17 }],
    },
    {
      name: 'hono: raw markup',
      code: `import { Hono } from 'hono'
import { html, raw } from 'hono/html'
const app = new Hono()
app.get('/', (c) => c.html(html\`<h1>\${raw(c.req.query('title'))}</h1>\`))`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 43 }],
    },
    {
      name: 'hapi: a returned text',
      code: `import Hapi from '@hapi/hapi'
const server = Hapi.server({ port: 3000 })
server.route({
  method: 'GET',
  path: '/',
  handler: (request, h) => 'Hello ' + request.query.name,
})`,
      errors: [{ messageId: 'taintedPage', line: 6, column: 28 }],
    },
    {
      name: 'hapi: a response',
      code: `const Hapi = require('@hapi/hapi')
const server = new Hapi.Server()
server.route({
  method: 'GET',
  path: '/{name}',
  async handler(request, h) {
    return h.response(\`<p>\${request.params.name}</p>\`).code(200)
  },
})`,
      errors: [{ messageId: 'taintedPage', line: 7, column: 23 }],
    },
    {
      name: 'nest: a returned text',
      code: `import { Controller, Get, Param, Query } from '@nestjs/common'
@Controller('cats')
export class CatsController {
  @Get(':id')
  findOne(@Param('id') id: string, @Query('name') name: string) {
    return \`<p>\${name} is number \${Number(id)}</p>\`
  }
}`,
      errors: [{ messageId: 'taintedPage', line: 6, column: 12 }],
    },
    {
      name: 'nest: the response',
      code: `import { Controller, Get, Query, Res } from '@nestjs/common'
@Controller()
export class SearchController {
  @Get('search')
  search(@Query('q') q: string, @Res() res) {
    res.status(200).send('Nothing found for ' + q)
  }
}`,
      errors: [{ messageId: 'taintedPage', line: 6, column: 26 }],
    },
    {
      name: 'a Response of HTML',
      code: `export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  return new Response(\`<h1>\${searchParams.get('title')}</h1>\`, { headers: { 'content-type': 'text/html' } })
}`,
      filename: 'app/api/page/route.ts',
      errors: [{ messageId: 'taintedPage', line: 3, column: 23 }],
    },
    {
      name: 'next: a page of the pages router',
      code: `export default function handler(req, res) {
  res.setHeader('Content-Type', 'text/html')
  res.status(200).send(\`<p>\${req.query.text}</p>\`)
}`,
      filename: 'pages/api/page.js',
      errors: [{ messageId: 'taintedPage', line: 3, column: 24 }],
    },
    {
      name: 'lambda: a body beside its type',
      code: `exports.handler = async (event) => {
  const { name } = event.queryStringParameters
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: \`<h1>\${name}</h1>\` }
}`,
      errors: [{ messageId: 'taintedPage', line: 3, column: 77 }],
    },
    {
      name: 'lambda: typed',
      code: `import type { APIGatewayProxyHandler } from 'aws-lambda'
export const handler: APIGatewayProxyHandler = async (event) => {
  const html = '<h1>' + event.pathParameters?.name + '</h1>'
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: html }
}`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 77 }],
    },
    {
      name: 'h3: a returned text',
      code: `import { defineEventHandler, getQuery } from 'h3'
export default defineEventHandler((event) => {
  const { name } = getQuery(event)
  return \`<h1>\${name}</h1>\`
})`,
      errors: [{ messageId: 'taintedPage', line: 4, column: 10 }],
    },
    {
      name: 'a stored value, where that is asked for',
      code: `import express from 'express'
import pg from 'pg'
const pool = new pg.Pool()
const app = express()
app.get('/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM posts WHERE id = $1', [req.params.id])
  res.send(\`<article>\${rows[0].text}</article>\`)
})`,
      settings: { 'api-security': { threatModels: ['stored'] } },
      errors: [{ messageId: 'taintedPage', line: 7, column: 12 }],
    },
    {
      name: 'express: brackets are replaced, but the value is in an attribute',
      code: `import express from 'express'
const app = express()
const toText = (value) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
app.get('/', (req, res) => {
  res.send(\`<input value="\${toText(req.query.name)}">\`)
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 12 }],
    },
    {
      name: "express: an escaper of one's own that leaves brackets",
      code: `import express from 'express'
const app = express()
const toText = (value) => value.replace(/[&"']/g, (character) => \`&#\${character.charCodeAt(0)};\`)
app.get('/', (req, res) => {
  res.send(\`<h1>\${toText(req.query.name)}</h1>\`)
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 12 }],
    },
    {
      name: 'marked',
      code: `import express from 'express'
import { marked } from 'marked'
const app = express()
app.post('/preview', (req, res) => {
  res.send(marked.parse(req.body.text))
})`,
      errors: [{ messageId: 'taintedPage', line: 5, column: 12 }],
    },
    {
      name: 'markdown-it with html',
      code: `import express from 'express'
import MarkdownIt from 'markdown-it'
const md = new MarkdownIt({ html: true })
const app = express()
app.post('/preview', (req, res) => {
  res.send(md.render(req.body.text))
})`,
      errors: [{ messageId: 'taintedPage', line: 6, column: 12 }],
    },
    {
      name: 'a lodash template that writes as it is',
      code: `import express from 'express'
import _ from 'lodash'
const page = _.template('<h1><%= title %></h1>')
const app = express()
app.get('/', (req, res) => {
  res.send(page({ title: req.query.title }))
})`,
      errors: [{ messageId: 'taintedPage', line: 6, column: 12 }],
    },
    {
      name: 'handlebars: a string that is declared to be markup',
      code: `import Handlebars from 'handlebars'
import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.render('index', { title: new Handlebars.SafeString(req.query.title) })
})`,
      errors: [
        { messageId: 'taintedPage', line: 5, column: 58, suggestions: [
            { messageId: 'escapeHtml', output: `import Handlebars from 'handlebars'
import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.render('index', { title: new Handlebars.SafeString(Handlebars.escapeExpression(req.query.title)) })
})` },
          ] },
      ],
    },
  ],
})
