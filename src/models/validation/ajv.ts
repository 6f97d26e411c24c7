import { defineModel } from '../define-model.js'

export const ajv = defineModel({
  name: 'ajv',
  docs: 'https://ajv.js.org/api.html',
  packages: [
    'ajv',
    'ajv/dist/2019',
    'ajv/dist/2019.js',
    'ajv/dist/2020',
    'ajv/dist/2020.js',
    'ajv/dist/core',
    'ajv/dist/jtd',
    'ajv/dist/jtd.js',
    'ajv-draft-04',
  ],
  types: {
    Ajv: [
      'default()',
      'new default()',
      'new {Ajv,Ajv2019,Ajv2020}()',
      'Ajv.{addSchema,addMetaSchema,addKeyword,addVocabulary,addFormat,removeSchema,removeKeyword}()',
    ],
    Ajv2019: [],
    Ajv2020: [],
  },
  inherits: { Ajv2019: ['Ajv'], Ajv2020: ['Ajv'] },
  schemas: {
    json: true,
    unknownKeys: { default: 'keep' },
    validators: [
      { at: 'Ajv.{compile,compileAsync}()', schema: 'compiled', in: 0, ok: 'result' },
      { at: 'Ajv.validate', schema: 0, in: 1, ok: 'result' },
    ],
  },
})
