import { defineModel } from '../define-model.js'

export const ofetch = defineModel({
  name: 'ofetch',
  docs: 'https://github.com/unjs/ofetch#readme',
  packages: ['ofetch'],
  sinks: [
    { at: '{ofetch,fetch,$fetch}(0)', kind: 'url' },
    { at: '{ofetch,$fetch}.{raw,native}(0)', kind: 'url' },
    { at: '{ofetch,$fetch}(1).baseURL', kind: 'url' },
  ],
})
