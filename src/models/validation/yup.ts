import { defineModel } from '../define-model.js'

/** Members of a schema that give back a schema. */
const yupChain = [
  'Schema.{clone,label,meta,concat,default,strict,optional,defined,nullable,nonNullable,required,notRequired,transform}()',
  'Schema.{test,when,typeError,oneOf,equals,notOneOf,strip,resolve,isTrue,isFalse,nullish,nonNullish}()',
  'Schema.{length,min,max,matches,email,url,uuid,datetime,ensure,trim,lowercase,uppercase}()',
  'Schema.{lessThan,moreThan,positive,negative,integer,truncate,round,of,compact,json}()',
  'Schema.{shape,pick,omit,partial,deepPartial,from,exact,stripUnknown,noUnknown,unknown,camelCase,snakeCase,constantCase}()',
] as const

// No rows on purpose: `email` is the pattern of HTML forms, with quotes, backquotes and slashes; `url` allows nearly all.
export const yup = defineModel({
  name: 'yup',
  docs: 'https://github.com/jquense/yup',
  packages: ['yup'],
  types: {
    Schema: [
      '{mixed,string,number,boolean,bool,date,object,array,tuple,lazy}()',
      'new {StringSchema,NumberSchema,BooleanSchema,DateSchema,ObjectSchema,ArraySchema,MixedSchema}()',
      ...yupChain,
      'Schema.fields.*',
    ],
    AnySchema: [],
    AnyObjectSchema: [],
    ObjectSchema: [],
    ArraySchema: [],
    StringSchema: [],
    NumberSchema: [],
    MixedSchema: [],
    BooleanSchema: [],
    DateSchema: [],
  },
  inherits: {
    AnySchema: ['Schema'],
    AnyObjectSchema: ['Schema'],
    ObjectSchema: ['Schema'],
    ArraySchema: ['Schema'],
    StringSchema: ['Schema'],
    NumberSchema: ['Schema'],
    MixedSchema: ['Schema'],
    BooleanSchema: ['Schema'],
    DateSchema: ['Schema'],
  },
  schemas: {
    objects: ['object(0)', 'new ObjectSchema(0)'],
    arrays: ['array(0)', 'Schema.of(0)'],
    strings: ['string()', 'new StringSchema()'],
    narrows: [
      { at: '{number,boolean,bool,date}()', clears: 'all' },
      { at: 'new {NumberSchema,BooleanSchema,DateSchema}()', clears: 'all' },
      { at: 'Schema.{oneOf,equals}()', clears: 'all' },
      { at: 'Schema.{uuid,datetime}()', clears: 'all' },
    ],
    patterns: ['Schema.matches(0)'],
    unknownKeys: {
      default: 'keep',
      // Refusing unknown keys also drops them, unless the schema is strict: validation converts first.
      strip: ['Schema.{noUnknown,stripUnknown}()'],
      reject: ['Schema.exact()'],
      keep: ['Schema.unknown()'],
    },
    extends: ['Schema.{shape,concat}(0)'],
    validators: [
      { at: 'Schema.{validate,validateSync}', schema: 'receiver', in: 0, to: 'result', ok: 'throws' },
      { at: 'Schema.{isValid,isValidSync}', schema: 'receiver', in: 0, ok: 'result' },
    ],
  },
  // A cast converts and runs none of the tests.
  steps: [{ at: 'Schema.cast', from: [0] }],
})

/** What Strapi's own code and its plugins check requests with: yup, with an identifier of its own, and functions that throw. */
export const strapiUtils = defineModel({
  name: 'strapi-utils',
  docs: 'https://docs.strapi.io/cms/backend-customization/controllers#validation-when-building-custom-controllers',
  packages: ['@strapi/utils'],
  types: { Schema: ['yup.{mixed,string,number,boolean,bool,date,object,array,lazy,strapiID}()', ...yupChain] },
  schemas: {
    objects: ['yup.object(0)'],
    arrays: ['yup.array(0)', 'Schema.of(0)'],
    strings: ['yup.{string,strapiID}()'],
    narrows: [
      { at: 'yup.{number,boolean,bool,date}()', clears: 'all' },
      { at: 'Schema.{oneOf,equals}()', clears: 'all' },
    ],
    unknownKeys: { default: 'keep', strip: ['Schema.{noUnknown,stripUnknown}()'] },
    extends: ['Schema.{shape,concat}(0)'],
    validators: [{ at: '{validateYupSchema,validateYupSchemaSync}()', schema: 'compiled', in: 0, to: 'result', ok: 'throws' }],
  },
})
