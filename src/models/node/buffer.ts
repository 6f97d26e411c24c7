import { defineModel } from '../define-model.js'

export const buffer = defineModel({
  name: 'buffer',
  docs: 'https://nodejs.org/api/buffer.html',
  packages: ['buffer', 'safe-buffer'],
  types: {
    Buffer: [
      'exports.Buffer.{from,concat,alloc,allocUnsafe,copyBytesFrom}()',
      'new Buffer()',
      'exports.Buffer()',
      'Buffer.{slice,subarray,fill}()',
    ],
  },
  sanitizers: [
    // Digits and letters from a to f; with base64 also slashes and signs, none of which mean anything to a shell or to markup.
    { at: 'Buffer.toString', in: 'receiver', clears: 'all', when: [{ at: '(0)', is: ['hex'] }] },
    {
      at: 'Buffer.toString',
      in: 'receiver',
      clears: ['nosql', 'command', 'template', 'html', 'xml', 'log', 'header', 'ldap'],
      when: [{ at: '(0)', is: ['base64', 'base64url'] }],
    },
  ],
  steps: [
    { at: 'exports.Buffer.{from,concat,copyBytesFrom}', from: [0], value: 'bytes' },
    { at: 'exports.Buffer.alloc', from: [1], value: 'bytes' },
    { at: 'new Buffer', from: [0], value: 'bytes' },
    { at: 'exports.Buffer', from: [0], value: 'bytes' },
    { at: 'Buffer.{toString,toLocaleString}', from: ['receiver'], value: 'string' },
    { at: 'Buffer.{slice,subarray}', from: ['receiver'], value: 'bytes' },
    { at: 'Buffer.toJSON', from: ['receiver'], value: 'object' },
    { at: 'Buffer.{write,fill}', from: [0], to: 'receiver' },
    { at: 'Buffer.copy', from: ['receiver'], to: 0 },
    { at: 'transcode', from: [0], value: 'bytes' },
    { at: '{atob,btoa}', from: [0], value: 'string' },
  ],
})
