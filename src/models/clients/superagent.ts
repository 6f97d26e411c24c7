import { defineModel } from '../define-model.js'

export const superagent = defineModel({
  name: 'superagent',
  docs: 'https://ladjs.github.io/superagent/',
  packages: ['superagent'],
  types: {
    Request: [
      '{get,head,post,put,patch,delete,del,options}()',
      'default()',
      'agent().{get,head,post,put,patch,delete,del,options}()',
      'Request.{set,query,send,type,accept,auth,timeout,retry,redirects,attach,field,ok,buffer,parse,responseType,agent}()',
    ],
    Response: ['Request.end(0)(1)'],
  },
  sources: [
    // awaiting the request gives the response
    { at: '{Request,Response}.{body,files}', kind: 'stored', part: 'response', value: 'object' },
    { at: '{Request,Response}.text', kind: 'stored', part: 'response', value: 'string' },
    { at: '{Request,Response}.headers', kind: 'stored', part: 'response', value: 'object' },
  ],
  sinks: [
    { at: '{get,head,post,put,patch,delete,del,options}(0)', kind: 'url' },
    { at: 'agent().{get,head,post,put,patch,delete,del,options}(0)', kind: 'url' },
    { at: 'default(0)', kind: 'url' },
    { at: 'default(1)', kind: 'url' },
  ],
})
