import rule from '../../rules/no-unsafe-property-access.js'
import { ruleTester } from '../support/rule-tester.js'

const routes = (handler: string): string => `import express from 'express'
const app = express()
const handlers = { list(req, res) { res.json([]) }, count(req, res) { res.json(0) } }
app.post('/:action', ${handler})`

ruleTester.run('no-unsafe-property-access', rule, {
  valid: [
    { name: 'asked first', code: routes('(req, res) => { if (Object.hasOwn(handlers, req.params.action)) handlers[req.params.action](req, res) }') },
    { name: 'a list of names', code: routes("(req, res) => { const { action } = req.params; if (['list', 'count'].includes(action)) handlers[action](req, res) }") },
    { name: 'a table in sight, and a function for certain', code: routes("(req, res) => { const run = handlers[req.params.action]; if (typeof run === 'function') run(req, res) }") },
    { name: 'only if there is one', code: routes('(req, res) => { handlers[req.params.action]?.(req, res) }') },
    {
      name: 'a map',
      code: `import express from 'express'
const app = express()
const handlers = new Map([['list', (req, res) => res.json([])]])
app.post('/:action', (req, res) => handlers.get(req.params.action)(req, res))`,
    },
    {
      name: 'a table without a prototype',
      code: `import express from 'express'
const app = express()
const handlers = Object.assign(Object.create(null), { list: (req, res) => res.json([]) })
app.post('/:action', (req, res) => handlers[req.params.action](req, res))`,
    },
    {
      name: 'a switch',
      code: routes(`(req, res) => {
  switch (req.params.action) {
    case 'list': return handlers[req.params.action](req, res)
    default: res.sendStatus(404)
  }
}`),
    },
    {
      name: 'methods with a beginning of their own',
      code: `import express from 'express'
class Api {
  onList() {}
  handle(req, res) { res.json(this['on' + req.params.action](req)) }
}
const api = new Api()
express().post('/:action', (req, res) => api.handle(req, res))`,
    },
    { name: 'a table of data', code: routes('(req, res) => { const counts = {}; counts[req.params.action] = 1; res.json(counts) }') },
    { name: 'names that callers hand over', code: 'export const call = (service, name) => service[name]()' },
  ],
  invalid: [
    {
      name: 'a statement',
      code: routes('(req, res) => {\n  handlers[req.params.action](req, res)\n}'),
      errors: [
        {
          messageId: 'calledMember',
          line: 5,
          column: 3,
          data: { source: '`req.params.action` from the request', trace: 'req.params.action (5:12)', sink: 'req.params.action' },
          suggestions: [
            {
              messageId: 'askFirst',
              output: routes('(req, res) => {\n  if (Object.hasOwn(handlers, req.params.action)) handlers[req.params.action](req, res)\n}'),
            },
          ],
        },
      ],
    },
    {
      name: 'a result',
      code: routes('async (req, res) => {\n  return await handlers[req.params.action](req, res)\n}'),
      errors: [
        {
          messageId: 'calledMember',
          line: 5,
          column: 16,
          suggestions: [
            {
              messageId: 'askFirst',
              output: routes(
                'async (req, res) => {\n  return Object.hasOwn(handlers, req.params.action) ? await handlers[req.params.action](req, res) : undefined\n}',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that holds it',
      code: routes('(req, res) => {\n  const run = handlers[req.params.action]\n  run(req, res)\n}'),
      errors: [{ messageId: 'calledMember', line: 5, column: 15 }],
    },
    {
      name: 'inherited members are there, too',
      code: routes('(req, res) => {\n  if (!(req.params.action in handlers)) return\n  const result = handlers[req.params.action](req, res)\n  res.json(result)\n}'),
      errors: [{ messageId: 'calledMember', line: 6, column: 18 }],
    },
    {
      name: 'a method of an instance, and a function for certain',
      code: `import Koa from 'koa'
import { service } from './service.js'
const app = new Koa()
app.use(async (ctx) => {
  const method = ctx.request.body.method
  if (typeof service[method] === 'function') ctx.body = await service[method](ctx.request.body)
})`,
      errors: [{ messageId: 'calledMember', line: 6, column: 63 }],
    },
    {
      name: 'a method of this',
      code: `import express from 'express'
class Api {
  handle(req, res) { res.json(this[req.body.action](req)) }
}
const api = new Api()
express().post('/', (req, res) => api.handle(req, res))`,
      errors: [{ messageId: 'calledMember', line: 3, column: 31 }],
    },
    {
      name: 'the environment',
      code: `import express from 'express'
express().post('/env/:name', (req, res) => {
  process.env[req.params.name] = req.body.value
})`,
      errors: [{ messageId: 'writtenMember', line: 3, column: 3 }],
    },
    {
      name: 'a table of functions',
      code: routes('(req, res) => {\n  handlers[req.params.action] = req.body.value\n}'),
      errors: [{ messageId: 'writtenMember', line: 5, column: 3 }],
    },
    {
      name: 'lodash: a method by its name',
      code: `import _ from 'lodash'
import express from 'express'
import { service } from './service.js'
express().post('/:method', (req, res) => {
  res.json(_.invoke(service, req.params.method))
})`,
      errors: [{ messageId: 'calledMember', line: 5, column: 30 }],
    },
  ],
})
