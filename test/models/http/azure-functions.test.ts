import { azureFunctions } from '../../../src/models/http/azure-functions.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(azureFunctions, {
  'sources HttpRequest.{body,rawBody}': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(request.body)
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.{json,blob,arrayBuffer}()': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(await request.json())
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.text()': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(await request.text())
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.formData()': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(Object.fromEntries(await request.formData()))
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.formData().{get,getAll}()': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save((await request.formData()).get('name'))
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.query': `import type { AzureFunction, Context, HttpRequest } from '@azure/functions'
    const trigger: AzureFunction = async function (context, req) {
      context.res = { body: await find(req.query) }
    }
    export default trigger`,
  'sources HttpRequest.query.*': `import type { Context, HttpRequest } from '@azure/functions'
    export default async function (context: Context, req: HttpRequest) {
      context.res = { body: await find(req.query.name) }
    }`,
  'sources HttpRequest.query.get()': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(request.query.get('name'))
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.params': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(request.params)
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.params.*': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(request.params.id)
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.headers': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(Object.fromEntries(request.headers))
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.headers.*': `import type { HttpRequest } from '@azure/functions'
    export const tenantOf = (req: HttpRequest) => req.headers['x-tenant']`,
  'sources HttpRequest.headers.get()': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(request.headers.get('x-tenant'))
        return { status: 204 }
      },
    })`,
  'sources HttpRequest.{url,originalUrl}': `import { app } from '@azure/functions'
    app.http('users', {
      methods: ['POST'],
      handler: async (request, context) => {
        save(request.url)
        return { status: 204 }
      },
    })`,
  'sources app.{storageQueue,serviceBusQueue,serviceBusTopic}(1).handler(0)': `import { app } from '@azure/functions'
    app.storageQueue('orders', { queueName: 'orders', handler: async (item, context) => insert(item) })`,
  'sources app.{eventHub,eventGrid,webPubSub,storageBlob}(1).handler(0)': `import { app } from '@azure/functions'
    app.eventGrid('created', { handler: async (event) => insert(event.data) })`,
  'sources app.{mcpTool,mcpPrompt}(1).handler(0)': `import { app } from '@azure/functions'
    app.mcpTool('find', { toolName: 'find', description: 'Finds a user', handler: async (args, context) => find(args.name) })`,
  'shapes 1': `module.exports = async function (context, req) {
      context.res = { body: await find(req.query.name) }
    }`,
  'sinks app.http(1).handler().body': `import { app } from '@azure/functions'
    app.http('page', { handler: async () => ({ body: text, headers: { 'Content-Type': 'text/html' } }) })`,
  'sinks Context.res.body': `import type { AzureFunction } from '@azure/functions'
    const page: AzureFunction = async (context, req) => {
      context.res = { body: text, headers: { 'Content-Type': 'text/html' } }
    }`,
  'sinks app.http(1).handler().headers.{Location,location}': `import { app } from '@azure/functions'
    app.http('go', { handler: async () => ({ status: 302, headers: { Location: target } }) })`,
  'sinks app.http(1).handler().{body,jsonBody}': `import { app } from '@azure/functions'
    app.http('user', { handler: async () => ({ jsonBody: user }) })`,
  'routes endpoint app.http': `import { app } from '@azure/functions'
    app.http('user', {
      methods: ['GET'],
      route: 'users/{id}',
      handler: async (request, context) => ({ jsonBody: await find(request.params.id) }),
    })`,
  'routes endpoint app.{get,post,put,patch,deleteRequest}': `import { app } from '@azure/functions'
    app.get('user', async (request) => ({ jsonBody: await find(request.query.get('id')) }))`,
  'routes handler HttpHandler': `import type { HttpHandler } from '@azure/functions'
    export const user: HttpHandler = async (request) => ({ jsonBody: await find(request.params.id) })`,
  'callers HttpRequest.user': `import { app } from '@azure/functions'
    app.get('orders', async (request) => ({ jsonBody: await ordersOf(request.user.id) }))`,
  'sinks InvocationContext.{log,trace,debug,info,warn,error}(*)': `import { app } from '@azure/functions'
    app.http('user', { handler: async (request, context) => { context.warn(text) } })`,
  'sinks Context.log(*)': `module.exports = async function (context, req) {
      context.log(text)
      context.res = { body: await find(req.query.name) }
    }`,
  'sinks Context.log.{verbose,info,warn,error}(*)': `module.exports = async function (context, req) {
      context.log.error(text)
      context.res = { body: await find(req.query.name) }
    }`,
})
