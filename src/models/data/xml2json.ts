import { defineModel } from '../define-model.js'

/** Parses by node-expat. */
export const xml2json = defineModel({
  name: 'xml2json',
  docs: 'https://github.com/buglabs/node-xml2json#readme',
  packages: ['xml2json'],
  sinks: [{ at: 'toJson(0)', kind: 'xml', called: 'expat' }],
  steps: [{ at: 'toJson', from: [0], value: 'object', effect: 'parses' }],
})
