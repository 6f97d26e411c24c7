import { defineModel } from '../define-model.js'

export const formidable = defineModel({
  name: 'formidable',
  docs: 'https://github.com/node-formidable/formidable#readme',
  packages: ['formidable', 'formidable-serverless'],
  savedAt: ['filepath', 'path'],
  types: {
    IncomingForm: [
      'default()',
      'exports.formidable()',
      'new Formidable()',
      'new IncomingForm()',
      'IncomingForm.{on,once}()',
    ],
    File: [
      'IncomingForm.parse(1)(2).*',
      'IncomingForm.parse(1)(2).*.*',
      'IncomingForm.parse().1.*',
      'IncomingForm.parse().1.*.*',
      'IncomingForm.{on,once}(1)(1)',
    ],
  },
  sources: [
    { at: 'IncomingForm.parse(1)(1)', kind: 'remote', part: 'form', value: 'object' },
    { at: 'IncomingForm.parse().0', kind: 'remote', part: 'form', value: 'object' },
    {
      at: 'IncomingForm.{on,once}(1)(1)',
      when: [{ at: '(0)', is: ['field'] }],
      kind: 'remote',
      part: 'form',
      value: 'string',
    },
    { at: 'File.{originalFilename,name,mimetype,type}', kind: 'remote', part: 'files', value: 'string' },
    { at: 'default(0).filename(0..)', kind: 'remote', part: 'files', value: 'string' },
  ],
  sinks: [
    { at: '{default,exports.formidable}(0).uploadDir', kind: 'path' },
    { at: '{default,exports.formidable}(0).filename()', kind: 'path' },
    { at: 'new {Formidable,IncomingForm}(0).uploadDir', kind: 'path' },
    { at: 'new {Formidable,IncomingForm}(0).filename()', kind: 'path' },
  ],
})
