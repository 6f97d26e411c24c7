import { defineModel } from '../define-model.js'

/** Its own documentation warns of hostile code; published escapes exist. */
export const saferEval = defineModel({
  name: 'safer-eval',
  docs: 'https://github.com/commenthol/safer-eval#readme',
  packages: ['safer-eval'],
  sinks: [
    { at: 'default(0)', kind: 'code' },
    { at: 'new SaferEval().runInContext(0)', kind: 'code' },
  ],
})
