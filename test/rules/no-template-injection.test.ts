import rule from '../../rules/no-template-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-template-injection', rule, {
  valid: [
    {
      name: 'input as one named local',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.render('search', { q: req.query.q, page: Number(req.query.page) })
})`,
    },
    {
      name: 'input as named data of a constant template',
      code: `import ejs from 'ejs'
import Handlebars from 'handlebars'
import express from 'express'
const app = express()
app.get('/', (req, res) => {
  const text = ejs.render('<h1><%= title %></h1>', { title: req.query.title })
  res.send(text + Handlebars.compile('<p>{{text}}</p>')({ text: req.query.text }))
})`,
    },
    {
      name: 'an object under a name',
      code: `import express from 'express'
const app = express()
app.post('/', (req, res) => {
  res.render('index', { form: req.body })
})`,
    },
    {
      name: 'parameters of the route',
      code: `import express from 'express'
const app = express()
app.get('/:year/:month', (req, res) => {
  res.render('month', req.params)
})`,
    },
    {
      name: "the program's own object",
      code: `import express from 'express'
const app = express()
app.get('/', async (req, res) => {
  const post = await findPost(req.query.id)
  res.render('post', post)
})`,
    },
    {
      name: 'data after a schema that drops unknown members',
      code: `import express from 'express'
import { z } from 'zod'
const Search = z.object({ q: z.string() })
const app = express()
app.get('/', (req, res) => {
  res.render('search', Search.parse(req.query))
})`,
    },
    {
      name: 'a template of a file',
      code: `import { readFileSync } from 'node:fs'
import ejs from 'ejs'
const template = readFileSync('page.ejs', 'utf8')
export const page = ejs.compile(template)`,
    },
    {
      name: 'a template of a file, where local values count',
      code: `import { readFileSync } from 'node:fs'
import ejs from 'ejs'
const template = readFileSync('page.ejs', 'utf8')
export const page = ejs.compile(template)`,
      settings: { 'api-security': { threatModels: ['remote', 'local', 'parameter', 'stored'], trustNames: false } },
    },
    {
      name: 'a function that is given a template',
      code: `import Handlebars from 'handlebars'
export function render(template, data) {
  return Handlebars.compile(template)(data)
}`,
    },
    {
      name: 'a function that is given a template, where parameters count',
      code: `import Handlebars from 'handlebars'
export function render(template, data) {
  return Handlebars.compile(template)(data)
}`,
      settings: { 'api-security': { threatModels: ['remote', 'parameter'] } },
    },
    {
      name: 'a view out of a list',
      code: `import express from 'express'
const PAGES = new Map([['about', 'pages/about'], ['help', 'pages/help']])
const app = express()
app.get('/page/:name', (req, res) => {
  const view = PAGES.get(req.params.name)
  if (!view) return res.sendStatus(404)
  res.render(view)
})`,
    },
    {
      name: 'a view whose name was checked',
      code: `import express from 'express'
const app = express()
app.get('/page/:name', (req, res) => {
  if (!['about', 'help'].includes(req.params.name)) return res.sendStatus(404)
  res.render(\`pages/\${req.params.name}\`)
})`,
    },
    {
      name: 'a view chosen by a condition',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.render(req.query.mobile ? 'small' : 'large')
})`,
    },
    {
      name: 'another render',
      code: `import { render } from './canvas.js'
app.get('/', (req, res) => {
  render(req.query.shape, req.query)
})`,
    },
    {
      name: 'text that is put together of parts',
      code: `import Handlebars from 'handlebars'
import { header, footer } from './parts.js'
export const page = Handlebars.compile(\`<html>\${header}{{{body}}}\${footer}</html>\`)`,
    },
    {
      name: "a part of a view's name",
      code: `import express from 'express'
const app = express()
app.get('/tag/:slug', (req, res) => {
  res.render('tag-' + req.params.slug)
})`,
    },
  ],
  invalid: [
    {
      name: 'ejs: a template of the body',
      code: `import ejs from 'ejs'
import express from 'express'
const app = express()
app.post('/preview', (req, res) => {
  res.send(ejs.render(req.body.template, { user: 'you' }))
})`,
      errors: [{ messageId: 'taintedTemplate', line: 5, column: 23 }],
    },
    {
      name: 'ejs: a template with a query value in it',
      code: `const ejs = require('ejs')
const app = require('express')()
app.get('/', (req, res) => {
  const template = '<h1>Hello ' + req.query.name + '</h1><%= footer %>'
  res.send(ejs.compile(template)({ footer: 'Bye' }))
})`,
      errors: [{ messageId: 'taintedTemplate', line: 5, column: 24 }],
    },
    {
      name: 'pug',
      code: `import pug from 'pug'
import Koa from 'koa'
const app = new Koa()
app.use((ctx) => {
  ctx.body = pug.render(\`h1 \${ctx.query.title}\`)
})`,
      errors: [{ messageId: 'taintedTemplate', line: 5, column: 25 }],
    },
    {
      name: 'handlebars: an instance of its own',
      code: `import Handlebars from 'handlebars'
import Fastify from 'fastify'
const hbs = Handlebars.create()
const app = Fastify()
app.post('/mail', async (request) => {
  const template = hbs.compile(request.body.text)
  return template({ name: 'you' })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 6, column: 32 }],
    },
    {
      name: 'nunjucks: renderString',
      code: `import nunjucks from 'nunjucks'
import { Hono } from 'hono'
const app = new Hono()
const env = nunjucks.configure('views', { autoescape: true })
app.get('/', (c) => c.html(env.renderString('Hello ' + c.req.query('name'), {})))`,
      errors: [{ messageId: 'taintedTemplate', line: 5, column: 45 }],
    },
    {
      name: 'nunjucks: a compiled template',
      code: `const nunjucks = require('nunjucks')
const app = require('express')()
app.post('/', (req, res) => {
  const template = new nunjucks.Template(req.body.template)
  res.json({ text: template.render({}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 4, column: 42 }],
    },
    {
      name: 'lodash',
      code: `import _ from 'lodash'
import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.json({ text: _.template(req.query.template)({}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 5, column: 31 }],
    },
    {
      name: 'eta',
      code: `import { Eta } from 'eta'
import express from 'express'
const eta = new Eta()
const app = express()
app.post('/', (req, res) => {
  res.json({ text: eta.renderString(req.body.template, {}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 6, column: 37 }],
    },
    {
      name: 'liquidjs',
      code: `import { Liquid } from 'liquidjs'
import express from 'express'
const engine = new Liquid()
const app = express()
app.post('/', async (req, res) => {
  res.json({ text: await engine.parseAndRender(req.body.template, {}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 6, column: 48 }],
    },
    {
      name: 'mustache',
      code: `import Mustache from 'mustache'
import express from 'express'
const app = express()
app.post('/', (req, res) => {
  res.json({ text: Mustache.render(req.body.template, {}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 5, column: 36 }],
    },
    {
      name: 'doT',
      code: `const doT = require('dot')
const app = require('express')()
app.post('/', (req, res) => {
  res.json({ text: doT.template(req.body.template)({}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 4, column: 33 }],
    },
    {
      name: 'art-template',
      code: `const template = require('art-template')
const app = require('express')()
app.post('/', (req, res) => {
  res.json({ text: template.render(req.body.template, {}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 4, column: 36 }],
    },
    {
      name: 'swig',
      code: `const swig = require('swig')
const app = require('express')()
app.post('/', (req, res) => {
  res.json({ text: swig.render(req.body.template, { locals: {} }) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 4, column: 32 }],
    },
    {
      name: 'hogan.js',
      code: `const hogan = require('hogan.js')
const app = require('express')()
app.post('/', (req, res) => {
  res.json({ text: hogan.compile(req.body.template).render({}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 4, column: 34 }],
    },
    {
      name: 'twig',
      code: `const { twig } = require('twig')
const app = require('express')()
app.post('/', (req, res) => {
  res.json({ text: twig({ data: req.body.template }).render({}) })
})`,
      errors: [{ messageId: 'taintedTemplate', line: 4, column: 33 }],
    },
    {
      name: 'a view that the request names',
      code: `import express from 'express'
const app = express()
app.get('/page/:name', (req, res) => {
  res.render(req.params.name)
})`,
      errors: [{ messageId: 'chosenTemplate', line: 4, column: 14 }],
    },
    {
      name: 'a view in a folder that the request names',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/page/:name', (request, reply) => reply.view(\`/pages/\${request.params.name}.ejs\`))`,
      errors: [{ messageId: 'chosenTemplate', line: 3, column: 55 }],
    },
    {
      name: 'all of the query as data',
      code: `import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.render('index', req.query)
})`,
      errors: [{ messageId: 'openLocals', line: 4, column: 23 }],
    },
    {
      name: 'the body spread into the data',
      code: `import express from 'express'
const app = express()
app.post('/', (req, res) => {
  res.render('index', { title: 'Hello', ...req.body })
})`,
      errors: [{ messageId: 'openLocals', line: 4, column: 23 }],
    },
    {
      name: 'the body copied into the data',
      code: `import express from 'express'
const app = express()
app.post('/', (req, res) => {
  const data = Object.assign({ title: 'Hello' }, req.body)
  res.render('index', data)
})`,
      errors: [{ messageId: 'openLocals', line: 5, column: 23 }],
    },
    {
      name: "fields of the client's own names",
      code: `import express from 'express'
const app = express()
app.post('/', (req, res) => {
  const data = {}
  for (const key of Object.keys(req.body)) data[key] = req.body[key]
  res.render('index', data)
})`,
      errors: [{ messageId: 'openLocals', line: 6, column: 23 }],
    },
    {
      name: 'the query as data of a constant template',
      code: `import ejs from 'ejs'
import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send(ejs.render('<h1><%= title %></h1><p><%= text %></p>', req.query))
})`,
      errors: [
        { messageId: 'openLocals', line: 5, column: 66, suggestions: [
            { messageId: 'nameLocals', output: `import ejs from 'ejs'
import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send(ejs.render('<h1><%= title %></h1><p><%= text %></p>', { title: req.query.title, text: req.query.text }))
})` },
          ] },
      ],
    },
    {
      name: 'the query as options and data',
      code: `import pug from 'pug'
import express from 'express'
const app = express()
app.get('/', (req, res) => {
  res.send(pug.renderFile('index.pug', req.query))
})`,
      errors: [{ messageId: 'openLocals', line: 5, column: 40 }],
    },
    {
      name: 'koa',
      code: `import Koa from 'koa'
const app = new Koa()
app.use(async (ctx) => {
  await ctx.render('index', ctx.request.body)
})`,
      errors: [{ messageId: 'openLocals', line: 4, column: 29 }],
    },
    {
      name: 'hapi',
      code: `import Hapi from '@hapi/hapi'
const server = Hapi.server()
server.route({ method: 'POST', path: '/', handler: (request, h) => h.view('index', request.payload) })`,
      errors: [{ messageId: 'openLocals', line: 3, column: 84 }],
    },
    {
      name: 'a parameter in the midst of a template',
      code: `import Handlebars from 'handlebars'
export function greet(name) {
  return Handlebars.compile(\`<p>Hello \${name}, you are {{age}}</p>\`)({ age: 1 })
}`,
      errors: [{ messageId: 'builtTemplate', line: 3, column: 29 }],
    },
    {
      name: 'a stored template, where that is asked for',
      code: `import Handlebars from 'handlebars'
import pg from 'pg'
const pool = new pg.Pool()
export async function mail(id) {
  const { rows } = await pool.query('SELECT text FROM templates WHERE id = $1', [id])
  return Handlebars.compile(rows[0].text)({})
}`,
      settings: { 'api-security': { threatModels: ['stored'] } },
      errors: [{ messageId: 'taintedTemplate', line: 6, column: 29 }],
    },
  ],
})
