import { defineModel } from '../define-model.js'

/** Nuxt and Nitro import these functions by themselves: files under `server/` use them as if they were globals. */
export const nuxt = defineModel({
  name: 'nuxt',
  docs: 'https://nuxt.com/docs/guide/directory-structure/server',
  globals: true,
  types: { H3Event: ['{defineEventHandler,eventHandler,defineCachedEventHandler}(0)(0)'] },
  sources: [
    { at: 'getQuery()', kind: 'remote', part: 'query' },
    { at: 'readBody()', kind: 'remote', part: 'body' },
    { at: 'readRawBody()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'readFormData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'readFormData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'readMultipartFormData()', kind: 'remote', part: 'files', value: 'object' },
    { at: 'getRouterParam()', kind: 'remote', part: 'params', value: 'string' },
    { at: 'getRouterParams()', kind: 'remote', part: 'params', value: 'object' },
    { at: '{getHeader,getRequestHeader,getRequestHost}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: '{getHeaders,getRequestHeaders}()', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'getCookie()', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'parseCookies()', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'getRequestURL().searchParams.get()', kind: 'remote', part: 'query', value: 'string' },
    { at: '{getValidatedQuery,readValidatedBody}()', kind: 'remote', part: 'body', value: 'object' },
    { at: '{getValidatedQuery,readValidatedBody}().*', kind: 'remote', part: 'body', value: 'string' },
    { at: 'getValidatedRouterParams()', kind: 'remote', part: 'params', value: 'object' },
    { at: 'H3Event.path', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'H3Event.context.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'H3Event.node.req.url', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'H3Event.node.req.headers.*', kind: 'remote', part: 'headers', value: 'string' },
  ],
  sinks: [
    { at: 'sendRedirect(1)', kind: 'redirect' },
    { at: 'navigateTo(0)', when: [{ at: '(1).external', is: 'truthy' }], kind: 'redirect' },
    { at: '$fetch(0)', kind: 'url' },
    { at: '{sendProxy,proxyRequest}(1)', kind: 'url' },
  ],
  routes: [{ at: '{defineEventHandler,eventHandler,defineCachedEventHandler}(0)', is: 'handler' }],
  callers: [
    { at: 'H3Event.context.{user,session,auth,userId,currentUser}' },
    { at: '{getUserSession,requireUserSession,serverSupabaseUser,getServerSession,useSession}()' },
  ],
  conventions: [
    {
      file: '(^|/)server/(api|routes)/.*\\.[jt]s$',
      exports: ['default'],
      parameters: ['H3Event'],
      endpoint: { method: '=ALL', path: '(?:^|/)server/(?:routes/)?(.*)$' },
    },
  ],
})
