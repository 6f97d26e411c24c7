import { defineModel } from '../define-model.js'

/** Packages that export `fetch` itself. */
export const nodeFetch = defineModel({
  name: 'node-fetch',
  docs: 'https://github.com/node-fetch/node-fetch#readme',
  packages: ['node-fetch', 'cross-fetch', 'isomorphic-unfetch', 'node-fetch-native', 'isomorphic-fetch', '@whatwg-node/fetch'],
  types: { Response: ['default()', 'fetch()', 'Response.clone()'] },
  sources: [
    { at: 'Response.json()', kind: 'stored', part: 'response' },
    { at: 'Response.text()', kind: 'stored', part: 'response', value: 'string' },
    { at: 'Response.{buffer,arrayBuffer,blob,formData}()', kind: 'stored', part: 'response', value: 'object' },
    { at: 'Response.body', kind: 'stored', part: 'response', value: 'object' },
    { at: 'Response.headers.get()', kind: 'stored', part: 'response', value: 'string' },
  ],
  sinks: [
    { at: '{default,fetch}(0)', kind: 'url' },
  ],
})
