import { defineModel } from '../define-model.js'

/** Each reads a stream to its end. */
export const streamConsumers = defineModel({
  name: 'stream/consumers',
  docs: 'https://nodejs.org/api/webstreams.html#utility-consumers',
  packages: ['stream/consumers'],
  steps: [
    { at: 'text', from: [0], value: 'string' },
    { at: 'json', from: [0], effect: 'parses' },
    { at: '{buffer,arrayBuffer,blob}', from: [0], value: 'bytes' },
  ],
})
