import { defineModel } from '../define-model.js'

// Hosts and addresses are what a forged request wants, so URLs stay hostile.
const addresses = ['sql', 'nosql', 'command', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'] as const
// Letters, digits and underscores: no quotes, no separators. Still a name an attacker chose (`constructor`, `localhost`, `os`).
const words = [...addresses, 'redirect', 'regex'] as const

// No rows on purpose: `email` allows quotes, backquotes and slashes; `creditCard`, `dataUri` and `uri` aren't narrow enough.
export const joi = defineModel({
  name: 'joi',
  docs: 'https://joi.dev/api',
  packages: ['joi', '@hapi/joi', 'joi-browser', 'celebrate'],
  types: {
    Root: ['default', 'Joi', 'Root.{extend,defaults}()'],
    AnySchema: [
      'Root.{any,object,array,string,number,boolean,bool,date,binary,func,function,link,symbol,alternatives,alt,compile,build}()',
      'Root.{valid,allow,equal,invalid,disallow,required,optional,exist,forbidden,when}()',
      'AnySchema.{allow,valid,equal,only,invalid,disallow,not,required,optional,exist,presence,forbidden,default,failover}()',
      'AnySchema.{empty,strip,strict,raw,label,description,note,tag,example,meta,unit,id,message,messages,error,warn,warning}()',
      'AnySchema.{custom,external,when,concat,prefs,preferences,options,rule,keep,cast,convert,result,shared,alter,tailor}()',
      'AnySchema.{min,max,length,size,trim,lowercase,uppercase,case,truncate,replace,normalize,insensitive,pattern,regex}()',
      'AnySchema.{alphanum,token,hex,guid,uuid,base64,dataUri,email,domain,hostname,ip,uri,isoDate,isoDuration,creditCard}()',
      'AnySchema.{integer,positive,negative,sign,precision,multiple,port,greater,less,unsafe,truthy,falsy,sensitive}()',
      'AnySchema.{iso,timestamp,keys,append,unknown,rename,and,nand,or,oxor,xor,with,without,assert,schema,instance}()',
      'AnySchema.{ref,fork,tags,items,ordered,single,sparse,unique,has,sort,try,match,conditional,extract}()',
    ],
    Schema: [],
    ObjectSchema: [],
    ArraySchema: [],
    StringSchema: [],
    NumberSchema: [],
    AlternativesSchema: [],
  },
  inherits: {
    Schema: ['AnySchema'],
    ObjectSchema: ['AnySchema'],
    ArraySchema: ['AnySchema'],
    StringSchema: ['AnySchema'],
    NumberSchema: ['AnySchema'],
    AlternativesSchema: ['AnySchema'],
  },
  schemas: {
    objects: ['Root.{object,compile}(0)', 'AnySchema.keys(0)'],
    arrays: ['AnySchema.items(0)'],
    strings: ['Root.string()'],
    narrows: [
      { at: 'Root.{number,boolean,bool,date}()', clears: 'all' },
      { at: 'Root.{valid,equal}()', clears: 'all' },
      { at: 'AnySchema.{valid,equal,only}()', clears: 'all' },
      { at: 'AnySchema.{guid,uuid,hex,isoDate,isoDuration}()', clears: 'all' },
      { at: 'AnySchema.{alphanum,token}()', clears: words },
      { at: 'AnySchema.{ip,hostname,domain}()', clears: addresses },
      { at: 'AnySchema.base64()', clears: ['sql', 'nosql', 'command', 'template', 'html', 'xml', 'log', 'header'] },
    ],
    patterns: ['AnySchema.{pattern,regex}(0)'],
    unknownKeys: { default: 'reject', keep: ['AnySchema.unknown()'] },
    extends: ['AnySchema.{append,concat}(0)'],
    validators: [
      { at: 'AnySchema.validate', schema: 'receiver', in: 0, to: 'result.value', ok: '!result.error' },
      { at: 'AnySchema.validateAsync', schema: 'receiver', in: 0, to: 'result', ok: 'throws' },
      { at: 'AnySchema.attempt', schema: 'receiver', in: 0, to: 'result', ok: 'throws' },
      { at: 'Root.attempt', schema: 1, in: 0, to: 'result', ok: 'throws' },
      { at: 'Root.assert', schema: 1, in: 0, ok: 'throws' },
      // The form of joi before version 16.
      { at: 'Root.validate', schema: 1, in: 0, to: 'result.value', ok: '!result.error' },
    ],
  },
})
