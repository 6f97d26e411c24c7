import { koa } from '../../../src/models/http/koa.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(koa, {
  'sources {Context,Request}.query.*': `import Koa from 'koa'
    new Koa().use((ctx) => find(ctx.query.name))`,
  'sources Request.{body,rawBody}': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.request.body)
    })
    app.use(router.routes())`,
  'sources {Context,Request}.query': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.query)
    })
    app.use(router.routes())`,
  'sources {Context,Request}.{querystring,search}': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.request.querystring)
    })
    app.use(router.routes())`,
  'sources {Context,Request}.params': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.params)
    })
    app.use(router.routes())`,
  'sources {Context,Request}.params.*': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.params.id)
    })
    app.use(router.routes())`,
  'sources Router.param(1)(0)': `const Router = require('koa-router')
    const router = new Router()
    router.param('user', async (id, ctx, next) => {
      ctx.user = await find(id)
      return next()
    })`,
  'sources {Context,Request}.{headers,header}': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.headers)
    })
    app.use(router.routes())`,
  'sources {Context,Request}.{headers,header}.*': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.request.header.host)
    })
    app.use(router.routes())`,
  'sources {Context,Request}.get()': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.get('X-Tenant'))
    })
    app.use(router.routes())`,
  'sources {Context,Request}.{host,hostname,ip,origin}': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.hostname)
    })
    app.use(router.routes())`,
  'sources {Context,Request}.{url,originalUrl,path,href}': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.path)
    })
    app.use(router.routes())`,
  'sources Context.cookies.get()': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.cookies.get('theme'))
    })
    app.use(router.routes())`,
  'sources UploadedFile.originalname': `import Koa from 'koa'
    import Router from '@koa/router'
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.request.files.avatar.originalname)
    })`,
  'sources UploadedFile.{originalFilename,name,fieldname,mimetype,type}': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.request.files.avatar.originalFilename)
    })
    app.use(router.routes())`,
  'sources UploadedFile.buffer': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      save(ctx.file.buffer)
    })
    app.use(router.routes())`,
  'sources Context.req.url': `import type { Context } from 'koa'
    export async function handle(ctx: Context) {
      route(ctx.req.url)
    }`,
  'sources Context.req.on(1)(0)': `import Koa from 'koa'
    import Router from '@koa/router'
    const app = new Koa()
    const router = new Router()
    router.post('/users/:id', async (ctx, next) => {
      ctx.req.on('data', (chunk) => chunks.push(chunk))
    })
    app.use(router.routes())`,
  'shapes 1': `export const create = async (ctx) => {
      ctx.body = await insert(ctx.request.body)
    }`,
  'terminators Context.throw': `import Koa from 'koa'
    new Koa().use((ctx) => {
      ctx.throw(404)
    })`,
  'guards Context.assert': `import Koa from 'koa'
    new Koa().use((ctx) => {
      ctx.assert(ctx.query.id === 'a', 400)
    })`,
  'aliases Router.{routes,middleware}': `import Router from '@koa/router'
      const router = new Router()
      app.use(router.routes())`,
  'sinks {Context,Response}.body': `import Koa from 'koa'
    const app = new Koa()
    app.use((ctx) => {
      ctx.body = text
    })`,
  'sinks Context.res.{write,end}(0)': `import Koa from 'koa'
    const app = new Koa()
    app.use((ctx) => {
      ctx.res.end(text)
    })`,
  'states {Context,Response}.type': `import Koa from 'koa'
    const app = new Koa()
    app.use((ctx) => {
      ctx.type = 'html'
    })`,
  'states {Context,Response}.{set,append}': `import Koa from 'koa'
    const app = new Koa()
    app.use((ctx) => {
      ctx.set('Content-Type', 'text/html')
    })`,
  'states {Context,Response}.set': `import Koa from 'koa'
    const app = new Koa()
    app.use((ctx) => {
      ctx.response.set({ 'Content-Type': 'text/html' })
    })`,
  'states {Context,Response}.attachment': `import Koa from 'koa'
    const app = new Koa()
    app.use((ctx) => {
      ctx.attachment('report.csv')
    })`,
  'states Context.res.setHeader': `import Koa from 'koa'
    const app = new Koa()
    app.use((ctx) => {
      ctx.res.setHeader('Content-Type', 'text/html')
    })`,
  'states Context.res.writeHead': `import Koa from 'koa'
    const app = new Koa()
    app.use((ctx) => {
      ctx.res.writeHead(200, { 'Content-Type': 'text/html' })
    })`,
  'sinks {Context,Response}.redirect(0)': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.redirect(target)
    })`,
  'sinks {Context,Response}.{set,append}(1)': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.response.set('Location', target)
    })`,
  'sinks {Context,Response}.set(0).{Location,location}': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.set({ Location: target })
    })`,
  'sinks Context.res.setHeader(1)': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.res.setHeader('Location', target)
    })`,
  'sinks Context.res.writeHead(1..).{Location,location}': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.res.writeHead(302, { Location: target })
    })`,
  'states {Context,Response}.status': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.status = 201
      ctx.set('Location', target)
    })`,
  'sinks {Context,Response}.{set,append}(0)': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.set(name, 'on')
    })`,
  'sinks {Context,Response}.{set,append}(1) #2': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.append('Set-Cookie', 'theme=' + name)
    })`,
  'sinks {Context,Response}.set(0)': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.set(headers)
    })`,
  'sinks Context.res.setHeader(0)': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      ctx.res.setHeader(name, 'on')
    })`,
  'sinks Context.render(0)': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      await ctx.render(name, { title })
    })`,
  'sinks Context.render(1)': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => {
      await ctx.render('page', data)
    })`,
  'sinks {Context,Response}.body #2': `import Koa from 'koa'
    new Koa().use((ctx) => { ctx.body = user })`,
  'routes endpoint Router.{get,post,put,patch,delete,del,head,options}': `import Router from '@koa/router'
    const router = new Router()
    router.get('user', '/users/:id', async (ctx) => {
      ctx.body = await find(ctx.params.id)
    })`,
  'routes endpoint Router.{get,post,put,patch,delete,del,head,options} #2': `import Router from '@koa/router'
    const router = new Router()
    router.get('/users/:id', async (ctx) => {
      ctx.body = await find(ctx.params.id)
    })`,
  'routes endpoint Router.all': `import Router from '@koa/router'
    const router = new Router()
    router.all('/users/:id', async (ctx) => {
      ctx.body = await find(ctx.params.id)
    })`,
  'routes before Router.all': `import Router from '@koa/router'
    const router = new Router()
    router.all('/users/:id', requireUser)
    router.get('/users/:id', async (ctx) => {
      ctx.body = await find(ctx.params.id)
    })`,
  'routes endpoint Router.register': `import Router from '@koa/router'
    const router = new Router()
    router.register('/users/:id', ['GET', 'HEAD'], async (ctx) => {
      ctx.body = await find(ctx.params.id)
    })`,
  'routes before Router.use': `import Router from '@koa/router'
    const router = new Router()
    router.use(requireUser)
    router.get('/users', async (ctx) => {
      ctx.body = await list()
    })`,
  'routes prefix Router.prefix': `import Router from '@koa/router'
    const router = new Router()
    router.prefix('/users')
    router.get('/:id', async (ctx) => {
      ctx.body = await find(ctx.params.id)
    })`,
  'routes prefix new {Router,default}': `import Router from '@koa/router'
    const router = new Router({ prefix: '/users' })
    router.get('/:id', async (ctx) => {
      ctx.body = await find(ctx.params.id)
    })`,
  'routes before Router.param': `import Router from '@koa/router'
    const router = new Router()
    router.param('id', async (id, ctx, next) => {
      ctx.record = await find(id)
      await next()
    })
    router.get('/users/:id', async (ctx) => {
      ctx.body = ctx.record
    })`,
  'callers Context.state.{user,auth,session,currentUser,userId,jwtdata}': `import Router from '@koa/router'
    const router = new Router()
    router.get('/orders', async (ctx) => {
      ctx.body = await ordersOf(ctx.state.user.id)
    })`,
  'callers Context.session.{user,userId}': `import Router from '@koa/router'
    const router = new Router()
    router.get('/orders', async (ctx) => {
      ctx.body = await ordersOf(ctx.session.userId)
    })`,
  'callers Context.{user,auth}': `import Router from '@koa/router'
    const router = new Router()
    router.get('/orders', async (ctx) => {
      ctx.body = await ordersOf(ctx.user.id)
    })`,
  'keeps Application.context': `import Koa from 'koa'
    const app = new Koa()
    app.context.users = new Users()`,
  'takes Context': `import Koa from 'koa'
    const app = new Koa()
    app.use(async (ctx) => { await ctx.users.all() })`,
})
