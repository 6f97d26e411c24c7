import { defineModel } from '../define-model.js'

export const deno = defineModel({
  name: 'deno',
  docs: 'https://docs.deno.com/api/deno/~/Deno.serve',
  globals: true,
  types: { DenoRequest: ['Deno.serve(*)(0)', 'Deno.serve(0).handler(0)'] },
  sources: [
    { at: 'DenoRequest.url', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'DenoRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'DenoRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'DenoRequest.{json,blob,arrayBuffer,bytes}()', kind: 'remote', part: 'body' },
    { at: 'DenoRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'DenoRequest.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'DenoRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
  ],
})
