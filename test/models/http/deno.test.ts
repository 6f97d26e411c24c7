import { deno } from '../../../src/models/http/deno.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(deno, {
  'sources DenoRequest.url': `Deno.serve({ port: 8000 }, async (req) => {
      save(new URL(req.url))
      return new Response()
    })`,
  'sources DenoRequest.headers': `Deno.serve({ port: 8000 }, async (req) => {
      save(Object.fromEntries(req.headers))
      return new Response()
    })`,
  'sources DenoRequest.headers.get()': `Deno.serve({ port: 8000 }, async (req) => {
      save(req.headers.get('x-tenant'))
      return new Response()
    })`,
  'sources DenoRequest.{json,blob,arrayBuffer,bytes}()': `Deno.serve({ port: 8000 }, async (req) => {
      save(await req.json())
      return new Response()
    })`,
  'sources DenoRequest.text()': `Deno.serve({ handler: async (req) => new Response(await req.text()) })`,
  'sources DenoRequest.formData()': `Deno.serve({ port: 8000 }, async (req) => {
      save(Object.fromEntries(await req.formData()))
      return new Response()
    })`,
  'sources DenoRequest.formData().{get,getAll}()': `Deno.serve({ port: 8000 }, async (req) => {
      save((await req.formData()).get('name'))
      return new Response()
    })`,
})
