import { defineModel } from '../define-model.js'

export const arktype = defineModel({
  name: 'arktype',
  docs: 'https://arktype.io/docs',
  packages: ['arktype'],
  types: {
    Type: [
      'exports.type()',
      'scope().type()',
      'Type.{and,or,intersect,merge,pick,omit,partial,required,extends,exclude,extract,get,keyof,array,optional,default}()',
      'Type.{narrow,pipe,to,filter,brand,configure,describe,readonly,onUndeclaredKey,onDeepUndeclaredKey,atLeast,atMost}()',
      'Type.{moreThan,lessThan,atLeastLength,atMostLength,exactlyLength,matching,divisibleBy,as}()',
    ],
  },
  schemas: {
    objects: ['{exports.type,scope().type}(0)', 'Type.{and,merge}(0)'],
    narrows: [
      { at: 'exports.type.{enumerated,valueOf,unit}()', clears: 'all' },
      { at: 'exports.type.{number,boolean,bigint,Date}', clears: 'all' },
    ],
    strings: ['exports.type.string'],
    patterns: ['Type.matching(0)'],
    unknownKeys: { default: 'keep' },
    validators: [
      // What isn't valid comes back as a list of errors: data is only to be had from a valid result.
      { at: 'Type', schema: 'compiled', in: 0, to: 'result', ok: 'throws' },
      { at: 'Type.assert', schema: 'receiver', in: 0, to: 'result', ok: 'throws' },
      { at: 'Type.allows', schema: 'receiver', in: 0, ok: 'result' },
    ],
  },
})
