import type { SinkKind } from './schema.js'

interface KindFacts {
  readonly text: boolean
  /** Only an object does harm: text and numbers don't (operator injection). */
  readonly object?: boolean
  /** Members of an object literal below which no value does harm: `$eq` of a filter takes any value as it is. */
  readonly inert?: readonly string[]
  /** A backslash before a dangerous character makes it harmless. */
  readonly escapable?: boolean
  readonly dangerous: string
  /** Only a text that begins with a dangerous character does harm. */
  readonly leading?: boolean
  /**
   * The text names a file: what is known of a path on its way (joined, normalised, below a folder) counts. `lookup`: a bare name is
   * looked for in other places.
   */
  readonly states?: 'path' | 'lookup'
  /**
   * The text is a URL: a fixed origin before the value keeps it harmless; `path`: only a fixed path does; `scheme`: whatever is before it
   * does.
   */
  readonly prefix?: 'origin' | 'path' | 'scheme'
  /** The harm is done by a link that somebody else follows: no link chooses headers and cookies. */
  readonly byLink?: boolean
  /** The harm is done in a browser that a page of somebody else sends there, by a link or a form: neither chooses headers and cookies. */
  readonly byVisit?: boolean
  /** The text is markup: which quotes do harm is said by what is before the value. */
  readonly markup?: boolean
  /** Whoever chooses the names of the object's members does harm: it matters where they come from, and not what the members hold. */
  readonly keys?: boolean
  /** URL encoding leaves characters that do harm there: letters, digits and `-_.!~*'()` (RFC 3986, 2.3). */
  /** The value is a record of a database: only where all of its fields get there does it do harm. */
  readonly records?: boolean
  readonly survivesUrlEncoding?: boolean
  /** Quotes of the language, and the texts that stand for a closing one inside of them. */
  readonly quotes?: readonly { readonly open: string; readonly close: string; readonly escaped: readonly string[] }[]
}

// Doubled (ISO 9075-2, 5.3), or behind a backslash (MySQL); delimited identifiers likewise.
const sqlQuotes = ["'", '"', '`'].map((quote) => ({ open: quote, close: quote, escaped: [quote + quote, `\\${quote}`] }))


/**
 * Operators of a MongoDB filter or stage whose operand is a plain value: an object there is compared, counted or refused, never read as
 * operators (MongoDB manual, query predicates). `$not`, `$elemMatch`, `$all`, `$and`, `$or`, `$nor`, `$expr` and `$match` aren't among them.
 * Those of Prisma likewise (Prisma Client API reference, filter conditions and operators).
 */
const plainOperands = [
  '$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$exists', '$type', '$size', '$mod', '$regex', '$options', '$text', '$search',
  '$searchMeta', '$comment', '$where', '$literal', '$near', '$nearSphere', '$geoWithin', '$geoIntersects', '$geometry', '$box', '$center',
  '$centerSphere', '$polygon', '$maxDistance', '$minDistance', '$bitsAllSet', '$bitsAnySet', '$bitsAllClear', '$bitsAnyClear', '$limit', '$skip',
  '$sort', '$sample', '$count', '$jsonSchema', '$function', '$accumulator',
  'equals', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'endsWith',
]

/** What each kind of sink takes, and the characters that no harmful text does without. Sources: the grammars of the languages behind them. */
export const kinds: Readonly<Record<SinkKind, KindFacts>> = {
  // A quote ends a literal; parentheses, operators and comment signs are needed to go on outside of one.
  sql: {
    text: true,
    dangerous: '\'"`\\;()=*/#',
    survivesUrlEncoding: true,
    quotes: [...sqlQuotes, { open: '[', close: ']', escaped: [']]'] }],
  },
  nosql: { text: false, object: true, dangerous: '${}', inert: plainOperands },
  // Strings of Cypher, N1QL, PartiQL, AQL and Lucene end at a quote; outside of one, names and operators go on at a blank.
  query: { text: true, dangerous: '\'"`\\;()=*:', survivesUrlEncoding: true, quotes: sqlQuotes.slice(0, 2) },
  // JavaScript, Lua, Painless.
  script: { text: true, dangerous: '([{`;=\'".', survivesUrlEncoding: true },
  // POSIX shell: operators, substitutions, quotes, redirections, line ends (Shell Command Language, 2.2 and 2.3).
  command: {
    text: true,
    dangerous: ';&|$`<>()\n\r\\\'"{}',
    survivesUrlEncoding: true,
    // Nothing is special between single quotes; they are closed, escaped and opened again (Shell Command Language, 2.2.2).
    quotes: [{ open: "'", close: "'", escaped: ["'\\''", `'"'"'`] }],
  },
  program: { text: true, dangerous: '/\\.', states: 'lookup' },
  // A program takes an argument that begins so for an option.
  option: { text: true, dangerous: '-', leading: true, survivesUrlEncoding: true },
  code: { text: true, dangerous: '([{`;=\'"', survivesUrlEncoding: true },
  module: { text: true, dangerous: '/\\.:', states: 'lookup' },
  template: { text: true, dangerous: '{<%#$' },
  // The name of a template: a folder's own file, or by `..` any other.
  view: { text: true, dangerous: '/\\.', states: 'lookup' },
  locals: { text: false, dangerous: '{}', keys: true },
  path: { text: true, dangerous: '/\\', states: 'path' },
  html: { text: true, dangerous: '<"\'', markup: true, byVisit: true },
  // `javascript:` runs when the link is followed; a text of the page's own before it leaves no room for a scheme.
  link: { text: true, dangerous: ':', prefix: 'scheme' },
  redirect: { text: true, dangerous: '/\\:', prefix: 'origin', byLink: true },
  url: { text: true, dangerous: '/\\:@.', prefix: 'origin', survivesUrlEncoding: true },
  xml: { text: true, dangerous: '<&' },
  // A quantifier is what makes matching slow; groups, classes and a lone backslash make it throw (ECMAScript, 22.2.1).
  regex: { text: true, dangerous: '*+?{()[\\', escapable: true, survivesUrlEncoding: true },
  // Entries end at a line feed; a carriage return alone ends none.
  log: { text: true, dangerous: '\n' },
  header: { text: true, dangerous: '\r\n' },
  // Headers by name: whoever chooses the names sets `Set-Cookie`, or allows another origin.
  headers: { text: false, dangerous: '\r\n', keys: true },
  deserialize: { text: false, dangerous: '{}()' },
  // `__proto__`, `constructor` and `prototype` have it in common.
  merge: { text: false, dangerous: 'o' },
  property: { text: true, dangerous: 'o', survivesUrlEncoding: true },
  // A literal can hold no quote of its own kind (XPath 1.0, 3.7): what takes its place can't end it.
  xpath: {
    text: true,
    dangerous: '\'"[]()=',
    survivesUrlEncoding: true,
    quotes: ["'", '"'].map((quote) => ({ open: quote, close: quote, escaped: ['', ' ', '&apos;', '&quot;', '&#39;', '&#34;'] })),
  },
  // Parentheses and stars make a filter (RFC 4515, 3); a lone backslash only stands for a character.
  ldap: { text: true, dangerous: '()*', survivesUrlEncoding: true },
  // The fields of a record: whoever chooses their names sets those that no form shows.
  assign: { text: false, dangerous: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', keys: true },
  // A whole record, or a list of them: no text of it matters, but which members go on.
  response: { text: false, dangerous: '', records: true },
}
