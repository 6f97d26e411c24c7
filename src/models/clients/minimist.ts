import { defineModel } from '../define-model.js'

/** Parsers of an argument array: what comes out is what went in, under names. */
export const minimist = defineModel({
  name: 'minimist',
  docs: 'https://github.com/minimistjs/minimist#readme',
  packages: ['minimist', 'yargs-parser', 'mri'],
  steps: [{ at: 'default', from: [0], value: 'object', effect: 'parses' }],
})
