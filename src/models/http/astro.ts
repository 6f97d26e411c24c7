import { defineModel } from '../define-model.js'

export const astro = defineModel({
  name: 'astro',
  docs: 'https://docs.astro.build/en/guides/endpoints/',
  packages: ['astro', 'astro:middleware', 'astro:actions'],
  types: {
    APIContext: ['{APIRoute,MiddlewareHandler}(0)', 'defineMiddleware(0)(0)', 'sequence(*)(0)'],
    WebRequest: ['APIContext.request'],
  },
  sources: [
    { at: 'APIContext.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'APIContext.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'APIContext.url', kind: 'remote', part: 'url', value: 'object', url: 'own' },
    { at: 'APIContext.url.{href,pathname,search}', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'APIContext.url.searchParams.get()', kind: 'remote', part: 'query', value: 'string' },
    { at: 'APIContext.cookies.get().value', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'APIContext.clientAddress', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'WebRequest.url', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'WebRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'WebRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'WebRequest.{json,blob,arrayBuffer,bytes}()', kind: 'remote', part: 'body' },
    { at: 'WebRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'WebRequest.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'WebRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'defineAction(0).handler(0)', kind: 'remote', part: 'arguments' },
  ],
  sinks: [
    { at: 'APIContext.redirect(0)', kind: 'redirect' },
  ],
  conventions: [
    {
      file: '(^|/)src/pages/.*\\.[jt]s$',
      exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ALL'],
      parameters: ['APIContext'],
      endpoint: { method: 'export', path: '(?:^|/)src/pages/(.*)$' },
    },
  ],
  routes: [{ at: 'APIRoute', is: 'handler' }, { at: 'defineAction(0).handler', is: 'handler', method: '=ACTION' }],
  callers: [{ at: 'APIContext.locals.{user,session,auth,userId}' }],
})
