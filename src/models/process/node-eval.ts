import { defineModel } from '../define-model.js'

export const nodeEval = defineModel({
  name: 'node-eval',
  docs: 'https://github.com/node-eval/node-eval#readme',
  packages: ['node-eval'],
  sinks: [{ at: 'default(0)', kind: 'code' }],
})
