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
  'routes endpoint Elysia.{get,post,put,patch,delete,options,head,all}': `import { Elysia } from 'elysia'
    new Elysia().get('/users/:id', ({ params: { id } }) => find(id))`,
  'routes endpoint Elysia.route': `import { Elysia } from 'elysia'
    new Elysia().route('M-SEARCH', '/users', ({ query }) => search(query))`,
  'routes before Elysia.{onBeforeHandle,derive,resolve}': `import { Elysia } from 'elysia'
    new Elysia()
      .onBeforeHandle(({ cookie, status }) => {
        if (!cookie.session.value) return status(401)
      })
      .get('/orders', () => list())`,
  'routes before Elysia.use': `import { Elysia } from 'elysia'
    import { bearer } from '@elysiajs/bearer'
    new Elysia().use(bearer()).get('/orders', ({ bearer }) => list(bearer))`,
  'routes before Elysia.guard': `import { Elysia } from 'elysia'
    new Elysia().guard({ beforeHandle: isSignedIn }).get('/orders', () => list())`,
  'routes mount Elysia.guard': `import { Elysia } from 'elysia'
    new Elysia().guard({ beforeHandle: isSignedIn }, (app) => app.get('/orders', () => list()))`,
  'routes mount Elysia.group': `import { Elysia } from 'elysia'
    new Elysia().group('/orders', (app) => app.get('/', () => list()))`,
  'routes prefix new {Elysia,default}': `import { Elysia } from 'elysia'
    export const users = new Elysia({ prefix: '/users' }).get('/:id', ({ params }) => find(params.id))`,
  'callers Context.{user,session,auth,currentUser,userId}': `import { Elysia } from 'elysia'
    import { authentication } from './authentication'
    new Elysia().use(authentication).get('/orders', ({ user }) => ordersOf(user.id))`,
  'schemas objects t.{Object,Form,ObjectString,Cookie}(0)': `import { t } from 'elysia'
    const User = t.Object({ name: t.String() })`,
  'schemas arrays t.{Array,ArrayString,ArrayQuery}(0)': `import { t } from 'elysia'
    const Tags = t.Array(t.String())`,
  'schemas strings t.{String,TemplateLiteral}()': `import { t } from 'elysia'
    const Name = t.String({ minLength: 1 })`,
  'schemas narrows t.{Number,Numeric,Integer,BigInt,Boolean,BooleanString,Date}()': `import { t } from 'elysia'
    const Page = t.Numeric({ minimum: 1 })`,
  'schemas narrows t.{Literal,Enum,NumericEnum,UnionEnum,KeyOf,Const,Null,Undefined,Void,Never}()': `import { t } from 'elysia'
    const Sort = t.UnionEnum(['asc', 'desc'])`,
  'schemas patterns t.RegExp(0)': `import { t } from 'elysia'
    const Slug = t.RegExp(/^[a-z-]+$/)`,
  'schemas keywords t.String(0)': `import { t } from 'elysia'
    const Slug = t.String({ pattern: '^[a-z-]+$' })`,
})
