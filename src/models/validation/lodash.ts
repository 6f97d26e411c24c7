import { defineModel } from '../define-model.js'

const words = [
  'sql',
  'nosql',
  'command',
  'template',
  'path',
  'html',
  'redirect',
  'xml',
  'regex',
  'log',
  'header',
  'xpath',
  'ldap',
] as const

export const lodash = defineModel({
  name: 'lodash',
  docs: 'https://lodash.com/docs',
  packages: ['lodash', 'lodash-es', 'underscore'],
  sinks: [
    { at: 'template(0)', kind: 'template', called: 'the template' },
    // Each was tried with `__proto__` and `constructor.prototype` in the versions before and after.
    { at: '{merge,mergeWith}(1..)', kind: 'merge', fixedIn: { lodash: '4.17.11', 'lodash-es': '4.17.11' } },
    { at: 'defaultsDeep(1..)', kind: 'merge', fixedIn: { lodash: '4.17.12', 'lodash-es': '4.17.12' } },
    { at: '{set,setWith,update,updateWith}(1)', kind: 'merge', names: true, fixedIn: { lodash: '4.17.19', 'lodash-es': '4.17.19' } },
    { at: '{invoke,invokeMap}(1)', kind: 'property' },
    { at: 'zipObjectDeep(0)', kind: 'merge', names: true, fixedIn: { lodash: '4.17.19', 'lodash-es': '4.17.19' } },
    {
      at: '{merge,mergeWith,assign,assignIn,assignWith,extend,extendOwn,defaults,defaultsDeep}(1..)',
      kind: 'assign',
      into: 0,
    },
    { at: '{set,setWith,update}(1)', kind: 'assign', into: 0, names: true },
  ],
  sanitizers: [
    { at: 'escapeRegExp', in: 0, clears: ['regex'] },
    { at: 'pick', in: 0, clears: ['assign'] },
    { at: 'escape', in: 0, clears: ['html', 'xml'] },
    { at: '{toNumber,toInteger,toSafeInteger,toFinite,toLength,parseInt,size}', in: 0, clears: 'all' },
    // Only the words of the text are left, joined by a dash, an underscore or nothing.
    {
      at: '{kebabCase,snakeCase,camelCase}',
      in: 0,
      clears: words,
    },
  ],
  guards: [
    { at: '{isNumber,isInteger,isSafeInteger,isFinite,isBoolean,isDate}', in: 0, clears: 'all' },
    { at: 'isString', in: 0, clears: ['nosql'] },
  ],
  steps: [
    { at: 'template()', from: [0], value: 'string', effect: 'stringifies', when: [{ at: 'made(0)', is: { matches: '<%=' } }] },
    { at: '{get,result,pick,pickBy,omit,omitBy,at,property,find,findLast,head,first,last,nth,sample,min,max}', from: [0] },
    { at: '{clone,cloneDeep,identity,tap,thru,castArray,toArray,toPlainObject,cloneWith,cloneDeepWith}', from: [0] },
    {
      at: '{keys,keysIn,values,valuesIn,toPairs,entries,fromPairs,invert,mapKeys,mapValues,groupBy,keyBy,partition,countBy}',
      from: [0],
      value: 'object',
    },
    {
      at: '{map,flatMap,filter,reject,compact,uniq,uniqBy,flatten,flattenDeep,reverse,sortBy,orderBy,slice,take,takeRight}',
      from: [0],
      value: 'object',
    },
    { at: '{drop,dropRight,initial,tail,chunk,without,difference,shuffle,sampleSize}', from: [0], value: 'object' },
    { at: '{toString,trim,trimStart,trimEnd,toLower,toUpper,lowerCase,upperCase,lowerFirst}', from: [0], value: 'string' },
    { at: '{upperFirst,capitalize,startCase,deburr,pad,padStart,padEnd,repeat,truncate,join}', from: [0], value: 'string' },
    { at: 'replace', from: [0, 2], value: 'string' },
    { at: '{split,words}', from: [0], value: 'object' },
    { at: 'unescape', from: [0], value: 'string', effect: 'decodes' },
    { at: '{merge,mergeWith,assign,assignIn,assignWith,extend,extendOwn,defaults,defaultsDeep}', from: ['*'], value: 'object' },
    { at: '{merge,mergeWith,assign,assignIn,assignWith,extend,extendOwn,defaults,defaultsDeep}', from: ['*'], to: 0 },
    { at: '{set,setWith,update}', from: [0, 2], value: 'object' },
    { at: '{set,setWith}', from: [2], to: 0 },
    { at: '{concat,union,unionBy,intersection,zip,zipObject,xor,defaultTo}', from: ['*'] },
  ],
})
