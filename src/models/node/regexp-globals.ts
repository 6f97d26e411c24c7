import { defineModel } from '../define-model.js'

export const regexpGlobals = defineModel({
  name: 'RegExp',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp',
  globals: true,
  sinks: [
    { at: 'RegExp(0)', kind: 'regex', called: 'the pattern' },
    // Methods of strings that make a regular expression of a text. The rule asks whether the receiver is a string.
    { at: '?.{match,matchAll,search}(0)', kind: 'regex', called: 'the pattern' },
  ],
  sanitizers: [{ at: 'RegExp.escape', in: 0, clears: ['regex'] }],
})
