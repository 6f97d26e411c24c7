import { defineModel } from '../define-model.js'

/** Streams of files and folders: the constructors are called with and without `new`, with a path or with options that hold one. */
export const fstream = defineModel({
  name: 'fstream',
  docs: 'https://github.com/npm/fstream#readme',
  packages: ['fstream'],
  sinks: [
    { at: '{Writer,FileWriter,DirWriter,LinkWriter,ProxyWriter,Reader,FileReader,DirReader,LinkReader,ProxyReader}(0)', kind: 'path' },
    { at: '{Writer,FileWriter,DirWriter,LinkWriter,ProxyWriter,Reader,FileReader,DirReader,LinkReader,ProxyReader}(0).path', kind: 'path' },
  ],
})
