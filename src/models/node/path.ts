import { defineModel } from '../define-model.js'

/**
 * `join` joins and normalises, `resolve` makes absolute as well: only leading `..` (of a relative start) can be left in either's
 * result. `basename` and `extname` return no separator.
 */
export const path = defineModel({
  name: 'path',
  docs: 'https://nodejs.org/api/path.html',
  packages: ['path', 'path/posix', 'path/win32', 'path-browserify', 'pathe', 'upath'],
  sanitizers: [
    { at: '{basename,posix.basename,win32.basename}', in: 0, clears: ['path'] },
    { at: '{extname,posix.extname,win32.extname}', in: 0, clears: ['path'] },
  ],
  steps: [
    { at: '{join,posix.join,win32.join}', from: ['*'], value: 'string', effect: 'joins-path' },
    { at: '{resolve,posix.resolve,win32.resolve}', from: ['*'], value: 'string', effect: 'resolves-path' },
    { at: '{normalize,posix.normalize,win32.normalize}', from: [0], value: 'string', effect: 'normalises-path' },
    { at: '{relative,posix.relative,win32.relative}', from: ['*'], value: 'string', effect: 'normalises-path' },
    { at: '{dirname,posix.dirname,win32.dirname}', from: [0], value: 'string' },
    { at: '{toNamespacedPath,posix.toNamespacedPath,win32.toNamespacedPath}', from: [0], value: 'string' },
    { at: '{format,posix.format,win32.format}', from: [0], value: 'string' },
    { at: '{parse,posix.parse,win32.parse}', from: [0], value: 'object', effect: 'parses-path' },
  ],
})
