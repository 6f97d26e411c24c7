import rule from '../../rules/require-owner-filter.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('require-owner-filter', rule, {
  valid: [
    {
      name: 'mongoose: the user in the filter',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.use(requireAuth)
        router.get('/orders/:id', async (req, res) => {
          const order = await Order.findOne({ _id: req.params.id, user: req.user.id })
          res.json(order)
        })
      `,
    },
    {
      name: 'mongoose: a comparison after the read',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.use(requireAuth)
        router.get('/orders/:id', async (req, res) => {
          const order = await Order.findById(req.params.id)
          if (!order || order.user.toString() !== req.user.id) return res.sendStatus(404)
          res.json(order)
        })
      `,
    },
    {
      name: 'mongoose: equals after the read',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.get('/orders/:id', requireAuth, async (req, res) => {
          const order = await Order.findById(req.params.id)
          if (!order.user.equals(req.user._id)) throw new Forbidden()
          res.json(order)
        })
      `,
    },
    {
      name: 'a role in front of the route',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.get('/orders/:id', requireAuth, restrictTo('admin'), async (req, res) => {
          res.json(await Order.findById(req.params.id))
        })
      `,
    },
    {
      name: 'a model that nobody owns',
      code: `
        import express from 'express'
        import { Product } from './models/product.js'
        const router = express.Router()
        router.use(requireAuth)
        router.get('/products/:id', async (req, res) => res.json(await Product.findById(req.params.id)))
      `,
    },
    {
      name: 'prisma: a nested relation of the owner',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.delete('/notes/:id', authenticate, async (req, res) => {
          await prisma.note.deleteMany({ where: { id: Number(req.params.id), author: { id: req.user.id } } })
        })
      `,
    },
    {
      name: 'knex: a second condition',
      code: `
        import express from 'express'
        import knex from 'knex'
        const db = knex({}), app = express()
        app.use(passport.authenticate('jwt'))
        app.get('/orders/:id', async (req, res) => { res.json(await db('orders').where({ id: req.params.id }).andWhere('user_id', req.user.id).first()) })
      `,
    },
    {
      name: 'pg: a bound id and the caller',
      code: `
        import express from 'express'
        import { Pool } from 'pg'
        const pool = new Pool(), app = express()
        app.use(verifyToken)
        app.get('/orders/:id', async (req, res) => {
          const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1 AND user_id = $2', [req.params.id, req.userId])
          res.json(rows[0])
        })
      `,
    },
    {
      name: 'nest: a guard of roles',
      code: `
        import { Controller, Get, Param, UseGuards } from '@nestjs/common'
        import { Repository } from 'typeorm'
        import { Order } from './order.entity'
        @Controller('orders') @UseGuards(JwtAuthGuard, RolesGuard)
        export class OrdersController {
          constructor(private readonly orders: Repository<Order>) {}
          @Get(':id') get(@Param('id') id: string) { return this.orders.findOneBy({ id }) }
        }
      `,
    },
    {
      name: 'hono: drizzle with the owner',
      code: `
        import { Hono } from 'hono'
        import { jwt } from 'hono/jwt'
        import { drizzle } from 'drizzle-orm/node-postgres'
        import { eq, and } from 'drizzle-orm'
        import { notes } from './schema'
        const db = drizzle(pool), app = new Hono()
        app.use('*', jwt({ secret }))
        app.delete('/notes/:id', async (c) => { await db.delete(notes).where(and(eq(notes.id, c.req.param('id')), eq(notes.userId, c.get('jwtPayload').sub))); return c.json({}) })
      `,
    },
    {
      name: 'next: a comparison with the session',
      filename: 'app/api/orders/[id]/route.ts',
      code: `
        import { auth } from '@/auth'
        import { prisma } from '@/lib/prisma'
        export async function GET(request: Request, { params }) {
          const session = await auth()
          if (!session?.user) return new Response(null, { status: 401 })
          const { id } = await params
          const order = await prisma.order.findUnique({ where: { id } })
          if (order?.userId !== session.user.id) return new Response(null, { status: 404 })
          return Response.json(order)
        }
      `,
    },
    {
      name: 'next: a server action that looked before',
      filename: 'src/actions.ts',
      code: `
        'use server'
        import { getServerSession } from 'next-auth'
        import { db } from '@/lib/db'
        export async function deletePost(postId: string) {
          const session = await getServerSession(authOptions)
          const invoice = await db.invoice.findFirst({ where: { id: postId, userId: session.user.id } })
          if (!invoice) throw new Error('Not found')
          await db.invoice.delete({ where: { id: postId } })
        }
      `,
    },
    {
      name: 'tRPC: the owner in the filter',
      code: `
        import { protectedProcedure, router } from '../trpc'
        export const notes = router({
          byId: protectedProcedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => ctx.db.note.findFirst({ where: { id: input.id, userId: ctx.session.user.id } })),
        })
      `,
    },
    {
      name: 'a policy of CASL',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/orders/:id', authenticate, async (req, res) => {
          const order = await prisma.order.findUnique({ where: { id: req.params.id } })
          ForbiddenError.from(req.ability).throwUnlessCan('read', order)
          res.json(order)
        })
      `,
    },
    {
      name: 'another query says that the caller belongs to it',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/documents/:id', authenticate, async (req, res) => {
          const share = await prisma.share.findFirst({ where: { documentId: req.params.id, userId: req.user.id } })
          if (!share) return res.sendStatus(403)
          res.json(await prisma.document.findUnique({ where: { id: req.params.id } }))
        })
      `,
    },
    {
      name: 'an endpoint of callers that aren\'t known yet',
      code: `
        import express from 'express'
        import { Account } from './models'
        const app = express()
        app.post('/login', async (req, res) => { const a = await Account.findOne({ _id: req.body.id }); res.json({ u: req.user }) })
      `,
    },
    {
      name: 'the caller\'s own record',
      code: `
        import express from 'express'
        import { Account } from './models'
        const app = express()
        app.get('/account', requireAuth, async (req, res) => { res.json(await Account.findById(req.user.id)) })
      `,
    },
    {
      name: 'a helper that gets the record and the caller',
      code: `
        import express from 'express'
        import { Order } from './models'
        import { assertVisible } from './policy'
        const app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => {
          const order = await Order.findById(req.params.id)
          assertVisible(order, req.user)
          res.json(order)
        })
      `,
    },
    {
      name: 'nothing says that callers are known',
      code: `
        import express from 'express'
        import { Order } from './models'
        const app = express()
        app.get('/orders/:id', async (req, res) => { res.json(await Order.findById(req.params.id)) })
      `,
    },
    {
      name: 'the owner is what the client says, compared',
      code: `
        import express from 'express'
        import { Order } from './models'
        const app = express()
        app.get('/users/:userId/orders', requireAuth, async (req, res) => { if (req.params.userId !== req.user.id) return res.sendStatus(403); res.json(await Order.find({ userId: req.params.userId })) })
      `,
    },
    {
      name: 'a resolver that asks for the owner',
      code: `
        import { ApolloServer } from '@apollo/server'
        import knex from 'knex'
        const db = knex({})
        const resolvers = { Query: { order: (_, { id }, { user }) => db('orders').where({ id, user_id: user.id }).first() } }
        new ApolloServer({ typeDefs, resolvers })
      `,
    },
    {
      name: 'a Lambda whose key holds the caller',
      filename: 'src/handlers/get-order.ts',
      code: `
        import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
        const db = DynamoDBDocumentClient.from(client)
        export const handler = async (event) => {
          const { Item } = await db.send(new GetCommand({ TableName: 'orders', Key: { owner: event.requestContext.authorizer.jwt.claims.sub, id: event.pathParameters.id } }))
          return { statusCode: 200, body: JSON.stringify(Item) }
        }
      `,
    },
    {
      name: 'hapi without authentication',
      code: `
        import Hapi from '@hapi/hapi'
        import mysql from 'mysql2/promise'
        const pool = mysql.createPool({}), server = Hapi.server()
        server.auth.default('session')
        server.route({ method: 'GET', path: '/invoices/{id}', options: { auth: false }, handler: async (request) => {
          const [rows] = await pool.execute('SELECT * FROM invoices WHERE id = ?', [request.params.id])
          return rows[0]
        } })
      `,
    },
    {
      name: 'hapi with a scope',
      code: `
        import Hapi from '@hapi/hapi'
        import mysql from 'mysql2/promise'
        const pool = mysql.createPool({}), server = Hapi.server()
        server.route({ method: 'GET', path: '/invoices/{id}', options: { auth: { strategy: 'session', scope: ['billing'] } }, handler: async (request) => {
          const [rows] = await pool.execute('SELECT * FROM invoices WHERE id = ?', [request.params.id])
          return rows[0]
        } })
      `,
    },
    {
      name: 'supabase in the name of the caller',
      filename: 'app/api/orders/[id]/route.ts',
      code: `
        import { createClient } from '@/utils/supabase/server'
        export async function GET(request: Request, { params }) {
          const supabase = await createClient()
          const { data: { user } } = await supabase.auth.getUser()
          if (!user) return new Response(null, { status: 401 })
          const { id } = await params
          const { data } = await supabase.from('orders').select('*').eq('id', id).single()
          return Response.json(data)
        }
      `,
    },
    {
      name: 'a scoped relation of the caller',
      code: `
        import express from 'express'
        import { User } from './models/user'
        const app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => { res.json(await req.user.$relatedQuery('orders').findById(req.params.id)) })
      `,
    },
    {
      name: 'a scoped association of sequelize',
      code: `
        import express from 'express'
        import { Order } from '../models'
        const app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => { const [order] = await req.user.getOrders({ where: { id: req.params.id } }); res.json(order) })
      `,
    },
    {
      name: 'a helper makes the filter',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => { res.json(await Order.findOne(ownedBy(req.user, { _id: req.params.id }))) })
      `,
    },
    {
      name: 'a spread of unknown conditions',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => { res.json(await prisma.order.findFirst({ where: { id: req.params.id, ...scope(req) } })) })
      `,
    },
    {
      name: 'accessibleBy of CASL',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        import { accessibleBy } from '@casl/prisma'
        const prisma = new PrismaClient(), app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => { res.json(await prisma.order.findFirst({ where: { AND: [accessibleBy(req.ability).Order, { id: req.params.id }] } })) })
      `,
    },
    {
      name: 'the tenant of the request',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => { res.json(await prisma.order.findFirst({ where: { id: req.params.id, tenantId: req.tenantId } })) })
      `,
    },
    {
      name: 'a guard on the router',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.use(requireAuth, checkRole('support'))
        router.get('/orders/:id', async (req, res) => { res.json(await Order.findById(req.params.id)) })
      `,
    },
    {
      name: 'an ownership guard on the route',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.get('/orders/:id', requireAuth, isOrderOwner, async (req, res) => { res.json(await Order.findById(req.params.id)) })
      `,
    },
    {
      name: 'a parameter that is loaded and checked before',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.param('id', loadOrder)
        router.put('/orders/:id', requireAuth, async (req, res) => { res.json(await Order.findByIdAndUpdate(req.params.id, { note: req.body.note })) })
      `,
    },
    {
      name: 'an administrative path',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.delete('/admin/orders/:id', requireAuth, async (req, res) => { res.json(await Order.findByIdAndDelete(req.params.id)) })
      `,
    },
    {
      name: 'roles decided in the handler',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.delete('/orders/:id', requireAuth, async (req, res) => {
          if (req.user.role !== 'admin') return res.sendStatus(403)
          res.json(await Order.findByIdAndDelete(req.params.id))
        })
      `,
    },
    {
      name: 'a flag of the caller',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.delete('/orders/:id', requireAuth, async (req, res) => {
          if (!req.user.isAdmin) throw new Forbidden()
          res.json(await Order.findByIdAndDelete(req.params.id))
        })
      `,
    },
    {
      name: 'the list of the caller\'s',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.delete('/orders/:id', requireAuth, async (req, res) => {
          const user = await User.findById(req.user.id)
          if (!user.orders.includes(req.params.id)) return res.sendStatus(404)
          res.json(await Order.findByIdAndDelete(req.params.id))
        })
      `,
    },
    {
      name: 'found before by caller',
      code: `
        import express from 'express'
        import { Cart } from './models/cart.js'
        const router = express.Router()
        router.delete('/carts/:id', requireAuth, async (req, res) => {
          const cart = await Cart.findOne({ _id: req.params.id, user: req.user.id })
          if (!cart) return res.sendStatus(404)
          await Cart.deleteOne({ _id: cart._id })
          res.sendStatus(204)
        })
      `,
    },
    {
      name: 'a link with a secret',
      code: `
        import express from 'express'
        import { Document } from './models/document.js'
        const router = express.Router()
        router.get('/documents/:id', requireAuth, async (req, res) => { res.json(await Document.findOne({ _id: req.params.id, shareToken: req.query.token })) })
      `,
    },
    {
      name: 'a user read as a profile',
      code: `
        import express from 'express'
        import { User } from './models/user.js'
        const router = express.Router()
        router.get('/users/:id', requireAuth, async (req, res) => { res.json(await User.findById(req.params.id)) })
      `,
    },
    {
      name: 'the id of the caller compared',
      code: `
        import express from 'express'
        import { User } from './models/user.js'
        const router = express.Router()
        router.put('/users/:id', requireAuth, async (req, res) => {
          if (req.params.id !== String(req.user._id)) return res.sendStatus(403)
          res.json(await User.findByIdAndUpdate(req.params.id, { city: req.body.city }))
        })
      `,
    },
    {
      name: 'nest with a policy service',
      code: `
        import { Controller, Delete, Param, UseGuards } from '@nestjs/common'
        import { PrismaService } from './prisma.service'
        import { CurrentUser } from './current-user.decorator'
        @Controller('invoices') @UseGuards(JwtAuthGuard)
        export class InvoicesController {
          constructor(private readonly prisma: PrismaService, private readonly access: AccessService) {}
          @Delete(':id') async remove(@Param('id') id: string, @CurrentUser() user: User) {
            await this.access.assertInvoice(user, id)
            await this.prisma.invoice.delete({ where: { id } })
          }
        }
      `,
    },
    {
      name: 'nest public',
      code: `
        import { Controller, Get, Param, UseGuards } from '@nestjs/common'
        import { PrismaService } from './prisma.service'
        @Controller('invoices') @UseGuards(JwtAuthGuard)
        export class InvoicesController {
          constructor(private readonly prisma: PrismaService) {}
          @Public() @Get(':id') async get(@Param('id') id: string) { return this.prisma.invoice.findUnique({ where: { id } }) }
        }
      `,
    },
    {
      name: 'adminProcedure',
      code: `
        import { adminProcedure, router } from '../trpc'
        export const notes = router({ byId: adminProcedure.input(s).query(({ ctx, input }) => ctx.db.note.findUnique({ where: { id: input.id } })) })
      `,
    },
    {
      name: 'publicProcedure',
      code: `
        import { publicProcedure, router } from '../trpc'
        export const notes = router({ byId: publicProcedure.input(s).query(({ ctx, input }) => ctx.db.note.findUnique({ where: { id: input.id } })) })
      `,
    },
    {
      name: 'a file of seeds',
      filename: 'src/seeds/orders.ts',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.get('/orders/:id', requireAuth, async (req, res) => { res.json(await Order.findById(req.params.id)) })
      `,
    },
    {
      name: 'login by id',
      code: `
        import express from 'express'
        import { Account } from './models/account.js'
        const router = express.Router()
        router.post('/sessions/verify', requireAuth, async (req, res) => { res.json(await Account.findById(req.body.id)) })
      `,
    },
    {
      name: 'a count',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.get('/orders/:id', requireAuth, async (req, res) => { res.json(await Order.countDocuments({ _id: req.params.id })) })
      `,
    },
    {
      name: 'service whose result the handler compares',
      code: `
        import express from 'express'
        import { Pool } from 'pg'
        class Orders {
          constructor(private readonly pool: Pool) {}
          async byId(id: string) { return (await this.pool.query('SELECT * FROM orders WHERE id = $1', [id])).rows[0] }
        }
        const orders = new Orders(new Pool()), app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => {
          const order = await orders.byId(req.params.id)
          if (order.user_id !== req.user.id) return res.sendStatus(404)
          res.json(order)
        })
      `,
    },
  ],
  invalid: [
    {
      name: 'mongoose: findById in a router that only authenticates',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.use(requireAuth)
        router.get('/orders/:id', async (req, res) => {
          const order = await Order.findById(req.params.id)
          res.json(order)
        })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 7, column: 46 },
      ],
    },
    {
      name: 'a file of handlers whose sibling writes the owner',
      code: `
        import Note from '../models/note.js'
        export const create = async (req, res) => { res.json(await Note.create({ text: req.body.text, owner: req.user.id })) }
        export const show = async (req, res) => { res.json(await Note.findById(req.params.id)) }
      `,
      errors: [
        { messageId: 'readByAnyone', line: 4, column: 80, suggestions: [{ messageId: 'addOwner', output: `
        import Note from '../models/note.js'
        export const create = async (req, res) => { res.json(await Note.create({ text: req.body.text, owner: req.user.id })) }
        export const show = async (req, res) => { res.json(await Note.findOne({ _id: req.params.id, owner: req.user.id })) }
      ` }] },
      ],
    },
    {
      name: 'prisma: delete beside a list of the caller\'s own',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.delete('/notes/:id', authenticate, async (req, res) => {
          await prisma.note.delete({ where: { id: Number(req.params.id) } })
          res.json({ by: req.user.id })
        })
        app.get('/notes', authenticate, async (req, res) => { res.json(await prisma.note.findMany({ where: { authorId: req.user.id } })) })
      `,
      errors: [
        { messageId: 'deletedByAnyone', line: 6, column: 47, suggestions: [{ messageId: 'addOwner', output: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.delete('/notes/:id', authenticate, async (req, res) => {
          await prisma.note.delete({ where: { id: Number(req.params.id), authorId: req.user.id } })
          res.json({ by: req.user.id })
        })
        app.get('/notes', authenticate, async (req, res) => { res.json(await prisma.note.findMany({ where: { authorId: req.user.id } })) })
      ` }] },
      ],
    },
    {
      name: 'sequelize: findByPk',
      code: `
        import express from 'express'
        import { Invoice } from '../models'
        const app = express()
        app.get('/invoices/:id', isAuthenticated, async (req, res) => {
          const invoice = await Invoice.findByPk(req.params.id)
          res.json(invoice)
        })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 6, column: 50 },
      ],
    },
    {
      name: 'sequelize: destroy',
      code: `
        import express from 'express'
        import { Invoice } from '../models'
        const app = express()
        app.delete('/invoices/:id', isAuthenticated, async (req, res) => {
          await Invoice.destroy({ where: { id: req.params.id } })
          res.sendStatus(204)
        })
      `,
      errors: [
        { messageId: 'deletedByAnyone', line: 6, column: 44 },
      ],
    },
    {
      name: 'knex: where and first',
      code: `
        import express from 'express'
        import knex from 'knex'
        const db = knex({}), app = express()
        app.use(passport.authenticate('jwt'))
        app.get('/orders/:id', async (req, res) => { res.json(await db('orders').where({ id: req.params.id }).first()) })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 6, column: 90 },
      ],
    },
    {
      name: 'pg: a bound id',
      code: `
        import express from 'express'
        import { Pool } from 'pg'
        const pool = new Pool(), app = express()
        app.use(verifyToken)
        app.get('/orders/:id', async (req, res) => {
          const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id])
          res.json(rows[0])
        })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 7, column: 45 },
      ],
    },
    {
      name: 'fastify: a hook that only authenticates',
      code: `
        import Fastify from 'fastify'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = Fastify()
        app.addHook('onRequest', app.authenticate)
        app.put('/documents/:id', async (request) => prisma.document.update({ where: { id: request.params.id }, data: { title: request.body.title } }))
      `,
      errors: [
        { messageId: 'changedByAnyone', line: 6, column: 88 },
      ],
    },
    {
      name: 'koa: the state is never asked',
      code: `
        import Router from '@koa/router'
        import jwt from 'koa-jwt'
        import { Message } from './models'
        const router = new Router()
        router.use(jwt({ secret }))
        router.get('/messages/:id', async (ctx) => { ctx.body = await Message.findByPk(ctx.params.id) })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 7, column: 88 },
      ],
    },
    {
      name: 'nest: a repository of typeorm',
      code: `
        import { Controller, Get, Param, UseGuards } from '@nestjs/common'
        import { AuthGuard } from '@nestjs/passport'
        import { InjectRepository } from '@nestjs/typeorm'
        import { Repository } from 'typeorm'
        import { Order } from './order.entity'
        @Controller('orders') @UseGuards(AuthGuard('jwt'))
        export class OrdersController {
          constructor(@InjectRepository(Order) private readonly orders: Repository<Order>) {}
          @Get(':id') get(@Param('id') id: string) { return this.orders.findOneBy({ id }) }
        }
      `,
      errors: [
        { messageId: 'readByAnyone', line: 10, column: 85 },
      ],
    },
    {
      name: 'nest: a service of the file',
      code: `
        import { Controller, Get, Param, UseGuards, Injectable } from '@nestjs/common'
        import { AuthGuard } from '@nestjs/passport'
        import { Repository } from 'typeorm'
        import { Order } from './order.entity'
        @Injectable() export class OrdersService {
          constructor(private readonly orders: Repository<Order>) {}
          find(id: string) { return this.orders.findOne({ where: { id } }) }
        }
        @Controller('orders') @UseGuards(AuthGuard('jwt'))
        export class OrdersController {
          constructor(private readonly service: OrdersService) {}
          @Get(':id') get(@Param('id') id: string) { return this.service.find(id) }
        }
      `,
      errors: [
        { messageId: 'readByAnyone', line: 8, column: 68 },
      ],
    },
    {
      name: 'hono: drizzle by the id alone',
      code: `
        import { Hono } from 'hono'
        import { jwt } from 'hono/jwt'
        import { drizzle } from 'drizzle-orm/node-postgres'
        import { eq, and } from 'drizzle-orm'
        import { notes } from './schema'
        const db = drizzle(pool), app = new Hono()
        app.use('*', jwt({ secret }))
        app.delete('/notes/:id', async (c) => { await db.delete(notes).where(eq(notes.id, c.req.param('id'))); return c.json({}) })
      `,
      errors: [
        { messageId: 'deletedByAnyone', line: 9, column: 78 },
      ],
    },
    {
      name: 'next: a route handler that only asks for a session',
      filename: 'app/api/orders/[id]/route.ts',
      code: `
        import { auth } from '@/auth'
        import { prisma } from '@/lib/prisma'
        export async function GET(request: Request, { params }) {
          const session = await auth()
          if (!session?.user) return new Response(null, { status: 401 })
          const { id } = await params
          const order = await prisma.order.findUnique({ where: { id } })
          return Response.json(order)
        }
      `,
      errors: [
        { messageId: 'readByAnyone', line: 8, column: 66 },
      ],
    },
    {
      name: 'next: a server action',
      filename: 'src/actions.ts',
      code: `
        'use server'
        import { getServerSession } from 'next-auth'
        import { db } from '@/lib/db'
        export async function deletePost(postId: string) {
          const session = await getServerSession(authOptions)
          if (!session) throw new Error('Unauthorized')
          await db.invoice.delete({ where: { id: postId } })
        }
      `,
      errors: [
        { messageId: 'deletedByAnyone', line: 8, column: 46 },
      ],
    },
    {
      name: 'tRPC: a protected procedure',
      code: `
        import { protectedProcedure, router } from '../trpc'
        import { z } from 'zod'
        export const notes = router({
          byId: protectedProcedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => ctx.db.note.findUnique({ where: { id: input.id } })),
          list: protectedProcedure.query(({ ctx }) => ctx.db.note.findMany({ where: { userId: ctx.session.user.id } })),
        })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 5, column: 132, suggestions: [{ messageId: 'addOwner', output: `
        import { protectedProcedure, router } from '../trpc'
        import { z } from 'zod'
        export const notes = router({
          byId: protectedProcedure.input(z.object({ id: z.string() })).query(({ ctx, input }) => ctx.db.note.findUnique({ where: { id: input.id, userId: ctx.session.user.id } })),
          list: protectedProcedure.query(({ ctx }) => ctx.db.note.findMany({ where: { userId: ctx.session.user.id } })),
        })
      ` }] },
      ],
    },
    {
      name: 'an answer and a log line that hold both',
      code: `
        import express from 'express'
        import { Order } from './models'
        const app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => {
          const order = await Order.findById(req.params.id)
          logger.info({ user: req.user.id, order: order.id })
          res.json({ order, by: req.user.id })
        })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 6, column: 46 },
      ],
    },
    {
      name: 'mongodb: findOne',
      code: `
        import express from 'express'
        import { MongoClient, ObjectId } from 'mongodb'
        const db = new MongoClient(u).db(), app = express()
        app.use(requireLogin)
        app.get('/carts/:id', async (req, res) => res.json(await db.collection('carts').findOne({ _id: new ObjectId(req.params.id) })))
      `,
      errors: [
        { messageId: 'readByAnyone', line: 6, column: 99 },
      ],
    },
    {
      name: 'strict: nothing says that callers are known',
      settings: { 'api-security': { trustNames: false } },
      code: `
        import express from 'express'
        import { Order } from './models'
        const app = express()
        app.get('/orders/:id', async (req, res) => { res.json(await Order.findById(req.params.id)) })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 5, column: 84 },
      ],
    },
    {
      name: 'the owner is what the client says',
      code: `
        import express from 'express'
        import { Order } from './models'
        const app = express()
        app.get('/users/:userId/orders', requireAuth, async (req, res) => { res.json(await Order.find({ userId: req.params.userId })) })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 5, column: 105 },
      ],
    },
    {
      name: 'a resolver of Apollo with knex',
      code: `
        import { ApolloServer } from '@apollo/server'
        import knex from 'knex'
        const db = knex({})
        const resolvers = {
          Query: {
            orders: (_, args, { user }) => db('orders').where({ user_id: user.id }),
            order: (_, { id }, { user }) => db('orders').where({ id }).first(),
          },
        }
        new ApolloServer({ typeDefs, resolvers })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 8, column: 66, suggestions: [{ messageId: 'addOwner', output: `
        import { ApolloServer } from '@apollo/server'
        import knex from 'knex'
        const db = knex({})
        const resolvers = {
          Query: {
            orders: (_, args, { user }) => db('orders').where({ user_id: user.id }),
            order: (_, { id }, { user }) => db('orders').where({ id, user_id: user.id }).first(),
          },
        }
        new ApolloServer({ typeDefs, resolvers })
      ` }] },
      ],
    },
    {
      name: 'a Lambda with DynamoDB',
      filename: 'src/handlers/get-order.ts',
      code: `
        import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
        import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
        const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))
        export const handler = async (event) => {
          const caller = event.requestContext.authorizer.jwt.claims.sub
          console.log('read by', caller)
          const { Item } = await db.send(new GetCommand({ TableName: 'orders', Key: { id: event.pathParameters.id } }))
          return { statusCode: 200, body: JSON.stringify(Item) }
        }
      `,
      errors: [
        { messageId: 'readByAnyone', line: 8, column: 87 },
      ],
    },
    {
      name: 'hapi with mysql2',
      code: `
        import Hapi from '@hapi/hapi'
        import mysql from 'mysql2/promise'
        const pool = mysql.createPool({}), server = Hapi.server()
        server.auth.default('session')
        server.route({ method: 'GET', path: '/invoices/{id}', handler: async (request) => {
          const [rows] = await pool.execute('SELECT * FROM invoices WHERE id = ?', [request.params.id])
          return rows[0]
        } })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 7, column: 45 },
      ],
    },
    {
      name: 'MikroORM',
      code: `
        import express from 'express'
        import { MikroORM } from '@mikro-orm/core'
        import { Invoice } from './entities/invoice'
        const orm = await MikroORM.init(), app = express()
        app.use(requireAuth)
        app.delete('/invoices/:id', async (req, res) => {
          const em = orm.em.fork()
          await em.nativeDelete(Invoice, { id: req.params.id })
          res.sendStatus(204)
        })
      `,
      errors: [
        { messageId: 'deletedByAnyone', line: 9, column: 44 },
      ],
    },
    {
      name: 'supabase with the key of the service',
      code: `
        import express from 'express'
        import { createClient } from '@supabase/supabase-js'
        const supabase = createClient(url, process.env.SUPABASE_SERVICE_ROLE_KEY), app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => {
          const { data } = await supabase.from('orders').select('*').eq('id', req.params.id).single()
          res.json(data)
        })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 6, column: 34 },
      ],
    },
    {
      name: 'objection',
      code: `
        import express from 'express'
        import { Invoice } from './models/invoice'
        import { Model } from 'objection'
        class Order extends Model {}
        const app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => { res.json(await Order.query().findById(req.params.id)) })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 7, column: 105 },
      ],
    },
    {
      name: 'a tenant that the client names',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/t/:tenantId/orders/:id', requireAuth, async (req, res) => { res.json(await prisma.order.findFirst({ where: { id: req.params.id, tenantId: req.params.tenantId } })) })
      `,
      errors: [
        { messageId: 'readByAnyone', line: 5, column: 128 },
      ],
    },
    {
      name: 'the caller is only known to be there',
      code: `
        import express from 'express'
        import { Order } from './models/order.js'
        const router = express.Router()
        router.delete('/orders/:id', async (req, res) => {
          if (!req.user) return res.sendStatus(401)
          res.json(await Order.findByIdAndDelete(req.params.id))
        })
      `,
      errors: [
        { messageId: 'deletedByAnyone', line: 7, column: 50 },
      ],
    },
    {
      name: 'a user changed by id',
      code: `
        import express from 'express'
        import { User } from './models/user.js'
        const router = express.Router()
        router.put('/users/:id', requireAuth, async (req, res) => { res.json(await User.findByIdAndUpdate(req.params.id, { city: req.body.city })) })
      `,
      errors: [
        { messageId: 'changedByAnyone', line: 5, column: 107 },
      ],
    },
    {
      name: 'nest with prisma service and current user',
      code: `
        import { Controller, Delete, Param, UseGuards } from '@nestjs/common'
        import { PrismaService } from './prisma.service'
        import { CurrentUser } from './current-user.decorator'
        @Controller('invoices') @UseGuards(JwtAuthGuard)
        export class InvoicesController {
          constructor(private readonly prisma: PrismaService) {}
          @Delete(':id') async remove(@Param('id') id: string, @CurrentUser() user: User) {
            await this.prisma.invoice.delete({ where: { id } })
            this.logger.log(\`removed by \${user.id}\`)
          }
        }
      `,
      errors: [
        { messageId: 'deletedByAnyone', line: 9, column: 57 },
      ],
    },
    {
      name: 'a mongoose schema in sight',
      code: `
        import express from 'express'
        import mongoose from 'mongoose'
        const Recipe = mongoose.model('Recipe', new mongoose.Schema({ title: String, cook: { type: mongoose.Schema.Types.ObjectId, ref: 'User' } }))
        const router = express.Router()
        router.patch('/recipes/:id', requireAuth, async (req, res) => { res.json(await Recipe.updateOne({ _id: req.params.id }, { title: req.body.title, by: req.user.id })) })
      `,
      errors: [
        { messageId: 'changedByAnyone', line: 6, column: 107, suggestions: [{ messageId: 'addOwner', output: `
        import express from 'express'
        import mongoose from 'mongoose'
        const Recipe = mongoose.model('Recipe', new mongoose.Schema({ title: String, cook: { type: mongoose.Schema.Types.ObjectId, ref: 'User' } }))
        const router = express.Router()
        router.patch('/recipes/:id', requireAuth, async (req, res) => { res.json(await Recipe.updateOne({ _id: req.params.id, cook: req.user.id }, { title: req.body.title, by: req.user.id })) })
      ` }] },
      ],
    },
    {
      name: 'service of the same file with class',
      code: `
        import express from 'express'
        import { Pool } from 'pg'
        class Orders {
          constructor(private readonly pool: Pool) {}
          async byId(id: string) { return (await this.pool.query('SELECT * FROM orders WHERE id = $1', [id])).rows[0] }
        }
        const orders = new Orders(new Pool()), app = express()
        app.get('/orders/:id', requireAuth, async (req, res) => res.json(await orders.byId(req.params.id)))
      `,
      errors: [
        { messageId: 'readByAnyone', line: 6, column: 66 },
      ],
    },
  ],
})

// the settings
ruleTester.run('require-owner-filter', rule, {
  valid: [
    {
      name: 'a model that is public here',
      settings: { 'api-security': { publicModels: ['Invoice'] } },
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', requireAuth, async (req, res) => { res.json(await prisma.invoice.findUnique({ where: { id: req.params.id } })) })
      `,
    },
    {
      name: 'a field that names the owner here',
      settings: { 'api-security': { ownerFields: ['keeper'] } },
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', requireAuth, async (req, res) => { res.json(await prisma.invoice.findFirst({ where: { id: req.params.id, keeper: 'house' } })) })
      `,
    },
    {
      name: 'an expression that is the caller here',
      settings: { 'api-security': { identity: ['req.gate.holder'] } },
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', requireAuth, async (req, res) => {
          const invoice = await prisma.invoice.findUnique({ where: { id: req.params.id } })
          if (invoice.keeper !== req.gate.holder.id) return res.sendStatus(404)
          res.json(invoice)
        })
      `,
    },
    {
      name: 'a condition whose value the file does not account for',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', requireAuth, async (req, res) => { res.json(await prisma.invoice.findFirst({ where: { id: req.params.id, keeper: await keeperOf() } })) })
      `,
    },
    {
      name: 'middleware that says nothing by its name',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', gate, async (req, res) => { res.json(await prisma.invoice.findUnique({ where: { id: req.params.id } })) })
      `,
    },
  ],
  invalid: [
    {
      name: 'a field that names no owner without the setting',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', requireAuth, async (req, res) => { res.json(await prisma.invoice.findFirst({ where: { id: req.params.id, keeper: 'house' } })) })
      `,
      errors: [{ messageId: 'readByAnyone', line: 5, column: 120, data: { source: '`req.params.id`', model: 'invoice' } }],
    },
    {
      name: 'an expression that is no caller without the setting',
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', requireAuth, async (req, res) => {
          const invoice = await prisma.invoice.findUnique({ where: { id: req.params.id } })
          if (invoice.keeper !== req.gate.holder.id) return res.sendStatus(404)
          res.json(invoice)
        })
      `,
      errors: [{ messageId: 'readByAnyone', line: 6, column: 70 }],
    },
    {
      name: 'middleware that authenticates here',
      settings: { 'api-security': { authenticationGuards: ['gate'] } },
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', gate, async (req, res) => { res.json(await prisma.invoice.findUnique({ where: { id: req.params.id } })) })
      `,
      errors: [{ messageId: 'readByAnyone', line: 5, column: 114 }],
    },
    {
      name: 'strict: a helper that can not be seen, by its name alone',
      settings: { 'api-security': { trustNames: false } },
      code: `
        import express from 'express'
        import { PrismaClient } from '@prisma/client'
        const prisma = new PrismaClient(), app = express()
        app.get('/invoices/:id', requireAuth, async (req, res) => {
          await checkAccess()
          res.json(await prisma.invoice.findUnique({ where: { id: req.params.id } }))
        })
      `,
      errors: [{ messageId: 'readByAnyone', line: 7, column: 63 }],
    },
  ],
})
