import { elysia } from '../../../src/models/http/elysia.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(elysia, {
  'sources Context.body': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(context.body)
      })`,
  'sources Context.query': `import { Elysia } from 'elysia'
    const app = new Elysia()
    app.get('/search', ({ query }) => find(query.q))`,
  'sources Context.params': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(context.params)
      })`,
  'sources Context.params.*': `import { Elysia, t } from 'elysia'
    new Elysia().get('/users/:id', ({ params: { id } }) => find(id), { params: t.Object({ id: t.String() }) })`,
  'sources Context.headers': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(context.headers)
      })`,
  'sources Context.headers.*': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(context.headers['x-tenant'])
      })`,
  'sources Context.cookie.*.value': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(context.cookie.session.value)
      })`,
  'sources Context.path': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(context.path)
      })`,
  'sources WebRequest.url': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(context.request.url)
      })`,
  'sources WebRequest.headers.get()': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(context.request.headers.get('host'))
      })`,
  'sources WebRequest.{json,formData,blob,arrayBuffer}()': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(await context.request.json())
      })`,
  'sources WebRequest.text()': `import { Elysia } from 'elysia'
    new Elysia()
      .get('/health', () => 'ok')
      .post('/users/:id', async (context) => {
        save(await context.request.text())
      })`,
  'sources Elysia.ws(1).message(1)': `import { Elysia } from 'elysia'
    new Elysia().ws('/chat', {
      message(ws, message) {
        save(message)
      },
    })`,
  'requestSchemas Elysia.{get,post,put,patch,delete,options,head,all}': `import { Elysia, t } from 'elysia'
    new Elysia().post('/items', ({ body }) => find(body.id), { body: t.Object({ id: t.Numeric() }) })`,
  'requestSchemas Elysia.{get,post,put,patch,delete,options,head,all} #2': `import { Elysia, t } from 'elysia'
    new Elysia().post('/items', ({ query }) => find(query.id), { query: t.Object({ id: t.Numeric() }) })`,
  'requestSchemas Elysia.{get,post,put,patch,delete,options,head,all} #3': `import { Elysia, t } from 'elysia'
    new Elysia().post('/items', ({ params }) => find(params.id), { params: t.Object({ id: t.Numeric() }) })`,
  'requestSchemas Elysia.{get,post,put,patch,delete,options,head,all} #4': `import { Elysia, t } from 'elysia'
    new Elysia().post('/items', ({ headers }) => find(headers.id), { headers: t.Object({ id: t.Numeric() }) })`,
  'requestSchemas Elysia.{get,post,put,patch,delete,options,head,all} #5': `import { Elysia, t } from 'elysia'
    new Elysia().post('/items', ({ cookie }) => find(cookie.id), { cookie: t.Object({ id: t.Numeric() }) })`,
  'sinks {redirect,Context.redirect}(0)': `import { Elysia } from 'elysia'
    new Elysia().get('/go', ({ redirect, set }) => redirect(target))`,
  'sinks Context.set.redirect': `import { Elysia } from 'elysia'
    new Elysia().get('/go', ({ set }) => { set.redirect = target })`,
  'sinks Context.set.headers.{Location,location}': `import { Elysia } from 'elysia'
    new Elysia().get('/go', (context) => { context.set.headers.location = target })`,
  'sinks Elysia.{get,post,put,patch,delete,all}(1)()': `import { Elysia } from 'elysia'
    new Elysia().get('/', () => user)`,
  'requestSchemas Elysia.{get,post,put,patch,delete,options,head,all} #6': `import { Elysia, t } from 'elysia'
    new Elysia().get('/', () => user, { response: t.Object({ id: t.String() }) })`,
})
