import { defineModel } from '../define-model.js'

export const needle = defineModel({
  name: 'needle',
  docs: 'https://github.com/tomas/needle#readme',
  packages: ['needle'],
  types: {
    NeedleResponse: ['default()', '{get,head,post,put,patch,delete,request}(*)(1)', 'default(*)(1)'],
  },
  sources: [
    { at: 'NeedleResponse.{body,raw}', kind: 'stored', part: 'response' },
    { at: 'NeedleResponse.headers', kind: 'stored', part: 'response', value: 'object' },
    { at: '{get,head,post,put,patch,delete,request}(*)(2)', kind: 'stored', part: 'response' },
  ],
  sinks: [
    { at: '{get,head,post,put,patch,delete}(0)', kind: 'url' },
    { at: '{default,request}(1)', kind: 'url' },
  ],
})
