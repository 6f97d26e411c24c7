import rule from '../../rules/no-prototype-pollution.js'
import { ruleTester } from '../support/rule-tester.js'

const library = { 'api-security': { threatModels: ['remote', 'parameter'] } }

ruleTester.run('no-prototype-pollution', rule, {
  valid: [
    {
      name: 'an object that was put there before, by its name',
      code: `import express from 'express'
const app = express()
const jobs = {}
let current
app.post('/jobs/:name', (req, res) => {
  const { name } = req.params
  current = { log: [] }
  jobs[name] = current
  run(name, (code) => {
    jobs[name].code = code
    current = undefined
  })
  res.sendStatus(202)
})`,
    },
    {
      name: 'a name of two parts, kept in a list',
      code: `import express from 'express'
const app = express()
const queue = []
const states = {}
function work({ name }) {
  states[name].code = 0
}
app.put('/packages/:org/:name', (req, res) => {
  queue.push({ name: req.params.org + '/' + req.params.name })
  work(queue.splice(0, 1)[0])
  res.sendStatus(204)
})`,
    },
    {
      name: 'a name that is checked',
      code: `import express from 'express'
const app = express()
const settings = {}
app.put('/settings/:group/:name', (req, res) => {
  const { group, name } = req.params
  if (group === '__proto__') return res.sendStatus(400)
  settings[group] ??= {}
  settings[group][name] = req.body.value
  res.sendStatus(204)
})`,
    },
    {
      name: 'a map',
      code: `import express from 'express'
const app = express()
const settings = new Map()
app.put('/settings/:group/:name', (req, res) => {
  settings.get(req.params.group).set(req.params.name, req.body.value)
  res.sendStatus(204)
})`,
    },
    {
      name: 'an object without a prototype',
      code: `import express from 'express'
const app = express()
const settings = Object.create(null)
app.put('/settings/:group/:name', (req, res) => {
  settings[req.params.group] ??= Object.create(null)
  settings[req.params.group][req.params.name] = req.body.value
  res.sendStatus(204)
})`,
    },
    {
      name: 'one level only',
      code: `import express from 'express'
const app = express()
const settings = {}
app.put('/settings/:name', (req, res) => {
  settings[req.params.name] = req.body.value
  res.sendStatus(204)
})`,
    },
    {
      name: 'parameters of exported functions, which only strict takes for hostile',
      code: 'export function put(tree, group, name, value) { tree[group][name] = value }',
    },
    {
      name: 'a merge of what a schema has checked',
      code: `import _ from 'lodash'
import { z } from 'zod'
import express from 'express'
const app = express()
const Changes = z.object({ theme: z.enum(['light', 'dark']) })
app.put('/settings', (req, res) => {
  res.json(_.merge({}, Changes.parse(req.body)))
})`,
    },
    {
      name: 'a merge of one text',
      code: `import _ from 'lodash'
import express from 'express'
const app = express()
app.put('/settings', (req, res) => {
  res.json(_.merge({}, { name: String(req.body.name) }))
})`,
    },
    {
      name: 'a merge of a query, whose parser makes no such members',
      code: `import _ from 'lodash'
import express from 'express'
const app = express()
app.get('/settings', (req, res) => {
  res.json(_.merge({}, req.query))
})`,
    },
    {
      name: 'a merge of options that a caller hands over',
      code: `import deepExtend from 'deep-extend'
export const start = (options) => deepExtend({}, options)`,
      settings: library,
    },
    {
      name: 'a shallow copy',
      code: `import extend from 'extend'
import express from 'express'
const app = express()
app.put('/settings', (req, res) => {
  res.json(extend({}, req.body))
})`,
    },
    {
      name: 'a merge that refuses the names',
      code: `export function merge(to, from) {
  for (const key of Object.keys(from)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue
    if (to[key] instanceof Object && from[key] instanceof Object) merge(to[key], from[key])
    else to[key] = from[key]
  }
  return to
}`,
      settings: library,
    },
  ],
  invalid: [
    {
      name: 'an object that was put there before, by a name that may be of any',
      code: `import express from 'express'
import { find } from './jobs.js'
const app = express()
const jobs = {}
let current
app.post('/jobs/:name', (req, res) => {
  const { name } = req.params
  current = find(name)
  jobs[name] = current
  jobs[name].code = req.body.code
  res.sendStatus(202)
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 10, column: 3 }],
    },
    {
      name: 'a name kept in a list',
      code: `import express from 'express'
const app = express()
const queue = []
const states = {}
function work({ name }) {
  states[name].code = 0
}
app.put('/packages/:name', (req, res) => {
  queue.push({ name: req.params.name })
  work(queue.splice(0, 1)[0])
  res.sendStatus(204)
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 6, column: 3 }],
    },
    {
      name: 'a part of a name',
      code: `import express from 'express'
const app = express()
const states = {}
app.put('/packages/:org/:name', (req, res) => {
  const name = req.params.org + '/' + req.params.name
  states[name.split('/')[0]].code = 0
  res.sendStatus(204)
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 6, column: 3 }],
    },
    {
      name: 'express: two names of the path',
      code: `import express from 'express'
const app = express()
const settings = {}
app.put('/settings/:group/:name', (req, res) => {
  const { group, name } = req.params
  settings[group] ??= {}
  settings[group][name] = req.body.value
  res.sendStatus(204)
})`,
      errors: [
        {
          messageId: 'pollutedPrototype',
          line: 7,
          column: 3,
          data: { source: '`req.params.group` from the request', trace: 'req.params.group (5:27) → group (5:11) → name (7:3)', sink: 'name' },
        },
      ],
    },
    {
      name: 'a member that is written in place',
      code: `import Koa from 'koa'
const app = new Koa()
const users = {}
app.use((ctx) => {
  users[ctx.query.id].active = true
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 5, column: 3 }],
    },
    {
      name: 'fastify: a path that is walked',
      code: `import Fastify from 'fastify'
const app = Fastify()
const config = {}
function set(object, path, value) {
  const keys = path.split('.')
  const last = keys.pop()
  let at = object
  for (const key of keys) {
    if (!at[key]) at[key] = {}
    at = at[key]
  }
  at[last] = value
}
app.patch('/config', async (request) => {
  set(config, request.body.path, request.body.value)
  return config
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 12, column: 3 }],
    },
    {
      name: 'a merge of a body, by hand',
      code: `import express from 'express'
const app = express()
const isObject = (x) => x !== null && typeof x === 'object'
function merge(to, from) {
  for (const key in from) {
    if (isObject(to[key]) && isObject(from[key])) merge(to[key], from[key])
    else to[key] = from[key]
  }
  return to
}
app.patch('/profile', (req, res) => {
  res.json(merge({ theme: {} }, req.body))
})`,
      errors: [{ messageId: 'pollutedPrototype', line: 7, column: 10 }],
    },
    {
      name: 'one finding for all writes behind one read',
      code: `export function merge(to, from) {
  for (const key of Object.keys(from)) {
    if (Array.isArray(from[key])) to[key] = []
    else if (typeof to[key] === 'object') to[key] = merge(to[key], from[key])
    else to[key] = from[key]
  }
  return to
}`,
      settings: library,
      errors: [{ messageId: 'pollutedPrototype', line: 5, column: 10 }],
    },
    {
      name: 'a check of one name, where another way is left',
      code: `export function set(object, path, value) {
  const keys = path.split('.')
  while (keys.length > 1) {
    const key = keys.shift()
    if (key === '__proto__') return
    object = object[key]
  }
  object[keys[0]] = value
}`,
      settings: library,
      errors: [{ messageId: 'pollutedPrototype', line: 8, column: 3 }],
    },
    {
      name: 'lodash, of whose version nothing is known',
      code: `import _ from 'lodash'
import express from 'express'
const app = express()
const settings = {}
app.patch('/settings', (req, res) => {
  _.merge(settings, req.body)
  res.json(settings)
})`,
      filename: 'somewhere/else/file.ts',
      errors: [
        {
          messageId: 'mergedInput',
          line: 6,
          column: 21,
          data: { source: '`req.body` from the request', trace: 'req.body (6:21) → merge (6:3)', sink: 'merge' },
        },
      ],
    },
    {
      name: 'a path that the client names',
      code: `const set = require('lodash.set')
const express = require('express')
const app = express()
const settings = {}
app.put('/settings/:path', (req, res) => {
  set(settings, req.params.path, req.body)
  res.json(settings)
})`,
      filename: 'somewhere/else/file.ts',
      errors: [{ messageId: 'mergedInput', line: 6, column: 17 }],
    },
    {
      name: 'a part of the body in an object',
      code: `import defaultsDeep from 'defaults-deep'
import Fastify from 'fastify'
const app = Fastify()
app.post('/reports', async (request) => defaultsDeep({}, { title: 'Report', layout: request.body.layout }))`,
      filename: 'somewhere/else/file.ts',
      errors: [{ messageId: 'mergedInput', line: 4, column: 58 }],
    },
    {
      name: 'extend, all the way down',
      code: `import extend from 'extend'
import express from 'express'
const app = express()
app.patch('/settings', (req, res) => {
  res.json(extend(true, {}, req.body))
})`,
      filename: 'somewhere/else/file.ts',
      errors: [{ messageId: 'mergedInput', line: 5, column: 29 }],
    },
  ],
})
