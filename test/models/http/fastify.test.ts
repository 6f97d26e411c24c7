import { fastify } from '../../../src/models/http/fastify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fastify, {
  'sources FastifyRequest.query.*': `import Fastify from 'fastify'
    Fastify().get('/', (request) => find(request.query.name))`,
  'sources FastifyRequest.body': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.body)
    })`,
  'sources FastifyRequest.query': `import type { FastifyInstance } from 'fastify'
    export default async function routes(app: FastifyInstance) {
      app.route({
        method: 'GET',
        url: '/search',
        handler: async (request, reply) => find(request.query),
      })
    }`,
  'sources FastifyRequest.params': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.params)
    })`,
  'sources FastifyRequest.params.*': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.params.id)
    })`,
  'sources FastifyRequest.headers': `import fastify from 'fastify'
    const server = fastify()
    server.addHook('preHandler', async (request, reply) => {
      check(request.headers)
    })`,
  'sources FastifyRequest.headers.*': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.headers.authorization)
    })`,
  'sources FastifyRequest.{host,hostname,ip}': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.hostname)
    })`,
  'sources FastifyRequest.cookies': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.cookies)
    })`,
  'sources FastifyRequest.cookies.*': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.cookies.session)
    })`,
  'sources FastifyRequest.{url,originalUrl}': `import fp from 'fastify-plugin'
    export default fp(async (fastify) => {
      fastify.setNotFoundHandler((request, reply) => {
        reply.send(request.url)
      })
    })`,
  'sources FastifyRequest.{raw,req}.url': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.raw.url)
    })`,
  'sources FastifyRequest.{raw,req}.headers.*': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(request.raw.headers.host)
    })`,
  'sources MultipartFile.{filename,fieldname,mimetype,encoding}': `import Fastify from 'fastify'
    import multipart from '@fastify/multipart'
    const app = Fastify()
    app.register(multipart)
    app.post('/upload', async (request) => {
      const data = await request.file()
      return store(data.filename)
    })`,
  'sources MultipartFile.{value,file}': `import Fastify from 'fastify'
    const app = Fastify()
    app.post('/upload', async (request) => {
      for await (const part of request.parts()) {
        if (part.type === 'field') keep(part.value)
      }
    })`,
  'sources MultipartFile.toBuffer()': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save(await (await request.file()).toBuffer())
    })`,
  'sources FastifyRequest.formData().{get,getAll}()': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.post('/users/:id', { schema }, async (request, reply) => {
      save((await request.formData()).get('name'))
    })`,
  'sources FastifyInstance.register(1).resolvers.*.*(1)': `import Fastify from 'fastify'
    import mercurius from 'mercurius'
    const app = Fastify()
    app.register(mercurius, {
      schema,
      resolvers: { Query: { user: (_, args) => find(args.id) } },
    })`,
  'sources FastifyInstance.graphql.defineResolvers(0).*.*(1)': `import type { FastifyPluginAsync } from 'fastify'
    export const plugin: FastifyPluginAsync = async (fastify) => {
      fastify.graphql.defineResolvers({ Query: { user: async (_, args) => find(args.id) } })
    }`,
  'shapes 1': `export async function createUser(request, reply) {
      reply.code(201).send(await insert(request.body))
    }`,
  'shapes 2': `module.exports = async function (fastify) {
      fastify.get('/', async (request) => find(request.query.name))
    }`,
  'shapes 3': `module.exports = async function (fastify, opts) {
      fastify.post('/', async (request) => insert(request.body))
    }`,
  'requestSchemas FastifyInstance.{get,post,put,patch,delete,head,options,all}': `import Fastify from 'fastify'
    const app = Fastify()
    app.post('/items', { schema: { body: { type: 'object', properties: { id: { type: 'integer' } } } } }, async (request) => request.body.id)`,
  'requestSchemas FastifyInstance.{get,post,put,patch,delete,head,options,all} #2': `import Fastify from 'fastify'
    const app = Fastify()
    app.post('/items', { schema: { querystring: { type: 'object', properties: { id: { type: 'integer' } } } } }, async (request) => request.query.id)`,
  'requestSchemas FastifyInstance.{get,post,put,patch,delete,head,options,all} #3': `import Fastify from 'fastify'
    const app = Fastify()
    app.post('/items', { schema: { query: { type: 'object', properties: { id: { type: 'integer' } } } } }, async (request) => request.query.id)`,
  'requestSchemas FastifyInstance.{get,post,put,patch,delete,head,options,all} #4': `import Fastify from 'fastify'
    const app = Fastify()
    app.post('/items', { schema: { params: { type: 'object', properties: { id: { type: 'integer' } } } } }, async (request) => request.params.id)`,
  'requestSchemas FastifyInstance.{get,post,put,patch,delete,head,options,all} #5': `import Fastify from 'fastify'
    const app = Fastify()
    app.post('/items', { schema: { headers: { type: 'object', properties: { id: { type: 'integer' } } } } }, async (request) => request.headers.id)`,
  'requestSchemas FastifyInstance.route': `import Fastify from 'fastify'
    const app = Fastify()
    app.route({
      method: 'POST',
      url: '/items',
      schema: { body: { type: 'object', properties: { id: { type: 'integer' } } } },
      handler: async (request) => request.body.id,
    })`,
  'requestSchemas FastifyInstance.route #2': `import Fastify from 'fastify'
    const app = Fastify()
    app.route({
      method: 'POST',
      url: '/items',
      schema: { querystring: { type: 'object', properties: { id: { type: 'integer' } } } },
      handler: async (request) => request.query.id,
    })`,
  'requestSchemas FastifyInstance.route #3': `import Fastify from 'fastify'
    const app = Fastify()
    app.route({
      method: 'POST',
      url: '/items',
      schema: { query: { type: 'object', properties: { id: { type: 'integer' } } } },
      handler: async (request) => request.query.id,
    })`,
  'requestSchemas FastifyInstance.route #4': `import Fastify from 'fastify'
    const app = Fastify()
    app.route({
      method: 'POST',
      url: '/items',
      schema: { params: { type: 'object', properties: { id: { type: 'integer' } } } },
      handler: async (request) => request.params.id,
    })`,
  'requestSchemas FastifyInstance.route #5': `import Fastify from 'fastify'
    const app = Fastify()
    app.route({
      method: 'POST',
      url: '/items',
      schema: { headers: { type: 'object', properties: { id: { type: 'integer' } } } },
      handler: async (request) => request.headers.id,
    })`,
  'sinks FastifyReply.sendFile(1)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/a', (request, reply) => reply.sendFile('a.txt', folder))`,
  'sinks FastifyReply.{sendFile,download}(1..).root': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/a', (request, reply) => reply.download('a.txt', { root: folder }))`,
  'sinks FastifyInstance.register(1).root': `import Fastify from 'fastify'
    const app = Fastify()
    app.register(files, { root: folder })`,
  'sinks FastifyReply.send(0)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request, reply) => {
      reply.type('text/html').send(text)
    })`,
  'sinks FastifyReply.raw.{write,end}(0)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request, reply) => {
      reply.raw.end(text)
    })`,
  'sinks FastifyInstance.{get,post,put,patch,delete,head,options,all}(*)()': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request, reply) => {
      reply.type('text/html')
      return text
    })`,
  'sinks FastifyInstance.{get,post,put,patch,delete,head,options,all}(1).handler()': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', {
      handler: async (request, reply) => {
        reply.header('Content-Type', 'text/html')
        return text
      },
    })`,
  'sinks FastifyInstance.route(0).handler()': `import Fastify from 'fastify'
    const app = Fastify()
    app.route({
      method: 'GET',
      url: '/',
      handler: async (request, reply) => {
        reply.headers({ 'Content-Type': 'text/html' })
        return text
      },
    })`,
  'states FastifyReply.type': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request, reply) => {
      reply.type('text/html')
    })`,
  'states FastifyReply.header': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request, reply) => {
      reply.header('Content-Type', 'text/html')
    })`,
  'states FastifyReply.headers': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request, reply) => {
      reply.headers({ 'Content-Type': 'text/html' })
    })`,
  'states FastifyReply.raw.setHeader': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request, reply) => {
      reply.raw.setHeader('Content-Type', 'text/html')
    })`,
  'states FastifyReply.raw.writeHead': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request, reply) => {
      reply.raw.writeHead(200, { 'Content-Type': 'text/html' })
    })`,
  'sinks FastifyReply.from(0)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', (request, reply) => reply.from(address))`,
  'sinks FastifyReply.from(1).getUpstream()': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', (request, reply) => reply.from('/', { getUpstream: () => address }))`,
  'sinks FastifyReply.redirect(*)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.redirect(target)
    })`,
  'sinks FastifyReply.header(1)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.code(302).header('location', target).send()
    })`,
  'sinks FastifyReply.headers(0).{Location,location}': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.code(302).headers({ Location: target }).send()
    })`,
  'sinks FastifyReply.raw.writeHead(1..).{Location,location}': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.raw.writeHead(302, { Location: target })
    })`,
  'states FastifyReply.{code,status}': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.code(201).header('Location', target).send()
    })`,
  'sinks FastifyReply.header(0)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.header(name, 'on').send()
    })`,
  'sinks FastifyReply.header(1) #2': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.header('set-cookie', 'theme=' + name).send()
    })`,
  'sinks FastifyReply.headers(0)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.headers(headers).send()
    })`,
  'sinks FastifyReply.raw.setHeader(0)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.raw.setHeader(name, 'on')
    })`,
  'sinks FastifyReply.raw.writeHead(1..)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/go', (request, reply) => {
      return reply.raw.writeHead(200, headers)
    })`,
  'sinks {FastifyRequest,FastifyInstance,FastifyReply}.log.{fatal,error,warn,info,debug,trace}(*)': `import Fastify from 'fastify'
    const app = Fastify({ logger: true })
    app.get('/', (request, reply) => {
      request.log.info('The user ' + name)
      return 'ok'
    })`,
  'sinks {FastifyReply,FastifyInstance}.{view,viewAsync}(0)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', (request, reply) => reply.view(name, { title }))`,
  'sinks {FastifyReply,FastifyInstance}.{view,viewAsync}(1)': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', (request, reply) => reply.view('page', data))`,
  'sinks FastifyReply.send(0) #2': `import Fastify from 'fastify'
    Fastify().get('/', async (request, reply) => { reply.send(user) })`,
  'sinks FastifyInstance.{get,post,put,patch,delete,all}(*)()': `import Fastify from 'fastify'
    Fastify().get('/', async () => user)`,
  'sinks FastifyInstance.{get,post,put,patch,delete,all}(1).handler()': `import Fastify from 'fastify'
    Fastify().get('/', { handler: async () => user })`,
  'sinks FastifyInstance.route(0).handler() #2': `import Fastify from 'fastify'
    Fastify().route({ method: 'GET', url: '/', handler: async () => user })`,
  'requestSchemas FastifyInstance.{get,post,put,patch,delete,head,options,all} #6': `import Fastify from 'fastify'
    Fastify().get('/', { schema: { response: { 200: User } } }, async () => user)`,
  'requestSchemas FastifyInstance.route #6': `import Fastify from 'fastify'
    Fastify().route({ method: 'GET', url: '/', schema: { response: { 200: User } }, handler: async () => user })`,
  'routes endpoint FastifyInstance.{get,post,put,patch,delete,head,options,all}': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/users/:id', async (request) => find(request.params.id))`,
  'routes endpoint FastifyInstance.route': `import Fastify from 'fastify'
    const app = Fastify()
    app.route({ method: 'GET', url: '/users/:id', handler: async (request) => find(request.params.id) })`,
  'routes before FastifyInstance.addHook': `import Fastify from 'fastify'
    const app = Fastify()
    app.addHook('onRequest', async (request) => check(request.headers.authorization))
    app.get('/users', async () => list())`,
  'routes mount FastifyInstance.register': `import Fastify from 'fastify'
    const app = Fastify()
    async function users(fastify) {
      fastify.get('/:id', async (request) => find(request.params.id))
    }
    app.register(users, { prefix: '/users' })`,
  'routes handler {RouteHandler,RouteHandlerMethod}': `import type { RouteHandlerMethod } from 'fastify'
    export const show: RouteHandlerMethod = async (request, reply) => find(request.params.id)`,
  'callers FastifyRequest.{user,auth,session.user,session.userId,currentUser,userId}': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/orders', async (request) => ordersOf(request.session.userId))`,
  'callers FastifyRequest.session.get()': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/orders', async (request) => ordersOf(request.session.get('userId')))`,
  'keeps FastifyInstance.decorate': `import Fastify from 'fastify'
    const app = Fastify()
    app.decorate('users', new Users())`,
  'keeps FastifyInstance.decorateRequest': `import Fastify from 'fastify'
    const app = Fastify()
    app.decorateRequest('users', null)`,
  'takes FastifyInstance': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async () => app.users.all())`,
  'takes FastifyRequest': `import Fastify from 'fastify'
    const app = Fastify()
    app.get('/', async (request) => request.users.all())`,
})
