import { defineModel } from '../define-model.js'

/** Evaluates a syntax tree; its documentation says that hostile input can run arbitrary code. */
export const staticEval = defineModel({
  name: 'static-eval',
  docs: 'https://github.com/browserify/static-eval#readme',
  packages: ['static-eval'],
  sinks: [{ at: 'default(0)', kind: 'code' }],
})
