import { describe, expect, it } from 'vitest'
import { builtinModels } from '../../../src/models/index.js'
import { analyzeCode, type CodeOptions } from '../../support/analyze-code.js'

/** Whether the marked expression is the caller, and whether the client names it. */
function judge(code: string, options: CodeOptions & { identity?: string[] } = {}): string {
  const { identity = [], ...rest } = options
  const parsed = analyzeCode(code, builtinModels, rest)
  const { callers } = parsed.analysis.routes({ identity, authenticationGuards: [] })
  const node = parsed.marked()
  if (callers.find(node)) return 'caller'
  return callers.clientValue(node) ? 'client' : 'unknown'
}

describe('members of a request', () => {
  it('knows the user that passport puts on an express request', () => {
    expect(judge(`import express from 'express'; express().get('/', (req, res) => use(/*?*/req.user.id))`)).toBe('caller')
  })
  it('knows what the client puts into the same request', () => {
    expect(judge(`import express from 'express'; express().get('/:id', (req, res) => use(/*?*/req.params.id))`)).toBe('client')
  })
  it('knows the user kept in a session', () => {
    expect(judge(`import express from 'express'; express().get('/', (req, res) => use(/*?*/req.session.userId))`)).toBe('caller')
  })
  it('knows the user kept in the locals of a response', () => {
    expect(judge(`import express from 'express'; express().get('/', (req, res) => use(/*?*/res.locals.user.id))`)).toBe('caller')
  })
  it('knows what express-jwt puts on a request', () => {
    expect(judge(`export const get = (req, res) => { use(/*?*/req.auth.sub); res.json(req.body) }`)).toBe('caller')
  })
  it('takes no user that the body holds', () => {
    expect(judge(`import express from 'express'; express().post('/', (req, res) => use(/*?*/req.body.user.id))`)).toBe('client')
  })
  it('takes no user id of the path', () => {
    expect(judge(`import express from 'express'; express().post('/:userId', (req, res) => use(/*?*/req.params.userId))`)).toBe('client')
  })
  it('follows a destructured request', () => {
    expect(judge(`import express from 'express'; express().get('/', (req, res) => { const { user: { id } } = req; use(/*?*/id) })`)).toBe('caller')
  })
  it('follows destructured parameters of a request', () => {
    expect(judge(`import express from 'express'; express().get('/:id', (req, res) => { const { id } = req.params; use(/*?*/id) })`)).toBe('client')
  })
  it('follows a pattern as parameter', () => {
    expect(judge(`import express from 'express'; express().get('/', ({ user }, res) => use(/*?*/user.id))`)).toBe('caller')
  })
  it('follows conversions of an id', () => {
    expect(judge(`import express from 'express'; express().get('/:id', (req, res) => use(/*?*/Number(req.params.id)))`)).toBe('client')
  })
  it('follows the construction of an object id', () => {
    expect(judge(`import express from 'express'; import { ObjectId } from 'mongodb'; express().get('/', (req, res) => use(/*?*/new ObjectId(req.user.id)))`)).toBe('caller')
  })
  it('follows a text made of the id', () => {
    expect(judge("import express from 'express'; express().get('/:id', (req, res) => use(/*?*/`${req.params.id}`))")).toBe('client')
  })
  it('follows a fallback', () => {
    expect(judge(`import express from 'express'; express().get('/', (req, res) => use(/*?*/req.user?.id ?? null))`)).toBe('caller')
  })
  it('follows a value into a function of the file', () => {
    expect(judge(`import express from 'express'; const load = (id) => use(/*?*/id); express().get('/:id', (req, res) => load(req.params.id))`)).toBe('client')
  })
  it('follows the caller into a function of the file', () => {
    expect(judge(`import express from 'express'; const load = (owner) => use(/*?*/owner.id); express().get('/:id', (req, res) => load(req.user))`)).toBe('caller')
  })
  it('follows what a function of the file returns', () => {
    expect(judge(`import express from 'express'; const me = (req) => req.user.id; express().get('/:id', (req, res) => use(/*?*/me(req)))`)).toBe('caller')
  })
  it('knows nothing of other members', () => {
    expect(judge(`import express from 'express'; express().get('/', (req, res) => use(/*?*/req.startTime))`)).toBe('unknown')
  })
})

describe('what the application writes itself', () => {
  it('believes a member that is written from a verified token', () => {
    expect(judge(`
      import jwt from 'jsonwebtoken'
      export function auth(req, res, next) { req.ownerRef = jwt.verify(req.headers.authorization, KEY).sub; next() }
      export function get(req, res) { use(/*?*/req.ownerRef); res.json(req.params) }`)).toBe('caller')
  })
  it('believes no member that is written from a header', () => {
    expect(judge(`
      export function auth(req, res, next) { req.userId = req.headers['x-user-id']; next(); req.query }
      export function get(req, res) { use(/*?*/req.userId); res.json(req.params) }`)).toBe('unknown')
  })
  it('believes the payload of a verified token', () => {
    expect(judge(`import jwt from 'jsonwebtoken'; const payload = jwt.verify(token, KEY); use(/*?*/payload.sub)`)).toBe('caller')
  })
  it('believes the payload that a callback of verify gets', () => {
    expect(judge(`import jwt from 'jsonwebtoken'; jwt.verify(token, KEY, (error, decoded) => use(/*?*/decoded.id))`)).toBe('caller')
  })
  it('believes no payload that is only decoded', () => {
    expect(judge(`import jwt from 'jsonwebtoken'; const payload = jwt.decode(token); use(/*?*/payload.sub)`)).toBe('unknown')
  })
  it('believes the payload that jose verified', () => {
    expect(judge(`import { jwtVerify } from 'jose'; const { payload } = await jwtVerify(token, key); use(/*?*/payload.sub)`)).toBe('caller')
  })
  it('believes the service of Nest', () => {
    expect(judge(`import { JwtService } from '@nestjs/jwt'; class A { constructor(private jwt: JwtService) {} async run(t: string) { const p = await this.jwt.verifyAsync(t); use(/*?*/p.sub) } }`)).toBe('caller')
  })
})

describe('frameworks', () => {
  it('knows the state of koa', () => {
    expect(judge(`import Router from '@koa/router'; new Router().get('/', async (ctx) => use(/*?*/ctx.state.user.id))`)).toBe('caller')
  })
  it('knows the path of koa', () => {
    expect(judge(`import Router from '@koa/router'; new Router().get('/:id', async (ctx) => use(/*?*/ctx.params.id))`)).toBe('client')
  })
  it('knows the variables of hono', () => {
    expect(judge(`import { Hono } from 'hono'; new Hono().get('/', (c) => use(/*?*/c.get('user').id))`)).toBe('caller')
  })
  it('knows the payload of hono/jwt', () => {
    expect(judge(`import { Hono } from 'hono'; new Hono().get('/', (c) => { const { sub } = c.get('jwtPayload'); use(/*?*/sub) })`)).toBe('caller')
  })
  it('knows the typed variables of hono', () => {
    expect(judge(`import { Hono } from 'hono'; new Hono().get('/', (c) => use(/*?*/c.var.user.id))`)).toBe('caller')
  })
  it('takes other variables of hono for nothing', () => {
    expect(judge(`import { Hono } from 'hono'; new Hono().get('/', (c) => use(/*?*/c.get('requestId')))`)).toBe('unknown')
  })
  it('knows the parameters of hono', () => {
    expect(judge(`import { Hono } from 'hono'; new Hono().get('/:id', (c) => use(/*?*/c.req.param('id')))`)).toBe('client')
  })
  it('knows the user of fastify', () => {
    expect(judge(`import Fastify from 'fastify'; Fastify().get('/', async (request) => use(/*?*/request.user.sub))`)).toBe('caller')
  })
  it('knows the credentials of hapi', () => {
    expect(judge(`import Hapi from '@hapi/hapi'; Hapi.server().route({ method: 'GET', path: '/', handler: (request) => use(/*?*/request.auth.credentials.id) })`)).toBe('caller')
  })
  it('knows a decorator of the project', () => {
    expect(judge(`import { Controller, Get } from '@nestjs/common'; import { CurrentUser } from './current-user'; @Controller() class A { @Get() get(@CurrentUser() user: User) { use(/*?*/user.id) } }`)).toBe('caller')
  })
  it('knows a decorator that picks the id', () => {
    expect(judge(`import { Controller, Get } from '@nestjs/common'; import { GetUser } from './get-user'; @Controller() class A { @Get() get(@GetUser('id') userId: string) { use(/*?*/userId) } }`)).toBe('caller')
  })
  it('knows the request of Nest', () => {
    expect(judge(`import { Controller, Get, Req } from '@nestjs/common'; @Controller() class A { @Get() get(@Req() r) { use(/*?*/r.user.id) } }`)).toBe('caller')
  })
  it('knows parameters of Nest, pipes or not', () => {
    expect(judge(`import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common'; @Controller() class A { @Get(':id') get(@Param('id', ParseIntPipe) id: number) { use(/*?*/id) } }`)).toBe('client')
  })
  it('knows the context of tRPC', () => {
    expect(judge(`import { protectedProcedure } from './trpc'; export const a = protectedProcedure.input(s).query(({ ctx, input }) => use(/*?*/ctx.session.user.id))`)).toBe('caller')
  })
  it('knows the context of tRPC, taken apart', () => {
    expect(judge(`import { protectedProcedure } from './trpc'; export const a = protectedProcedure.input(s).query(({ ctx: { user }, input }) => use(/*?*/user.id))`)).toBe('caller')
  })
  it('knows the input of tRPC', () => {
    expect(judge(`import { protectedProcedure } from './trpc'; export const a = protectedProcedure.input(s).query(({ ctx, input }) => use(/*?*/input.id))`)).toBe('client')
  })
  it('knows the options of tRPC as one value', () => {
    expect(judge(`import { protectedProcedure } from './trpc'; export const a = protectedProcedure.input(s).query((opts) => use(/*?*/opts.ctx.user.id))`)).toBe('caller')
  })
  it('knows the context of a resolver', () => {
    expect(judge(`import { ApolloServer } from '@apollo/server'; new ApolloServer({ resolvers: { Query: { a: (parent, args, context) => use(/*?*/context.user.id) } } })`)).toBe('caller')
  })
  it('knows the arguments of a resolver', () => {
    expect(judge(`import { ApolloServer } from '@apollo/server'; new ApolloServer({ resolvers: { Query: { a: (parent, args, context) => use(/*?*/args.userId) } } })`)).toBe('client')
  })
  it('knows the authorizer of a Lambda', () => {
    expect(judge(`export const handler = async (event) => use(/*?*/event.requestContext.authorizer.claims.sub, event.body)`, { filename: 'src/handlers/a.ts' })).toBe('caller')
  })
  it('knows the path of a Lambda', () => {
    expect(judge(`export const handler = async (event) => use(/*?*/event.pathParameters.id)`, { filename: 'src/handlers/a.ts' })).toBe('client')
  })
  it('knows the locals of SvelteKit', () => {
    expect(judge(`export const GET = async ({ locals, params }) => use(/*?*/locals.user.id)`, { filename: 'src/routes/a/[id]/+server.ts' })).toBe('caller')
  })
  it('knows the locals of SvelteKit, taken apart', () => {
    expect(judge(`export const GET = async ({ locals: { user } }) => use(/*?*/user.id)`, { filename: 'src/routes/a/+server.ts' })).toBe('caller')
  })
  it('knows the data of a socket', () => {
    expect(judge(`import { Server } from 'socket.io'; new Server().on('connection', (socket) => use(/*?*/socket.data.user.id))`)).toBe('caller')
  })
  it('knows the context of a callable function', () => {
    expect(judge(`import { onCall } from 'firebase-functions/v2/https'; export const a = onCall((request) => use(/*?*/request.auth.uid))`)).toBe('caller')
  })
  it('knows the context of h3', () => {
    expect(judge(`export default defineEventHandler((event) => use(/*?*/event.context.user.id))`, { filename: 'server/api/a.get.ts' })).toBe('caller')
  })
})

describe('functions that give the caller', () => {
  it('knows the session of NextAuth', () => {
    expect(judge(`import { getServerSession } from 'next-auth'; const session = await getServerSession(authOptions); use(/*?*/session.user.id)`)).toBe('caller')
  })
  it('knows auth of the project', () => {
    expect(judge(`import { auth } from '@/auth'; const session = await auth(); use(/*?*/session?.user?.id)`)).toBe('caller')
  })
  it('knows auth of Clerk', () => {
    expect(judge(`import { auth } from '@clerk/nextjs/server'; const { userId } = await auth(); use(/*?*/userId)`)).toBe('caller')
  })
  it('knows Supabase', () => {
    expect(judge(`import { createClient } from '@supabase/supabase-js'; const db = createClient(U, K); const { data: { user } } = await db.auth.getUser(); use(/*?*/user.id)`)).toBe('caller')
  })
  it('knows Supabase behind a helper of the project', () => {
    expect(judge(`import { createClient } from '@/utils/supabase'; const db = await createClient(); const { data: { user } } = await db.auth.getUser(); use(/*?*/user.id)`)).toBe('caller')
  })
  it('knows iron-session', () => {
    expect(judge(`import { getIronSession } from 'iron-session'; const session = await getIronSession(c, o); use(/*?*/session.userId)`)).toBe('caller')
  })
  it('knows lucia', () => {
    expect(judge(`import { Lucia } from 'lucia'; const lucia = new Lucia(a); const { user } = await lucia.validateSession(id); use(/*?*/user.id)`)).toBe('caller')
  })
  it('knows better-auth', () => {
    expect(judge(`import { betterAuth } from 'better-auth'; const auth = betterAuth({}); const s = await auth.api.getSession({ headers }); use(/*?*/s.user.id)`)).toBe('caller')
  })
  it('knows helpers by their names', () => {
    expect(judge(`import { requireUserId } from '~/session.server'; const userId = await requireUserId(request); use(/*?*/userId)`)).toBe('caller')
  })
  it('knows a helper without arguments', () => {
    expect(judge(`import { getCurrentUser } from '@/lib/session'; const user = await getCurrentUser(); use(/*?*/user.id)`)).toBe('caller')
  })
  it('takes no user that is looked up by an id of the path', () => {
    expect(judge(`import express from 'express'; import { getUser } from './users'; express().get('/:id', async (req, res) => { const user = await getUser(req.params.id); use(/*?*/user.id) })`)).toBe('unknown')
  })
  it('takes no user of a repository', () => {
    expect(judge(`import { users } from './users'; async function a(id) { const user = await users.repository.getUser(id); use(/*?*/user.id) }`)).toBe('unknown')
  })
  it('knows expressions of the settings', () => {
    expect(judge(`const viewer = load(); use(/*?*/viewer.id)`, { identity: ['load()'] })).toBe('caller')
  })
  it('knows members of the settings through optional chains', () => {
    expect(judge(`import express from 'express'; express().get('/', (req, res) => use(/*?*/req.gate?.holder.id))`, { identity: ['req.gate.holder'] })).toBe('caller')
  })
})

describe('expressions with the caller in them', () => {
  function mentions(code: string): boolean {
    const parsed = analyzeCode(code, builtinModels)
    return parsed.analysis.routes().callers.mentions(parsed.marked())
  }

  it('sees the caller in an object', () => {
    expect(mentions(`import express from 'express'; express().get('/:id', (req, res) => find(/*?*/{ where: { id: req.params.id, owner: { id: req.user.id } } }))`)).toBe(true)
  })
  it('sees none in an object without', () => {
    expect(mentions(`import express from 'express'; express().get('/:id', (req, res) => find(/*?*/{ where: { id: req.params.id, active: true } }))`)).toBe(false)
  })
  it('sees the caller in a helper call', () => {
    expect(mentions(`import express from 'express'; express().get('/:id', (req, res) => find(/*?*/scoped({ id: req.params.id }, req.user)))`)).toBe(true)
  })
  it('sees the caller behind a name', () => {
    expect(mentions(`import express from 'express'; express().get('/:id', (req, res) => { const where = { user: req.user.id }; find(/*?*/where) })`)).toBe(true)
  })
})
