import { defineModel } from '../define-model.js'

/** The schemas are plain objects of rule names: what is known is that the shape was checked. */
export const fastestValidator = defineModel({
  name: 'fastest-validator',
  docs: 'https://github.com/icebob/fastest-validator',
  packages: ['fastest-validator'],
  types: { Validator: ['new default()', 'new Validator()'] },
  schemas: {
    objects: ['Validator.compile(0)', 'Validator.validate(1)'],
    unknownKeys: { default: 'keep' },
    validators: [
      { at: 'Validator.compile()', schema: 'compiled', in: 0, ok: 'result' },
      { at: 'Validator.validate', schema: 1, in: 0, ok: 'result' },
    ],
  },
})
