import { cloudflareWorkers } from '../../../src/models/http/cloudflare-workers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(cloudflareWorkers, {
  'sources WorkerRequest.url': `import { DurableObject } from 'cloudflare:workers'
    export class Room extends DurableObject {
      async fetch(request) {
        save(new URL(request.url))
        return new Response()
      }
    }`,
  'sources WorkerRequest.headers': `const worker = {
      async fetch(request, env, ctx) {
        save(Object.fromEntries(request.headers))
        return new Response()
      },
    } satisfies ExportedHandler<Env>
    register(worker)`,
  'sources WorkerRequest.headers.get()': `export default {
      async fetch(request, env, ctx) {
        save(request.headers.get('x-tenant'))
        return new Response()
      },
    }`,
  'sources WorkerRequest.{json,blob,arrayBuffer,bytes}()': `export default {
      async fetch(request, env, ctx) {
        save(await request.json())
        return new Response()
      },
    }`,
  'sources WorkerRequest.body': `export default {
      async fetch(request, env, ctx) {
        save(request.body)
        return new Response()
      },
    }`,
  'sources WorkerRequest.text()': `const worker: ExportedHandler<Env> = {
      async fetch(request, env) {
        return new Response(await request.text())
      },
    }
    export default worker`,
  'sources WorkerRequest.formData()': `export default {
      async fetch(request, env, ctx) {
        save(Object.fromEntries(await request.formData()))
        return new Response()
      },
    }`,
  'sources WorkerRequest.formData().{get,getAll}()': `export default {
      async fetch(request, env, ctx) {
        save((await request.formData()).get('name'))
        return new Response()
      },
    }`,
  'sources PagesContext.params': {
    filename: 'functions/users/[id].ts',
    code: `export const onRequestGet: PagesFunction<Env> = async ({ params, env }) => find(env, params.id)`,
  },
  'sources ExportedHandler.queue(0).messages': `const worker: ExportedHandler<Env> = {
      async queue(batch, env) {
        for (const message of batch.messages) await insert(env, message.body)
      },
    }
    export default worker`,
  'sources {DurableObject,new DurableObject()}.webSocketMessage(1)': `import { DurableObject } from 'cloudflare:workers'
    export class Room extends DurableObject {
      async webSocketMessage(socket, message) {
        this.broadcast(message)
      }
    }`,
  'sources ExportedHandler.email(0).{from,to,headers,raw}': `const worker: ExportedHandler<Env> = {
      async email(message, env) {
        await insert(env, message.from)
      },
    }
    export default worker`,
  'conventions (^|/)functions/.*\\.[jt]sx?$': {
    filename: 'functions/users/[id].js',
    code: `export async function onRequestGet({ params, env }) {
        return find(env, params.id)
      }`,
  },
  'conventions \\.[cm]?[jt]sx?$': {
    filename: 'src/index.js',
    code: `export default {
        fetch: async (request) => new Response(await request.text()),
      }`,
  },
})
