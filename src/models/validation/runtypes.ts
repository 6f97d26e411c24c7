import { defineModel } from '../define-model.js'

export const runtypes = defineModel({
  name: 'runtypes',
  docs: 'https://github.com/runtypes/runtypes',
  packages: ['runtypes'],
  types: {
    Runtype: [
      '{String,Number,BigInt,Boolean,Unknown,Never,Null,Undefined,Nullish,Void,Symbol}',
      '{Object,Record,Partial,Array,Tuple,Dictionary,Union,Intersect,Optional,Literal,InstanceOf,Lazy,Constraint,Brand}()',
      'Template()',
      'Runtype.{or,and,optional,nullable,nullish,undefinedable,default,withConstraint,withGuard,withAssertion,withBrand}()',
      'Runtype.{withParser,extend,pick,omit,exact,asPartial,asReadonly,asRequired,asLoose}()',
      'Runtype.fields.*',
    ],
  },
  schemas: {
    objects: ['{Object,Record,Partial}(0)', 'Runtype.extend(0)'],
    arrays: ['Array(0)'],
    strings: ['String'],
    narrows: [
      { at: '{Number,BigInt,Boolean,Null,Undefined,Nullish,Void,Never}', clears: 'all' },
      { at: 'Literal()', clears: 'all' },
    ],
    unknownKeys: { default: 'keep', reject: ['Runtype.exact()'] },
    validators: [
      { at: 'Runtype.{check,parse}', schema: 'receiver', in: 0, to: 'result', ok: 'throws' },
      { at: 'Runtype.assert', schema: 'receiver', in: 0, ok: 'throws' },
      { at: 'Runtype.guard', schema: 'receiver', in: 0, ok: 'result' },
      { at: 'Runtype.{inspect,validate}', schema: 'receiver', in: 0, to: 'result.value', ok: 'result.success' },
    ],
  },
})
