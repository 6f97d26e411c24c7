import { defineModel } from '../define-model.js'

export const escapeStringRegexp = defineModel({
  name: 'escape-string-regexp',
  docs: 'https://github.com/sindresorhus/escape-string-regexp',
  packages: ['escape-string-regexp', 'lodash.escaperegexp', 'regexp.escape'],
  sanitizers: [{ at: 'default', in: 0, clears: ['regex'] }],
})
