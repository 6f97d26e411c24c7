import { fileURLToPath } from 'node:url'
import rule from '../../rules/no-nosql-injection.js'
import { ruleTester } from '../support/rule-tester.js'

const EXPRESS = `import express from 'express'
import { MongoClient, ObjectId } from 'mongodb'
const app = express()
const users = new MongoClient('mongodb://localhost').db('shop').collection('users')
`

const MONGOOSE = `import express from 'express'
import mongoose from 'mongoose'
const app = express()
const User = mongoose.model('User', new mongoose.Schema({ name: String }))
`

const PRISMA = `import express from 'express'
import { PrismaClient } from '@prisma/client'
const app = express()
const prisma = new PrismaClient()
`

/** A query of GraphQL whose argument has a type. */
const graphql = (type: string): string => `import { GraphQLObjectType, GraphQLString, GraphQLNonNull, GraphQLList } from 'graphql'
import { GraphQLJSON } from 'graphql-type-json'
import mongoose from 'mongoose'
const User = mongoose.model('User', new mongoose.Schema({ name: String }))
export const Query = new GraphQLObjectType({
  name: 'Query',
  fields: () => ({
    user: {
      args: { name: { type: ${type} } },
      resolve(root, args) { return User.findOne({ name: args.name }) },
    },
  }),
})`

/** A query of GraphQL whose arguments its schema declares in the schema's own language. */
const declared = (declaration: string, filter: string): string => `import { ApolloServer } from '@apollo/server'
import mongoose from 'mongoose'
const User = mongoose.model('User', new mongoose.Schema({ name: String }))
const typeDefs = \`#graphql
  scalar JSON
  enum Role { ADMIN USER }
  input UserFilter { name: String, role: Role }
  input Search { filter: JSON }
  type Query { user(${declaration}): User }
\`
new ApolloServer({ typeDefs, resolvers: { Query: { user: (parent, args) => User.findOne(${filter}) } } })`

/** The same, where the schema is in another file. */
const undeclared = `import { ApolloServer } from '@apollo/server'
import mongoose from 'mongoose'
import { typeDefs } from './schema.js'
const User = mongoose.model('User', new mongoose.Schema({ name: String }))
new ApolloServer({ typeDefs, resolvers: { Query: { user: (parent, { filter }) => User.findOne(filter) } } })`

/** A file of a project that has Express 5/** A file of a project that has Express 5, whose query strings hold texts only. */
const EXPRESS_5 = fileURLToPath(new URL('../apps/express-mongoose/app.ts', import.meta.url))

ruleTester.run('no-nosql-injection', rule, {
  valid: [
    {
      name: 'the same name where no model tells it',
      code: `import express from 'express'
express().post('/', (req, res) => index.search({ painless: req.body.code }))
`,
    },
    {
      name: 'a value that was taken from the body before Joi checked the body',
      code: `import Joi from 'joi'
${EXPRESS}const schema = Joi.object({ email: Joi.string().email().required(), token: Joi.string().hex().required() })
app.post('/reset', async (req, res) => {
  const { email, token } = req.body
  await schema.validateAsync(req.body)
  res.json(await users.countDocuments({ email, token }))
})`,
    },
    {
      name: 'a whole body of texts, as Joi gives it back',
      code: `import Joi from 'joi'
${EXPRESS}const schema = Joi.object({ email: Joi.string().email().required(), token: Joi.string().hex().required() })
app.post('/reset', async (req, res) => {
  const { error, value } = schema.validate(req.body)
  if (error) return res.sendStatus(400)
  res.json(await users.countDocuments(value))
})`,
    },
    {
      name: 'type-graphql: an argument whose type its resolver declares',
      code: `import { Arg, Query, Resolver } from 'type-graphql'
import mongoose from 'mongoose'
const User = mongoose.model('User', new mongoose.Schema({ name: String }))
@Resolver()
export class Users {
  @Query(() => Number)
  count(@Arg('name') name: string) {
    return User.countDocuments({ name })
  }
}`,
      filename: 'users.ts',
    },
    { name: 'graphql: an argument that is a text', code: graphql('GraphQLString') },
    { name: 'graphql: an argument that is a text in any case', code: graphql('new GraphQLNonNull(GraphQLString)') },
    { name: 'graphql: an argument that is a list of texts', code: graphql('new GraphQLList(GraphQLString)') },
    { name: 'graphql: an argument that its schema declares a text', code: declared('name: String!', '{ name: args.name }') },
    { name: 'graphql: an argument that its schema declares one of some names', code: declared('role: Role', '{ role: args.role }') },
    { name: 'graphql: an argument with the fields that its schema declares', code: declared('filter: UserFilter!', 'args.filter') },
    { name: 'graphql: all arguments, each a text', code: declared('name: String, city: String', 'args') },
    { name: 'graphql: an argument that a schema of another file declares', code: undeclared },
    {
      name: 'a list under a name of a collection, in a file without MongoDB',
      code: `export const find = (req, res) => res.json(db.users.findOne({ name: req.body.name }))`,
    },
    {
      name: 'a list that a function of the file makes',
      code: `import express from 'express'
import { ObjectId } from 'mongodb'
const router = express.Router()
const models = () => [{ _id: new ObjectId() }]
router.post('/', (req, res) => res.json(models().find(req.body.filter)))`,
    },
    {
      name: 'strapi: a text, and what is written',
      code: `module.exports = {
  async reset(ctx) {
    await strapi.query('user').findOne({ code: String(ctx.request.body.code) })
    await strapi.entityService.create('api::note.note', { data: { text: ctx.request.body.text } })
    ctx.send({})
  },
}`,
    },
    {
      name: 'strapi: a body that its own yup has checked',
      code: `const { yup, validateYupSchema } = require('@strapi/utils')
const validateBody = validateYupSchema(yup.object().shape({ username: yup.string().required() }))
module.exports = {
  async create(ctx) {
    await validateBody(ctx.request.body)
    const { username } = ctx.request.body
    ctx.send(await strapi.db.query('plugin::users-permissions.user').findOne({ where: { username } }))
  },
}`,
    },
    {
      name: 'a body that a function says it checks, which another file gives at a call',
      code: `const checks = require('./checks.js')
const { validateLogin } = checks.load()
${EXPRESS}app.post('/login', async (req, res) => {
  const { name } = req.body
  await validateLogin(req.body)
  res.json(await users.findOne({ name }))
})`,
    },
    {
      name: 'a body that a function of another file says it checks, whenever it does',
      code: `import { validateLogin } from './validation.js'
${EXPRESS}app.post('/login', async (req, res) => {
  const { name } = req.body
  await validateLogin(req.body)
  res.json(await users.findOne({ name }))
})`,
    },
    {
      name: 'conditions of Prisma: operators that take plain values, texts, numbers, and keys',
      code: `${PRISMA}app.post('/:id', async (req, res) => {
  const { email, tags } = req.body
  await prisma.user.findFirst({ where: { email: { equals: email }, name: { contains: req.body.name }, id: { in: req.body.ids } } })
  await prisma.user.findMany({ where: { email: String(email), age: { gte: Number(req.body.age) }, city: req.params.id } })
  await prisma.user.findUnique({ where: { email } })
  await prisma.user.update({ where: { email }, data: { seen: true } })
  if (typeof email === 'string') await prisma.user.deleteMany({ where: { email } })
  await prisma.user.findMany({ take: req.body.take, orderBy: { name: 'asc' }, where: { tags: { hasSome: ['a'] } } })
})`,
    },
    {
      name: 'methods of these names on other things',
      code: `import { db, lists } from './db.js'
export async function list(req, res) {
  res.json([await db.query.users.findFirst({ where: req.body.where }), lists.findMany({ where: req.body })])
}`,
    },
    {
      name: 'collections of other stores, and lists',
      code: `import PocketBase from 'pocketbase'
const base = new PocketBase('http://localhost:8090')
export async function save(req, res) {
  res.json(await base.collection('users').update(req.body.id, req.body))
}`,
    },
    {
      name: 'a collection of Firestore that a function gets, and a list',
      code: `import { getFirestore } from 'firebase-admin/firestore'
import { getCollection, getPeople } from './store.js'
export async function list(req, res) {
  const users = await getCollection('users')
  res.json([await users.where(req.body.field, '==', req.body.value).get(), (await getPeople()).find(req.body)])
}`,
    },
    {
      name: 'what a function called collection gives to a list of its own',
      code: `import { collection } from './lists.js'
export const find = (req, res) => res.json(collection('users').find(req.body.name))`,
    },
    {
      name: 'operations of a list, by texts, and input in what is written',
      code: `${EXPRESS}app.post('/', (req, res) => {
  const operations = []
  for (const name of req.body.names) operations.push({ updateOne: { filter: { name: String(name) }, update: { $set: { tag: req.body.tag } } } })
  users.bulkWrite(operations)
  users.bulkWrite(req.body.names.map((name) => ({ updateOne: { filter: { name: { $eq: name } }, update: { $set: { tag: req.body.tag } } } })))
})`,
    },
    {
      name: 'the change of a document, and of a query, is no filter',
      code: `${MONGOOSE}app.post('/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  await user.updateOne({ name: req.body.name })
  await User.where({ name: req.params.id }).updateOne({ $set: { name: req.body.name } })
})`,
    },
    {
      name: 'parameters of the query string in Express 5',
      filename: EXPRESS_5,
      code: `${EXPRESS}app.get('/', (req, res) => {
  const { city } = req.query
  users.find({ name: req.query.name, city })
})`,
    },
    {
      name: 'what was made a text or a number',
      code: `${EXPRESS}app.get('/', (req, res) => {
  users.find({
    a: String(req.query.a),
    b: \`\${req.query.b}\`,
    c: req.query.c + '',
    d: req.query.d.toString(),
    e: Number(req.query.e),
    f: parseInt(req.query.f, 10),
    g: req.query.g.trim(),
    h: new Date(req.query.h),
    i: req.query.i === 'true',
  })
})`,
    },
    {
      name: 'parameters of the path are texts',
      code: `${EXPRESS}app.get('/:id', (req, res) => {
  users.findOne({ id: req.params.id })
  users.findOne(req.params)
})`,
    },
    {
      name: 'operators that take plain values',
      code: `${EXPRESS}app.post('/', (req, res) => {
  users.find({ name: { $eq: req.body.name }, age: { $gte: req.body.from, $lt: req.body.to }, role: { $in: req.body.roles } })
})`,
    },
    {
      name: 'an identifier of the database',
      code: `${EXPRESS}app.post('/', (req, res) => {
  users.findOne({ _id: new ObjectId(req.body.id) })
  users.findOne({ _id: ObjectId.createFromHexString(req.body.id) })
})`,
    },
    {
      name: 'a check of the type',
      code: `${EXPRESS}app.post('/', (req, res) => {
  const { name } = req.body
  if (typeof name !== 'string') return res.sendStatus(400)
  users.findOne({ name })
})`,
    },
    {
      name: 'a condition by type inside of the filter',
      code: `${EXPRESS}app.post('/', (req, res) => {
  users.findOne({ name: typeof req.body.name === 'string' ? req.body.name : '' })
})`,
    },
    {
      name: 'an allow-list',
      code: `${EXPRESS}const ROLES = ['admin', 'editor']
app.post('/', (req, res) => {
  const { role } = req.body
  if (!ROLES.includes(role)) return res.sendStatus(400)
  users.find({ role })
})`,
    },
    {
      name: 'mongo-sanitize',
      code: `${EXPRESS}import sanitize from 'mongo-sanitize'
app.post('/', (req, res) => {
  users.findOne({ name: sanitize(req.body.name) })
})`,
    },
    {
      name: 'express-mongo-sanitize before the route',
      code: `${EXPRESS}import mongoSanitize from 'express-mongo-sanitize'
app.use(mongoSanitize())
app.post('/', (req, res) => {
  users.findOne({ name: req.body.name })
})`,
    },
    {
      name: 'a schema of strings',
      code: `${EXPRESS}import { z } from 'zod'
const Login = z.object({ name: z.string(), password: z.string() })
app.post('/', (req, res) => {
  const { name, password } = Login.parse(req.body)
  users.findOne({ name, password })
})`,
    },
    {
      name: 'a schema that another file holds',
      code: `${EXPRESS}import { login } from './schemas.js'
import { validate } from './validate.js'
app.post('/', validate(login), (req, res) => {
  users.findOne({ name: req.body.name })
})`,
    },
    {
      name: 'mongoose wraps operators',
      code: `${MONGOOSE}mongoose.set('sanitizeFilter', true)
app.post('/', (req, res) => {
  User.findOne({ name: req.body.name })
})`,
    },
    {
      name: 'mongoose wraps operators of one query',
      code: `${MONGOOSE}app.post('/', (req, res) => {
  User.findOne({ name: req.body.name }, null, { sanitizeFilter: true })
})`,
    },
    {
      name: 'an id that mongoose casts',
      code: `${MONGOOSE}app.post('/', (req, res) => {
  User.findById(req.body.id)
  User.findByIdAndUpdate(req.body.id, { $set: { seen: true } })
})`,
    },
    {
      name: 'the update beside the filter is for another rule',
      code: `${MONGOOSE}app.post('/:id', (req, res) => {
  User.updateOne({ _id: req.params.id }, { $set: { name: req.body.name } })
})`,
    },
    {
      name: 'a query string that is parsed flat',
      code: `import Fastify from 'fastify'
import { MongoClient } from 'mongodb'
const users = new MongoClient('mongodb://localhost').db('shop').collection('users')
Fastify().get('/', (request) => users.findOne({ name: request.query.name }))`,
    },
    {
      name: 'a query string that express is told to parse flat',
      code: `${EXPRESS}app.set('query parser', 'simple')
app.get('/', (req, res) => {
  users.findOne({ name: req.query.name })
})`,
    },
    {
      name: 'querystring parses flat',
      code: `import http from 'node:http'
import { parse } from 'node:querystring'
import { MongoClient } from 'mongodb'
const users = new MongoClient('mongodb://localhost').db('shop').collection('users')
http.createServer((req, res) => {
  users.findOne({ name: parse(req.url.split('?')[1]).name })
})`,
    },
    {
      name: 'a mapper of SQL databases',
      code: `import express from 'express'
import { User } from './models/User.js'
express().post('/', async (req, res) => {
  res.json(await User.findOne({ where: { name: req.body.name } }))
})`,
    },
    {
      name: 'a mapper of SQL databases that takes the filter as it is',
      code: `import models from './models/index.js'
export const authenticate = async (req, res) => {
  res.json(await models.ApiKey.findOne({ secret: req.query.key }, { withRelated: ['integration'] }))
}`,
    },
    {
      name: 'a list that has a method of the same name',
      code: `import express from 'express'
import users from './users.js'
express().post('/', (req, res) => {
  res.json(users.find(req.body))
})`,
    },
    {
      name: 'a class of Nest that another file validates',
      code: `import { Body, Controller, Post } from '@nestjs/common'
import { InjectModel } from '@nestjs/mongoose'
import type { Model } from 'mongoose'
import { LoginDto } from './login.dto'
@Controller('login')
export class LoginController {
  constructor(@InjectModel('User') private readonly users: Model<unknown>) {}
  @Post()
  login(@Body() dto: LoginDto) {
    return this.users.findOne({ name: dto.name })
  }
}`,
    },
    {
      name: 'a class of Nest whose decorators want strings',
      code: `import { Body, Controller, Post } from '@nestjs/common'
import { InjectModel } from '@nestjs/mongoose'
import { IsString } from 'class-validator'
import type { Model } from 'mongoose'
class LoginDto {
  @IsString() name: string
}
@Controller('login')
export class LoginController {
  constructor(@InjectModel('User') private readonly users: Model<unknown>) {}
  @Post()
  login(@Body() dto: LoginDto) {
    return this.users.findOne({ name: dto.name })
  }
}`,
    },
    {
      name: 'Meteor checks the type',
      code: `import { Meteor } from 'meteor/meteor'
import { check } from 'meteor/check'
import { Mongo } from 'meteor/mongo'
const Tasks = new Mongo.Collection('tasks')
Meteor.methods({
  remove(id) {
    check(id, String)
    Tasks.remove({ _id: id })
  },
})`,
    },
    {
      name: 'parameters of Cypher, Lua, N1QL and PartiQL',
      code: `import express from 'express'
import neo4j from 'neo4j-driver'
import Redis from 'ioredis'
import { connect } from 'couchbase'
import { ExecuteStatementCommand } from '@aws-sdk/client-dynamodb'
const session = neo4j.driver('neo4j://localhost').session()
express().get('/', async (req, res) => {
  await session.run('MATCH (u:User { name: $name }) RETURN u', { name: req.query.name })
  await new Redis().eval('return redis.call("GET", KEYS[1])', 1, req.query.key)
  const cluster = await connect('couchbase://localhost')
  await cluster.query('SELECT * FROM users WHERE name = $1', { parameters: [req.query.name] })
  new ExecuteStatementCommand({ Statement: 'SELECT * FROM users WHERE name = ?', Parameters: [{ S: req.query.name }] })
})`,
    },
    {
      name: 'a constant script, and a function',
      code: `${EXPRESS}app.get('/', (req, res) => {
  users.find({ $where: 'this.a === this.b' })
  users.find({ $where: function () { return this.a === this.b } })
})`,
    },
    {
      name: 'AQL that binds',
      code: `import { aql, Database } from 'arangojs'
import express from 'express'
const db = new Database()
express().get('/', (req, res) => db.query(aql\`FOR u IN users FILTER u.name == \${req.query.name} RETURN u\`))`,
    },
    {
      name: 'a search by fields',
      code: `import { Client } from '@elastic/elasticsearch'
import express from 'express'
const client = new Client({})
express().get('/', (req, res) => client.search({ query: { match: { title: req.query.q } } }))`,
    },
  ],
  invalid: [
    {
      name: 'a name that a model of the project tells',
      code: `import express from 'express'
express().post('/', (req, res) => index.search({ painless: req.body.code }))
`,
      settings: { 'api-security': { models: [{ name: 'own', keyed: [{ at: 'painless', kind: 'script' }] }] } },
      errors: [{ messageId: 'taintedScript', line: 2, column: 60 }],
    },
    {
      name: 'a value that was taken from the body, and another body that Joi checked',
      code: `import Joi from 'joi'
${EXPRESS}const schema = Joi.object({ email: Joi.string().email().required() })
app.post('/reset', async (req, res) => {
  const { email } = req.body
  await schema.validateAsync(req.query)
  res.json(await users.countDocuments({ email }))
})`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 10,
          column: 39,
          suggestions: [
            {
              messageId: 'wrapInEq',
              output: `import Joi from 'joi'
${EXPRESS}const schema = Joi.object({ email: Joi.string().email().required() })
app.post('/reset', async (req, res) => {
  const { email } = req.body
  await schema.validateAsync(req.query)
  res.json(await users.countDocuments({ email: { $eq: email } }))
})`,
            },
            {
              messageId: 'makeString',
              output: `import Joi from 'joi'
${EXPRESS}const schema = Joi.object({ email: Joi.string().email().required() })
app.post('/reset', async (req, res) => {
  const { email } = req.body
  await schema.validateAsync(req.query)
  res.json(await users.countDocuments({ email: String(email) }))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a whole body with an object in it, as Joi gives it back',
      code: `import Joi from 'joi'
${EXPRESS}const schema = Joi.object({ email: Joi.string().email().required(), extra: Joi.any() })
app.post('/reset', async (req, res) => {
  const { error, value } = schema.validate(req.body)
  if (error) return res.sendStatus(400)
  res.json(await users.countDocuments(value))
})`,
      errors: [{ messageId: 'taintedFilter', line: 10, column: 39 }],
    },
    {
      name: 'type-graphql: an argument of any shape',
      code: `import { Arg, Query, Resolver } from 'type-graphql'
import { GraphQLJSONObject } from 'graphql-type-json'
import mongoose from 'mongoose'
const User = mongoose.model('User', new mongoose.Schema({ name: String }))
@Resolver()
export class Users {
  @Query(() => Number)
  count(@Arg('filter', () => GraphQLJSONObject) filter: Record<string, unknown>) {
    return User.countDocuments(filter)
  }
}`,
      filename: 'users.ts',
      errors: [{ messageId: 'taintedFilter', line: 9, column: 32 }],
    },
    {
      name: 'graphql: an argument that its schema declares an object of any shape',
      code: declared('filter: JSON', 'args.filter'),
      errors: [{ messageId: 'taintedFilter', line: 11 }],
    },
    {
      name: 'graphql: an argument with a declared field of any shape',
      code: declared('search: Search', 'args.search.filter'),
      errors: [{ messageId: 'taintedFilter', line: 11 }],
    },
    {
      name: 'graphql: all arguments, one of them an object of any shape',
      code: declared('name: String, filter: JSON', 'args'),
      errors: [{ messageId: 'taintedFilter', line: 11 }],
    },
    {
      name: 'graphql: an argument that a schema of another file declares, where that is not believed',
      code: undeclared,
      settings: { 'api-security': { trustNames: false } },
      errors: [{ messageId: 'taintedFilter', line: 5 }],
    },
    {
      name: 'a collection as a member of the database',
      code: `const express = require('express')
const { ObjectId } = require('mongodb')
const router = express.Router()
router.post('/login', (req, res) => {
  const db = req.app.db
  db.users.findOne(req.body, (error, user) => res.json({ id: user._id }))
})`,
      errors: [{ messageId: 'taintedFilter', line: 6 }],
    },
    {
      name: 'a collection that a function of the file opens',
      code: `import { Router } from 'express'
import { getDb } from './db.js'
const router = Router()
const products = () => getDb().collection('products')
router.post('/', async (req, res) => {
  res.json(await products().find(req.body.filter).project({ name: 1 }).toArray())
})`,
      errors: [{ messageId: 'taintedFilter', line: 6 }],
    },
    {
      name: 'strapi: filters of a query, of the service of entities, and of documents',
      code: `module.exports = ({ strapi }) => ({
  async reset(ctx) {
    const { filters } = ctx.request.body
    await strapi.query('user', 'users-permissions').findOne(filters)
    await strapi.db.query('plugin::users-permissions.user').findOne({ where: filters })
    await strapi.entityService.findMany('api::note.note', { filters })
    await strapi.documents('api::note.note').findMany({ filters })
    ctx.send({})
  },
})`,
      errors: [4, 5, 6, 7].map((line) => ({ messageId: 'taintedFilter' as const, line })),
    },
    {
      name: 'strapi: a body of which its own yup has checked another field',
      code: `const { yup, validateYupSchema } = require('@strapi/utils')
const validateBody = validateYupSchema(yup.object().shape({ email: yup.string().required() }))
module.exports = {
  async create(ctx) {
    await validateBody(ctx.request.body)
    const { username } = ctx.request.body
    ctx.send(await strapi.db.query('plugin::users-permissions.user').findOne({ where: { username } }))
  },
}`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 7,
          column: 87,
          suggestions: [
            { messageId: 'wrapInEq', output: `const { yup, validateYupSchema } = require('@strapi/utils')
const validateBody = validateYupSchema(yup.object().shape({ email: yup.string().required() }))
module.exports = {
  async create(ctx) {
    await validateBody(ctx.request.body)
    const { username } = ctx.request.body
    ctx.send(await strapi.db.query('plugin::users-permissions.user').findOne({ where: { username: { $eq: username } } }))
  },
}` },
            { messageId: 'makeString', output: `const { yup, validateYupSchema } = require('@strapi/utils')
const validateBody = validateYupSchema(yup.object().shape({ email: yup.string().required() }))
module.exports = {
  async create(ctx) {
    await validateBody(ctx.request.body)
    const { username } = ctx.request.body
    ctx.send(await strapi.db.query('plugin::users-permissions.user').findOne({ where: { username: String(username) } }))
  },
}` },
          ],
        },
      ],
    },
    {
      name: 'another part of the request that a function of another file says it checks',
      code: `import { validateLogin } from './validation.js'
${EXPRESS}app.post('/login', async (req, res) => {
  const { name } = req.body
  await validateLogin(req.query)
  res.json(await users.findOne({ name }))
})`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 9,
          column: 32,
          suggestions: [
            {
              messageId: 'wrapInEq',
              output: `import { validateLogin } from './validation.js'
${EXPRESS}app.post('/login', async (req, res) => {
  const { name } = req.body
  await validateLogin(req.query)
  res.json(await users.findOne({ name: { $eq: name } }))
})`,
            },
            {
              messageId: 'makeString',
              output: `import { validateLogin } from './validation.js'
${EXPRESS}app.post('/login', async (req, res) => {
  const { name } = req.body
  await validateLogin(req.query)
  res.json(await users.findOne({ name: String(name) }))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'graphql: an argument of any kind',
      code: graphql('GraphQLJSON'),
      errors: [{ messageId: 'taintedFilter', line: 10 }],
    },
    {
      name: 'a login by two fields of the body',
      code: `${EXPRESS}app.post('/login', async (req, res) => {
  res.json(await users.findOne({ name: req.body.name, password: req.body.password }))
})`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 6,
          column: 32,
          suggestions: [
            {
              messageId: 'wrapInEq',
              output: `${EXPRESS}app.post('/login', async (req, res) => {
  res.json(await users.findOne({ name: { $eq: req.body.name }, password: { $eq: req.body.password } }))
})`,
            },
            {
              messageId: 'makeString',
              output: `${EXPRESS}app.post('/login', async (req, res) => {
  res.json(await users.findOne({ name: String(req.body.name), password: String(req.body.password) }))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a destructured name, written short',
      code: `${MONGOOSE}app.post('/', async (req, res) => {
  const { name } = req.body
  res.json(await User.findOne({ name }))
})`,
      errors: [
        {
          messageId: 'taintedFilter',
          suggestions: [
            {
              messageId: 'wrapInEq',
              output: `${MONGOOSE}app.post('/', async (req, res) => {
  const { name } = req.body
  res.json(await User.findOne({ name: { $eq: name } }))
})`,
            },
            {
              messageId: 'makeString',
              output: `${MONGOOSE}app.post('/', async (req, res) => {
  const { name } = req.body
  res.json(await User.findOne({ name: String(name) }))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the whole query string',
      code: `${MONGOOSE}app.get('/', async (req, res) => {
  res.json(await User.find(req.query))
})`,
      errors: [{ messageId: 'taintedFilter', line: 6, column: 28 }],
    },
    {
      name: 'the whole query string, parsed flat: it may name $where',
      code: `import Koa from 'koa'
import { MongoClient } from 'mongodb'
const users = new MongoClient('mongodb://localhost').db('shop').collection('users')
new Koa().use(async (ctx) => {
  ctx.body = await users.find(ctx.query).toArray()
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'all of the body, spread',
      code: `${EXPRESS}app.post('/', (req, res) => {
  users.find({ ...req.body, active: true })
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'a filter that is filled by writes',
      code: `${EXPRESS}app.get('/', (req, res) => {
  const query = {}
  if (req.query.title) query.title = req.query.title
  users.find(query)
})`,
      errors: [{ messageId: 'taintedFilter', line: 8 }],
    },
    {
      name: 'parsed JSON revives objects of a text',
      code: `${EXPRESS}app.get('/:filter', (req, res) => {
  users.find(JSON.parse(req.params.filter))
  users.aggregate(JSON.parse(String(req.query.pipeline)))
})`,
      errors: [
        { messageId: 'taintedFilter', line: 6 },
        { messageId: 'taintedFilter', line: 7 },
      ],
    },
    {
      name: 'stages and lists of filters',
      code: `${EXPRESS}app.post('/', (req, res) => {
  users.aggregate([{ $match: req.body.match }, { $limit: 10 }])
  users.find({ $or: req.body.any })
  users.find({ name: { $not: req.body.name } })
  users.bulkWrite([{ deleteMany: { filter: req.body } }])
})`,
      errors: [6, 7, 8, 9].map((line) => ({ messageId: 'taintedFilter' as const, line })),
    },
    {
      name: 'query helpers of mongoose',
      code: `${MONGOOSE}app.post('/', async (req, res) => {
  await User.where('name', req.body.name)
  await User.find().where('name').equals(req.body.name)
  await User.find().limit(10).or([req.body])
  await User.find().lean().merge(req.body)
  await User.aggregate().match(req.body)
  await User.findById(1).populate({ path: 'posts', match: req.body.match })
})`,
      errors: [6, 7, 8, 9, 10, 11].map((line) => ({ messageId: 'taintedFilter' as const, line })),
    },
    {
      name: 'a check that lets objects through',
      code: `${EXPRESS}app.post('/', (req, res) => {
  const filter = req.body.filter
  if (!filter) return res.sendStatus(400)
  users.find(filter)
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'sanitized too late',
      code: `${EXPRESS}import mongoSanitize from 'express-mongo-sanitize'
app.post('/', (req, res) => {
  users.find(req.body)
})
app.use(mongoSanitize())`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'a schema that lets anything through',
      code: `${EXPRESS}import { z } from 'zod'
const Login = z.object({ name: z.any() })
app.post('/', (req, res) => {
  const login = Login.parse(req.body)
  users.find(login.name)
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'a middleware that is called for its validation, where names are not trusted',
      code: `${EXPRESS}import { validate } from './validate.js'
app.post('/', validate('login'), (req, res) => {
  users.find(req.body)
})`,
      settings: { 'api-security': { trustNames: false } },
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'a connection by callback',
      code: `const { MongoClient } = require('mongodb')
const express = require('express')
const app = express()
MongoClient.connect('mongodb://localhost', (error, client) => {
  const users = client.db('shop').collection('users')
  app.post('/', (req, res) => {
    users.find(req.body).toArray((failure, rows) => res.json(rows))
  })
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'a model of another file',
      code: `const User = require('../models/user')
exports.list = async (req, res) => {
  res.json(await User.find(req.query).lean())
}`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'conditions of Prisma',
      code: `${PRISMA}app.post('/', async (req, res) => {
  const { token } = req.body
  await prisma.user.findFirst({ where: { token, active: true } })
  await prisma.user.findMany({ where: { NOT: [{ city: req.body.city }] } })
  await prisma.user.count({ where: req.body })
})`,
      errors: [
        {
          messageId: 'taintedConditions',
          line: 7,
          column: 40,
          suggestions: [
            {
              messageId: 'wrapInEquals',
              data: { value: '`token`' },
              output: `${PRISMA}app.post('/', async (req, res) => {
  const { token } = req.body
  await prisma.user.findFirst({ where: { token: { equals: token }, active: true } })
  await prisma.user.findMany({ where: { NOT: [{ city: req.body.city }] } })
  await prisma.user.count({ where: req.body })
})`,
            },
            {
              messageId: 'makeString',
              data: { value: '`token`' },
              output: `${PRISMA}app.post('/', async (req, res) => {
  const { token } = req.body
  await prisma.user.findFirst({ where: { token: String(token), active: true } })
  await prisma.user.findMany({ where: { NOT: [{ city: req.body.city }] } })
  await prisma.user.count({ where: req.body })
})`,
            },
          ],
        },
        {
          messageId: 'taintedConditions',
          line: 8,
          column: 39,
          suggestions: [
            {
              messageId: 'wrapInEquals',
              data: { value: '`req.body.city`' },
              output: `${PRISMA}app.post('/', async (req, res) => {
  const { token } = req.body
  await prisma.user.findFirst({ where: { token, active: true } })
  await prisma.user.findMany({ where: { NOT: [{ city: { equals: req.body.city } }] } })
  await prisma.user.count({ where: req.body })
})`,
            },
            {
              messageId: 'makeString',
              data: { value: '`req.body.city`' },
              output: `${PRISMA}app.post('/', async (req, res) => {
  const { token } = req.body
  await prisma.user.findFirst({ where: { token, active: true } })
  await prisma.user.findMany({ where: { NOT: [{ city: String(req.body.city) }] } })
  await prisma.user.count({ where: req.body })
})`,
            },
          ],
        },
        { messageId: 'taintedConditions', line: 9, column: 36 },
      ],
    },
    {
      name: 'conditions of a client that another file makes',
      code: `import { prisma } from './prisma.js'
export async function find(req, res) {
  res.json(await prisma.post.findMany({ where: { AND: req.body.conditions } }))
}`,
      errors: [{ messageId: 'taintedConditions', line: 3, column: 48 }],
    },
    {
      name: 'filters of search engines, Gremlin, and scripts as commands',
      code: `import express from 'express'
import gremlin from 'gremlin'
import { MeiliSearch } from 'meilisearch'
import Redis from 'ioredis'
const books = new MeiliSearch({ host: 'http://localhost:7700' }).index('books')
const graph = new gremlin.driver.Client('wss://localhost:8182/gremlin')
const redis = new Redis()
express().get('/', async (req, res) => {
  await books.search(req.query.words, { filter: \`owner = "\${req.query.owner}"\` })
  await graph.submit("g.V().has('name', '" + req.query.name + "')")
  await graph.submit("g.V().has('name', name)", { name: req.query.name })
  await redis.call('EVAL', req.query.script, 0)
  await redis.call('SET', req.query.name, 1)
})`,
      errors: [
        { messageId: 'taintedQuery', line: 9, column: 49 },
        { messageId: 'taintedQuery', line: 10, column: 22 },
        { messageId: 'taintedScript', line: 12, column: 28 },
      ],
    },
    {
      name: 'operations that a loop fills in, or that are made of a list',
      code: `${EXPRESS}app.post('/', (req, res) => {
  const operations = []
  for (const name of req.body.names) operations.push({ deleteOne: { filter: { name } } })
  users.bulkWrite(operations)
  users.bulkWrite(req.body.names.map((name) => ({ deleteOne: { filter: { name } } })))
})`,
      errors: [
        { messageId: 'taintedFilter', line: 8, column: 19 },
        {
          messageId: 'taintedFilter',
          line: 9,
          column: 72,
          suggestions: [
            {
              messageId: 'wrapInEq',
              data: { value: '`name`' },
              output: `${EXPRESS}app.post('/', (req, res) => {
  const operations = []
  for (const name of req.body.names) operations.push({ deleteOne: { filter: { name } } })
  users.bulkWrite(operations)
  users.bulkWrite(req.body.names.map((name) => ({ deleteOne: { filter: { name: { $eq: name } } } })))
})`,
            },
            {
              messageId: 'makeString',
              data: { value: '`name`' },
              output: `${EXPRESS}app.post('/', (req, res) => {
  const operations = []
  for (const name of req.body.names) operations.push({ deleteOne: { filter: { name } } })
  users.bulkWrite(operations)
  users.bulkWrite(req.body.names.map((name) => ({ deleteOne: { filter: { name: String(name) } } })))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the filter of an update that follows a query',
      code: `${MONGOOSE}app.post('/:id', async (req, res) => {
  await User.where({ active: true }).updateOne({ name: req.body.name }, { $set: { active: false } })
})`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 6,
          column: 48,
          suggestions: [
            {
              messageId: 'wrapInEq',
              data: { value: '`req.body.name`' },
              output: `${MONGOOSE}app.post('/:id', async (req, res) => {
  await User.where({ active: true }).updateOne({ name: { $eq: req.body.name } }, { $set: { active: false } })
})`,
            },
            {
              messageId: 'makeString',
              data: { value: '`req.body.name`' },
              output: `${MONGOOSE}app.post('/:id', async (req, res) => {
  await User.where({ active: true }).updateOne({ name: String(req.body.name) }, { $set: { active: false } })
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a whole query string, a body, and a parser that makes objects in Express 5',
      filename: EXPRESS_5,
      code: `${EXPRESS}app.post('/', (req, res) => {
  users.find(req.query)
  users.find({ name: req.body.name })
})`,
      errors: [
        { messageId: 'taintedFilter', line: 6, column: 14 },
        {
          messageId: 'taintedFilter',
          line: 7,
          column: 14,
          suggestions: [
            {
              messageId: 'wrapInEq',
              data: { value: '`req.body.name`' },
              output: `${EXPRESS}app.post('/', (req, res) => {
  users.find(req.query)
  users.find({ name: { $eq: req.body.name } })
})`,
            },
            {
              messageId: 'makeString',
              data: { value: '`req.body.name`' },
              output: `${EXPRESS}app.post('/', (req, res) => {
  users.find(req.query)
  users.find({ name: String(req.body.name) })
})`,
            },
          ],
        },
      ],
    },
    ...["'extended'", 'qs.parse', '(text) => qs.parse(text)'].map((parser) => ({
      name: `parameters of a query string that ${parser} parses in Express 5`,
      filename: EXPRESS_5,
      code: `${EXPRESS}import qs from 'qs'
app.set('query parser', ${parser})
app.get('/', (req, res) => {
  users.find({ $or: [{ name: 'a', ...req.query.filter }] })
})`,
      errors: [{ messageId: 'taintedFilter' as const, line: 8, column: 14 }],
    })),
    {
      name: 'a collection of a database that another file opens',
      code: `import { db } from './db.js'
export async function login(req, res) {
  res.json(await db.collection('users').findOne({ name: req.body.name }))
}`,
      errors: [
        {
          messageId: 'taintedFilter',
          line: 3,
          column: 49,
          suggestions: [
            {
              messageId: 'wrapInEq',
              data: { value: '`req.body.name`' },
              output: `import { db } from './db.js'
export async function login(req, res) {
  res.json(await db.collection('users').findOne({ name: { $eq: req.body.name } }))
}`,
            },
            {
              messageId: 'makeString',
              data: { value: '`req.body.name`' },
              output: `import { db } from './db.js'
export async function login(req, res) {
  res.json(await db.collection('users').findOne({ name: String(req.body.name) }))
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a collection that a function of another file gets',
      code: `import { getCollection } from './mongo.js'
export async function list(req, res) {
  const users = await getCollection('users')
  res.json(await users.find(req.body).toArray())
}`,
      errors: [{ messageId: 'taintedFilter', line: 4, column: 29 }],
    },
    {
      name: 'such a collection under a name, and one that the request brings along',
      code: `const { db } = require('./db')
const users = db.collection('users')
exports.list = async (req, res) => {
  res.json(await users.find(req.query).sort({ name: 1 }).toArray())
}
exports.clean = async (req, res) => {
  await req.app.locals.db.collection('orders').bulkWrite([{ deleteMany: { filter: req.body } }])
  res.json(await req.app.locals.db.collection('orders').mapReduce(req.body.map, 'function (key, values) { return values.length }', { out: 'totals' }))
}`,
      errors: [
        { messageId: 'taintedFilter', line: 4, column: 29 },
        { messageId: 'taintedFilter', line: 7, column: 83 },
        { messageId: 'taintedScript', line: 8, column: 67 },
      ],
    },
    {
      name: 'a model of another file, by its own methods',
      code: `import express from 'express'
import { models } from './database.js'
express().post('/', async (req, res) => {
  await models.User.findOneAndDelete(req.body)
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'a field of the body in Nest, whatever its annotation says',
      code: `import { Body, Controller, Post } from '@nestjs/common'
import { InjectModel } from '@nestjs/mongoose'
import type { Model } from 'mongoose'
@Controller('login')
export class LoginController {
  constructor(@InjectModel('User') private readonly users: Model<unknown>) {}
  @Post()
  login(@Body() body: Record<string, any>) {
    return this.users.find(body.filter)
  }
}`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'Meteor without a check',
      code: `import { Meteor } from 'meteor/meteor'
import { Mongo } from 'meteor/mongo'
const Tasks = new Mongo.Collection('tasks')
Meteor.methods({
  remove(filter) {
    Tasks.remove(filter)
  },
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'other databases with filters',
      code: `import express from 'express'
import monk from 'monk'
import mongojs from 'mongojs'
import Datastore from 'nedb'
import nano from 'nano'
import { MikroORM } from '@mikro-orm/mongodb'
const orm = await MikroORM.init({})
express().post('/', async (req, res) => {
  monk('localhost').get('users').find(req.body)
  mongojs('shop').users.find(req.body)
  new Datastore().find(req.body)
  nano('http://localhost').use('users').find({ selector: req.body })
  orm.em.find('User', req.body)
})`,
      errors: [9, 10, 11, 12, 13].map((line) => ({ messageId: 'taintedFilter' as const, line })),
    },
    {
      name: 'scripts in filters and stages',
      code: `${EXPRESS}app.get('/', (req, res) => {
  users.find({ $where: \`this.name == '\${req.query.name}'\` })
  const query = {}
  query.$where = 'this.a == ' + req.query.a
  users.aggregate([{ $set: { a: { $function: { body: String(req.query.code), args: [], lang: 'js' } } } }])
  users.mapReduce(String(req.query.map), 'function () {}', { out: 'a' })
})`,
      errors: [
        { messageId: 'taintedScript', line: 6, column: 24 },
        { messageId: 'taintedScript', line: 8, column: 18 },
        { messageId: 'taintedScript', line: 9, column: 54 },
        { messageId: 'taintedScript', line: 10, column: 19 },
      ],
    },
    {
      name: 'Cypher',
      code: `import express from 'express'
import neo4j from 'neo4j-driver'
const driver = neo4j.driver('neo4j://localhost')
express().get('/:label', async (req, res) => {
  const session = driver.session()
  await session.run(\`MATCH (u:User { name: '\${req.query.name}' }) RETURN u\`)
  await session.executeRead((tx) => tx.run('MATCH (n:' + req.params.label + ') RETURN n'))
  await driver.executeQuery('MATCH (n) WHERE n.id = ' + req.query.id + ' RETURN n')
})`,
      errors: [6, 7, 8].map((line) => ({ messageId: 'taintedQuery' as const, line })),
    },
    {
      name: 'N1QL, PartiQL, AQL, Cosmos, Flux and query strings',
      code: `import express from 'express'
import { connect } from 'couchbase'
import { ExecuteStatementCommand } from '@aws-sdk/client-dynamodb'
import { Database } from 'arangojs'
import { CosmosClient } from '@azure/cosmos'
import { InfluxDB } from '@influxdata/influxdb-client'
import { Client } from '@elastic/elasticsearch'
const container = new CosmosClient({}).database('a').container('b')
const search = new Client({})
express().get('/', async (req, res) => {
  const cluster = await connect('couchbase://localhost')
  await cluster.query(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`)
  new ExecuteStatementCommand({ Statement: \`SELECT * FROM users WHERE name = '\${req.query.name}'\` })
  await new Database().query(\`FOR u IN users FILTER u.name == '\${req.query.name}' RETURN u\`)
  await container.items.query(\`SELECT * FROM c WHERE c.name = '\${req.query.name}'\`).fetchAll()
  await new InfluxDB({}).getQueryApi('a').collectRows(\`from(bucket: "\${req.query.bucket}")\`)
  await search.search({ q: req.query.q })
  await search.search({ query: { query_string: { query: req.query.q } } })
})`,
      errors: [12, 13, 14, 15, 16, 17, 18].map((line) => ({ messageId: 'taintedQuery' as const, line })),
    },
    {
      name: 'Lua and Painless',
      code: `import { Client } from '@elastic/elasticsearch'
import express from 'express'
import Redis from 'ioredis'
const search = new Client({})
express().post('/', async (req, res) => {
  await new Redis().eval(\`return redis.call('GET', '\${req.body.key}')\`, 0)
  await search.update({ id: '1', index: 'a', script: { source: 'ctx._source.count += ' + req.body.count } })
})`,
      errors: [
        { messageId: 'taintedScript', line: 6 },
        { messageId: 'taintedScript', line: 7 },
      ],
    },
    {
      name: 'a parameter of an exported function that is joined in, where these count',
      code: `import neo4j from 'neo4j-driver'
const session = neo4j.driver('neo4j://localhost').session()
export const find = (name: string) => session.run("MATCH (u { name: '" + name + "' }) RETURN u")
export const run = (query: string) => session.run(query)`,
      settings: { 'api-security': { threatModels: ['parameter'] } },
      errors: [{ messageId: 'taintedQuery', line: 3 }],
    },
  ],
})
