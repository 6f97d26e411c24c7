import { defineModel } from '../define-model.js'

/** Runs the text with `vm.runInNewContext`, which hostile code leaves. */
export const safeEval = defineModel({
  name: 'safe-eval',
  docs: 'https://github.com/hacksparrow/safe-eval#readme',
  packages: ['safe-eval'],
  sinks: [{ at: 'default(0)', kind: 'code' }],
})
