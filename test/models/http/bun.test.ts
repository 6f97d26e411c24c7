import { bun } from '../../../src/models/http/bun.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bun, {
  'sources BunRequest.url': `Bun.serve({
      port: 3000,
      async fetch(req) {
        save(new URL(req.url))
        return new Response()
      },
    })`,
  'sources BunRequest.params': `Bun.serve({
      routes: { '/users/:id': (req) => Response.json(req.params) },
    })`,
  'sources BunRequest.params.*': `Bun.serve({
      routes: {
        '/users/:id': { DELETE: async (req) => remove(req.params.id) },
      },
    })`,
  'sources BunRequest.cookies.get()': `Bun.serve({
      routes: { '/': (req) => new Response(req.cookies.get('theme')) },
    })`,
  'sources BunRequest.headers': `Bun.serve({
      port: 3000,
      async fetch(req) {
        save(Object.fromEntries(req.headers))
        return new Response()
      },
    })`,
  'sources BunRequest.headers.get()': `Bun.serve({
      port: 3000,
      async fetch(req) {
        save(req.headers.get('x-tenant'))
        return new Response()
      },
    })`,
  'sources BunRequest.{json,blob,arrayBuffer,bytes}()': `Bun.serve({
      port: 3000,
      async fetch(req) {
        save(await req.json())
        return new Response()
      },
    })`,
  'sources BunRequest.text()': `Bun.serve({
      port: 3000,
      async fetch(req) {
        save(await req.text())
        return new Response()
      },
    })`,
  'sources BunRequest.formData()': `Bun.serve({
      port: 3000,
      async fetch(req) {
        save(Object.fromEntries(await req.formData()))
        return new Response()
      },
    })`,
  'sources BunRequest.formData().{get,getAll}()': `Bun.serve({
      port: 3000,
      async fetch(req) {
        save((await req.formData()).get('name'))
        return new Response()
      },
    })`,
  'sources Bun.serve(0).websocket.message(1)': `Bun.serve({
      fetch: upgrade,
      websocket: {
        message(ws, message) {
          save(message)
        },
      },
    })`,
  'sanitizers Bun.escapeHTML': 'const safe = Bun.escapeHTML(name)',
})
