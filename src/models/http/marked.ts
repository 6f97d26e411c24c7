import { defineModel } from '../define-model.js'

export const marked = defineModel({
  name: 'marked',
  docs: 'https://marked.js.org/using_advanced',
  packages: ['marked'],
  types: { Marked: ['default', 'marked', 'new Marked()'] },
  // Markup in the text comes out as it is, unless an old version is told to sanitize it.
  sanitizers: [
    { at: '{default,exports.marked,Marked.parse,Marked.parseInline}', in: 0, clears: ['html'], when: [{ at: '(1).sanitize', is: 'truthy' }] },
  ],
  steps: [{ at: '{default,exports.marked,Marked.parse,Marked.parseInline}', from: [0], value: 'string' }],
})
