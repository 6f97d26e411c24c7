import { defineModel } from '../define-model.js'

/** A parsed program still is the attacker's: it matters to those who evaluate the tree (static-eval). */
export const esprima = defineModel({
  name: 'esprima',
  docs: 'https://docs.esprima.org',
  packages: ['esprima'],
  steps: [{ at: '{parse,parseScript,parseModule}', from: [0], value: 'object' }],
})
