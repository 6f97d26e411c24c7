import { defineModel } from '../define-model.js'

export const evalPackage = defineModel({
  name: 'eval',
  docs: 'https://github.com/pierrec/node-eval#readme',
  packages: ['eval'],
  sinks: [{ at: 'default(0)', kind: 'code' }],
})
