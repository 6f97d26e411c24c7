import { defineModel } from '../define-model.js'

export const lodashTemplate = defineModel({
  name: 'lodash.template',
  docs: 'https://lodash.com/docs#template',
  packages: ['lodash.template'],
  sinks: [{ at: 'default(0)', kind: 'template', called: 'the template' }],
  steps: [{ at: 'default()', from: [0], value: 'string', effect: 'stringifies', when: [{ at: 'made(0)', is: { matches: '<%=' } }] }],
})
