import { hapi } from '../../../src/models/http/hapi.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(hapi, {
  'sources Request.query.*': `const Hapi = require('@hapi/hapi')
    new Hapi.Server().route({ method: 'GET', path: '/', handler: (request) => find(request.query.name) })`,
  'sources Request.payload': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.payload)
        return h.response()
      },
    })`,
  'sources Request.query': `const Hapi = require('@hapi/hapi')
    const server = new Hapi.Server()
    server.route([
      { method: 'GET', path: '/', options: { handler: (request) => find(request.query) } },
    ])`,
  'sources Request.params': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.params)
        return h.response()
      },
    })`,
  'sources Request.params.*': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.params.id)
        return h.response()
      },
    })`,
  'sources Request.paramsArray': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.paramsArray)
        return h.response()
      },
    })`,
  'sources Request.headers': `import type { ServerRoute } from '@hapi/hapi'
    const routes: ServerRoute[] = [
      { method: 'GET', path: '/', handler: (request) => check(request.headers) },
    ]
    export default routes`,
  'sources Request.headers.*': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.headers['user-agent'])
        return h.response()
      },
    })`,
  'sources Request.info.{host,hostname,referrer}': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.info.referrer)
        return h.response()
      },
    })`,
  'sources Request.state': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.state)
        return h.response()
      },
    })`,
  'sources Request.path': `import type { Plugin } from '@hapi/hapi'
    export const plugin: Plugin<void> = {
      name: 'log',
      register: (server) => {
        server.ext('onPreHandler', (request, h) => {
          log(request.path)
          return h.continue
        })
      },
    }`,
  'sources Request.url': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.url)
        return h.response()
      },
    })`,
  'sources Request.url.{href,pathname,search}': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.url.search)
        return h.response()
      },
    })`,
  'sources Request.url.searchParams.get()': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.url.searchParams.get('q'))
        return h.response()
      },
    })`,
  'sources Request.raw.req.url': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({
      method: 'POST',
      path: '/users/{id}',
      handler: async (request, h) => {
        save(request.raw.req.url)
        return h.response()
      },
    })`,
  'shapes 1': `export async function list(request, h) {
      return h.response(await find(request.query.name))
    }`,
  'requestSchemas Server.route': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({
      method: 'POST',
      path: '/items',
      options: { validate: { payload: Joi.object({ id: Joi.number() }) }, handler: (request) => request.payload.id },
    })`,
  'requestSchemas Server.route #2': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({
      method: 'POST',
      path: '/items',
      options: { validate: { query: Joi.object({ id: Joi.number() }) }, handler: (request) => request.query.id },
    })`,
  'requestSchemas Server.route #3': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({
      method: 'POST',
      path: '/items',
      options: { validate: { params: Joi.object({ id: Joi.number() }) }, handler: (request) => request.params.id },
    })`,
  'requestSchemas Server.route #4': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({
      method: 'POST',
      path: '/items',
      options: { validate: { headers: Joi.object({ id: Joi.number() }) }, handler: (request) => request.headers.id },
    })`,
  'requestSchemas Server.route #5': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({
      method: 'POST',
      path: '/items',
      config: { validate: { payload: Joi.object({ id: Joi.number() }) }, handler: (request) => request.payload.id },
    })`,
  'requestSchemas Server.route #6': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({
      method: 'POST',
      path: '/items',
      config: { validate: { query: Joi.object({ id: Joi.number() }) }, handler: (request) => request.query.id },
    })`,
  'requestSchemas Server.route #7': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({
      method: 'POST',
      path: '/items',
      config: { validate: { params: Joi.object({ id: Joi.number() }) }, handler: (request) => request.params.id },
    })`,
  'requestSchemas Server.route #8': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({
      method: 'POST',
      path: '/items',
      config: { validate: { headers: Joi.object({ id: Joi.number() }) }, handler: (request) => request.headers.id },
    })`,
  'sinks ResponseToolkit.file(0)': `const Hapi = require('@hapi/hapi')
    const server = Hapi.server()
    server.route({ method: 'GET', path: '/a', handler: (request, h) => h.file(file, { confine: false }) })`,
  'sinks ResponseToolkit.file(1).confine': `const Hapi = require('@hapi/hapi')
    const server = Hapi.server()
    server.route({ method: 'GET', path: '/a', handler: (request, h) => h.file('a.txt', { confine: folder }) })`,
  'sinks Server.route(0).handler.directory.path()': `const Hapi = require('@hapi/hapi')
    const server = Hapi.server()
    server.route({ method: 'GET', path: '/{p*}', handler: { directory: { path: (request) => folder } } })`,
  'sinks ResponseToolkit.response(0)': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/', handler: (request, h) => h.response(text) })`,
  'sinks Server.route(0).handler()': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/', handler: () => text })`,
  'sinks Server.route(0).{options,config}.handler()': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/', options: { handler: () => text } })`,
  'sinks Server.route(0).handler(1)(0)': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/', handler(request, reply) { reply(text) } })`,
  'states ResponseObject.type': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/', handler: (request, h) => h.response(text).type('text/plain') })`,
  'states ResponseObject.header': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/', handler: (request, h) => h.response(text).header('Content-Type', 'text/plain') })`,
  'sinks {ResponseToolkit,ResponseObject}.redirect(0)': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/go', handler: (request, h) => h.redirect(target) })`,
  'sinks ResponseObject.{location,created}(0)': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/go', handler: (request, h) => h.response().code(302).location(target) })`,
  'sinks ResponseObject.header(1)': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/go', handler: (request, h) => h.response().code(302).header('Location', target) })`,
  'sinks ResponseObject.header(0)': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/go', handler: (request, h) => h.response('ok').header(name, 'on') })`,
  'sinks ResponseObject.header(1) #2': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/go', handler: (request, h) => h.response('ok').header('Set-Cookie', 'theme=' + name) })`,
  'sinks {ResponseToolkit.view,Server.render}(0)': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({ method: 'GET', path: '/', handler: (request, h) => h.view(name, { title }) })`,
  'sinks {ResponseToolkit.view,Server.render}(1)': `import Hapi from '@hapi/hapi'
    const server = Hapi.server()
    server.route({ method: 'GET', path: '/', handler: (request, h) => h.view('page', data) })`,
  'sinks ResponseToolkit.response(0) #2': `import Hapi from '@hapi/hapi'
    Hapi.server({}).route({ method: 'GET', path: '/', handler: (request, h) => h.response(user) })`,
  'sinks Server.route(0).handler() #2': `import Hapi from '@hapi/hapi'
    Hapi.server({}).route({ method: 'GET', path: '/', handler: () => user })`,
  'sinks Server.route(0).{options,config}.handler() #2': `import Hapi from '@hapi/hapi'
    Hapi.server({}).route({ method: 'GET', path: '/', options: { handler: () => user } })`,
  'requestSchemas Server.route #9': `import Hapi from '@hapi/hapi'
    Hapi.server({}).route({ method: 'GET', path: '/', options: { response: { schema: User }, handler: () => user } })`,
  'routes endpoint Server.route': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/users/{id}', handler: (request) => find(request.params.id) })`,
  'routes before Server.auth.default': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.auth.default('jwt')
    server.route({ method: 'GET', path: '/users', handler: () => list() })`,
  'routes before Server.ext': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.ext('onPreHandler', (request, h) => {
      count(request.path)
      return h.continue
    })
    server.route({ method: 'GET', path: '/users', handler: () => list() })`,
  'routes handler {ServerRoute.handler,ServerRoute.options.handler}': `import type { ServerRoute } from '@hapi/hapi'
    export const show: ServerRoute = {
      method: 'GET',
      path: '/users/{id}',
      handler: (request) => find(request.params.id),
    }`,
  'callers Request.auth.{credentials,artifacts}': `import Hapi from '@hapi/hapi'
    const server = Hapi.server({ port: 3000 })
    server.route({ method: 'GET', path: '/orders', handler: (request) => ordersOf(request.auth.credentials.id) })`,
})
