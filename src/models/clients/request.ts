import { defineModel } from '../define-model.js'

/** The callback gets the response and its body. */
export const request = defineModel({
  name: 'request',
  docs: 'https://github.com/request/request#readme',
  packages: ['request', 'postman-request'],
  types: {
    RequestAPI: ['default', 'defaults()', 'RequestAPI.defaults()'],
    Response: ['RequestAPI(*)(1)', 'RequestAPI.{get,head,options,post,put,patch,del,delete}(*)(1)'],
  },
  sources: [
    { at: 'Response.body', kind: 'stored', part: 'response' },
    { at: 'Response.headers', kind: 'stored', part: 'response', value: 'object' },
    { at: 'RequestAPI(*)(2)', kind: 'stored', part: 'response' },
    { at: 'RequestAPI.{get,head,options,post,put,patch,del,delete}(*)(2)', kind: 'stored', part: 'response' },
  ],
  sinks: [
    { at: 'RequestAPI(0)', kind: 'url' },
    { at: 'RequestAPI(0).{url,uri,baseUrl}', kind: 'url' },
    { at: 'RequestAPI.{get,head,options,post,put,patch,del,delete}(0)', kind: 'url' },
    { at: 'RequestAPI.{get,head,options,post,put,patch,del,delete}(0).{url,uri,baseUrl}', kind: 'url' },
    { at: '{defaults,RequestAPI.defaults}(0).baseUrl', kind: 'url' },
  ],
})
