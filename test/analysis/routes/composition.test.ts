import { describe, expect, it } from 'vitest'
import { describeProjectRoutes, type Files } from '../../support/project-routes.js'

const orders = `
  import { Router } from 'express'
  const router = Router()
  router.get('/:id', (req, res) => {})
  export default router
`
const auth = 'export const authenticate = (req, res, next) => { req.user = verify(req); next() }'

/** The endpoints of one file, among others. */
function endpoints(name: string, files: Files): string[] {
  return describeProjectRoutes(files, name)
}

describe('routers of express', () => {
  it('are mounted in another file', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': orders,
      'auth.ts': auth,
      'app.ts': `
        import express from 'express'
        import { authenticate } from './auth'
        import ordersRouter from './orders'
        const app = express()
        app.use(helmet())
        app.use('/api', authenticate)
        app.use('/admin', requireRole('admin'))
        app.use('/api/orders', ordersRouter)
        app.use(audit)
      `,
    })).toEqual(['GET /api/orders/:id [helmet, authenticate!known]'])
  })
  it('stay bare where nothing stands before them', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': orders,
      'app.ts': "import express from 'express'\nimport ordersRouter from './orders'\nconst app = express()\napp.use('/orders', ordersRouter)\napp.use(authenticate)",
    })).toEqual(['GET /orders/:id'])
  })
  it('are mounted by routers that a barrel hands on', () => {
    expect(endpoints('routes/orders.ts', {
      'routes/orders.ts': orders,
      'routes/parts.ts': "export { default as orders } from './orders'",
      'routes/index.ts': "import { Router } from 'express'\nimport * as parts from './parts'\nexport const api = Router()\napi.use(requireTenant)\napi.use('/orders', parts.orders)",
      'app.ts': "import express from 'express'\nimport { api } from './routes'\nexpress().use('/v1', authenticate, api)",
    })).toEqual(['GET /v1/orders/:id [authenticate!known, requireTenant!allowed]'])
  })
  it('are required where they are mounted', () => {
    expect(endpoints('routes/orders.js', {
      'routes/orders.js': "const router = require('express').Router()\nrouter.get('/:id', (req, res) => {})\nmodule.exports = router",
      'routes/index.js': "const router = require('express').Router()\nrouter.use('/orders', require('./orders'))\nmodule.exports = { router }",
      'app.js': "const app = require('express')()\nconst { router } = require('./routes')\napp.use(passport.authenticate('jwt'))\napp.use('/api', router)",
    })).toEqual(['GET /api/orders/:id [authenticate!known]'])
  })
  it('are those of functions that are given the application', () => {
    expect(endpoints('routes.js', {
      'routes.js': "module.exports = (app) => { app.get('/orders/:id', (req, res) => {}) }",
      'app.js': "const app = require('express')()\napp.use(requireLogin)\nrequire('./routes')(app)\napp.use(late)",
    })).toEqual(['GET /orders/:id [requireLogin!known]'])
  })
  it('have the middleware that functions of other files add', () => {
    expect(endpoints('app.ts', {
      'middleware.ts': "import type { Express } from 'express'\nexport function addMiddleware(app: Express) { app.use(helmet()); app.use(requireLogin) }",
      'app.ts': "import express from 'express'\nimport { addMiddleware } from './middleware'\nconst app = express()\napp.get('/early', h)\naddMiddleware(app)\napp.get('/a', h)",
    })).toEqual(['GET /early', 'GET /a [helmet, requireLogin!known]'])
  })
  it('are made by functions', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': "import { Router } from 'express'\nexport function createOrders(db) {\n const router = Router()\n router.get('/:id', (req, res) => {})\n return router\n}",
      'app.ts': "import express from 'express'\nimport { createOrders } from './orders'\nconst app = express()\napp.use(authenticate)\napp.use('/orders', createOrders(db))",
    })).toEqual(['GET /orders/:id [authenticate!known]'])
  })
  it('are members of classes', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': "import { Router } from 'express'\nexport class OrderRoutes {\n router = Router()\n constructor() { this.router.get('/:id', (req, res) => {}) }\n}",
      'app.ts': "import express from 'express'\nimport { OrderRoutes } from './orders'\nconst app = express()\napp.use(authenticate)\napp.use('/orders', new OrderRoutes().router)",
    })).toEqual(['GET /orders/:id [authenticate!known]'])
  })
  it('are listed in a table', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': orders,
      'app.ts': `
        import express from 'express'
        import orders from './orders'
        import users from './users'
        const app = express()
        app.use(authenticate)
        const routes = [{ path: '/users', route: users }, { path: '/orders', route: orders }]
        routes.forEach((entry) => app.use(entry.path, entry.route))
      `,
    })).toEqual(['GET /orders/:id [authenticate!known]'])
  })
  it('are listed in an object', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': orders,
      'table.ts': "import orders from './orders'\nexport const table = { '/orders': orders }",
      'app.ts': "import express from 'express'\nimport { table } from './table'\nconst app = express()\nfor (const [path, router] of Object.entries(table)) app.use(path, authenticate, router)",
    })).toEqual(['GET /orders/:id [authenticate!known]'])
  })
  it('are given to the class of an application as a list', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': "import { Router } from 'express'\nexport class OrderRoute {\n public router = Router()\n constructor() { this.initialize() }\n private initialize() { this.router.get('/orders/:id', (req, res) => {}) }\n}",
      'app.ts': `
        import express from 'express'
        export class App {
          public app: express.Application
          constructor(routes) { this.app = express(); this.initializeMiddlewares(); this.initializeRoutes(routes) }
          private initializeMiddlewares() { this.app.use(authenticate) }
          private initializeRoutes(routes) { routes.forEach((route) => { this.app.use('/api', route.router) }) }
        }
      `,
      'server.ts': "import { App } from './app'\nimport { OrderRoute } from './orders'\nimport { UserRoute } from './users'\nnew App([new OrderRoute(), new UserRoute()])",
    })).toEqual(['GET /api/orders/:id [authenticate!known]'])
  })
  it('are added by functions that are given a router of a third file', () => {
    expect(endpoints('api/orders.ts', {
      'api/orders.ts': "import { Router } from 'express'\nconst route = Router()\nexport default (app: Router) => {\n app.use('/orders', route)\n route.get('/:id', isAuth, (req, res) => {})\n}",
      'api/index.ts': "import { Router } from 'express'\nimport orders from './orders'\nexport default () => {\n const app = Router()\n orders(app)\n return app\n}",
      'loaders/express.ts': "import express from 'express'\nimport routes from '../api'\nexport default ({ app }: { app: express.Application }) => {\n app.use(requireTenant)\n app.use('/api', routes())\n app.use(late)\n}",
      'app.ts': "import express from 'express'\nimport load from './loaders/express'\nconst server = express()\nserver.use(helmet())\nload({ app: server })",
    })).toEqual(['GET /api/orders/:id [helmet, requireTenant!allowed, isAuth!known]'])
  })
  it('are members of an object that is gone through by its keys', () => {
    expect(endpoints('orders.js', {
      'orders.js': "const router = require('express').Router()\nrouter.get('/:id', (req, res) => {})\nmodule.exports = router",
      'app.js': "const app = require('express')()\nconst routes = { '/orders': require('./orders'), '/users': require('./users') }\napp.use(authenticate)\nObject.keys(routes).forEach((path) => app.use(path, routes[path]))",
    })).toEqual(['GET /orders/:id [authenticate!known]'])
  })
  it('are certain of what stands before all their places', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': orders,
      'public.ts': "import express from 'express'\nimport orders from './orders'\nexpress().use('/open', orders)",
      'app.ts': "import express from 'express'\nimport orders from './orders'\nexpress().use('/api', authenticate, orders)",
    })).toEqual(['GET /:id (authenticate!known)'])
  })
  it('are what services mount, not what tests do', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': orders,
      'orders.test.ts': "import express from 'express'\nimport orders from './orders'\nexpress().use('/open', orders)",
      'app.ts': "import express from 'express'\nimport orders from './orders'\nexpress().use('/api', authenticate, orders)",
    })).toEqual(['GET /api/:id [authenticate!known]'])
  })
  it('may be called alike in other files', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': orders,
      'invoices.ts': orders,
      'app.ts': "import express from 'express'\nimport orders from './invoices'\nimport other from './orders'\nconst app = express()\napp.use('/invoices', authenticate, orders)\napp.use('/orders', other)",
    })).toEqual(['GET /orders/:id'])
  })
  it('mount each other in a circle', () => {
    expect(endpoints('a.ts', {
      'a.ts': "import { Router } from 'express'\nimport { b } from './b'\nexport const a = Router()\na.use('/b', b)\na.get('/x', h)",
      'b.ts': "import { Router } from 'express'\nimport { a } from './a'\nexport const b = Router()\nb.use('/a', authenticate, a)",
    })[0]).toContain('GET')
  })
})

describe('plugins of fastify', () => {
  it('are registered in another file, behind its hooks', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': "export default async function orders(fastify, options) { fastify.get('/:id', async (request, reply) => {}) }",
      'app.ts': "import Fastify from 'fastify'\nimport orders from './orders'\nconst app = Fastify()\napp.register(orders, { prefix: '/orders' })\napp.addHook('onRequest', authenticate)",
    })).toEqual(['GET /orders/:id [authenticate!known]'])
  })
  it('are loaded in place', () => {
    expect(endpoints('orders.js', {
      'orders.js': "module.exports = async function (fastify) { fastify.get('/:id', async (request, reply) => {}) }",
      'app.js': "const app = require('fastify')()\napp.addHook('onRequest', authenticate)\napp.register(require('./orders'), { prefix: '/orders' })",
    })).toEqual(['GET /orders/:id [authenticate!known]'])
    expect(endpoints('orders.ts', {
      'orders.ts': "import type { FastifyInstance } from 'fastify'\nexport default async (fastify: FastifyInstance) => { fastify.get('/:id', async (request, reply) => {}) }",
      'app.ts': "import Fastify from 'fastify'\nconst app = Fastify()\napp.addHook('onRequest', authenticate)\napp.register(import('./orders'), { prefix: '/orders' })",
    })).toEqual(['GET /orders/:id [authenticate!known]'])
  })
  it('have the hooks of a plugin without a scope of its own', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': "export default async function orders(fastify) { fastify.get('/:id', async (request, reply) => {}) }",
      'auth.ts': "import fp from 'fastify-plugin'\nexport default fp(async (fastify) => { fastify.addHook('onRequest', async (request) => { await request.jwtVerify() }) })",
      'app.ts': "import Fastify from 'fastify'\nimport orders from './orders'\nimport auth from './auth'\nconst app = Fastify()\napp.register(auth)\napp.register(orders)",
    })).toEqual(['GET /:id [async (request) => {!known]'])
  })
  it('keep hooks of a plugin with a scope to themselves', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': "export default async function orders(fastify) { fastify.get('/:id', async (request, reply) => {}) }",
      'auth.ts': "export default async (fastify) => { fastify.addHook('onRequest', authenticate) }",
      'app.ts': "import Fastify from 'fastify'\nimport orders from './orders'\nimport auth from './auth'\nconst app = Fastify()\napp.register(auth)\napp.register(orders)",
    })).toEqual(['GET /:id'])
  })
  it('are registered by plugins of third files', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': "export default async function orders(fastify) { fastify.get('/:id', async (request, reply) => {}) }",
      'api.ts': "import orders from './orders'\nexport async function api(instance) { instance.addHook('preHandler', instance.authenticate)\ninstance.register(orders, { prefix: '/orders' }) }",
      'app.ts': "import Fastify from 'fastify'\nimport { api } from './api'\nconst app = Fastify()\napp.register(api, { prefix: '/api' })",
    })).toEqual(['GET /api/orders/:id [authenticate!known]'])
  })
})

describe('routers of koa and hono', () => {
  it('are used by the application', () => {
    expect(endpoints('orders.js', {
      'orders.js': "const Router = require('@koa/router')\nconst router = new Router({ prefix: '/orders' })\nrouter.get('/:id', async (ctx) => {})\nmodule.exports = router",
      'app.js': "const Koa = require('koa')\nconst orders = require('./orders')\nconst app = new Koa()\napp.use(requireLogin)\napp.use(orders.routes()).use(orders.allowedMethods())",
    })).toEqual(['GET /orders/:id [requireLogin!known]'])
  })
  it('are mounted under a path', () => {
    expect(endpoints('orders.js', {
      'orders.js': "const Koa = require('koa')\nconst Router = require('@koa/router')\nconst app = new Koa()\nconst router = new Router()\nrouter.get('/:id', async (ctx) => {})\napp.use(router.routes())\nmodule.exports = app",
      'app.js': "const Koa = require('koa')\nconst mount = require('koa-mount')\nconst app = new Koa()\napp.use(requireLogin)\napp.use(mount('/orders', require('./orders')))",
    })).toEqual(['GET /orders/:id [requireLogin!known]'])
  })
  it('are routed below an application', () => {
    expect(endpoints('orders.ts', {
      'orders.ts': "import { Hono } from 'hono'\nconst orders = new Hono()\norders.get('/:id', (c) => c.json({}))\nexport default orders",
      'app.ts': "import { Hono } from 'hono'\nimport { jwt } from 'hono/jwt'\nimport orders from './orders'\nconst app = new Hono().basePath('/api')\napp.use('/orders/*', jwt({ secret }))\napp.route('/orders', orders)",
    })).toEqual(['GET /api/orders/:id [jwt!known]'])
  })
})

describe('procedures of trpc', () => {
  const trpc = "import { initTRPC, TRPCError } from '@trpc/server'\nconst t = initTRPC.create()\nexport const router = t.router\nexport const publicProcedure = t.procedure\nexport const protectedProcedure = t.procedure.use(({ ctx, next }) => { if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' }); return next({ ctx: { user: ctx.user } }) })"
  it('have what another file puts before them', () => {
    expect(endpoints('orders.ts', {
      'trpc.ts': trpc,
      'orders.ts': "import { protectedProcedure, publicProcedure, router } from './trpc'\nexport const orders = router({ get: protectedProcedure.query(({ ctx }) => 1), list: publicProcedure.query(() => 2) })",
    })).toEqual(['QUERY get [procedure, protectedProcedure!known]', 'QUERY list [publicProcedure]'])
  })
  it('are judged by what stands before them, not by their names', () => {
    expect(endpoints('orders.ts', {
      'trpc.ts': trpc.replaceAll('protectedProcedure', 'baseProcedure'),
      'orders.ts': "import { baseProcedure, router } from './trpc'\nexport const orders = router({ get: baseProcedure.query(({ ctx }) => 1) })",
    })).toEqual(['QUERY get [procedure, baseProcedure!known]'])
    expect(endpoints('orders.ts', {
      'trpc.ts': trpc.replaceAll('protectedProcedure', 'baseProcedure').replace("if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' }); ", 'console.time(); '),
      'orders.ts': "import { baseProcedure, router } from './trpc'\nexport const orders = router({ get: baseProcedure.query(({ ctx }) => 1) })",
    })).toEqual(['QUERY get [procedure, baseProcedure]'])
  })
})

describe('controllers of nest', () => {
  const controller = `
    import { Controller, Get } from '@nestjs/common'
    @Controller('orders')
    export class OrdersController {
      @Get(':id') get() {}
      @Public() @Get() list() {}
    }
  `
  const module = "import { Module } from '@nestjs/common'\nimport { OrdersController } from './orders.controller'\n@Module({ controllers: [OrdersController] })\nexport class OrdersModule {}"
  const main = (code: string): string => `
    import { ValidationPipe } from '@nestjs/common'
    import { NestFactory } from '@nestjs/core'
    import { AppModule } from './app.module'
    async function bootstrap() {
      const app = await NestFactory.create(AppModule)
      ${code}
      await app.listen(3000)
    }
    bootstrap()
  `
  const app = "import { Module } from '@nestjs/common'\nimport { OrdersModule } from './orders.module'\n@Module({ imports: [OrdersModule] })\nexport class AppModule {}"

  it('stand behind guards, pipes and the prefix of the application', () => {
    expect(endpoints('orders.controller.ts', {
      'orders.controller.ts': controller,
      'orders.module.ts': module,
      'app.module.ts': app,
      'main.ts': main("app.setGlobalPrefix('api')\napp.use(helmet())\napp.useGlobalGuards(new JwtAuthGuard())\napp.useGlobalPipes(new ValidationPipe({ whitelist: true }))"),
    })).toEqual(['GET /api/orders/:id [JwtAuthGuard!known, ValidationPipe, helmet]', 'GET /api/orders [ValidationPipe, helmet] (JwtAuthGuard!known) #Public'])
  })
  it('stand behind guards that a module provides', () => {
    expect(endpoints('orders.controller.ts', {
      'orders.controller.ts': controller,
      'orders.module.ts': module,
      'auth.module.ts': `
        import { CanActivate, Module } from '@nestjs/common'
        import { APP_GUARD } from '@nestjs/core'
        export class Gate implements CanActivate {
          canActivate(context) { const request = context.switchToHttp().getRequest(); request.user = verify(request.headers); return true }
        }
        @Module({ providers: [{ provide: APP_GUARD, useClass: Gate }, { provide: OTHER, useClass: JwtGuard }] })
        export class AuthModule {}
      `,
      'app.module.ts': app.replace('@Module', "import { AuthModule } from './auth.module'\n@Module").replace('[Orders', '[AuthModule, Orders'),
      'main.ts': main(''),
    })).toEqual(['GET /orders/:id [Gate!known]', 'GET /orders (Gate!known) #Public'])
  })
  it('aren\'t told of rights by a guard that lets all pass who need none', () => {
    expect(endpoints('orders.controller.ts', {
      'orders.controller.ts': controller,
      'orders.module.ts': module,
      'roles.guard.ts': "export class RolesGuard { canActivate(context) { const roles = this.reflector.get('roles'); if (!roles) return true; return roles.includes(context.switchToHttp().getRequest().user.role) } }",
      'app.module.ts': app,
      'main.ts': main('app.useGlobalGuards(new RolesGuard())').replace('async', "import { RolesGuard } from './roles.guard'\nasync"),
    })).toEqual(['GET /orders/:id [RolesGuard]', 'GET /orders [RolesGuard] #Public'])
  })
  it('stand behind middleware for their class or path', () => {
    const configure = (for_: string): Files => ({
      'orders.controller.ts': controller,
      'orders.module.ts': module,
      'app.module.ts': `
        import { MiddlewareConsumer, Module } from '@nestjs/common'
        import { OrdersController } from './orders.controller'
        import { OrdersModule } from './orders.module'
        @Module({ imports: [OrdersModule] })
        export class AppModule { configure(consumer: MiddlewareConsumer) { consumer.apply(AuthMiddleware)${for_} } }
      `,
      'main.ts': main(''),
    })
    expect(endpoints('orders.controller.ts', configure('.forRoutes(OrdersController)'))[0]).toBe('GET /orders/:id [AuthMiddleware!known]')
    expect(endpoints('orders.controller.ts', configure(".forRoutes('*')"))[0]).toBe('GET /orders/:id [AuthMiddleware!known]')
    expect(endpoints('orders.controller.ts', configure(".exclude('health').forRoutes({ path: 'orders', method: 0 })"))[0]).toBe('GET /orders/:id (AuthMiddleware!known)')
    expect(endpoints('orders.controller.ts', configure(".forRoutes('users')"))[0]).toBe('GET /orders/:id')
  })
  it('stand behind guards that the application makes', () => {
    expect(endpoints('orders.controller.ts', { 'orders.controller.ts': controller, 'orders.module.ts': module, 'app.module.ts': app, 'main.ts': main('app.useGlobalGuards(app.get(JwtAuthGuard))') })[0])
      .toBe('GET /orders/:id [JwtAuthGuard!known]')
  })
  it('may stand behind what one of several programs says', () => {
    expect(endpoints('orders.controller.ts', {
      'orders.controller.ts': controller,
      'orders.module.ts': module,
      'app.module.ts': app,
      'seed.ts': "import { AppModule } from './app.module'\nrun(AppModule)",
      'main.ts': main('app.useGlobalGuards(new JwtAuthGuard())'),
      'other.ts': main('app.useGlobalGuards(new OtherAuthGuard())').replace('./app.module', './other.module'),
    })[0]).toBe('GET /orders/:id (JwtAuthGuard!known)')
  })
})

describe('routes of next', () => {
  const route = 'export async function GET(request, { params }) { return Response.json({}) }'
  const middleware = (matcher: string): string => `
    import { NextResponse } from 'next/server'
    export function middleware(request) {
      const session = request.cookies.get('session')
      if (!session) return NextResponse.redirect(new URL('/login', request.url))
      return NextResponse.next()
    }
    ${matcher}
  `
  it('stand behind middleware whose patterns match their path', () => {
    const at = (matcher: string): string[] => endpoints('app/api/orders/[id]/route.ts', { 'app/api/orders/[id]/route.ts': route, 'middleware.ts': middleware(matcher) })
    expect(at("export const config = { matcher: ['/api/orders/:path*'] }")).toEqual(['GET /api/orders/:id [middleware]'])
    expect(at("export const config = { matcher: '/((?!public|login).*)' }")).toEqual(['GET /api/orders/:id [middleware]'])
    expect(at('')).toEqual(['GET /api/orders/:id [middleware]'])
    expect(at("export const config = { matcher: '/((?!api).*)' }")).toEqual(['GET /api/orders/:id'])
    expect(at("export const config = { matcher: ['/dashboard/:path*'] }")).toEqual(['GET /api/orders/:id'])
  })
  it('know what a wrapper asks', () => {
    expect(endpoints('app/api/orders/route.ts', {
      'app/api/orders/route.ts': route,
      'src/middleware.ts': "import { withAuth } from 'next-auth/middleware'\nexport default withAuth({})",
    })).toEqual(['GET /api/orders [withAuth!known]'])
  })
})

describe('files that start the service', () => {
  const files = {
    'orders.ts': orders,
    'app.ts': "import express from 'express'\nimport orders from './orders'\nexport const app = express()\napp.use('/api', authenticate, orders)",
    'main.ts': "import { app } from './app'\napp.listen(3000)",
    'preview.ts': "import express from 'express'\nimport orders from './orders'\nexpress().use('/open', orders).listen(3001)",
    'e2e/server.ts': "import express from 'express'\nimport orders from '../orders'\nexpress().use('/e2e', requireLogin, orders).listen(3002)",
  }
  it('are all that load a router', () => {
    expect(endpoints('orders.ts', files)).toEqual(['GET /:id (authenticate!known)'])
  })
  it('are those that a setting names', () => {
    expect(describeProjectRoutes(files, 'orders.ts', ['main.ts'])).toEqual(['GET /api/:id [authenticate!known]'])
    expect(describeProjectRoutes(files, 'orders.ts', ['./preview.ts'])).toEqual(['GET /open/:id'])
    expect(describeProjectRoutes(files, 'orders.ts', ['e2e/server.ts'])).toEqual(['GET /e2e/:id [requireLogin!known]'])
  })
})
