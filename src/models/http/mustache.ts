import { defineModel } from '../define-model.js'

export const mustache = defineModel({
  name: 'mustache',
  docs: 'https://github.com/janl/mustache.js#readme',
  packages: ['mustache'],
  types: { Writer: ['new Writer()'] },
  sinks: [{ at: '{exports.render,exports.parse,Writer.render,Writer.parse}(0)', kind: 'template', called: 'the template' }],
  sanitizers: [{ at: 'exports.escape', in: 0, clears: ['html'] }],
})
