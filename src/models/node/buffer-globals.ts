import { defineModel } from '../define-model.js'

export const bufferGlobals = defineModel({
  name: 'Buffer and text coding (global)',
  docs: 'https://nodejs.org/api/buffer.html',
  globals: true,
  types: {
    TextDecoder: ['new TextDecoder()'],
    TextEncoder: ['new TextEncoder()'],
    Buffer: [
      'exports.Buffer.{from,concat,alloc,allocUnsafe,copyBytesFrom}()',
      'new Buffer()',
      'exports.Buffer()',
      'Buffer.{slice,subarray,fill}()',
    ],
  },
  sanitizers: [
    // As in the module.
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
    { at: '{atob,btoa}', from: [0], value: 'string' },
    { at: 'TextDecoder.decode', from: [0], value: 'string' },
    { at: 'TextEncoder.encode', from: [0], value: 'bytes' },
  ],
})
