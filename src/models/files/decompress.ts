import { defineModel } from '../define-model.js'

/** Entries whose paths lead out of the folder are refused since 4.2.1; their names are given to the callbacks as they are. */
export const decompress = defineModel({
  name: 'decompress',
  docs: 'https://github.com/kevva/decompress#readme',
  packages: ['decompress'],
  types: {
    File: ['default(2).{filter,map}(0)', 'default(1).{filter,map}(0)'],
  },
  sources: [{ at: 'File.{path,linkname}', kind: 'remote', part: 'archive', value: 'string' }],
  sinks: [
    { at: 'default(0)', kind: 'path' },
    { at: 'default(1)', kind: 'path' },
  ],
})
