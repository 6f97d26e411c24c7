import { describe, expect, it } from 'vitest'
import { describeRoutes } from '../../support/describe-routes.js'

describe('express', () => {
  it('reads methods, paths and middleware that was registered before', () => {
    expect(describeRoutes(`
      import express from 'express'
      import { requireAuth } from './auth.js'
      const app = express()
      app.get('/health', (req, res) => res.send('ok'))
      app.use(requireAuth)
      app.get('/orders/:id', async (req, res) => {})
      app.post('/orders', validate(schema), createOrder)
      async function createOrder(req, res) {}
    `)).toEqual(['GET /health', 'GET /orders/:id [requireAuth!known]', 'POST /orders [requireAuth!known, validate]'])
  })
  it('joins the paths of mounted routers, and what stands before them', () => {
    expect(describeRoutes(`
      const express = require('express')
      const router = express.Router()
      router.get('/:id', load, show)
      router.route('/').get(list).post(isAdmin, create)
      const app = express()
      app.use(cors())
      app.use('/api/orders', passport.authenticate('jwt', { session: false }), router)
    `)).toEqual([
      'GET /api/orders/:id [cors, authenticate!known, load]',
      'GET /api/orders [cors, authenticate!known]',
      'POST /api/orders [cors, authenticate!known, isAdmin!allowed]',
    ])
  })
  it('knows that the anonymous strategy of passport lets everybody through', () => {
    expect(describeRoutes(`
      import express from 'express'
      import passport from 'passport'
      const app = express()
      app.get('/posts', passport.authenticate('anonymous', { session: false }), (req, res) => {})
      app.get('/drafts', passport.authenticate('jwt', { session: false }), (req, res) => {})
    `)).toEqual(['GET /posts [authenticate]', 'GET /drafts [authenticate!known]'])
  })
  it('tells what may run from what certainly runs', () => {
    expect(describeRoutes(`
      import express from 'express'
      const app = express()
      if (process.env.AUTH) app.use(auth)
      app.get('/users', listUsers)
    `)).toEqual(['GET /users (auth!known)'])
  })
  it('compares paths of middleware', () => {
    expect(describeRoutes(`
      import express from 'express'
      const app = express()
      app.use('/admin', requireRole('admin'))
      app.get('/admin/users', listUsers)
      app.get('/users', listUsers)
    `)).toEqual(['GET /admin/users [requireRole!allowed]', 'GET /users'])
  })
  it('is unsure of middleware for a path behind a parameter', () => {
    expect(describeRoutes(`
      import express from 'express'
      const app = express()
      app.use('/admin', auth)
      app.get('/:area/users', listUsers)
    `)).toEqual(['GET /:area/users (auth!known)'])
  })
  it('takes all() with a guard for middleware', () => {
    expect(describeRoutes(`
      import express from 'express'
      const app = express()
      app.all('/v2/*', authenticate)
      app.get('/v2/x', h)
    `)).toEqual(['GET /v2/x [authenticate!known]'])
  })
  it('takes all() with an answer for an endpoint', () => {
    expect(describeRoutes(`import express from 'express'; express().all('/rpc', (req, res) => res.json({}))`)).toEqual(['ALL /rpc'])
  })
  it('takes no setting for a route', () => {
    expect(describeRoutes(`import express from 'express'; const app = express(); app.get('trust proxy')`)).toEqual([])
  })
  it('follows methods of a class in the order of their calls', () => {
    expect(describeRoutes(`
      import express from 'express'
      class App {
        constructor() { this.app = express(); this.middleware(); this.routes() }
        routes() { this.app.get('/me', this.me.bind(this)) }
        middleware() { this.app.use(helmet()); this.app.use(authenticateToken) }
        me(req, res) {}
      }
    `)).toEqual(['GET /me [helmet, authenticateToken!known]'])
  })
  it('reads lists, spreads and parameters', () => {
    expect(describeRoutes(`
      import express from 'express'
      const r = express.Router()
      const guards = [authenticate, authorize('admin')]
      r.param('id', loadOrder)
      r.get('/:id', guards, asyncHandler(async (req, res) => {}))
      r.get('/', ...guards, ctrl.list)
    `)).toEqual(['GET /:id [loadOrder, authenticate!known, authorize!allowed, asyncHandler]', 'GET / [authenticate!known, authorize!allowed]'])
  })
  it('gives a function that takes a router the router of its one caller', () => {
    expect(describeRoutes(`
      import express from 'express'
      const app = express()
      app.use(auth)
      mount(app)
      function mount(router) { router.get('/x', h) }
    `)).toEqual(['GET /x [auth!known]'])
  })
  it('is certain only of what stands before a router at all its places', () => {
    expect(describeRoutes(`
      import express from 'express'
      const app = express(), orders = express.Router()
      app.use(log)
      app.use('/a', auth, orders)
      app.use('/b', orders)
      orders.get('/x', h)
    `)).toEqual(['GET /x [log] (auth!known)'])
  })
  it('leaves out what is registered later', () => {
    expect(describeRoutes(`import express from 'express'; const app = express(); app.get('/a', h); app.use(auth)`)).toEqual(['GET /a'])
  })
  it('judges middleware by what it does', () => {
    expect(describeRoutes(`
      import express from 'express'
      const app = express()
      app.use(first)
      app.get('/a', second, (req, res) => {})
      function first(req, res, next) { req.user = lookup(req.headers.cookie); next() }
      function second(req, res, next) { if (!req.user.staff) return res.status(403).end(); next() }
    `)).toEqual(['GET /a [first!known, second!allowed]'])
  })
  it('knows guards of the settings', () => {
    expect(describeRoutes(`import express from 'express'; express().get('/a', gate, h)`, { words: { identity: [], authenticationGuards: ['gate'] } })).toEqual(['GET /a [gate!known]'])
  })
  it('takes optional authentication for none', () => {
    expect(describeRoutes(`import express from 'express'; express().get('/a', optionalAuth, h)`)).toEqual(['GET /a [optionalAuth]'])
  })
  it('reads roles among the arguments', () => {
    expect(describeRoutes(`import express from 'express'; express().get('/a', auth({ role: 'admin' }), h)`)).toEqual(['GET /a [auth!allowed]'])
  })
})

describe('koa', () => {
  it('reads prefixes, named routes and the order of middleware', () => {
    expect(describeRoutes(`
      import Koa from 'koa'
      import Router from '@koa/router'
      import jwt from 'koa-jwt'
      const app = new Koa()
      const router = new Router({ prefix: '/api' })
      router.get('/public', h)
      router.use(jwt({ secret }))
      router.get('named', '/orders/:id', async (ctx) => {})
      router.del('/orders/:id', h)
      app.use(router.routes())
    `)).toEqual(['GET /api/public', 'GET /api/orders/:id [jwt!known]', 'DELETE /api/orders/:id [jwt!known]'])
  })
  it('sees middleware of the application', () => {
    expect(describeRoutes(`
      import Koa from 'koa'
      import Router from '@koa/router'
      const app = new Koa(), router = new Router()
      router.get('/a', h)
      app.use(log).use(auth)
      app.use(router.routes())
    `)).toEqual(['GET /a [log, auth!known]'])
  })
})

describe('fastify', () => {
  it('keeps hooks inside of their plugin, whatever their order', () => {
    expect(describeRoutes(`
      import Fastify from 'fastify'
      const app = Fastify()
      app.get('/open', async () => ({}))
      app.register(async (instance) => {
        instance.get('/:id', { preHandler: [instance.authenticate], schema: {} }, async (request, reply) => {})
        instance.addHook('onRequest', verifyJwt)
      }, { prefix: '/orders' })
    `)).toEqual(['GET /open', 'GET /orders/:id [verifyJwt!known, authenticate!known]'])
  })
  it('reads full declarations, with several methods', () => {
    expect(describeRoutes(`
      import Fastify from 'fastify'
      const app = Fastify()
      app.route({ method: ['PUT', 'PATCH'], url: '/:id', preHandler: app.auth([isOwner]), handler: update })
    `)).toEqual(['PUT /:id [auth!known]', 'PATCH /:id [auth!known]'])
  })
  it('lets the hooks of an inline plugin out', () => {
    expect(describeRoutes(`
      import fp from 'fastify-plugin'
      import Fastify from 'fastify'
      const plugin = fp(async (f) => { f.addHook('preHandler', authenticate) })
      const app = Fastify()
      app.register(plugin)
      app.get('/a', h)
    `)).toEqual(['GET /a [authenticate!known]'])
  })
  it('reads a plugin that another file registers', () => {
    expect(describeRoutes(`
      export default async function routes(fastify, opts) {
        fastify.addHook('preHandler', fastify.authenticate)
        fastify.delete('/:id', async (req, reply) => {})
      }
    `)).toEqual(['DELETE /:id [authenticate!known]'])
  })
  it('leaves hooks of responses out', () => {
    expect(describeRoutes(`import Fastify from 'fastify'; const app = Fastify(); app.addHook('onResponse', audit); app.get('/a', h)`)).toEqual(['GET /a'])
  })
})

describe('hapi', () => {
  it('reads tables, defaults, and routes without authentication', () => {
    expect(describeRoutes(`
      import Hapi from '@hapi/hapi'
      const server = Hapi.server()
      server.auth.default('jwt')
      server.route([
        { method: 'GET', path: '/a/{id}', handler: get },
        { method: 'POST', path: '/login', options: { auth: false, handler: login } },
        { method: 'PUT', path: '/b', handler: h, options: { auth: { scope: ['admin'] }, pre: [{ method: load, assign: 'x' }] } },
      ])
    `)).toEqual(['GET /a/{id} [jwt!known]', 'POST /login #public', "PUT /b [jwt!known, load, { scope: ['admin'] }!allowed]"])
  })
})

describe('hono', () => {
  it('reads base paths and patterns of middleware', () => {
    expect(describeRoutes(`
      import { Hono } from 'hono'
      import { jwt } from 'hono/jwt'
      const app = new Hono().basePath('/api')
      app.use('/orders/*', jwt({ secret }))
      app.get('/orders/:id', async (c) => c.json({}))
      app.get('/health', (c) => c.text('ok'))
    `)).toEqual(['GET /api/orders/:id [jwt!known]', 'GET /api/health'])
  })
  it('reads applications below others', () => {
    expect(describeRoutes(`
      import { Hono } from 'hono'
      const app = new Hono(), sub = new Hono()
      sub.get('/x', mw, (c) => c.text(''))
      app.use(auth)
      app.route('/sub', sub)
    `)).toEqual(['GET /sub/x [auth!known, mw]'])
  })
  it('reads chains in their order', () => {
    expect(describeRoutes(`
      import { Hono } from 'hono'
      export const app = new Hono().use(auth).get('/a', (c) => c.text('')).use(admin).post('/b', (c) => c.text(''))
    `)).toEqual(['GET /a [auth!known]', 'POST /b [auth!known, admin!allowed]'])
  })
  it('reads described routes', () => {
    expect(describeRoutes(`
      import { OpenAPIHono, createRoute } from '@hono/zod-openapi'
      const route = createRoute({ method: 'get', path: '/u/{id}', middleware: [auth] as const })
      const app = new OpenAPIHono()
      app.openapi(route, (c) => c.json({}))
    `)).toEqual(['GET /u/{id} [auth!known]'])
  })
})

describe('elysia', () => {
  it('reads prefixes, guards and groups', () => {
    expect(describeRoutes(`
      import { Elysia } from 'elysia'
      new Elysia({ prefix: '/api' })
        .get('/a', () => 1)
        .guard({ beforeHandle: isSignedIn }, (app) => app.get('/b', () => 2))
        .group('/g', (app) => app.onBeforeHandle(check).get('/c', h, { beforeHandle: [roles] }))
    `)).toEqual(['GET /api/a', 'GET /api/b [isSignedIn!known]', 'GET /api/g/c [check, roles!allowed]'])
  })
})

describe('decorators', () => {
  it('reads controllers of Nest', () => {
    expect(describeRoutes(`
      import { Controller, Get, Post, UseGuards, Param } from '@nestjs/common'
      import { AuthGuard } from '@nestjs/passport'
      import { Public, Roles } from './decorators'
      @Controller('orders')
      @UseGuards(AuthGuard('jwt'))
      export class OrdersController {
        @Get(':id') findOne(@Param('id') id: string) {}
        @Public() @Get() list() {}
        @Roles('admin') @UseGuards(RolesGuard) @Post('bulk') bulk() {}
      }
    `)).toEqual([
      'GET /orders/:id [AuthGuard!known]',
      'GET /orders (AuthGuard!known) #Public',
      'POST /orders/bulk [AuthGuard!known, RolesGuard!allowed, Roles!allowed] #Roles',
    ])
  })
  it('reads resolvers of Nest', () => {
    expect(describeRoutes(`
      import { UseGuards } from '@nestjs/common'
      import { Resolver, Query, Args, Mutation } from '@nestjs/graphql'
      @Resolver(() => Order)
      export class OrderResolver {
        @Query(() => Order, { name: 'order' }) get(@Args('id') id: string) {}
        @UseGuards(GqlAuthGuard) @Mutation(() => Order) remove() {}
      }
    `)).toEqual(['QUERY order', 'MUTATION remove [GqlAuthGuard!known]'])
  })
  it('reads message handlers', () => {
    expect(describeRoutes(`
      import { Controller } from '@nestjs/common'
      import { MessagePattern } from '@nestjs/microservices'
      @Controller() export class A { @MessagePattern({ cmd: 'sum' }) sum(data) {} }
    `)).toEqual(['MESSAGE /sum'])
  })
  it('reads tsoa', () => {
    expect(describeRoutes(`
      import { Route, Get, Security, Path } from 'tsoa'
      @Route('orders') export class O { @Security('jwt') @Get('{id}') get(@Path() id: string) {} }
    `)).toEqual(['GET /orders/{id} [Security!known]'])
    expect(describeRoutes(`
      import { Route, Get, Middlewares } from 'tsoa'
      import { log, requireAuth } from './middlewares.js'
      @Route('orders') export class O { @Middlewares([log, requireAuth]) @Get() list() {} }
    `)).toEqual(['GET /orders [log, requireAuth!known]'])
  })
  it('reads routing-controllers', () => {
    expect(describeRoutes(`
      import { JsonController, Get, Authorized, Param, UseBefore } from 'routing-controllers'
      @JsonController('/orders') @UseBefore(log) export class O { @Authorized() @Get('/:id') get(@Param('id') id: string) {} }
    `)).toEqual(['GET /orders/:id [log, Authorized!known]'])
  })
  it('reads LoopBack, and guards that have no model by their names', () => {
    expect(describeRoutes(`
      import { get, param } from '@loopback/rest'
      import { authenticate } from '@loopback/authentication'
      @authenticate('jwt')
      export class C { @get('/orders/{id}') find(@param.path.string('id') id: string) {} }
    `)).toEqual(['GET /orders/{id} [authenticate!known] #authenticate'])
  })
  it('reads type-graphql', () => {
    expect(describeRoutes(`
      import { Resolver, Query, Authorized, Arg } from 'type-graphql'
      @Resolver() class R { @Authorized() @Query(() => Order) order(@Arg('id') id: string) {} }
    `)).toEqual(['QUERY order [Authorized!known]'])
  })
})

describe('procedures and resolvers', () => {
  it('reads chains of tRPC', () => {
    expect(describeRoutes(`
      import { initTRPC } from '@trpc/server'
      import { protectedProcedure, publicProcedure } from '../trpc'
      const t = initTRPC.create()
      const isAuthed = t.middleware(({ ctx, next }) => next())
      const authed = t.procedure.use(isAuthed)
      export const r = t.router({
        a: protectedProcedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => 1),
        b: authed.mutation(async ({ ctx }) => 1),
        c: publicProcedure.input(s).query(() => 1),
      })
    `)).toEqual(['QUERY a [protectedProcedure!known]', 'MUTATION b [procedure, isAuthed!known, authed!known]', 'QUERY c [publicProcedure]'])
  })
  it('reads oRPC', () => {
    expect(describeRoutes(`
      import { os } from '@orpc/server'
      export const find = authed.input(s).handler(async ({ input, context }) => {})
    `)).toEqual(['CALL find [authed!known]'])
  })
  it('reads maps of resolvers', () => {
    expect(describeRoutes(`
      import { ApolloServer } from '@apollo/server'
      const resolvers = { Query: { order: async (_, { id }, ctx) => {} }, Mutation: { remove(parent, args, context) {} } }
      new ApolloServer({ typeDefs, resolvers })
    `)).toEqual(['RESOLVER Query.order', 'RESOLVER Mutation.remove'])
  })
  it('reads wrappers of resolvers', () => {
    expect(describeRoutes(`
      import { ApolloServer } from '@apollo/server'
      new ApolloServer({ typeDefs, resolvers: { Query: { order: authenticated(async (_, { id }, ctx) => {}) } } })
    `)).toEqual(['RESOLVER Query.order [authenticated!known]'])
  })
  it('reads the fields that pothos builds, by whichever method', () => {
    expect(describeRoutes(`
      import SchemaBuilder from '@pothos/core'
      const builder = new SchemaBuilder({})
      builder.queryType({
        fields: (t) => ({
          order: t.field({ type: Order, resolve: (root, { id }) => find(id) }),
          name: t.string({ resolve: () => 'shop' }),
          user: t.prismaField({ type: 'User', resolve: (query, root, { id }) => findUser(query, id) }),
          scores: t.floatList({ resolve: () => [] }),
        }),
      })
    `)).toEqual(['RESOLVER order', 'RESOLVER name', 'RESOLVER user', 'RESOLVER scores'])
  })
  it('reads the resolvers that mercurius is given by an instance of the same file', () => {
    expect(describeRoutes(`
      import Fastify from 'fastify'
      import mercurius from 'mercurius'
      const app = Fastify()
      app.register(mercurius, { schema, resolvers: { Query: { order: async (root, { id }) => find(id) } } })
      app.graphql.defineResolvers({ Mutation: { remove: async (root, { id }) => remove(id) } })
    `)).toEqual(['RESOLVER Query.order', 'RESOLVER Mutation.remove'])
  })
})

describe('files', () => {
  it('reads route handlers of Next', () => {
    expect(describeRoutes('export async function GET(request: Request, { params }) {}', { filename: 'app/api/orders/[id]/route.ts' })).toEqual(['GET /api/orders/:id'])
  })
  it('reads wrappers of route handlers', () => {
    expect(describeRoutes('export const DELETE = withAuth(async (req, ctx) => {})', { filename: 'app/api/orders/[id]/route.ts' })).toEqual(['DELETE /api/orders/:id [withAuth!known]'])
  })
  it('reads pages of Next, without groups', () => {
    expect(describeRoutes('export default async function Page({ params }) { return null }', { filename: 'src/app/(shop)/users/[userId]/page.tsx' })).toEqual(['GET /users/:userId'])
  })
  it('reads pages/api', () => {
    expect(describeRoutes('export default async function handler(req, res) {}', { filename: 'pages/api/users/[...rest].ts' })).toEqual(['ALL /api/users/*rest'])
  })
  it('reads server actions', () => {
    expect(describeRoutes(`'use server'\nexport async function remove(id: string) {}\nexport const update = async (id: string) => {}`, { filename: 'src/actions.ts' })).toEqual(['ACTION ?', 'ACTION ?'])
  })
  it('takes exports without the directive for no actions', () => {
    expect(describeRoutes('export async function remove(id: string) {}', { filename: 'src/actions.ts' })).toEqual([])
  })
  it('reads SvelteKit', () => {
    expect(describeRoutes('export const GET = async ({ params, locals }) => {}', { filename: 'src/routes/orders/[id]/+server.ts' })).toEqual(['GET /orders/:id'])
  })
  it('reads actions of SvelteKit', () => {
    expect(describeRoutes('export const actions = { default: async ({ request }) => {} }', { filename: 'src/routes/orders/+page.server.ts' })).toEqual(['POST /orders'])
  })
  it('reads loaders and actions of Remix', () => {
    expect(describeRoutes('export async function loader({ params }) {}\nexport const action = async ({ request }) => {}', { filename: 'app/routes/orders.$id.tsx' })).toEqual(['GET /orders/:id', 'POST /orders/:id'])
  })
  it('reads the method in the name of a Nitro file', () => {
    expect(describeRoutes('export default defineEventHandler(async (event) => {})', { filename: 'server/api/orders/[id].get.ts' })).toEqual(['GET /api/orders/:id'])
  })
  it('reads endpoints of Astro', () => {
    expect(describeRoutes('export const POST = async ({ request }) => {}', { filename: 'src/pages/api/orders.ts' })).toEqual(['POST /api/orders'])
  })
  it('reads handlers of Lambda', () => {
    expect(describeRoutes('export const handler = async (event) => event.body', { filename: 'src/handlers/get.ts' })).toEqual(['ALL ?'])
  })
  it('reads handlers of Lambda by their type', () => {
    expect(describeRoutes(`import type { APIGatewayProxyHandler } from 'aws-lambda'; export const getOrder: APIGatewayProxyHandler = async (event) => {}`)).toEqual(['? getOrder'])
  })
  it('reads middleware of middy', () => {
    expect(describeRoutes('export const handler = middy(async (event) => {}).use(auth())', { filename: 'src/functions/a.ts' })).toEqual(['ALL ? [auth!known, middy]'])
  })
})

describe('others', () => {
  it('reads AdonisJS, with groups', () => {
    expect(describeRoutes(`
      import router from '@adonisjs/core/services/router'
      router.get('/a/:id', [C, 'show']).use(middleware.auth())
      router.group(() => { router.post('/b', async ({ request }) => {}) }).prefix('/api').use(middleware.auth())
    `)).toEqual(['GET /a/:id [auth!known]', 'POST /api/b [auth!known]'])
  })
  it('reads events of sockets', () => {
    expect(describeRoutes(`
      import { Server } from 'socket.io'
      new Server().on('connection', (socket) => { socket.on('msg', (data) => {}) })
    `)).toEqual(['MESSAGE ?'])
  })
  it('reads h3', () => {
    expect(describeRoutes(`
      import { createRouter, defineEventHandler } from 'h3'
      createRouter().get('/a', defineEventHandler(() => 1))
    `)).toEqual(['GET /a'])
  })
  it('reads Azure', () => {
    expect(describeRoutes(`import { app } from '@azure/functions'; app.http('orders', { methods: ['GET'], handler: async (req, ctx) => {} })`)).toEqual(['GET orders'])
  })
  it('reads callable functions of Firebase', () => {
    expect(describeRoutes(`import { onCall } from 'firebase-functions/v2/https'; export const del = onCall(async (request) => {})`)).toEqual(['CALL del'])
  })
  it('reads restify', () => {
    expect(describeRoutes(`import restify from 'restify'; const server = restify.createServer(); server.use(auth); server.del('/a/:id', h)`)).toEqual(['DELETE /a/:id [auth!known]'])
  })
  it('finds nothing in plain code', () => {
    expect(describeRoutes(`const map = new Map(); map.get('a'); export function get(a, b) { return a + b }`)).toEqual([])
  })
})
