import { defineModel } from '../define-model.js'

export const shellwords = defineModel({
  name: 'shellwords',
  docs: 'https://github.com/jimmycuadra/shellwords#readme',
  packages: ['shellwords'],
  sanitizers: [{ at: '{escape,join}', in: 0, clears: ['command'] }],
  steps: [{ at: 'split', from: [0], value: 'object' }],
})
