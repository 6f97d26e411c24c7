import { defineModel } from '../define-model.js'

/** `promisifyAll(fs)` adds each function again, under a name that ends in `Async`. */
export const promisifiedFs = defineModel({
  name: 'fs (promisifyAll)',
  docs: 'http://bluebirdjs.com/docs/api/promise.promisifyall.html',
  packages: ['fs', 'fs-extra', 'graceful-fs'],
  sinks: [
    { at: '{readFileAsync,readdirAsync,openAsync,readlinkAsync}(0)', kind: 'path' },
    { at: '{writeFileAsync,appendFileAsync,truncateAsync,mkdirAsync,unlinkAsync,rmAsync,rmdirAsync,chmodAsync,chownAsync}(0)', kind: 'path' },
    { at: '{copyFileAsync,renameAsync,linkAsync,symlinkAsync}(0)', kind: 'path' },
    { at: '{copyFileAsync,renameAsync,linkAsync,symlinkAsync}(1)', kind: 'path' },
    { at: '{statAsync,lstatAsync,accessAsync,existsAsync}(0)', kind: 'path', probe: true },
  ],
  steps: [{ at: 'realpathAsync', from: [0], value: 'string', effect: 'normalises-path' }],
})
