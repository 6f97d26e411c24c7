import { defineModel } from '../define-model.js'

export const queryString = defineModel({
  name: 'query-string',
  docs: 'https://github.com/sindresorhus/query-string#readme',
  packages: ['query-string'],
  steps: [
    { at: '{parse,parseUrl}', from: [0], value: 'object', effect: 'parses' },
    { at: '{stringify,stringifyUrl}', from: [0], value: 'string', effect: 'encodes-url' },
    { at: '{extract,pick,exclude}', from: [0], value: 'string' },
  ],
})
