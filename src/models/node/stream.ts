import { defineModel } from '../define-model.js'

export const stream = defineModel({
  name: 'stream',
  docs: 'https://nodejs.org/api/stream.html',
  packages: ['stream', 'stream/promises', 'readable-stream'],
  types: { Readable: ['exports.Readable.from()'] },
  steps: [
    { at: 'exports.Readable.from', from: [0], value: 'object' },
    { at: 'Readable.{toArray,setEncoding,pipe}', from: ['receiver'], value: 'object' },
  ],
})
