import { defineModel } from '../define-model.js'

export const shellQuote = defineModel({
  name: 'shell-quote',
  docs: 'https://github.com/ljharb/shell-quote#readme',
  packages: ['shell-quote'],
  sanitizers: [{ at: 'quote', in: 0, clears: ['command'] }],
  steps: [{ at: 'parse', from: [0], value: 'object' }],
})
