import { defineModel } from '../define-model.js'

export const hogan = defineModel({
  name: 'hogan.js',
  docs: 'https://github.com/twitter/hogan.js#readme',
  packages: ['hogan.js'],
  sinks: [{ at: '{compile,parse,scan}(0)', kind: 'template', called: 'the template' }],
})
