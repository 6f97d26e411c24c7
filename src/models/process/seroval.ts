import { defineModel } from '../define-model.js'

export const seroval = defineModel({
  name: 'seroval',
  docs: 'https://github.com/lxsmnsyc/seroval/blob/main/docs/serialization.md',
  packages: ['seroval'],
  // `fromJSON` reads nodes and runs nothing.
  sinks: [{ at: 'deserialize(0)', kind: 'deserialize', called: 'functions' }],
})
