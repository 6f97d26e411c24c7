import { defineModel } from '../define-model.js'

export const busboy = defineModel({
  name: 'busboy',
  docs: 'https://github.com/mscdex/busboy#readme',
  packages: ['busboy', '@fastify/busboy'],
  types: { Busboy: ['default()', 'new default()', 'new Busboy()', 'Busboy.{on,once}()'] },
  sources: [
    {
      at: 'Busboy.{on,once,addListener}(1)(0)',
      when: [{ at: '(0)', is: ['file', 'field'] }],
      kind: 'remote',
      part: 'form',
      value: 'string',
    },
    {
      at: 'Busboy.{on,once,addListener}(1)(1)',
      when: [{ at: '(0)', is: ['field'] }],
      kind: 'remote',
      part: 'form',
      value: 'string',
    },
    {
      at: 'Busboy.{on,once,addListener}(1)(1)',
      when: [{ at: '(0)', is: ['file'] }],
      kind: 'remote',
      part: 'files',
      value: 'bytes',
    },
    // The last part of the name is left, unless the parser is told to `preservePath`. Up to version 0.3 the name itself came.
    {
      at: 'Busboy.{on,once,addListener}(1)(2)',
      when: [{ at: '(0)', is: ['file'] }, { at: 'made(0).preservePath', is: 'truthy', ifUnknown: true }],
      kind: 'remote',
      part: 'files',
    },
    {
      at: 'Busboy.{on,once,addListener}(1)(2)',
      when: [{ at: '(0)', is: ['file'] }],
      kind: 'remote',
      part: 'files',
      clears: ['path'],
    },
    {
      at: 'Busboy.{on,once,addListener}(1)(2).filename',
      when: [{ at: '(0)', is: ['file'] }, { at: 'made(0).preservePath', is: 'truthy', ifUnknown: true }],
      kind: 'remote',
      part: 'files',
      value: 'string',
    },
    {
      at: 'Busboy.{on,once,addListener}(1)(2).filename',
      when: [{ at: '(0)', is: ['file'] }],
      kind: 'remote',
      part: 'files',
      value: 'string',
      clears: ['path'],
    },
    {
      at: 'Busboy.{on,once,addListener}(1)(2).{mimeType,encoding}',
      when: [{ at: '(0)', is: ['file'] }],
      kind: 'remote',
      part: 'files',
      value: 'string',
    },
  ],
})
