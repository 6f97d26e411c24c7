import { defineModel } from '../define-model.js'

export const bun = defineModel({
  name: 'bun',
  docs: 'https://bun.sh/docs/api/http',
  globals: true,
  types: {
    BunRequest: [
      'Bun.serve(0).fetch(0)',
      'Bun.serve(0).routes.*(0)',
      'Bun.serve(0).routes.*.{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}(0)',
    ],
  },
  sanitizers: [{ at: 'Bun.escapeHTML', in: 0, clears: ['html', 'xml'] }],
  sources: [
    { at: 'BunRequest.url', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'BunRequest.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'BunRequest.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'BunRequest.cookies.get()', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'BunRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'BunRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'BunRequest.{json,blob,arrayBuffer,bytes}()', kind: 'remote', part: 'body' },
    { at: 'BunRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'BunRequest.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'BunRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'Bun.serve(0).websocket.message(1)', kind: 'remote', part: 'message' },
  ],
})
