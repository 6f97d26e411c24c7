import { defineModel } from '../define-model.js'

export const simpleGet = defineModel({
  name: 'simple-get',
  docs: 'https://github.com/feross/simple-get#readme',
  packages: ['simple-get'],
  sinks: [
    { at: '{default,concat,get,post,put,patch,head,delete}(0)', kind: 'url' },
    { at: '{default,concat,get,post,put,patch,head,delete}(0).url', kind: 'url' },
  ],
})
