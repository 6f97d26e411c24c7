import { defineModel } from '../define-model.js'

export const typebox = defineModel({
  name: 'typebox',
  docs: 'https://github.com/sinclairzx81/typebox',
  packages: [
    '@sinclair/typebox',
    '@sinclair/typebox/value',
    '@sinclair/typebox/compiler',
    '@fastify/type-provider-typebox',
    'typebox',
    'typebox/type',
    'typebox/value',
    'typebox/compile',
  ],
  types: {
    TypeBuilder: ['default', 'Type'],
    ValueModule: ['default', 'Value'],
    TypeCheck: ['TypeCompiler.Compile()', 'exports.Compile()', 'new Validator()'],
    Validator: [],
  },
  inherits: { Validator: ['TypeCheck'] },
  schemas: {
    objects: ['TypeBuilder.Object(0)'],
    arrays: ['TypeBuilder.Array(0)'],
    strings: ['TypeBuilder.{String,TemplateLiteral}()'],
    narrows: [
      { at: 'TypeBuilder.{Number,Integer,BigInt,Boolean,Date}()', clears: 'all' },
      { at: 'TypeBuilder.{Literal,Enum,KeyOf,Const,Null,Undefined,Void,Never}()', clears: 'all' },
    ],
    patterns: ['TypeBuilder.RegExp(0)'],
    keywords: ['TypeBuilder.String(0)'],
    unknownKeys: { default: 'keep', reject: ['TypeBuilder.Object(1).additionalProperties'] },
    validators: [
      { at: 'ValueModule.Check', schema: 0, in: 1, ok: 'result' },
      { at: 'ValueModule.{Parse,Decode}', schema: 0, in: 1, to: 'result', ok: 'throws' },
      { at: 'ValueModule.Assert', schema: 0, in: 1, ok: 'throws' },
      { at: 'TypeCheck.Check', schema: 'compiled', in: 0, ok: 'result' },
      { at: 'TypeCheck.{Parse,Decode}', schema: 'compiled', in: 0, to: 'result', ok: 'throws' },
    ],
  },
  // These shape a value and check nothing.
  steps: [
    { at: 'ValueModule.{Clean,Convert,Default,Cast,Clone}', from: [1] },
    { at: 'TypeCheck.{Clean,Convert,Default}', from: [0] },
  ],
})
