import { defineModel } from '../define-model.js'

export const ioTs = defineModel({
  name: 'io-ts',
  docs: 'https://github.com/gcanti/io-ts/blob/master/index.md',
  packages: ['io-ts'],
  types: {
    Type: [
      '{string,number,bigint,boolean,unknown,any,never,object,Int,Integer,UnknownArray,UnknownRecord,Dictionary}',
      '{type,interface,strict,partial,exact,array,readonlyArray,record,dictionary,tuple,union,intersection,taggedUnion}()',
      '{literal,keyof,brand,refinement,recursion,readonly,clean,alias}()',
      'new Type()',
      'Type.{pipe,asDecoder}()',
    ],
    Mixed: [],
    Any: [],
    Decoder: [],
    TypeC: [],
  },
  inherits: { Mixed: ['Type'], Any: ['Type'], Decoder: ['Type'], TypeC: ['Type'] },
  schemas: {
    objects: ['{type,interface,strict,partial}(0)'],
    arrays: ['{array,readonlyArray}(0)'],
    strings: ['string'],
    narrows: [
      { at: '{number,bigint,boolean,Int,Integer}', clears: 'all' },
      { at: '{literal,keyof}()', clears: 'all' },
    ],
    unknownKeys: { default: 'keep', strip: ['{strict,exact}()'] },
    validators: [
      { at: 'Type.decode', schema: 'receiver', in: 0, to: 'result.right', ok: 'result.right' },
      { at: 'Type.is', schema: 'receiver', in: 0, ok: 'result' },
    ],
  },
})
