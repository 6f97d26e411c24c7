import { defineModel } from '../define-model.js'

export const nodeSerialize = defineModel({
  name: 'node-serialize',
  docs: 'https://github.com/luin/serialize#readme',
  packages: ['node-serialize'],
  sinks: [{ at: 'unserialize(0)', kind: 'deserialize', called: 'functions' }],
})
