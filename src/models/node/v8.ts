import { defineModel } from '../define-model.js'

export const v8 = defineModel({
  name: 'v8',
  docs: 'https://nodejs.org/api/v8.html#serialization-api',
  packages: ['v8'],
  types: { Deserializer: ['new Deserializer()', 'new DefaultDeserializer()'] },
  sinks: [
    { at: 'deserialize(0)', kind: 'deserialize', called: 'bytes' },
    { at: 'new {Deserializer,DefaultDeserializer}(0)', kind: 'deserialize', called: 'bytes' },
  ],
  steps: [{ at: 'deserialize', from: [0], value: 'object', effect: 'parses' }],
})
