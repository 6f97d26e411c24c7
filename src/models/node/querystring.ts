import { defineModel } from '../define-model.js'

/** A key that stands more than once gives an array: parsed values are strings or objects as the client likes. */
export const querystring = defineModel({
  name: 'querystring',
  docs: 'https://nodejs.org/api/querystring.html',
  packages: ['querystring', 'querystring-es3', 'fast-querystring'],
  steps: [
    { at: '{parse,decode}', from: [0], value: 'object', effect: 'parses' },
    { at: '{stringify,encode}', from: [0], value: 'string', effect: 'encodes-url' },
    { at: 'unescape', from: [0], value: 'string', effect: 'decodes' },
    { at: 'escape', from: [0], value: 'string', effect: 'encodes-url' },
  ],
})
