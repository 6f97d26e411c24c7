import { defineModel } from '../define-model.js'

// Hosts and addresses are what a forged request wants, so URLs stay hostile.
const addresses = ['sql', 'nosql', 'command', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'] as const
// Letters, digits and a few signs: no quotes, no separators. Still a name an attacker chose (`constructor`, `localhost`, `os`).
const words = [...addresses, 'redirect', 'regex'] as const

// No rows on purpose: `email`, `url`, `postalCode` and `passport` leave quotes or more.
export const vine = defineModel({
  name: '@vinejs/vine',
  docs: 'https://vinejs.dev/docs/introduction',
  packages: ['@vinejs/vine'],
  types: {
    Vine: ['default', 'new Vine()'],
    VineValidator: ['Vine.{compile,create}()', 'Vine.withMetaData().{compile,create}()'],
    VineType: [
      'Vine.{string,boolean,accepted,number,date,literal,null,object,array,tuple,record,enum,any,unionOfTypes,union,optional}()',
      'VineType.{optional,nullable,requiredWhen,requiredIfExists,requiredIfMissing,parse,use,bail,clone,transform,meta}()',
      'VineType.{email,mobile,url,activeUrl,ipAddress,hexCode,regex,alpha,alphaNumeric,minLength,maxLength,fixedLength}()',
      'VineType.{confirmed,trim,normalizeEmail,toUpperCase,toLowerCase,toCamelCase,escape,normalizeUrl,startsWith,endsWith}()',
      'VineType.{sameAs,notSameAs,in,notIn,creditCard,passport,postalCode,uuid,ulid,ascii,iban,jwt,vat,coordinates}()',
      'VineType.{min,max,range,positive,negative,decimal,withoutDecimals,nonNegative,nonPositive,distinct,notEmpty,compact}()',
      'VineType.{allowUnknownProperties,merge,toCamelCase,pick,omit,partial,extend}()',
    ],
  },
  schemas: {
    objects: ['Vine.{object,create}(0)'],
    arrays: ['Vine.array(0)'],
    strings: ['Vine.string()'],
    narrows: [
      { at: 'Vine.{number,boolean,accepted,date}()', clears: 'all' },
      { at: 'Vine.{literal,enum,null}()', clears: 'all' },
      { at: 'VineType.{in,uuid,ulid,hexCode,jwt,iban,creditCard}()', clears: 'all' },
      { at: 'VineType.{alpha,alphaNumeric}()', clears: words },
      { at: 'VineType.ipAddress()', clears: addresses },
      { at: 'VineType.escape()', clears: ['html', 'xml'] },
    ],
    patterns: ['VineType.regex(0)'],
    unknownKeys: { default: 'strip', keep: ['VineType.allowUnknownProperties()'] },
    validators: [
      { at: 'VineValidator.validate', schema: 'compiled', in: 0, to: 'result', ok: 'throws' },
      { at: 'VineValidator.tryValidate', schema: 'compiled', in: 0, to: 'result.1', ok: '!result.0' },
    ],
  },
})
