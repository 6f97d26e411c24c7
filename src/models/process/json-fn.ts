import { defineModel } from '../define-model.js'

export const jsonFn = defineModel({
  name: 'json-fn',
  docs: 'https://github.com/vkiryukhin/jsonfn#readme',
  packages: ['json-fn', 'jsonfn'],
  sinks: [{ at: 'parse(0)', kind: 'deserialize', called: 'functions' }],
})
