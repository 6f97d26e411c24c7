/**
 * What the language's own functions do with values. This is ECMAScript (and the few globals every platform shares), not a
 * library: methods are told by name, because the type of their receiver seldom is known, and only where the name is not
 * ambiguous enough to matter.
 */

/** How a method's result comes from its receiver and arguments. */
export interface MethodEffect {
  /** `same`: the receiver (or a part of its text); `element`: one of its elements; `list`: a list of such; `none`: nothing of it. */
  readonly receiver: 'same' | 'element' | 'list' | 'none'
  /** Arguments that come out as well; `rest` for all from an index on. */
  readonly arguments?: readonly number[] | 'all'
  /** The result is text: an object can't come out. */
  readonly text?: true
  /** The results of the callback given as this argument come out. */
  readonly callback?: number
}

/** A table that is asked for names which code gives: `constructor` and the like are in none of ours. */
function byName<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table))
}

const same: MethodEffect = { receiver: 'same' }
const text: MethodEffect = { receiver: 'same', text: true }

export const METHODS = byName<MethodEffect>({
  trim: text,
  trimStart: text,
  trimEnd: text,
  trimLeft: text,
  trimRight: text,
  toLowerCase: text,
  toUpperCase: text,
  toLocaleLowerCase: text,
  toLocaleUpperCase: text,
  substring: text,
  substr: text,
  charAt: text,
  normalize: text,
  toString: text,
  toLocaleString: text,
  repeat: text,
  toWellFormed: text,
  valueOf: same,
  padStart: { receiver: 'same', arguments: [1], text: true },
  padEnd: { receiver: 'same', arguments: [1], text: true },
  anchor: text,
  slice: same,
  concat: { receiver: 'same', arguments: 'all' },
  join: { receiver: 'same', arguments: [0], text: true },
  split: { receiver: 'list', text: true },
  match: { receiver: 'list', text: true },
  matchAll: { receiver: 'list', text: true },
  exec: { receiver: 'none', arguments: [0], text: true },
  filter: same,
  sort: same,
  reverse: same,
  toSorted: same,
  toReversed: same,
  toSpliced: same,
  splice: same,
  flat: same,
  values: same,
  fill: { receiver: 'same', arguments: [0] },
  with: { receiver: 'same', arguments: [1] },
  at: { receiver: 'element' },
  pop: { receiver: 'element' },
  shift: { receiver: 'element' },
  find: { receiver: 'element' },
  findLast: { receiver: 'element' },
  get: { receiver: 'element' },
  getAll: same,
  next: { receiver: 'element' },
  entries: same,
  keys: same,
  map: { receiver: 'none', callback: 0 },
  flatMap: { receiver: 'none', callback: 0 },
  then: { receiver: 'none', callback: 0 },
  catch: { receiver: 'same', callback: 0 },
  finally: same,
  reduce: { receiver: 'none', arguments: [1], callback: 0 },
  reduceRight: { receiver: 'none', arguments: [1], callback: 0 },
  forEach: { receiver: 'none' },
})

/** Methods whose results are numbers, booleans or fixed texts, whatever they are called on. */
export const HARMLESS_METHODS: ReadonlySet<string> = new Set([
  'indexOf',
  'lastIndexOf',
  'includes',
  'startsWith',
  'endsWith',
  'test',
  'some',
  'every',
  'has',
  'charCodeAt',
  'codePointAt',
  'localeCompare',
  'search',
  'findIndex',
  'findLastIndex',
  'push',
  'unshift',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'getTime',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getMilliseconds',
  'getTimezoneOffset',
  'getUTCFullYear',
  'getUTCMonth',
  'getUTCDate',
  'getUTCHours',
  'getUTCMinutes',
  'getUTCSeconds',
  'setTime',
  'setDate',
  'setFullYear',
  'setMonth',
  'setHours',
  'setMinutes',
  'setSeconds',
  'setMilliseconds',
  'toISOString',
  'toUTCString',
  'toGMTString',
  'toDateString',
  'toTimeString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toFixed',
  'toPrecision',
  'toExponential',
])

/** Members that are numbers. */
export const HARMLESS_MEMBERS: ReadonlySet<string> = new Set(['length', 'size', 'byteLength', 'byteOffset'])

/** Global functions (and constructors called as functions) whose results carry no text of the argument. */
export const HARMLESS_GLOBALS: ReadonlySet<string> = new Set([
  'Number',
  'parseInt',
  'parseFloat',
  'Boolean',
  'BigInt',
  'isNaN',
  'isFinite',
  'Date',
  'Symbol',
  'btoa',
  'setTimeout',
  'setInterval',
  'setImmediate',
])

/** `Object.keys` and the like: static functions of the language's constructors, by `Constructor.method`. */
export const STATICS = byName<'first' | 'all' | 'keys' | 'entries' | 'values' | 'harmless' | 'text' | 'parse' | 'raw'>({
  'Object.assign': 'all',
  'Object.create': 'first',
  'Object.freeze': 'first',
  'Object.seal': 'first',
  'Object.fromEntries': 'first',
  'Object.keys': 'keys',
  'Object.getOwnPropertyNames': 'keys',
  'Object.entries': 'entries',
  'Object.values': 'values',
  'Object.defineProperty': 'first',
  'Object.hasOwn': 'harmless',
  'Reflect.ownKeys': 'keys',
  'Array.from': 'first',
  'Array.of': 'all',
  'Array.isArray': 'harmless',
  'JSON.stringify': 'text',
  'JSON.parse': 'parse',
  'Promise.all': 'first',
  'Promise.allSettled': 'first',
  'Promise.race': 'first',
  'Promise.any': 'first',
  'Promise.resolve': 'first',
  'Number.isInteger': 'harmless',
  'Number.isFinite': 'harmless',
  'Number.isNaN': 'harmless',
  'Number.isSafeInteger': 'harmless',
  'Number.parseInt': 'harmless',
  'Number.parseFloat': 'harmless',
  'Date.now': 'harmless',
  'Date.parse': 'harmless',
  'Date.UTC': 'harmless',
  'String.fromCharCode': 'harmless',
  'String.fromCodePoint': 'harmless',
  'String.raw': 'raw',
  'Symbol.for': 'harmless',
  'crypto.randomUUID': 'harmless',
  'performance.now': 'harmless',
})

/** Constructors whose instances carry no text of an attacker. */
export const HARMLESS_CONSTRUCTORS: ReadonlySet<string> = new Set(['Date', 'Number', 'Boolean', 'WeakMap', 'WeakSet', 'AbortController', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'Int32Array', 'Float64Array'])

/** Constructors whose instances hold what they are given. */
export const HOLDING_CONSTRUCTORS: ReadonlySet<string> = new Set(['Map', 'Set', 'Array', 'String', 'Object', 'Promise', 'Error', 'TypeError', 'RangeError'])

/** Methods that put values into their receiver: which arguments. */
export const MUTATORS = byName<readonly number[] | 'all'>({
  push: 'all',
  unshift: 'all',
  splice: 'all',
  add: [0],
  set: [1],
  append: 'all',
  fill: [0],
})

/** Callback parameters: what an inline callback of a method receives, by parameter index. */
export const CALLBACKS = byName<readonly ('element' | 'same' | 'index' | 'accumulator')[]>({
  forEach: ['element', 'index', 'same'],
  map: ['element', 'index', 'same'],
  filter: ['element', 'index', 'same'],
  find: ['element', 'index', 'same'],
  findLast: ['element', 'index', 'same'],
  findIndex: ['element', 'index', 'same'],
  some: ['element', 'index', 'same'],
  every: ['element', 'index', 'same'],
  flatMap: ['element', 'index', 'same'],
  reduce: ['accumulator', 'element', 'index', 'same'],
  reduceRight: ['accumulator', 'element', 'index', 'same'],
  sort: ['element', 'element'],
  toSorted: ['element', 'element'],
  then: ['same'],
  replace: ['same', 'same', 'same', 'same'],
  replaceAll: ['same', 'same', 'same', 'same'],
})

/** Globals whose results, and what is called on these, carry no text of the arguments. */
export const PLATFORM: ReadonlySet<string> = new Set(['Intl', 'Math', 'Date', 'Number', 'Boolean', 'BigInt', 'Symbol', 'performance'])
