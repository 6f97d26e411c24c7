import { defineModel } from '../define-model.js'

export const asyncExecute = defineModel({
  name: 'async-execute',
  docs: 'https://github.com/lukeed/async-execute',
  packages: ['async-execute'],
  sinks: [{ at: 'default(0)', kind: 'command' }],
})
