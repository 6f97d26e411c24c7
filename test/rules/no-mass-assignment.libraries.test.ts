import rule from '../../rules/no-mass-assignment.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-mass-assignment', rule, {
  valid: [
    {
      name: 'typeorm: an entity without a field that is worth choosing',
      code: `import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm'
import express from 'express'
@Entity()
class Article {
  @PrimaryGeneratedColumn() id: number
  @Column() title: string
  @Column() wide: boolean
}
const articles = new DataSource({ type: 'postgres' }).getRepository(Article)
express().post('/articles', async (req, res) => {
  await articles.insert(req.body)
  res.end()
})`,
      filename: 'articles.ts',
    },
    {
      name: 'prisma: picked fields',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await prisma.user.create({ data: { name: req.body.name, email: req.body.email } }))
})
`,
    },
    {
      name: 'prisma: a filter',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
import express from 'express'
const app = express()
app.get('/users', async (req, res) => {
  res.json(await prisma.user.findMany({ where: req.query }))
})
`,
    },
    {
      name: 'sequelize: only some fields',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
class User extends Model {}
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await User.update(req.body, { where: { id: req.params.id }, fields: ['name', 'city'] })
})
`,
    },
    {
      name: 'sequelize: a model without anything worth setting',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
const Note = sequelize.define('note', { title: DataTypes.STRING, text: DataTypes.TEXT })
import express from 'express'
const app = express()
app.post('/notes', async (req, res) => {
  res.json(await Note.create(req.body))
})
`,
    },
    {
      name: 'typeorm: an entity without anything worth setting',
      code: `
import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm'
import express from 'express'
const app = express()
@Entity()
class Note {
  @PrimaryGeneratedColumn() id: number
  @Column() title: string
}
const notes = new DataSource({}).getRepository(Note)
app.post('/notes', async (req, res) => {
  res.json(await notes.save(req.body))
})
`,
    },
    {
      name: 'drizzle: a table without anything worth setting',
      code: `
import { drizzle } from 'drizzle-orm/node-postgres'
import { pgTable, serial, text } from 'drizzle-orm/pg-core'
const notes = pgTable('notes', { id: serial('id'), title: text('title') })
const db = drizzle('postgres://localhost')
import express from 'express'
const app = express()
app.post('/notes', async (req, res) => {
  await db.insert(notes).values(req.body)
})
`,
    },
    {
      name: 'drizzle: validated',
      code: `
import { drizzle } from 'drizzle-orm/node-postgres'
import { eq } from 'drizzle-orm'
import { users } from './schema.js'
const db = drizzle('postgres://localhost')
import { z } from 'zod'
const schema = z.object({ name: z.string() })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.insert(users).values(schema.parse(req.body))
})
`,
    },
    {
      name: 'Fastify: a TypeBox schema that lets no other properties in',
      code: `
import Fastify from 'fastify'
import { Type } from '@sinclair/typebox'
import { User } from './models/user.js'
const Body = Type.Object({ name: Type.String() }, { additionalProperties: false })
Fastify().post('/users', { schema: { body: Body } }, async (request) => User.create(request.body))
`,
    },
    {
      name: 'Nest: a class of its own made of the body, by a field',
      code: `
import { Body, Controller, Post } from '@nestjs/common'
@Controller('users')
export class UsersController {
  constructor(private readonly parser: any) {}
  @Post()
  create(@Body() body: any) {
    return new this.parser(body)
  }
}
`,
    },
    {
      name: 'Nest: a DTO, which a pipe may strip',
      code: `
import { Body, Controller, Post } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { CreateUserDto } from './dto.js'
import { User } from './user.entity.js'
@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  create(@Body() body: CreateUserDto) {
    return this.users.save(body)
  }
}
`,
    },
    {
      name: 'Nest: a pipe with a whitelist',
      code: `
import { Body, Controller, Post, UsePipes, ValidationPipe } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { User } from './user.entity.js'
@Controller('users')
@UsePipes(new ValidationPipe({ whitelist: true }))
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  create(@Body() body: User) {
    return this.users.save(body)
  }
}
`,
    },
    {
      name: 'knex: picked',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const { name, city } = req.body
  await db('users').insert({ name, city })
})
`,
    },
    {
      name: 'kysely: picked',
      code: `
import { Kysely } from 'kysely'
const db = new Kysely({})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.updateTable('users').set({ name: req.body.name }).execute()
})
`,
    },
    {
      name: 'lucid: only',
      code: `
import { BaseModel } from '@adonisjs/lucid/orm'
import type { HttpContext } from '@adonisjs/core/http'
class User extends BaseModel {}
export default class UsersController {
  async store({ request }: HttpContext) {
    return User.create(request.only(['name', 'email']))
  }
}
`,
    },
    {
      name: 'lucid: a validator',
      code: `
import { BaseModel } from '@adonisjs/lucid/orm'
import type { HttpContext } from '@adonisjs/core/http'
import { createUser } from '#validators/user'
class User extends BaseModel {}
export default class UsersController {
  async store({ request }: HttpContext) {
    return User.create(await request.validateUsing(createUser))
  }
}
`,
    },
    {
      name: 'a hono validator',
      code: `
import { zValidator } from '@hono/zod-validator'
import { Hono } from 'hono'
import { z } from 'zod'
import { db } from './db.js'
import { users } from './schema.js'
const app = new Hono()
app.post('/users', zValidator('json', z.object({ name: z.string() })), async (c) => c.json(await db.insert(users).values(c.req.valid('json'))))
`,
    },
    {
      name: 'tRPC with a schema',
      code: `
import { initTRPC } from '@trpc/server'
import { z } from 'zod'
import { prisma } from './db.js'
const t = initTRPC.create()
export const create = t.procedure.input(z.object({ name: z.string() })).mutation(({ input }) => prisma.user.create({ data: input }))
`,
    },
    {
      name: 'Fastify with a schema of another file',
      code: `
import Fastify from 'fastify'
import { createUserSchema } from './schemas.js'
import { User } from './models/user.js'
const app = Fastify()
app.post('/users', { schema: { body: createUserSchema } }, async (request) => User.create(request.body))
`,
    },
    {
      name: 'hapi with a validation',
      code: `
import Hapi from '@hapi/hapi'
import Joi from 'joi'
import { User } from './models/user.js'
const server = Hapi.server({})
server.route({ method: 'POST', path: '/users', options: { validate: { payload: Joi.object({ name: Joi.string() }) } }, handler: (request) => User.create(request.payload) })
`,
    },
    {
      name: 'celebrate',
      code: `
import { celebrate, Joi, Segments } from 'celebrate'
import { User } from './models/user.js'
import express from 'express'
const app = express()
app.post('/users', celebrate({ [Segments.BODY]: Joi.object({ name: Joi.string() }) }), async (req, res) => res.json(await User.create(req.body)))
`,
    },
    {
      name: 'supabase: picked',
      code: `
import { createClient } from '@supabase/supabase-js'
const supabase = createClient('https://example.supabase.co', key)
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await supabase.from('profiles').update({ name: req.body.name }).eq('id', req.user.id)
})
`,
    },
    {
      name: 'firestore: a document of own making',
      code: `
import { db } from '../firebase.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.collection('logs').add({ at: Date.now(), from: req.body.from })
})
`,
    },
  ],
  invalid: [
    {
      name: 'typeorm: an entity that says whether it is public',
      code: `import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm'
import express from 'express'
@Entity()
class Article {
  @PrimaryGeneratedColumn() id: number
  @Column() title: string
  @Column() published: boolean
}
const articles = new DataSource({ type: 'postgres' }).getRepository(Article)
express().post('/articles', async (req, res) => {
  await articles.insert(req.body)
  res.end()
})`,
      filename: 'articles.ts',
      errors: [
        {
          messageId: 'openObject',
          line: 11,
          column: 25,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm'
import express from 'express'
@Entity()
class Article {
  @PrimaryGeneratedColumn() id: number
  @Column() title: string
  @Column() published: boolean
}
const articles = new DataSource({ type: 'postgres' }).getRepository(Article)
express().post('/articles', async (req, res) => {
  await articles.insert({ title: req.body.title })
  res.end()
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'prisma: create',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await prisma.user.create({ data: req.body }))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 45,
        },
      ],
    },
    {
      name: 'prisma: update with a spread',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  res.json(await prisma.user.update({ where: { id: req.params.id }, data: { ...req.body, updatedAt: new Date() } }))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 75,
        },
      ],
    },
    {
      name: 'prisma: upsert',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await prisma.user.upsert({ where: { id: 1 }, update: { name: req.body.name }, create: req.body })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 89,
        },
      ],
    },
    {
      name: 'prisma: createMany',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await prisma.user.createMany({ data: req.body.users })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 40,
        },
      ],
    },
    {
      name: 'prisma: a nested write',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await prisma.post.create({ data: { title: req.body.title, author: { create: req.body.author } } })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 79,
        },
      ],
    },
    {
      name: 'prisma: in a transaction',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { id: 1 }, data: req.body })
  })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 52,
        },
      ],
    },
    {
      name: 'prisma: a client of another file',
      code: `
import { prisma } from '../lib/prisma.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await prisma.user.update({ where: { id: 1 }, data: req.body })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 54,
        },
      ],
    },
    {
      name: 'prisma: a client of the context',
      code: `
import Koa from 'koa'
const app = new Koa()
app.use(async (ctx) => {
  ctx.body = await ctx.state.prisma.user.create({ data: ctx.request.body })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 5,
          column: 57,
        },
      ],
    },
    {
      name: 'prisma: a Next route',
      filename: 'app/api/users/route.ts',
      code: `
import { db } from '@/lib/db'
export async function POST(request: Request) {
  const data = await request.json()
  return Response.json(await db.user.create({ data }))
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 5,
          column: 47,
        },
      ],
    },
    {
      name: 'sequelize: create',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
class User extends Model {}
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 30,
        },
      ],
    },
    {
      name: 'sequelize: a defined model with a role',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
const User = sequelize.define('user', {
  name: DataTypes.STRING,
  city: DataTypes.STRING,
  role: DataTypes.STRING,
})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 12,
          column: 30,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
const User = sequelize.define('user', {
  name: DataTypes.STRING,
  city: DataTypes.STRING,
  role: DataTypes.STRING,
})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create({ name: req.body.name, city: req.body.city }))
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'sequelize: init',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
class User extends Model {}
User.init({ name: DataTypes.STRING, isAdmin: DataTypes.BOOLEAN }, { sequelize })
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await User.update(req.body, { where: { id: req.params.id } })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 21,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
class User extends Model {}
User.init({ name: DataTypes.STRING, isAdmin: DataTypes.BOOLEAN }, { sequelize })
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await User.update(Object.fromEntries(Object.entries(req.body).filter(([key]) => ['name'].includes(key))), { where: { id: req.params.id } })
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'sequelize: an instance',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
class User extends Model {}
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findByPk(req.params.id)
  await user.update(req.body)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 21,
        },
      ],
    },
    {
      name: 'sequelize: set',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
class User extends Model {}
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findByPk(req.params.id)
  user.set(req.body)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 12,
        },
      ],
    },
    {
      name: 'sequelize: bulkCreate of a list',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
class User extends Model {}
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await User.bulkCreate(req.body.users.map((user) => ({ ...user, createdBy: req.user.id })))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 25,
        },
      ],
    },
    {
      name: 'sequelize: defaults',
      code: `
import { DataTypes, Model, Sequelize } from 'sequelize'
const sequelize = new Sequelize('postgres://localhost')
class User extends Model {}
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await User.findOrCreate({ where: { email: req.body.email }, defaults: req.body })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 73,
        },
      ],
    },
    {
      name: 'sequelize: a model of another file',
      code: `
const { User } = require('../models')
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await User.update(req.body, { where: { id: req.params.id } })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 21,
        },
      ],
    },
    {
      name: 'typeorm: save',
      code: `
import { Repository } from 'typeorm'
import { User } from './user.entity.js'
class UserService {
  constructor(private readonly users: Repository<User>) {}
  create(req: import('express').Request) {
    return this.users.save(req.body)
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 28,
        },
      ],
    },
    {
      name: 'typeorm: create with a spread',
      code: `
import { DataSource } from 'typeorm'
import { User } from './user.entity.js'
const users = new DataSource({}).getRepository(User)
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const user = users.create({ ...req.body, owner: req.user.id })
  await users.save(user)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 29,
        },
      ],
    },
    {
      name: 'typeorm: merge',
      code: `
import { DataSource } from 'typeorm'
import { User } from './user.entity.js'
const users = new DataSource({}).getRepository(User)
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const user = await users.findOneBy({ id: req.params.id })
  users.merge(user, req.body)
  await users.save(user)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 21,
        },
      ],
    },
    {
      name: 'typeorm: update of an entity in sight',
      code: `
import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm'
import express from 'express'
const app = express()
@Entity()
class User {
  @PrimaryGeneratedColumn() id: number
  @Column() name: string
  @Column() city: string
  @Column() role: string
}
const users = new DataSource({}).getRepository(User)
app.put('/users/:id', async (req, res) => {
  await users.update(req.params.id, req.body)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 14,
          column: 37,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm'
import express from 'express'
const app = express()
@Entity()
class User {
  @PrimaryGeneratedColumn() id: number
  @Column() name: string
  @Column() city: string
  @Column() role: string
}
const users = new DataSource({}).getRepository(User)
app.put('/users/:id', async (req, res) => {
  await users.update(req.params.id, Object.fromEntries(Object.entries(req.body).filter(([key]) => ['name', 'city'].includes(key))))
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'typeorm: manager',
      code: `
import { EntityManager } from 'typeorm'
import { User } from './user.entity.js'
export class Users {
  constructor(private readonly manager: EntityManager) {}
  async create(req: import('express').Request) {
    await this.manager.insert(User, req.body)
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 37,
        },
      ],
    },
    {
      name: 'typeorm: query builder',
      code: `
import { DataSource } from 'typeorm'
const source = new DataSource({})
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await source.createQueryBuilder().update('user').set(req.body).where('id = :id', { id: req.params.id }).execute()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 56,
        },
      ],
    },
    {
      name: 'typeorm: active record',
      code: `
import { BaseEntity, Entity } from 'typeorm'
import express from 'express'
const app = express()
@Entity()
class User extends BaseEntity {
  name: string
  isAdmin: boolean
}
app.post('/users', async (req, res) => {
  res.json(await User.save(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 11,
          column: 28,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import { BaseEntity, Entity } from 'typeorm'
import express from 'express'
const app = express()
@Entity()
class User extends BaseEntity {
  name: string
  isAdmin: boolean
}
app.post('/users', async (req, res) => {
  res.json(await User.save({ name: req.body.name }))
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'typeorm: a repository of another file',
      code: `
import { userRepository } from '../repositories.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await userRepository.save(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 38,
        },
      ],
    },
    {
      name: 'Nest: an untyped body',
      code: `
import { Body, Controller, Post } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { User } from './user.entity.js'
@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  create(@Body() body: any) {
    return this.users.save(body)
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 11,
          column: 28,
        },
      ],
    },
    {
      name: 'Nest: a body typed by an interface',
      code: `
import { Body, Controller, Post } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { User } from './user.entity.js'
interface NewUser { name: string; city: string }
@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  create(@Body() body: NewUser) {
    return this.users.insert(body)
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 12,
          column: 30,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import { Body, Controller, Post } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { User } from './user.entity.js'
interface NewUser { name: string; city: string }
@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  create(@Body() body: NewUser) {
    return this.users.insert({ name: body.name, city: body.city })
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Fastify: a TypeBox schema that lets other properties in',
      code: `
import Fastify from 'fastify'
import { Type } from '@sinclair/typebox'
import { User } from './models/user.js'
const Body = Type.Object({ name: Type.String() })
Fastify().post('/users', { schema: { body: Body } }, async (request) => User.create(request.body))
`,
      errors: [{ messageId: 'openObject', line: 6, column: 85 }],
    },
    {
      name: 'Nest: a document of an injected model',
      code: `
import { Body, Controller, Post } from '@nestjs/common'
import { InjectModel } from '@nestjs/mongoose'
import { Model } from 'mongoose'
import { User } from './user.schema.js'
@Controller('users')
export class UsersController {
  constructor(@InjectModel(User.name) private readonly userModel: Model<User>) {}
  @Post()
  create(@Body() body: any) {
    const user = new this.userModel(body)
    return user.save()
  }
}
`,
      errors: [{ messageId: 'openObject', line: 11, column: 37 }],
    },
    {
      name: 'Nest: a pipe without a whitelist',
      code: `
import { Body, Controller, Post, UsePipes, ValidationPipe } from '@nestjs/common'
import { InjectModel } from '@nestjs/mongoose'
import { CreateUserDto } from './dto.js'
@Controller('users')
export class UsersController {
  constructor(@InjectModel('User') private readonly userModel: any) {}
  @Post()
  @UsePipes(new ValidationPipe({ transform: true }))
  create(@Body() body: CreateUserDto) {
    return this.userModel.findOneAndUpdate({ email: body.email }, body)
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 11,
          column: 67,
        },
      ],
    },
    {
      name: 'drizzle: insert',
      code: `
import { drizzle } from 'drizzle-orm/node-postgres'
import { eq } from 'drizzle-orm'
import { users } from './schema.js'
const db = drizzle('postgres://localhost')
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.insert(users).values(req.body)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 33,
        },
      ],
    },
    {
      name: 'drizzle: update',
      code: `
import { drizzle } from 'drizzle-orm/node-postgres'
import { eq } from 'drizzle-orm'
import { users } from './schema.js'
const db = drizzle('postgres://localhost')
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.update(users).set({ ...req.body, updatedAt: new Date() }).where(eq(users.id, 1))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 30,
        },
      ],
    },
    {
      name: 'drizzle: a table in sight',
      code: `
import { drizzle } from 'drizzle-orm/node-postgres'
import { pgTable, serial, text } from 'drizzle-orm/pg-core'
const users = pgTable('users', { id: serial('id'), name: text('name'), role: text('role') })
const db = drizzle('postgres://localhost')
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.insert(users).values(req.body)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 33,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import { drizzle } from 'drizzle-orm/node-postgres'
import { pgTable, serial, text } from 'drizzle-orm/pg-core'
const users = pgTable('users', { id: serial('id'), name: text('name'), role: text('role') })
const db = drizzle('postgres://localhost')
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.insert(users).values({ name: req.body.name })
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'drizzle: a database of another file',
      code: `
import { db } from '../db.js'
import { users } from '../schema.js'
import { Hono } from 'hono'
const app = new Hono()
app.post('/users', async (c) => {
  const body = await c.req.json()
  return c.json(await db.insert(users).values(body).returning())
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 47,
        },
      ],
    },
    {
      name: 'kysely: insert',
      code: `
import { Kysely } from 'kysely'
const db = new Kysely({})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.insertInto('users').values(req.body).execute()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 39,
        },
      ],
    },
    {
      name: 'kysely: update',
      code: `
import { Kysely } from 'kysely'
const db = new Kysely({})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.updateTable('users').set(req.body).where('id', '=', 1).execute()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 37,
        },
      ],
    },
    {
      name: 'knex: insert',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db('users').insert(req.body)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 28,
        },
      ],
    },
    {
      name: 'knex: update behind a condition',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await db('users').where({ id: req.params.id }).update(req.body)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 57,
        },
      ],
    },
    {
      name: 'knex: a connection of another file',
      code: `
import db from '../db.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db('users').insert({ ...req.body, tenant: req.tenant })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 28,
        },
      ],
    },
    {
      name: 'objection: insert',
      code: `
import { Model } from 'objection'
class User extends Model {}
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.query().insert(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 38,
        },
      ],
    },
    {
      name: 'objection: patch',
      code: `
import { Model } from 'objection'
class User extends Model {}
import express from 'express'
const app = express()
app.patch('/users/:id', async (req, res) => {
  res.json(await User.query().patchAndFetchById(req.params.id, req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 64,
        },
      ],
    },
    {
      name: 'mikro-orm: create',
      code: `
import { MikroORM } from '@mikro-orm/postgresql'
import { User } from './user.js'
const orm = await MikroORM.init({})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const em = orm.em.fork()
  const user = em.create(User, req.body)
  await em.persistAndFlush(user)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 32,
        },
      ],
    },
    {
      name: 'mikro-orm: assign',
      code: `
import { MikroORM, wrap } from '@mikro-orm/postgresql'
import { User } from './user.js'
const orm = await MikroORM.init({})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const em = orm.em.fork()
  const user = await em.findOneOrFail(User, req.params.id)
  wrap(user).assign(req.body)
  await em.flush()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 10,
          column: 21,
        },
      ],
    },
    {
      name: 'mikro-orm: the manager assigns',
      code: `
import { EntityManager } from '@mikro-orm/core'
import { User } from './user.js'
export class Users {
  constructor(private readonly em: EntityManager) {}
  async update(req: import('express').Request) {
    const user = await this.em.findOne(User, { id: 1 })
    this.em.assign(user, req.body)
    await this.em.flush()
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 26,
        },
      ],
    },
    {
      name: 'massive: save',
      code: `
import massive from 'massive'
const db = await massive({})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await db.users.save(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 32,
        },
      ],
    },
    {
      name: 'lucid: create',
      code: `
import { BaseModel } from '@adonisjs/lucid/orm'
import type { HttpContext } from '@adonisjs/core/http'
class User extends BaseModel {}
export default class UsersController {
  async store({ request }: HttpContext) {
    return User.create(request.all())
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 24,
        },
      ],
    },
    {
      name: 'lucid: merge',
      code: `
import { BaseModel } from '@adonisjs/lucid/orm'
import type { HttpContext } from '@adonisjs/core/http'
class User extends BaseModel {}
export default class UsersController {
  async update({ request, params }: HttpContext) {
    const user = await User.findOrFail(params.id)
    return user.merge(request.body()).save()
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 23,
        },
      ],
    },
    {
      name: 'supabase: insert',
      code: `
import { createClient } from '@supabase/supabase-js'
const supabase = createClient('https://example.supabase.co', key)
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await supabase.from('profiles').insert(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 51,
        },
      ],
    },
    {
      name: 'supabase: a client of another file',
      code: `
import { supabase } from '../supabase.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await supabase.from('profiles').update(req.body).eq('id', req.user.id))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 51,
        },
      ],
    },
    {
      name: 'firestore: set',
      code: `
import { getFirestore } from 'firebase-admin/firestore'
const db = getFirestore()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.collection('users').doc(req.params.id).set(req.body, { merge: true })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 55,
        },
      ],
    },
    {
      name: 'firestore: add',
      code: `
import { db } from '../firebase.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await db.collection('users').add({ ...req.body, createdAt: Date.now() })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 36,
        },
      ],
    },
    {
      name: 'Fastify: a schema that lets other properties in',
      code: `
import Fastify from 'fastify'
import { User } from './models/user.js'
const app = Fastify()
app.post('/users', { schema: { body: { type: 'object', properties: { name: { type: 'string' } } } } }, async (request) => User.create(request.body))
`,
      errors: [
        {
          messageId: 'openObject',
          line: 5,
          column: 135,
        },
      ],
    },
    {
      name: 'Fastify: typed by the route',
      code: `
import Fastify, { type FastifyRequest } from 'fastify'
import { User } from './models/user.js'
const app = Fastify()
app.post('/users', async (request: FastifyRequest<{ Body: { name: string; email: string } }>) => User.create({ ...request.body, role: 'user' }))
`,
      errors: [
        {
          messageId: 'openObject',
          line: 5,
          column: 110,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import Fastify, { type FastifyRequest } from 'fastify'
import { User } from './models/user.js'
const app = Fastify()
app.post('/users', async (request: FastifyRequest<{ Body: { name: string; email: string } }>) => User.create({ name: request.body.name, email: request.body.email, role: 'user' }))
`,
            },
          ],
        },
      ],
    },
    {
      name: 'hapi',
      code: `
import Hapi from '@hapi/hapi'
import { User } from './models/user.js'
const server = Hapi.server({})
server.route({ method: 'POST', path: '/users', handler: (request) => User.create(request.payload) })
`,
      errors: [
        {
          messageId: 'openObject',
          line: 5,
          column: 82,
        },
      ],
    },
    {
      name: 'Lambda',
      code: `
import type { APIGatewayProxyEvent } from 'aws-lambda'
import { User } from './models/user.js'
export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}')
  return User.create(body)
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 22,
        },
      ],
    },
    {
      name: 'a form of a server action',
      filename: 'app/actions.ts',
      code: `
'use server'
import { prisma } from '@/lib/prisma'
export async function createUser(formData: FormData) {
  const data = Object.fromEntries(formData)
  await prisma.user.create({ data })
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 30,
        },
      ],
    },
  ],
})
