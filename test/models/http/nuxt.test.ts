import { nuxt } from '../../../src/models/http/nuxt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nuxt, {
  'sources getQuery()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(getQuery(event))
      })`,
  },
  'sources readBody()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(await readBody(event))
      })`,
  },
  'sources readRawBody()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(await readRawBody(event))
      })`,
  },
  'sources readFormData()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(Object.fromEntries(await readFormData(event)))
      })`,
  },
  'sources readFormData().{get,getAll}()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save((await readFormData(event)).get('name'))
      })`,
  },
  'sources readMultipartFormData()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(await readMultipartFormData(event))
      })`,
  },
  'sources getRouterParam()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(getRouterParam(event, 'id'))
      })`,
  },
  'sources getRouterParams()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(getRouterParams(event))
      })`,
  },
  'sources {getHeader,getRequestHeader,getRequestHost}()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(getHeader(event, 'x-tenant'))
      })`,
  },
  'sources {getHeaders,getRequestHeaders}()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(getHeaders(event))
      })`,
  },
  'sources getCookie()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(getCookie(event, 'theme'))
      })`,
  },
  'sources parseCookies()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(parseCookies(event))
      })`,
  },
  'sources getRequestURL().searchParams.get()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(getRequestURL(event).searchParams.get('q'))
      })`,
  },
  'sources {getValidatedQuery,readValidatedBody}()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(await readValidatedBody(event, schema.parse))
      })`,
  },
  'sources {getValidatedQuery,readValidatedBody}().*': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save((await getValidatedQuery(event, schema.parse)).name)
      })`,
  },
  'sources getValidatedRouterParams()': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(await getValidatedRouterParams(event, schema.parse))
      })`,
  },
  'sources H3Event.path': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(event.path)
      })`,
  },
  'sources H3Event.context.params.*': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(event.context.params.id)
      })`,
  },
  'sources H3Event.node.req.url': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(event.node.req.url)
      })`,
  },
  'sources H3Event.node.req.headers.*': {
    filename: 'server/api/users/[id].post.ts',
    code: `export default defineEventHandler(async (event) => {
        save(event.node.req.headers.host)
      })`,
  },
  'conventions (^|/)server/(api|routes)/.*\\.[jt]s$': {
    filename: 'server/api/users/[id].get.ts',
    code: `export default (event) => find(event.context.params.id)`,
  },
  'sinks sendRedirect(1)': `export default defineEventHandler((event) => sendRedirect(event, target))`,
  'sinks navigateTo(0)': `export default defineNuxtRouteMiddleware(() => navigateTo(target, { external: true }))`,
  'sinks $fetch(0)': `export default defineEventHandler(() => $fetch(address))`,
  'sinks {sendProxy,proxyRequest}(1)': `export default defineEventHandler((event) => proxyRequest(event, address))`,
  'routes handler {defineEventHandler,eventHandler,defineCachedEventHandler}(0)': `export const user = defineEventHandler((event) => find(getQuery(event).id))`,
  'callers H3Event.context.{user,session,auth,userId,currentUser}': `export default defineEventHandler((event) => ordersOf(event.context.user.id))`,
  'callers {getUserSession,requireUserSession,serverSupabaseUser,getServerSession,useSession}()': `export default defineEventHandler(async (event) => {
      const { user } = await requireUserSession(event)
      return ordersOf(user.id)
    })`,
})
