import { defineModel } from '../define-model.js'

export const requireFromString = defineModel({
  name: 'require-from-string',
  docs: 'https://github.com/floatdrop/require-from-string#readme',
  packages: ['require-from-string'],
  sinks: [{ at: 'default(0)', kind: 'code' }],
})
