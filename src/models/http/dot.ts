import { defineModel } from '../define-model.js'

export const dot = defineModel({
  name: 'doT',
  docs: 'https://github.com/olado/doT#readme',
  packages: ['dot'],
  sinks: [{ at: '{template,compile}(0)', kind: 'template', called: 'the template' }],
})
