import { defineModel } from '../define-model.js'

/** Up to version 1 the package had a way back, by `new Function`. */
export const serializeToJs = defineModel({
  name: 'serialize-to-js',
  docs: 'https://github.com/commenthol/serialize-to-js#readme',
  packages: ['serialize-to-js'],
  sinks: [{ at: 'deserialize(0)', kind: 'deserialize', called: 'functions' }],
})
