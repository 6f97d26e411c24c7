import { defineModel } from '../define-model.js'

/** Small packages whose function takes a path, or a list of paths. */
export const folders = defineModel({
  name: 'mkdirp, rimraf, del',
  docs: 'https://github.com/isaacs/node-mkdirp#readme',
  packages: ['mkdirp', 'make-dir', 'rimraf', 'del', 'write-file-atomic', 'fs-write-stream-atomic', 'touch'],
  sinks: [
    { at: 'default(0)', kind: 'path' },
    { at: '{sync,native,mkdirp,mkdirpSync,mkdirpNative,mkdirpNativeSync,makeDirectory,makeDirectorySync}(0)', kind: 'path' },
    { at: '{rimraf,rimrafSync,nativeSync,manual,manualSync,deleteAsync,deleteSync,writeFile,writeFileSync}(0)', kind: 'path' },
  ],
})
