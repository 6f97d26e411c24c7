import { defineModel } from '../define-model.js'

/** A key that stands more than once gives an array of strings; there is nothing deeper. */
export const querystring = defineModel({
  name: 'querystring',
  docs: 'https://nodejs.org/api/querystring.html',
  packages: ['querystring', 'querystring-es3', 'fast-querystring'],
  steps: [
    { at: '{parse,decode}', from: [0], value: 'texts', effect: 'parses' },
    { at: '{stringify,encode}', from: [0], value: 'string', effect: 'encodes-url' },
    { at: 'unescape', from: [0], value: 'string', effect: 'decodes' },
    { at: 'escape', from: [0], value: 'string', effect: 'encodes-url' },
  ],
})
