import { sveltekit } from '../../../src/models/http/sveltekit.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sveltekit, {
  'sources RequestEvent.params': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(params)
        return new Response()
      }`,
  },
  'sources RequestEvent.params.*': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(params.id)
        return new Response()
      }`,
  },
  'sources RequestEvent.url': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(url)
        return new Response()
      }`,
  },
  'sources RequestEvent.url.{href,pathname,search}': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(url.pathname)
        return new Response()
      }`,
  },
  'sources RequestEvent.url.searchParams.get()': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(url.searchParams.get('q'))
        return new Response()
      }`,
  },
  'sources RequestEvent.url.searchParams.getAll()': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(url.searchParams.getAll('tag'))
        return new Response()
      }`,
  },
  'sources RequestEvent.cookies.get()': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(cookies.get('theme'))
        return new Response()
      }`,
  },
  'sources RequestEvent.cookies.getAll()': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(cookies.getAll())
        return new Response()
      }`,
  },
  'sources WebRequest.url': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(request.url)
        return new Response()
      }`,
  },
  'sources WebRequest.headers': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(Object.fromEntries(request.headers))
        return new Response()
      }`,
  },
  'sources WebRequest.headers.get()': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(request.headers.get('X-Tenant'))
        return new Response()
      }`,
  },
  'sources WebRequest.{json,blob,arrayBuffer,bytes}()': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(await request.json())
        return new Response()
      }`,
  },
  'sources WebRequest.text()': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(await request.text())
        return new Response()
      }`,
  },
  'sources WebRequest.formData()': {
    filename: 'src/routes/users/[id]/+server.ts',
    code: `import type { RequestHandler } from './$types'
      export const POST: RequestHandler = async ({ request, params, url, cookies }) => {
        save(Object.fromEntries(await request.formData()))
        return new Response()
      }`,
  },
  'sources WebRequest.formData().{get,getAll}()': {
    filename: 'src/routes/login/+page.server.ts',
    code: `import type { Actions } from './$types'
      export const actions: Actions = {
        default: async ({ request }) => {
          const data = await request.formData()
          await login(data.get('email'))
        },
      }`,
  },
  'sources {query,form,command}(*)(0)': {
    filename: 'src/routes/users/data.remote.ts',
    code: `import { query } from '$app/server'
      export const getUser = query(schema, async (id) => find(id))`,
  },
  'conventions (^|/)\\+server\\.[jt]s$': {
    filename: 'src/routes/users/+server.js',
    code: `export async function GET({ url }) {
        return json(await find(url.searchParams.get('q')))
      }`,
  },
  'conventions (^|/)\\+(page|layout)\\.server\\.[jt]s$': {
    filename: 'src/routes/users/[id]/+page.server.js',
    code: `export async function load({ params }) {
        return { user: await find(params.id) }
      }`,
  },
  'conventions (^|/)hooks\\.server\\.[jt]s$': {
    filename: 'src/hooks.server.js',
    code: `export async function handle({ event, resolve }) {
        log(event.url.pathname)
        return resolve(event)
      }`,
  },
  'conventions (^|/)\\+page\\.server\\.[jt]s$': {
    filename: 'src/routes/users/[id]/+page.server.js',
    code: `export const actions = {
        async remove({ params }) { await remove(params.id) },
      }`,
  },
  'sinks RequestEvent.fetch(0)': `import type { RequestHandler } from './$types'
    export const GET: RequestHandler = async ({ fetch }) => fetch(address)`,
  'sinks redirect(1)': `import { redirect } from '@sveltejs/kit'
    export const load = () => redirect(302, target)`,
  'sinks RequestEvent.setHeaders(0).{Location,location}': `import type { RequestHandler } from './$types'
    export const GET: RequestHandler = ({ setHeaders }) => {
      setHeaders({ Location: target })
      return new Response(null, { status: 302 })
    }`,
  'sinks RequestEvent.setHeaders(0)': `import type { RequestHandler } from './$types'
    export const GET: RequestHandler = ({ setHeaders }) => {
      setHeaders(headers)
      return new Response()
    }`,
  'sinks json(0)': `import { json } from '@sveltejs/kit'
    json(user)`,
  'sinks RouteData': {
    filename: 'src/routes/+page.server.ts',
    code: `export const load = async () => ({ user })`,
  },
  'routes handler {RequestHandler,Action,Actions.*,PageServerLoad}': `import type { RequestHandler } from '@sveltejs/kit'
    export const find: RequestHandler = async ({ params }) => new Response(await find(params.id))`,
  'callers RequestEvent.locals.{user,session,auth,userId}': `import type { RequestHandler } from '@sveltejs/kit'
    export const GET: RequestHandler = async ({ locals }) => new Response(await ordersOf(locals.user.id))`,
  'callers RequestEvent.locals.{auth,getSession,safeGetSession}()': `import type { RequestHandler } from '@sveltejs/kit'
    export const GET: RequestHandler = async ({ locals }) => {
      const { user } = await locals.safeGetSession()
      return new Response(await ordersOf(user.id))
    }`,
})
