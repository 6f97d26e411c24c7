import { defineModel } from '../define-model.js'

export const cloudflareWorkers = defineModel({
  name: 'cloudflare-workers',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/',
  packages: ['cloudflare:workers'],
  globals: true,
  types: {
    WorkerRequest: [
      '{ExportedHandler,DurableObject}.fetch(0)',
      'new {DurableObject,WorkerEntrypoint}().fetch(0)',
      'PagesContext.request',
    ],
    ExportedHandler: [],
    DurableObject: [],
    PagesContext: ['PagesFunction(0)', 'EventContext'],
    PagesFunction: [],
    EventContext: [],
  },
  sources: [
    { at: 'WorkerRequest.url', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'WorkerRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'WorkerRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'WorkerRequest.{json,blob,arrayBuffer,bytes}()', kind: 'remote', part: 'body' },
    { at: 'WorkerRequest.body', kind: 'remote', part: 'body' },
    { at: 'WorkerRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'WorkerRequest.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'WorkerRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'PagesContext.params', kind: 'remote', part: 'params' },
    { at: 'ExportedHandler.queue(0).messages', kind: 'remote', part: 'message', value: 'object' },
    { at: '{DurableObject,new DurableObject()}.webSocketMessage(1)', kind: 'remote', part: 'message' },
    { at: 'ExportedHandler.email(0).{from,to,headers,raw}', kind: 'remote', part: 'message' },
  ],
  conventions: [
    {
      file: '(^|/)functions/.*\\.[jt]sx?$',
      exports: ['onRequest', 'onRequestGet', 'onRequestPost', 'onRequestPut', 'onRequestPatch', 'onRequestDelete'],
      parameters: ['PagesContext'],
    },
    { file: '\\.[cm]?[jt]sx?$', exports: ['default.fetch'], parameters: ['WorkerRequest'] },
  ],
})
