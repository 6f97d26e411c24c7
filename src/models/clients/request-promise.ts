import { defineModel } from '../define-model.js'

export const requestPromise = defineModel({
  name: 'request-promise',
  docs: 'https://github.com/request/request-promise#readme',
  packages: ['request-promise', 'request-promise-native'],
  types: { RequestPromiseAPI: ['default', 'defaults()', 'RequestPromiseAPI.defaults()'] },
  sources: [
    { at: 'RequestPromiseAPI()', kind: 'stored', part: 'response' },
    { at: 'RequestPromiseAPI.{get,head,options,post,put,patch,del,delete}()', kind: 'stored', part: 'response' },
  ],
  sinks: [
    { at: 'RequestPromiseAPI(0)', kind: 'url' },
    { at: 'RequestPromiseAPI(0).{url,uri,baseUrl}', kind: 'url' },
    { at: 'RequestPromiseAPI.{get,head,options,post,put,patch,del,delete}(0)', kind: 'url' },
    { at: 'RequestPromiseAPI.{get,head,options,post,put,patch,del,delete}(0).{url,uri,baseUrl}', kind: 'url' },
    { at: '{defaults,RequestPromiseAPI.defaults}(0).baseUrl', kind: 'url' },
  ],
})
