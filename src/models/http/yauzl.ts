import { defineModel } from '../define-model.js'

export const yauzl = defineModel({
  name: 'yauzl',
  docs: 'https://github.com/thejoshwolfe/yauzl#readme',
  packages: ['yauzl', 'yauzl-promise'],
  types: {
    ZipFile: [
      '{open,fromFd,fromBuffer,fromRandomAccessReader}(*)(1)',
      '{openPromise,fromFdPromise,fromBufferPromise,fromRandomAccessReaderPromise}()',
    ],
    Entry: ['ZipFile.{on,once}(1)(0)', 'ZipFile.eachEntry()'],
  },
  sources: [
    { at: 'Entry.{fileName,fileComment,comment}', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'Entry.fileNameRaw', kind: 'remote', part: 'archive' },
    { at: 'ZipFile.openReadStream(1)(1)', kind: 'remote', part: 'archive', value: 'bytes' },
  ],
  sinks: [
    { at: '{open,openPromise}(0)', kind: 'path' },
  ],
})
