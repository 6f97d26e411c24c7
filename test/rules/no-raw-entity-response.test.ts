import rule from '../../rules/no-raw-entity-response.js'
import { ruleTester } from '../support/rule-tester.js'

const express = `import express from 'express'; const app = express();`
const prisma = `import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient();`
const mongoose = `import mongoose, { Schema } from 'mongoose'
  const User = mongoose.model('User', new Schema({ email: String, password: String, resetToken: String }));`
const handler = (body: string): string => `app.get('/users/:id', async (req, res) => { ${body} })`
const strict = { 'api-security': { trustNames: false } }

ruleTester.run('no-raw-entity-response', rule, {
  valid: [
    { name: 'a file without queries', code: `${express} ${handler('res.json(await load(req.params.id))')}` },
    { name: 'single fields', code: `${express} ${prisma} ${handler('const user = await prisma.user.findUnique({ where: { id } }); res.json({ id: user.id, name: user.name })')}` },
    { name: 'a selection', code: `${express} ${prisma} ${handler('res.json(await prisma.user.findUnique({ where: { id }, select: { id: true, email: true } }))')}` },
    { name: 'an omission', code: `${express} ${prisma} ${handler('res.json(await prisma.user.findMany({ omit: { password: true } }))')}` },
    { name: 'a selection that another part of the program makes', code: `${express} ${prisma} ${handler('res.json(await prisma.user.findMany({ select: publicFields }))')}` },
    { name: 'a model that is about no person', code: `${express} ${prisma} ${handler('res.json(await prisma.product.findMany())')}` },
    { name: 'a model whose fields are seen to be harmless', code: `${express} import { Schema, model } from 'mongoose'; const User = model('User', new Schema({ name: String, tokenCount: Number })); ${handler('res.json(await User.find())')}`, settings: strict },
    { name: 'fields that the model hides', code: `${express} import { Schema, model } from 'mongoose'; const User = model('User', new Schema({ name: String, password: { type: String, select: false } })); ${handler('res.json(await User.find())')}` },
    { name: 'fields that the serializer removes', code: `${express} import { Schema, model } from 'mongoose'; const schema = new Schema({ name: String, password: String }); schema.set('toJSON', { transform(doc, ret) { delete ret.password } }); const User = model('User', schema); ${handler('res.json(await User.find())')}` },
    { name: 'a default scope', code: `${express} import { Sequelize, DataTypes } from 'sequelize'; const User = new Sequelize().define('User', { hash: DataTypes.STRING }, { defaultScope: { attributes: { exclude: ['hash'] } } }); ${handler('res.json(await User.findAll())')}` },
    { name: 'a chained selection', code: `${express} import User from './models/User.js'; ${handler("res.json(await User.findById(req.params.id).select('-password').lean())")}` },
    { name: 'chosen attributes', code: `${express} const { User } = require('./models'); ${handler("res.json(await User.findByPk(1, { attributes: ['id', 'name'] }))")}` },
    { name: 'chosen columns', code: `${express} ${handler("const { rows } = await pool.query('SELECT id, email FROM users'); res.json(rows)")}` },
    { name: 'the rest without the field', code: `${express} ${mongoose} ${handler('const { password, resetToken, ...user } = await User.findById(id).lean(); res.json(user)')}` },
    { name: 'the rest of a parameter', code: `${express} ${mongoose} const strip = ({ password, ...rest }) => rest; ${handler('res.json((await User.find().lean()).map(strip))')}` },
    { name: 'a deleted field', code: `${express} ${mongoose} ${handler('const user = (await User.findById(id)).toObject(); delete user.password; res.json(user)')}` },
    { name: 'an emptied field', code: `${express} ${mongoose} ${handler('const user = await User.findById(id); user.password = undefined; res.json(user)')}` },
    { name: 'fields that a function of the file chooses', code: `${express} ${mongoose} const view = (user) => ({ id: user.id, email: user.email }); ${handler('res.json(view(await User.findById(id)))')}` },
    { name: 'fields that an unknown function chooses', code: `${express} ${mongoose} import { present } from './presenters'; ${handler('res.json(present(await User.findById(id)))')}`, settings: strict },
    { name: 'a field of a new document', code: `${express} ${mongoose} ${handler('const user = new User({ email }); const saved = await user.save(); res.json({ id: saved.id })')}` },
    { name: 'the list of a class that no library makes', code: `${express} ${mongoose} class View {} ${handler('res.json(new View({ email }))')}` },
    { name: 'mapped records', code: `${express} ${mongoose} ${handler('const users = await User.find(); res.json(users.map((user) => ({ id: user.id })))')}` },
    { name: 'an object of a class', code: `${express} ${mongoose} class UserView { constructor(user) { this.id = user.id } } ${handler('res.json(new UserView(await User.findById(id)))')}` },
    { name: 'picked fields', code: `${express} ${mongoose} import _ from 'lodash'; ${handler("res.json(_.pick(await User.findById(id), ['id', 'email']))")}` },
    { name: 'a schema on the way out', code: `${express} ${mongoose} import { z } from 'zod'; const View = z.object({ id: z.string() }); ${handler('res.json(View.parse(await User.findById(id)))')}` },
    { name: 'names of fields for JSON', code: `${express} ${mongoose} ${handler("res.send(JSON.stringify(await User.findById(id), ['id', 'email']))")}` },
    { name: 'a callback that gets the chosen fields', code: `${express} ${mongoose} ${handler("User.find({}, 'email', (error, users) => { res.json(users) })")}` },
    { name: 'a callback that sends single fields', code: `${express} ${mongoose} ${handler('User.findOne({ email }, (error, user) => { res.json({ id: user.id }) })')}` },
    { name: 'the error that a callback gets', code: `${express} ${mongoose} ${handler('User.findOne({ email }, (error, user) => { if (error) res.status(500).json(error) })')}` },
    { name: 'a field of a record by a list that is none', code: `${express} ${mongoose} const wrap = (rows) => { let data = []; for (const row of rows) data.push(row); return { data } }; ${handler('const users = wrap(await User.find()); res.json({ id: users.data.length })')}` },
    { name: 'a field of a record that was saved', code: `${express} import { Sequelize, DataTypes } from 'sequelize'; const User = new Sequelize().define('User', { hash: DataTypes.STRING }); ${handler('const user = await User.findByPk(1); const saved = await user.update({ seen: true }); res.json({ id: saved.id })')}` },
    { name: 'a count', code: `${express} ${prisma} ${handler('res.json({ total: await prisma.user.count() })')}` },
    { name: 'the outcome of a write', code: `${express} ${prisma} ${handler('res.json(await prisma.user.updateMany({ where: { id }, data }))')}` },
    { name: 'the length of a list', code: `${express} ${prisma} ${handler('const users = await prisma.user.findMany(); res.json(users.length)')}` },
    { name: 'the count beside a list', code: `${express} import { Repository } from 'typeorm'; const users: Repository<User> = load(); ${handler('const [list, total] = await users.findAndCount(); res.json({ total })')}` },
    { name: 'whether there is one', code: `${express} ${prisma} ${handler('const user = await prisma.user.findUnique({ where: { id } }); res.json({ exists: !!user, same: user === other })')}` },
    { name: 'a model that the settings call public', code: `${express} ${prisma} ${handler('res.json(await prisma.member.findMany())')}`, settings: { 'api-security': { publicModels: ['Member'] } } },
    {
      name: 'a serializing interceptor',
      code: `import { Controller, Get, UseInterceptors, ClassSerializerInterceptor } from '@nestjs/common'; import { Repository } from 'typeorm'
        @UseInterceptors(ClassSerializerInterceptor) @Controller() export class Users { constructor(private users: Repository<User>) {} @Get() list() { return this.users.find() } }`,
    },
    {
      name: 'a decorator of class-transformer that leaves fields out',
      code: `import { Controller, Get } from '@nestjs/common'; import { TransformInstanceToPlain } from 'class-transformer'; import { Repository } from 'typeorm'
        @Controller() export class Users { constructor(private users: Repository<User>) {} @TransformInstanceToPlain() @Get() list() { return this.users.find() } }`,
    },
    {
      name: 'a response schema of Fastify',
      code: `import Fastify from 'fastify'; const app = Fastify(); ${prisma} app.get('/users', { schema: { response: { 200: UserList } } }, async () => prisma.user.findMany())`,
    },
    {
      name: 'an output schema of tRPC',
      code: `import { initTRPC } from '@trpc/server'; ${prisma} const t = initTRPC.create(); export const list = t.procedure.output(UserView).query(() => prisma.user.findMany())`,
    },
    {
      name: 'an entity that leaves fields out',
      code: `import { Controller, Get } from '@nestjs/common'; import { Entity, Column, Repository } from 'typeorm'; import { Exclude } from 'class-transformer'
        @Entity() class User { @Column() id: string; @Exclude() @Column() password: string }
        @Controller() export class Users { constructor(private users: Repository<User>) {} @Get() list() { return this.users.find() } }`,
    },
    { name: 'a resolver, whose schema chooses', code: `import { ApolloServer } from '@apollo/server'; ${prisma} new ApolloServer({ typeDefs, resolvers: { Query: { users: () => prisma.user.findMany() } } })` },
    { name: 'a function that is no handler', code: `import { Injectable } from '@nestjs/common'; ${prisma} @Injectable() export class Users { list() { return prisma.user.findMany() } }` },
    { name: 'a server component', code: `${prisma} export default async function Page() { const users = await prisma.user.findMany(); return null }`, filename: 'app/users/page.tsx' },
    { name: 'something of the request', code: `${express} ${prisma} ${handler('await prisma.user.create({ data: req.body }); res.json(req.body)')}` },
  ],
  invalid: [
    {
      name: 'a decorator that transforms something else',
      code: `import { Controller, Get } from '@nestjs/common'; import { Transform } from 'class-transformer'; import { Repository } from 'typeorm'
        @Controller() export class Users { @Transform(upper) name; constructor(private users: Repository<User>) {} @Get() list() { return this.users.find() } }`,
      errors: [{ messageId: 'rawEntity', line: 2 }],
    },
    {
      name: 'mongoose: a new document that was saved',
      code: `${express} ${mongoose}
app.post('/users', async (req, res) => {
  const user = new User({ email, password })
  await user.save()
  res.status(201).json({ user })
})`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          line: 6,
          suggestions: [
            {
              messageId: 'leaveOut',
              output: `${express} ${mongoose}
app.post('/users', async (req, res) => {
  const user = new User({ email, password })
  await user.save()
  const { password, resetToken, ...userView } = user.toObject()
  res.status(201).json({ user: userView })
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'mongoose: what saving a new document gives back',
      code: `${express} ${mongoose}
app.post('/users', (req, res) => {
  const user = new User({ email, password })
  user.save().then((saved) => res.json(saved))
})`,
      errors: [{ messageId: 'sensitiveEntity', line: 5 }],
    },
    {
      name: 'Prisma, in one expression',
      code: `${express} ${prisma} ${handler('res.json(await prisma.user.findUnique({ where: { id: req.params.id } }))')}`,
      errors: [{ messageId: 'rawEntity', data: { sink: 'json', model: 'user', fields: '', trace: 'prisma.user.findUnique({ where: { id: req.param… (1:196) → json (1:181)' } }],
    },
    {
      name: 'Prisma, with the fields that other queries name',
      code: `${express} ${prisma} app.post('/users', async (req, res) => { const user = await prisma.user.create({ data: { email: req.body.email, passwordHash: hash } }); res.status(201).json(user) })`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          suggestions: [
            {
              messageId: 'project',
              data: { text: 'omit: { passwordHash: true }' },
              output: `${express} ${prisma} app.post('/users', async (req, res) => { const user = await prisma.user.create({ data: { email: req.body.email, passwordHash: hash }, omit: { passwordHash: true } }); res.status(201).json(user) })`,
            },
          ],
        },
      ],
    },
    {
      name: 'Mongoose, given to a callback',
      code: `${express} ${mongoose} ${handler('User.find({}, (error, users) => { res.json(users) })')}`,
      errors: [{ messageId: 'sensitiveEntity' }],
    },
    {
      name: 'Mongoose, given to a callback that puts it into an answer',
      code: `${express} ${mongoose} ${handler('const answer = {}; User.findById(id, (error, user) => { if (error) answer.error = error; else answer.user = user; res.send(answer) })')}`,
      errors: [{ messageId: 'sensitiveEntity' }],
    },
    {
      name: 'Mongoose, given to a callback whose answer is sent in two places',
      code: `${express} ${mongoose} ${handler('const answer = {}; User.findById(id, (error, user) => { if (user) { answer.user = user; res.send(answer) } else res.send(answer) })')}`,
      errors: [{ messageId: 'sensitiveEntity', line: 2 }],
    },
    {
      name: 'Sequelize, an instance that was saved',
      code: `${express} import { Sequelize, DataTypes } from 'sequelize'; const User = new Sequelize().define('User', { hash: DataTypes.STRING }); ${handler('const user = await User.findByPk(1); const saved = await user.update({ seen: true }); res.json(saved)')}`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          suggestions: [
            {
              messageId: 'project',
              output: `${express} import { Sequelize, DataTypes } from 'sequelize'; const User = new Sequelize().define('User', { hash: DataTypes.STRING }); ${handler('const user = await User.findByPk(1, { attributes: { exclude: [\'hash\'] } }); const saved = await user.update({ seen: true }); res.json(saved)')}`,
            },
          ],
        },
      ],
    },
    {
      name: 'Sequelize, an instance that was saved, in callbacks',
      code: `${express} import { Sequelize, DataTypes } from 'sequelize'; const User = new Sequelize().define('User', { hash: DataTypes.STRING }); ${handler('User.findByPk(1).then((user) => user.update({ seen: true }).then((saved) => { res.json({ saved }) }))')}`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          suggestions: [
            {
              messageId: 'project',
              output: `${express} import { Sequelize, DataTypes } from 'sequelize'; const User = new Sequelize().define('User', { hash: DataTypes.STRING }); ${handler('User.findByPk(1, { attributes: { exclude: [\'hash\'] } }).then((user) => user.update({ seen: true }).then((saved) => { res.json({ saved }) }))')}`,
            },
          ],
        },
      ],
    },
    {
      name: 'Prisma, a chosen password',
      code: `${express} ${prisma} ${handler('res.json(await prisma.user.findUnique({ where: { id }, select: { id: true, password: true } }))')}`,
      errors: [{ messageId: 'sensitiveEntity' }],
    },
    {
      name: 'an envelope',
      code: `${express} ${prisma} ${handler('const users = await prisma.user.findMany(); res.json({ data: users, total: users.length })')}`,
      errors: [{ messageId: 'rawEntity', line: 1 }],
    },
    {
      name: 'a spread',
      code: `${express} ${prisma} ${handler('const user = await prisma.user.findFirst(); res.send({ ...user, online: true })')}`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'a list that is mapped to itself with more',
      code: `${express} ${prisma} ${handler('const users = await prisma.user.findMany(); res.json(users.map((user) => ({ ...user, age: 1 })))')}`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'an element of a list',
      code: `${express} ${handler("const { rows } = await pool.query('SELECT * FROM users WHERE id = $1', [id]); res.json(rows[0])")}`,
      errors: [{ messageId: 'rawEntity', suggestions: [] }],
    },
    {
      name: 'a promise chain',
      code: `${express} ${prisma} app.get('/', (req, res, next) => { prisma.user.findMany().then((users) => res.json(users)).catch(next) })`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'a function of the file',
      code: `${express} ${prisma} async function load(id) { const user = await prisma.user.findUnique({ where: { id } }); return user } ${handler('res.json(await load(req.params.id))')}`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'a service of the file',
      code: `${express} class Users { constructor(prisma) { this.prisma = prisma } async list() { return this.prisma.user.findMany() } } const users = new Users(client); ${handler('res.json(await users.list())')}`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'Promise.all',
      code: `${express} ${prisma} ${handler('const [users, total] = await Promise.all([prisma.user.findMany(), prisma.user.count()]); res.json({ total, users })')}`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'Mongoose, with a model in sight',
      code: `${express} ${mongoose} ${handler('const user = await User.findById(req.params.id); if (!user) return res.sendStatus(404); res.json(user)')}`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          data: { sink: 'json', model: 'User', fields: '`password`, `resetToken`', trace: 'User.findById(req.params.id) (2:172) → user (2:159) → json (2:241)' },
          suggestions: [
            {
              messageId: 'project',
              output: `${express} ${mongoose} ${handler("const user = await User.findById(req.params.id).select('-password -resetToken'); if (!user) return res.sendStatus(404); res.json(user)")}`,
            },
          ],
        },
      ],
    },
    {
      name: 'Mongoose, with a model of another file',
      code: `${express} import User from './models/User.js'; ${handler('res.json(await User.find({ team }).sort("name").lean())')}`,
      errors: [
        {
          messageId: 'rawEntity',
          suggestions: [
            {
              messageId: 'project',
              output: `${express} import User from './models/User.js'; ${handler('res.json(await User.find({ team }).select(\'-password\').sort("name").lean())')}`,
            },
          ],
        },
      ],
    },
    {
      name: 'toObject of a record',
      code: `${express} ${mongoose} ${handler('const user = await User.findOne({ email }); res.json(user.toObject())')}`,
      errors: [{ messageId: 'sensitiveEntity', suggestions: [{ messageId: 'project', output: `${express} ${mongoose} ${handler("const user = await User.findOne({ email }).select('-password -resetToken'); res.json(user.toObject())")}` }] }],
    },
    {
      name: 'a rest that leaves out something else',
      code: `${express} ${mongoose} ${handler('const { email, ...user } = await User.findOne({ email: 1 }).lean(); res.json(user)')}`,
      errors: [{ messageId: 'sensitiveEntity', suggestions: [{ messageId: 'project', output: `${express} ${mongoose} ${handler("const { email, ...user } = await User.findOne({ email: 1 }).select('-password -resetToken').lean(); res.json(user)")}` }] }],
    },
    {
      name: 'a query that is built step by step',
      code: `${express} ${mongoose} ${handler('let query = User.find(); if (req.query.team) query = query.where({ team: 1 }); const users = await query; res.json(users)')}`,
      errors: [{ messageId: 'sensitiveEntity', suggestions: [{ messageId: 'project', output: `${express} ${mongoose} ${handler("let query = User.find().select('-password -resetToken'); if (req.query.team) query = query.where({ team: 1 }); const users = await query; res.json(users)")}` }] }],
    },
    {
      name: 'Sequelize',
      code: `${express} import { Sequelize, DataTypes } from 'sequelize'; const User = new Sequelize().define('User', { email: DataTypes.STRING, hash: DataTypes.STRING }); ${handler('const user = await User.findByPk(req.params.id); res.json(user.get({ plain: true }))')}`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          suggestions: [
            {
              messageId: 'project',
              output: `${express} import { Sequelize, DataTypes } from 'sequelize'; const User = new Sequelize().define('User', { email: DataTypes.STRING, hash: DataTypes.STRING }); ${handler("const user = await User.findByPk(req.params.id, { attributes: { exclude: ['hash'] } }); res.json(user.get({ plain: true }))")}`,
            },
          ],
        },
      ],
    },
    {
      name: 'Sequelize, with counted rows',
      code: `${express} const { User } = require('./models'); ${handler('const { rows, count } = await User.findAndCountAll({ limit: 10 }); res.json({ users: rows, count })')}`,
      errors: [{ messageId: 'rawEntity', suggestions: [] }],
    },
    {
      name: 'Nest and TypeORM',
      code: `import { Controller, Get } from '@nestjs/common'; import { Entity, Column, Repository } from 'typeorm'
        @Entity() class User { @Column() id: string; @Column() email: string; @Column() password: string }
        @Controller() export class Users { constructor(private users: Repository<User>) {} @Get() async list() { return await this.users.find() } }`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          data: { sink: 'list', model: 'User', fields: '`password`', trace: 'this.users.find() (3:127) → list (3:109)' },
          suggestions: [
            {
              messageId: 'project',
              output: `import { Controller, Get } from '@nestjs/common'; import { Entity, Column, Repository } from 'typeorm'
        @Entity() class User { @Column() id: string; @Column() email: string; @Column() password: string }
        @Controller() export class Users { constructor(private users: Repository<User>) {} @Get() async list() { return await this.users.find({ select: ['id', 'email'] }) } }`,
            },
          ],
        },
      ],
    },
    {
      name: 'Fastify, by its result',
      code: `import Fastify from 'fastify'; const app = Fastify(); ${prisma} app.get('/users', async () => prisma.user.findMany())`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'Fastify, by its reply',
      code: `import Fastify from 'fastify'; const app = Fastify(); ${prisma} app.get('/users', async (request, reply) => { reply.code(200).send(await prisma.user.findMany()) })`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'Koa and Knex',
      code: `import Koa from 'koa'; import knex from 'knex'; const app = new Koa(); const db = knex({}); app.use(async (ctx) => { ctx.body = await db('users').where({ id: ctx.query.id }).first() })`,
      errors: [{ messageId: 'rawEntity', suggestions: [] }],
    },
    {
      name: 'Hono and Drizzle',
      code: `import { Hono } from 'hono'; import { drizzle } from 'drizzle-orm/d1'; import { eq } from 'drizzle-orm'; import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
        const users = sqliteTable('users', { id: text('id'), email: text('email'), passwordHash: text('hash') }); const db = drizzle(binding); const app = new Hono()
        app.get('/users/:id', async (c) => { const [user] = await db.select().from(users).where(eq(users.id, c.req.param('id'))); return c.json(user) })`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          suggestions: [
            {
              messageId: 'project',
              output: `import { Hono } from 'hono'; import { drizzle } from 'drizzle-orm/d1'; import { eq } from 'drizzle-orm'; import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
        const users = sqliteTable('users', { id: text('id'), email: text('email'), passwordHash: text('hash') }); const db = drizzle(binding); const app = new Hono()
        app.get('/users/:id', async (c) => { const [user] = await db.select({ id: users.id, email: users.email }).from(users).where(eq(users.id, c.req.param('id'))); return c.json(user) })`,
            },
          ],
        },
      ],
    },
    {
      name: 'hapi and MySQL',
      code: `import Hapi from '@hapi/hapi'; import mysql from 'mysql2/promise'; const pool = mysql.createPool({}); const server = Hapi.server({})
        server.route({ method: 'GET', path: '/users', handler: async () => { const [rows] = await pool.query('SELECT * FROM users'); return rows } })`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'Express and Supabase',
      code: `${express} import { createClient } from '@supabase/supabase-js'; const supabase = createClient(url, key); ${handler("const { data, error } = await supabase.from('users').select('*').eq('id', id).single(); res.json(data)")}`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'Express and MikroORM',
      code: `${express} import { MikroORM } from '@mikro-orm/core'; import { User } from './entities'; const orm = await MikroORM.init(); ${handler('const user = await orm.em.findOneOrFail(User, { id: 1 }); res.json(user)')}`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'MikroORM, all records of an entity: the options are its second argument',
      code: `${express} import { MikroORM, Entity, Property } from '@mikro-orm/core'; @Entity() class User { @Property() name!: string; @Property() password!: string } const orm = await MikroORM.init(); ${handler('const users = await orm.em.findAll(User); res.json(users)')}`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          suggestions: [
            {
              messageId: 'project',
              data: { text: "exclude: ['password']" },
              output: `${express} import { MikroORM, Entity, Property } from '@mikro-orm/core'; @Entity() class User { @Property() name!: string; @Property() password!: string } const orm = await MikroORM.init(); ${handler("const users = await orm.em.findAll(User, { exclude: ['password'] }); res.json(users)")}`,
            },
          ],
        },
      ],
    },
    {
      name: 'Mongoose, a page of records: no query comes back that could be told what to leave out',
      code: `${express} import mongoose from 'mongoose'; const User = mongoose.model('User', schema); ${handler('const page = await User.paginate({ team: 1 }); res.json(page.docs)')}`,
      errors: [{ messageId: 'rawEntity', suggestions: [] }],
    },
    {
      name: 'a route of Next',
      code: `import { NextResponse } from 'next/server'; ${prisma} export async function GET() { const users = await prisma.user.findMany(); return NextResponse.json({ users }) }`,
      filename: 'app/api/users/route.ts',
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'a server action of Next',
      code: `'use server'\n${prisma} export async function getUser(id: string) { return prisma.user.findUnique({ where: { id } }) }`,
      filename: 'app/actions.ts',
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'properties of a page of Next',
      code: `${prisma} export async function getServerSideProps() { const user = await prisma.user.findFirst(); return { props: { user } } }`,
      filename: 'pages/account.tsx',
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'a loader of Remix',
      code: `import { json } from '@remix-run/node'; import { prisma } from '~/db.server'; export async function loader() { const users = await prisma.user.findMany(); return json({ users }) }`,
      filename: 'app/routes/users.tsx',
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'tRPC',
      code: `import { initTRPC } from '@trpc/server'; ${prisma} const t = initTRPC.create(); export const list = t.procedure.query(() => prisma.user.findMany())`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'Lambda and DynamoDB',
      code: `import { GetCommand } from '@aws-sdk/lib-dynamodb'; export const handler = async (event) => { const { Item } = await client.send(new GetCommand({ TableName: 'users', Key: { id: event.pathParameters.id } })); return { statusCode: 200, body: JSON.stringify(Item) } }`,
      filename: 'src/handler.ts',
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'a plain server of Node.js',
      code: `import http from 'node:http'; ${prisma} http.createServer(async (req, res) => { res.end(JSON.stringify(await prisma.user.findMany())) })`,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'MongoDB',
      code: `${express} import { MongoClient } from 'mongodb'; const db = new MongoClient(url).db(); ${handler("res.json(await db.collection('users').find({ team }).toArray())")}`,
      errors: [
        {
          messageId: 'rawEntity',
          suggestions: [
            {
              messageId: 'project',
              output: `${express} import { MongoClient } from 'mongodb'; const db = new MongoClient(url).db(); ${handler("res.json(await db.collection('users').find({ team }, { projection: { password: 0 } }).toArray())")}`,
            },
          ],
        },
      ],
    },
    {
      name: 'any model, where names are not trusted',
      code: `${express} ${prisma} ${handler('res.json(await prisma.order.findMany())')}`,
      settings: strict,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'a resolver, where names are not trusted',
      code: `import { ApolloServer } from '@apollo/server'; ${prisma} new ApolloServer({ typeDefs, resolvers: { Query: { users: () => prisma.user.findMany() } } })`,
      settings: strict,
      errors: [{ messageId: 'rawEntity' }],
    },
    {
      name: 'a field of the settings',
      code: `${express} import { Schema, model } from 'mongoose'; const Job = model('Job', new Schema({ title: String, salary: Number })); ${handler('res.json(await Job.find())')}`,
      settings: { 'api-security': { sensitiveFields: ['salary'] } },
      errors: [
        {
          messageId: 'sensitiveEntity',
          suggestions: [
            {
              messageId: 'project',
              output: `${express} import { Schema, model } from 'mongoose'; const Job = model('Job', new Schema({ title: String, salary: Number })); ${handler("res.json(await Job.find().select('-salary'))")}`,
            },
          ],
        },
      ],
    },
  ],
})
