import { defineModel } from '../define-model.js'

export const multiparty = defineModel({
  name: 'multiparty',
  docs: 'https://github.com/pillarjs/multiparty#readme',
  packages: ['multiparty'],
  types: {
    Form: ['new Form()', 'Form.on()'],
    File: ['Form.parse(1)(2).*', 'Form.parse(1)(2).*.*', 'Form.on(1)(1:2)'],
    Part: [],
  },
  sources: [
    { at: 'Form.parse(1)(1)', kind: 'remote', part: 'form', value: 'object' },
    { at: 'Form.on(1)(1)', when: [{ at: '(0)', is: ['field'] }], kind: 'remote', part: 'form', value: 'string' },
    { at: 'File.{originalFilename,fieldName}', kind: 'remote', part: 'files', value: 'string' },
    { at: 'Part.{filename,name}', kind: 'remote', part: 'files', value: 'string' },
    { at: 'Form.on(1)(0)', when: [{ at: '(0)', is: ['part'] }], kind: 'remote', part: 'files' },
  ],
})
