import { defineModel } from '../define-model.js'

/** The promise itself has `json()` and `text()`; awaited, it is the response. */
export const got = defineModel({
  name: 'got',
  docs: 'https://github.com/sindresorhus/got/tree/main/documentation',
  packages: ['got'],
  connects: { by: ['agent', 'http', 'https'] },
  types: {
    Got: ['default', 'exports.got', 'extend()', 'Got.extend()'],
    Response: ['Got()', 'Got.{get,post,put,patch,head,delete}()'],
  },
  sources: [
    { at: 'Response.body', kind: 'stored', part: 'response' },
    { at: 'Response.json()', kind: 'stored', part: 'response' },
    { at: 'Response.text()', kind: 'stored', part: 'response', value: 'string' },
    { at: 'Response.buffer()', kind: 'stored', part: 'response', value: 'object' },
    { at: 'Response.headers', kind: 'stored', part: 'response', value: 'object' },
    { at: 'Got.paginate.all()', kind: 'stored', part: 'response', value: 'object' },
  ],
  sinks: [
    { at: 'Got(0)', kind: 'url' },
    { at: 'Got(0).{url,prefixUrl}', kind: 'url' },
    { at: 'Got(1).{prefixUrl,baseUrl}', kind: 'url' },
    { at: 'Got.{get,post,put,patch,head,delete,stream,paginate}(0)', kind: 'url' },
    { at: 'Got.stream.{get,post,put,patch,head,delete}(0)', kind: 'url' },
    { at: 'Got.paginate.{each,all}(0)', kind: 'url' },
    { at: '{extend,Got.extend}(0).{prefixUrl,baseUrl}', kind: 'url' },
  ],
})
