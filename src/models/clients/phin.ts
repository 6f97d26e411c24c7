import { defineModel } from '../define-model.js'

export const phin = defineModel({
  name: 'phin',
  docs: 'https://github.com/ethanent/phin#readme',
  packages: ['phin', 'centra'],
  sinks: [
    { at: '{default,unpromisified}(0)', kind: 'url' },
    { at: '{default,unpromisified}(0).url', kind: 'url' },
  ],
})
