import { defineModel } from '../define-model.js'

export const debug = defineModel({
  name: 'debug',
  docs: 'https://github.com/debug-js/debug#readme',
  packages: ['debug'],
  types: {
    Debugger: ['default()', 'exports.debug()', 'Debugger.extend()'],
  },
  sinks: [
    { at: 'Debugger(*)', kind: 'log', called: 'the format' },
  ],
})
