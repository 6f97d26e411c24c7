import { defineModel } from '../define-model.js'

export const sveltekit = defineModel({
  name: 'sveltekit',
  docs: 'https://svelte.dev/docs/kit/@sveltejs-kit#RequestEvent',
  packages: ['@sveltejs/kit', './$types', '$app/server'],
  types: {
    RequestEvent: [
      '{RequestHandler,ServerLoad,PageServerLoad,LayoutServerLoad,Action}(0)',
      'Actions.*(0)',
      '{Handle,HandleServerError}(0).event',
      'HandleInput.event',
      'getRequestEvent()',
    ],
    ServerLoadEvent: [],
    PageServerLoadEvent: [],
    LayoutServerLoadEvent: [],
    HandleInput: [],
    WebRequest: ['RequestEvent.request'],
  },
  inherits: {
    ServerLoadEvent: ['RequestEvent'],
    PageServerLoadEvent: ['RequestEvent'],
    LayoutServerLoadEvent: ['RequestEvent'],
  },
  sources: [
    { at: 'RequestEvent.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'RequestEvent.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'RequestEvent.url', kind: 'remote', part: 'url', value: 'object', url: 'own' },
    { at: 'RequestEvent.url.{href,pathname,search}', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'RequestEvent.url.searchParams.get()', kind: 'remote', part: 'query', value: 'string' },
    { at: 'RequestEvent.url.searchParams.getAll()', kind: 'remote', part: 'query', value: 'object' },
    { at: 'RequestEvent.cookies.get()', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'RequestEvent.cookies.getAll()', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'WebRequest.url', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'WebRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'WebRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'WebRequest.{json,blob,arrayBuffer,bytes}()', kind: 'remote', part: 'body' },
    { at: 'WebRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'WebRequest.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'WebRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: '{query,form,command}(*)(0)', kind: 'remote', part: 'arguments' },
  ],
  sinks: [
    { at: 'RequestEvent.fetch(0)', kind: 'url' },
    { at: 'redirect(1)', kind: 'redirect' },
    { at: 'RequestEvent.setHeaders(0).{Location,location}', kind: 'redirect' },
  ],
  conventions: [
    {
      file: '(^|/)\\+server\\.[jt]s$',
      exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'fallback'],
      parameters: ['RequestEvent'],
    },
    { file: '(^|/)\\+(page|layout)\\.server\\.[jt]s$', exports: ['load', 'actions.*'], parameters: ['RequestEvent'] },
    { file: '(^|/)hooks\\.server\\.[jt]s$', exports: ['handle', 'handleError'], parameters: ['HandleInput'] },
  ],
})
