import { defineModel } from '../define-model.js'

export const tarStream = defineModel({
  name: 'tar-stream',
  docs: 'https://github.com/mafintosh/tar-stream#readme',
  packages: ['tar-stream', 'tar-fs'],
  types: {
    Extract: ['exports.extract()', 'Extract.on()'],
    Headers: ['Extract.on(1)(0:2)', 'Extract.on(1)(0:3)', 'Extract.header', 'extract(1).map(0)', 'extract(1).ignore(1)'],
  },
  sources: [
    { at: 'Headers.{name,linkname}', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'Extract.on(1)(1)', when: [{ at: '(0)', is: ['entry'] }], kind: 'remote', part: 'archive', value: 'bytes' },
    { at: 'extract(1).ignore(0)', kind: 'remote', part: 'archive', value: 'string' },
  ],
  sinks: [
    { at: '{extract,pack}(0)', kind: 'path' },
  ],
})
