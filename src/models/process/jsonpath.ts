import { defineModel } from '../define-model.js'

/** Script and filter expressions of a path run through static-eval, which does not contain hostile code. */
export const jsonpath = defineModel({
  name: 'jsonpath',
  docs: 'https://github.com/dchester/jsonpath#readme',
  packages: ['jsonpath'],
  sinks: [{ at: '{query,paths,nodes,value,parent,apply}(1)', kind: 'code', called: 'the path expression' }],
})
