import { defineModel } from '../define-model.js'

/** Packages that are one function from a text to hexadecimal digits. */
export const checksums = defineModel({
  name: 'md5 and other checksums',
  docs: 'https://github.com/pvorb/node-md5#readme',
  packages: ['md5', 'blueimp-md5', 'js-md5', 'sha1', 'js-sha1', 'sha256', 'js-sha256', 'object-hash', 'md5-hex', 'hash-sum'],
  sanitizers: [{ at: '{default,md5,sha1,sha256,sha224}', in: '*', clears: ['sql', 'nosql', 'command', 'path', 'html', 'xml', 'log', 'header'] }],
})
