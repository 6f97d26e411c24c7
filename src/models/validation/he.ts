import { defineModel } from '../define-model.js'

export const he = defineModel({
  name: 'he',
  docs: 'https://github.com/mathiasbynens/he',
  packages: ['he'],
  sanitizers: [{ at: '{encode,escape}', in: 0, clears: ['html', 'xml'] }],
  steps: [{ at: '{decode,unescape}', from: [0], value: 'string', effect: 'decodes' }],
})
