import { defineModel } from '../define-model.js'

export const superstruct = defineModel({
  name: 'superstruct',
  docs: 'https://docs.superstructjs.org',
  packages: ['superstruct'],
  types: {
    Struct: [
      '{any,unknown,never,string,number,integer,bigint,boolean,date,enums,literal,func,instance,regexp}()',
      '{object,type,array,set,map,record,tuple,union,intersection,optional,nullable,defaulted,coerce,trimmed,masked}()',
      '{empty,nonempty,min,max,size,pattern,refine,define,struct,deprecated,dynamic,lazy,assign,omit,pick,partial}()',
    ],
    Describe: [],
  },
  inherits: { Describe: ['Struct'] },
  schemas: {
    objects: ['{object,type}(0)'],
    arrays: ['{array,set}(0)'],
    strings: ['string()'],
    narrows: [
      { at: '{number,integer,bigint,boolean,date}()', clears: 'all' },
      { at: '{enums,literal,never}()', clears: 'all' },
    ],
    patterns: ['pattern(1)'],
    unknownKeys: { default: 'reject', keep: ['exports.type()'] },
    extends: ['assign(1..)'],
    validators: [
      { at: 'exports.assert', schema: 1, in: 0, ok: 'throws' },
      { at: '{create,mask}', schema: 1, in: 0, to: 'result', ok: 'throws' },
      { at: 'is', schema: 1, in: 0, ok: 'result' },
      { at: 'validate', schema: 1, in: 0, to: 'result.1', ok: '!result.0' },
      { at: 'Struct.assert', schema: 'receiver', in: 0, ok: 'throws' },
      { at: 'Struct.{create,mask}', schema: 'receiver', in: 0, to: 'result', ok: 'throws' },
      { at: 'Struct.is', schema: 'receiver', in: 0, ok: 'result' },
      { at: 'Struct.validate', schema: 'receiver', in: 0, to: 'result.1', ok: '!result.0' },
    ],
  },
})
