import { astro } from '../../../src/models/http/astro.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(astro, {
  'sources APIContext.params': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(params)
        return new Response()
      }`,
  },
  'sources APIContext.params.*': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(params.id)
        return new Response()
      }`,
  },
  'sources APIContext.url': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(url)
        return new Response()
      }`,
  },
  'sources APIContext.url.{href,pathname,search}': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(url.pathname)
        return new Response()
      }`,
  },
  'sources APIContext.url.searchParams.get()': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(url.searchParams.get('q'))
        return new Response()
      }`,
  },
  'sources APIContext.cookies.get().value': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(cookies.get('theme').value)
        return new Response()
      }`,
  },
  'sources APIContext.clientAddress': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(clientAddress)
        return new Response()
      }`,
  },
  'sources WebRequest.url': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(request.url)
        return new Response()
      }`,
  },
  'sources WebRequest.headers': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(Object.fromEntries(request.headers))
        return new Response()
      }`,
  },
  'sources WebRequest.headers.get()': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(request.headers.get('X-Tenant'))
        return new Response()
      }`,
  },
  'sources WebRequest.{json,blob,arrayBuffer,bytes}()': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(await request.json())
        return new Response()
      }`,
  },
  'sources WebRequest.text()': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(await request.text())
        return new Response()
      }`,
  },
  'sources WebRequest.formData()': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save(Object.fromEntries(await request.formData()))
        return new Response()
      }`,
  },
  'sources WebRequest.formData().{get,getAll}()': {
    filename: 'src/pages/api/users/[id].ts',
    code: `import type { APIRoute } from 'astro'
      export const POST: APIRoute = async ({ request, params, url, cookies, clientAddress }) => {
        save((await request.formData()).get('name'))
        return new Response()
      }`,
  },
  'sources defineAction(0).handler(0)': {
    filename: 'src/actions/index.ts',
    code: `import { defineAction } from 'astro:actions'
      export const server = {
        rename: defineAction({ input: schema, handler: async (input) => rename(input.name) }),
      }`,
  },
  'conventions (^|/)src/pages/.*\\.[jt]s$': {
    filename: 'src/pages/search.json.js',
    code: `export async function GET({ url }) {
        return Response.json(await find(url.searchParams.get('q')))
      }`,
  },
  'sinks APIContext.redirect(0)': `import type { APIRoute } from 'astro'
    export const GET: APIRoute = ({ redirect }) => redirect(target)`,
  'routes handler APIRoute': `import type { APIRoute } from 'astro'
    export const GET: APIRoute = async ({ params }) => new Response(await find(params.id))`,
  'routes handler defineAction(0).handler': `import { defineAction } from 'astro:actions'
    export const server = {
      rename: defineAction({
        input: schema,
        handler: async (input, context) => rename(input.name),
      }),
    }`,
  'callers APIContext.locals.{user,session,auth,userId}': `import type { APIRoute } from 'astro'
    export const GET: APIRoute = async (context) => new Response(await ordersOf(context.locals.user.id))`,
})
