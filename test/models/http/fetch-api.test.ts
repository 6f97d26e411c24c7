import { fetchApi } from '../../../src/models/http/fetch-api.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fetchApi, {
  'sources Request.url': `export async function handle(request: Request) {
      save(new URL(request.url))
    }`,
  'sources Request.headers': `export async function handle(request: Request) {
      save(Object.fromEntries(request.headers))
    }`,
  'sources Request.headers.get()': `export async function handle(request: Request) {
      save(request.headers.get('X-Tenant'))
    }`,
  'sources Request.{json,blob,arrayBuffer,bytes}()': `export async function handle(request: Request) {
      save(await request.json())
    }`,
  'sources Request.body': `export async function handle(request: Request) {
      save(request.body)
    }`,
  'sources Request.text()': `export async function handle(request: Request) {
      save(await request.text())
    }`,
  'sources Request.formData()': `export async function handle(request: Request) {
      save(Object.fromEntries(await request.formData()))
    }`,
  'sources FormData.{get,getAll}()': `export async function createUser(formData: FormData) {
      await insert(formData.get('name'))
    }`,
  'sources URLSearchParams.get()': `export function readFilter(params: URLSearchParams) {
      return params.get('q')
    }`,
  'sources URLSearchParams.getAll()': `export function readTags(params: URLSearchParams) {
      return params.getAll('tag')
    }`,
  'shapes 1': `export const receive = async (request) => insert(await request.json())`,
  'sinks new Response(0)': `const response = new Response(text, { headers: { 'Content-Type': 'text/html' } })`,
  'states new Response().headers.{set,append}': `const response = new Response(text)
    response.headers.set('Content-Type', 'text/html')`,
  'sinks Response.redirect(0)': `export default { fetch: () => Response.redirect(target, 302) }`,
  'sinks new Response(1).headers.{Location,location}': `export default { fetch: () => new Response(null, { status: 302, headers: { Location: target } }) }`,
  'sinks new Response(1).headers': `export default { fetch: () => new Response('ok', { headers }) }`,
  'sinks new Response(1).headers.{Set-Cookie,set-cookie}': `export default { fetch: () => new Response('ok', { headers: { 'Set-Cookie': 'theme=' + name } }) }`,
  'sinks Headers.{set,append}(1)': `const headers = new Headers()
    headers.append('Set-Cookie', 'theme=' + name)`,
  'sinks new Response(0) #2': `export const answer = (user) => new Response(JSON.stringify(user))`,
  'sinks Response.json(0)': `export const answer = (user) => Response.json(user)`,
})
