import { defineModel } from '../define-model.js'

/** Brackets in names (`a[b]=c`) make nested objects. */
export const qs = defineModel({
  name: 'qs',
  docs: 'https://github.com/ljharb/qs#readme',
  packages: ['qs'],
  steps: [
    { at: 'parse', from: [0], value: 'object', effect: 'parses' },
    { at: 'stringify', from: [0], value: 'string', effect: 'encodes-url' },
  ],
})
