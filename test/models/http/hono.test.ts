import { hono } from '../../../src/models/http/hono.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(hono, {
  'sources HonoRequest.query()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.query('q'))
      return c.json({})
    })`,
  'sources HonoRequest.query() #2': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.query())
      return c.json({})
    })`,
  'sources HonoRequest.query().*': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.query().page)
      return c.json({})
    })`,
  'sources HonoRequest.queries()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.queries('tag'))
      return c.json({})
    })`,
  'sources HonoRequest.param()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.param('id'))
      return c.json({})
    })`,
  'sources HonoRequest.param() #2': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.param())
      return c.json({})
    })`,
  'sources HonoRequest.param().*': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      const { id } = c.req.param()
      return c.json({})
    })`,
  'sources HonoRequest.header()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.header('X-Tenant'))
      return c.json({})
    })`,
  'sources HonoRequest.header() #2': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.header())
      return c.json({})
    })`,
  'sources HonoRequest.{json,blob,arrayBuffer,bytes}()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(await c.req.json())
      return c.json({})
    })`,
  'sources HonoRequest.text()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(await c.req.text())
      return c.json({})
    })`,
  'sources HonoRequest.{parseBody,formData}()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(await c.req.parseBody())
      return c.json({})
    })`,
  'sources HonoRequest.formData().{get,getAll}()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save((await c.req.formData()).get('name'))
      return c.json({})
    })`,
  'sources HonoRequest.valid()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.valid('json'))
      return c.json({})
    })`,
  'sources HonoRequest.valid().*': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.valid('json').name)
      return c.json({})
    })`,
  'sources HonoRequest.{url,path}': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.path)
      return c.json({})
    })`,
  'sources HonoRequest.raw.url': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.raw.url)
      return c.json({})
    })`,
  'sources HonoRequest.raw.headers.get()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(c.req.raw.headers.get('host'))
      return c.json({})
    })`,
  'sources HonoRequest.raw.{json,formData,text}()': `import { Hono } from 'hono'
    const app = new Hono()
    app.post('/users/:id', async (c) => {
      save(await c.req.raw.json())
      return c.json({})
    })`,
  'sources {getCookie,getSignedCookie}()': `import { getCookie } from 'hono/cookie'
    app.get('/', (c) => c.text(getCookie(c, 'theme')))`,
  'sources getCookie()': `import { getCookie } from 'hono/cookie'
    app.get('/', (c) => c.json(getCookie(c)))`,
  'sources validator(1)(0)': `import { validator } from 'hono/validator'
    app.post('/posts', validator('form', (value, c) => ({ body: value.body })))`,
  'sources upgradeWebSocket(0)().onMessage(0).data': `import { upgradeWebSocket } from 'hono/cloudflare-workers'
    app.get('/ws', upgradeWebSocket((c) => {
      return {
        onMessage(event, ws) {
          save(event.data)
        },
      }
    }))`,
  'shapes 1': `export const search = async (c) => c.json(await find(c.req.query('q')))`,
  'sinks serveStatic(0).root': `import { serveStatic } from 'hono/bun'
    serveStatic({ root: folder })`,
  'aliases createRoute': `import { createRoute } from '@hono/zod-openapi'
      const route = createRoute({ method: 'get', path: '/users/{id}' })`,
  'sinks Context.html(0)': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/', (c) => {
      return c.html(text)
    })`,
  'sinks Context.{body,newResponse}(0)': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/', (c) => {
      c.header('Content-Type', 'text/html')
      return c.body(text)
    })`,
  'states Context.header': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/', (c) => {
      c.header('Content-Type', 'text/html')
    })`,
  'states Context.{body,newResponse}': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/', (c) => {
      return c.body(text, 200, { 'Content-Type': 'text/html' })
    })`,
  'states Context.{body,newResponse} #2': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/', (c) => {
      return c.newResponse(text, { headers: { 'Content-Type': 'text/html' } })
    })`,
  'sinks Context.redirect(0)': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/go', (c) => {
      return c.redirect(target)
    })`,
  'sinks Context.header(1)': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/go', (c) => {
      c.header('Location', target)
      return c.body(null, 302)
    })`,
  'sinks Context.{body,newResponse,text}(2).{Location,location}': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/go', (c) => {
      return c.body(null, 302, { Location: target })
    })`,
  'states Context.status': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/go', (c) => {
      c.status(201)
      c.header('Location', target)
      return c.body(null)
    })`,
  'sinks Context.header(0)': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/go', (c) => {
      c.header(name, 'on')
      return c.body(null)
    })`,
  'sinks Context.header(1) #2': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/go', (c) => {
      c.header('Set-Cookie', 'theme=' + name)
      return c.body(null)
    })`,
  'sinks Context.{body,newResponse,text,json,html}(2)': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/go', (c) => {
      return c.body('ok', 200, headers)
    })`,
  'sinks Context.{json,body}(0)': `import { Hono } from 'hono'
    new Hono().get('/', (c) => c.json(user))`,
  'routes endpoint Hono.{get,post,put,patch,delete,options}': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/users/:id', async (c) => c.json(await find(c.req.param('id'))))`,
  'routes endpoint Hono.all': `import { Hono } from 'hono'
    const app = new Hono()
    app.all('/users/:id', async (c) => c.json(await find(c.req.param('id'))))`,
  'routes before Hono.all': `import { Hono } from 'hono'
    const app = new Hono()
    app.all('/users/*', requireUser)
    app.get('/users/:id', async (c) => c.json(await find(c.req.param('id'))))`,
  'routes endpoint Hono.on': `import { Hono } from 'hono'
    const app = new Hono()
    app.on(['PUT', 'DELETE'], '/users/:id', async (c) => c.json(await change(c.req.param('id'))))`,
  'routes before Hono.use': `import { Hono } from 'hono'
    const app = new Hono()
    app.use(async (c, next) => {
      count(c.req.path)
      await next()
    })
    app.get('/users', async (c) => c.json(await list()))`,
  'routes before {Hono.route,Hono.mount}': `import { Hono } from 'hono'
    const users = new Hono()
    users.get('/:id', async (c) => c.json(await find(c.req.param('id'))))
    const app = new Hono()
    app.route('/users', users)`,
  'routes prefix Hono.basePath': `import { Hono } from 'hono'
    const app = new Hono().basePath('/api')
    app.get('/users/:id', async (c) => c.json(await find(c.req.param('id'))))`,
  'routes endpoint Hono.openapi': `import { OpenAPIHono, createRoute } from '@hono/zod-openapi'
    const app = new OpenAPIHono()
    const route = createRoute({ method: 'get', path: '/users/{id}', request: { params }, responses })
    app.openapi(route, async (c) => c.json(await find(c.req.valid('param').id)))`,
  'routes handler {Handler,createFactory().createHandlers(*)}': `import { createFactory } from 'hono/factory'
    const factory = createFactory()
    export const handlers = factory.createHandlers(logger(), async (c) => c.json(await find(c.req.param('id'))))`,
  'callers Context.get()': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/orders', async (c) => c.json(await ordersOf(c.get('userId'))))`,
  'callers Context.var.{user,session,auth,jwtPayload,userId,account,currentUser}': `import { Hono } from 'hono'
    const app = new Hono()
    app.get('/orders', async (c) => c.json(await ordersOf(c.var.user.id)))`,
})
