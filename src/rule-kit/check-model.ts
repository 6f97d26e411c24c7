import type { FieldChoice, QueryOperation, SinkKind, SourcePart, StepEffect, ThreatModel, ValueType } from '../models/schema.js'
import { isAccessPath, isRelativePath } from './check-access-path.js'
import type { Check } from './check-value.js'
import {
  checkEither,
  checkEntries,
  checkFlag,
  checkList,
  checkPosition,
  checkShape,
  checkSyntax,
  checkText,
  checkWord,
  isList,
  isRecord,
  isText,
} from './check-value.js'

/** The words of a union of the schema: the compiler refuses a list that has one too few or one too many. */
function list<Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(words) as Word[]
}

export const threatModels = list<ThreatModel>({ remote: true, parameter: true, local: true, stored: true })

const sinkKinds = list<SinkKind>({
  sql: true, nosql: true, query: true, script: true, command: true, program: true, option: true, code: true, module: true, template: true,
  view: true, locals: true, path: true, html: true, link: true,
  redirect: true, url: true, xml: true, regex: true, log: true, header: true, headers: true, deserialize: true, merge: true, property: true, xpath: true, ldap: true,
  assign: true, response: true,
})
const sourceParts = list<SourcePart>({
  body: true, query: true, params: true, headers: true, cookies: true, url: true, files: true, request: true, form: true, event: true,
  message: true, arguments: true, archive: true, environment: true, argv: true, stdin: true, file: true, database: true, response: true,
})
const valueTypes = list<ValueType>({ any: true, string: true, object: true, number: true, texts: true, bytes: true, stream: true })
const stepEffects = list<StepEffect>({
  formats: true, 'joins-path': true, 'normalises-path': true, 'resolves-path': true, decodes: true, 'encodes-url': true, parses: true,
  'parses-path': true, 'parses-url': true, 'looks-up-host': true, stringifies: true,
})

const path = checkSyntax(isAccessPath, 'an access path such as "Pool.query(0)", "new Client().send(0)", "{escape,escapeId}"')
const relativePath = checkSyntax(isRelativePath, 'a path that starts at the call, such as "(2).shell", "(0)"')
const outcomePath = checkEither('"throws" or a path of the result such as "result.success", "!result.error"', [
  (value) => value === 'throws' || (typeof value === 'string' && isRelativePath(value)),
  () => undefined,
])
const isCallbackParameter = (value: unknown): boolean => typeof value === 'string' && /^\(\d+\)\(\d+\)$/.test(value)
const isRange = (value: unknown): boolean => typeof value === 'string' && /^\d+\.\.$/.test(value)
/** `1..` for all from the second argument on. */
const cleaned = checkEither('a position, a range', [isRange, () => undefined], [() => true, checkPosition('receiver', '*', '1..')])
const typeName = checkEither('a type name, or "" for a value nothing is known of', [isText, () => undefined])
const versions = checkEntries(checkSyntax((text) => /^\d+\.\d+\.\d+$/.test(text), 'a version such as "1.2.3"'), 'an object of versions by package')
const texts = checkList(checkText, 'a list of strings')
const paths = checkList(path, 'a list of access paths')
const kinds = checkEither('"all" or a list of sink kinds', [isText, checkWord('all')], [isList, checkList(checkWord(...sinkKinds))])

const constant = checkEither('a string, a number, true, false or null', [
  (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  () => undefined,
])
const regExp = checkSyntax((text) => {
  try {
    return Boolean(new RegExp(text, 's'))
  } catch {
    return false
  }
}, 'a regular expression')
const isWord = checkWord('truthy', 'falsy', 'present', 'absent', 'function')
const conditions = checkList(
  checkShape(
    {
      at: relativePath,
      is: checkEither(
        '"truthy", "falsy", "present", "absent", "function", a list of constants, or { matches: "…" }',
        [isText, isWord],
        [isList, checkList(constant)],
        [isRecord, checkShape({ matches: regExp }, ['matches'])],
      ),
      ifUnknown: checkFlag,
    },
    ['at', 'is'],
  ),
  'a list of conditions',
)

/** Rows of a model: what all have in common, and what each kind adds. */
function rows(checks: Readonly<Record<string, Check>>, required: readonly string[]): Check {
  return checkList(checkShape({ at: path, when: conditions, ...checks }, ['at', ...required]), 'a list of rows')
}

const binding = checkShape(
  {
    style: checkWord('question', 'dollar', 'colon', 'at', 'tag'),
    values: relativePath,
    spread: checkFlag,
    named: checkFlag,
    unless: checkText,
    typed: checkFlag,
    tag: checkText,
    chained: checkEither('true, false, or the name of a call', [isText, () => undefined], [() => true, checkFlag]),
  },
  ['style'],
)

const stateCondition = checkShape(
  {
    state: checkText,
    of: checkPosition('receiver', 'result'),
    entries: relativePath,
    matches: regExp,
    ifUnset: checkEither('true, false or { text: "…" }', [isRecord, checkShape({ text: regExp }, ['text'])], [() => true, checkFlag]),
  },
  ['state', 'matches'],
)
const state = checkEither('a condition on a state, or a list of them', [isList, checkList(stateCondition)], [isRecord, stateCondition])

const schemas = checkShape(
  {
    objects: paths,
    arrays: paths,
    narrows: checkList(checkShape({ at: path, clears: kinds }, ['at', 'clears'])),
    patterns: paths,
    predicates: paths,
    keywords: paths,
    strings: paths,
    unknownKeys: checkShape({ default: checkWord('strip', 'reject', 'keep'), strip: paths, reject: paths, keep: paths }, ['default']),
    extends: paths,
    json: checkFlag,
    validators: rows(
      { schema: checkPosition('receiver', 'compiled'), in: checkPosition(), to: relativePath, ok: outcomePath },
      ['schema', 'in', 'ok'],
    ),
  },
  ['validators'],
)

const operations = list<QueryOperation>({
  'read-one': true, 'read-many': true, count: true, create: true, update: true, delete: true, upsert: true, raw: true,
})
const fieldChoices = list<FieldChoice['as']>({ names: true, minus: true, exclude: true, true: true, false: true, 0: true, others: true, columns: true })
const queryParts = {
  operation: checkWord(...operations),
  model: checkEither('"receiver", "member", "type", or a path that starts at the call', [
    (value) => typeof value === 'string' && isRelativePath(value),
    () => undefined,
  ], [() => true, checkWord('receiver', 'member', 'type')]),
  filter: checkEither('a path that starts at the call, or a list of places', [isText, relativePath], [
    isList,
    checkList(
      checkShape(
        {
          at: relativePath,
          as: checkWord('object', 'id', 'arguments', 'text'),
          field: checkText,
          operator: checkText,
          negated: checkFlag,
          alternative: checkFlag,
          values: relativePath,
        },
        ['at'],
      ),
    ),
  ]),
  data: relativePath,
  select: relativePath,
  omit: relativePath,
  include: relativePath,
  limit: relativePath,
  transaction: relativePath,
  result: checkText,
  yields: checkFlag,
  text: relativePath,
  values: relativePath,
}
const queries = checkShape(
  {
    calls: rows(
      {
        ...queryParts,
        chain: checkText,
        chained: checkFlag,
        leaveOut: checkShape(
          {
            at: checkSyntax(isRelativePath, 'a place such as "(0).omit", ".select(0)"'),
            as: checkWord(...fieldChoices),
          },
          ['at', 'as'],
        ),
        byFilter: checkText,
        guess: checkShape({ receiver: regExp, imported: checkFlag, hint: regExp, when: conditions }, []),
      },
      ['operation'],
    ),
    chains: checkEntries(checkEntries(checkShape(queryParts, [])), 'an object of chains'),
    definitions: rows(
      { model: checkEither('"receiver" or a path that starts at the call', [isText, () => undefined]), fields: relativePath, hidden: relativePath },
      ['model', 'fields'],
    ),
    entities: texts,
    schemaFiles: checkShape({ places: texts, extension: checkText, namedIn: checkEntries(regExp, 'an object of regular expressions'), omitted: relativePath }, ['places', 'extension']),
    rowSecurityUnless: regExp,
    plain: texts,
    anyField: checkFlag,
  },
  [],
)
const place = checkSyntax(isRelativePath, 'a place such as "(1)", "(1..)", "(0).handler", ".handler"')
const isWordOf = (text: string): boolean => /^=[A-Z]+$/.test(text)
const isMethod = (text: string): boolean => text === 'member' || isWordOf(text) || isRelativePath(text)

const fact = checkEither('a string, a number, true, false, or a list of strings', [isList, texts], [() => true, constant])

/** Checks one model as a user may write it, by the same shape as the built-in ones. */
export const checkModel = checkShape(
  {
    name: checkText,
    docs: checkText,
    packages: texts,
    globals: checkFlag,
    hint: regExp,
    types: checkEntries(paths, 'an object of lists of access paths'),
    inherits: checkEntries(texts, 'an object of lists of type names'),
    sources: rows(
      {
        kind: checkWord(...threatModels),
        part: checkWord(...sourceParts),
        value: checkWord(...valueTypes),
        url: checkWord('own', 'path', 'mount'),
        page: checkFlag,
        named: checkFlag,
        declared: checkFlag,
        flatSince: versions,
        clears: kinds,
        narrowedBy: texts,
      },
      ['kind', 'part'],
    ),
    sinks: rows(
      {
        kind: checkWord(...sinkKinds),
        state,
        page: checkFlag,
        bind: binding,
        text: regExp,
        called: checkText,
        beside: checkText,
        option: checkShape({ name: checkText, does: checkWord('expands', 'loads', 'unlimits'), among: texts }, ['name', 'does', 'among']),
        flags: texts,
        end: checkText,
        fixedIn: versions,
        into: checkPosition('receiver'),
        names: checkFlag,
        unsaved: checkFlag,
        probe: checkFlag,
        deferred: checkFlag,
        refuses: checkWord('upward'),
        guess: checkShape({ receiver: regExp, imported: checkFlag }, []),
        store: checkShape({ others: regExp, options: texts, common: texts, from: regExp, says: regExp }, ['others', 'options', 'common', 'from', 'says']),
      },
      ['kind'],
    ),
    keyed: checkList(
      checkShape({ at: checkSyntax((text) => /^[\w$]+(?:\.[\w$]+)?$/.test(text), 'a name such as "$where", "$function.body"'), kind: checkWord(...sinkKinds) }, ['at', 'kind']),
    ),
    sanitizers: rows({ in: cleaned, clears: kinds }, ['in', 'clears']),
    guards: rows(
      {
        in: checkPosition('receiver'),
        outcome: checkEither('true, false or "throws"', [isText, checkWord('throws')], [() => true, checkFlag]),
        clears: kinds,
        condition: checkFlag,
      },
      ['in', 'clears'],
    ),
    steps: rows(
      {
        from: checkList(checkPosition('receiver', '*')),
        to: checkEither('"result", "receiver", the number of an argument, or a callback parameter such as "(1)(0)"', [isCallbackParameter, () => undefined], [() => true, checkPosition('result', 'receiver')]),
        value: checkWord(...valueTypes),
        effect: checkWord(...stepEffects),
      },
      ['from'],
    ),
    aliases: rows({ of: checkPosition('receiver') }, ['of']),
    terminators: rows({}, []),
    states: rows({ name: checkText, value: checkText, entries: relativePath, of: checkPosition('receiver') }, []),
    requestSchemas: rows(
      {
        schema: checkEither('"chain", "beside" or a path that starts at the call', [isText, () => undefined]),
        beside: checkList(checkText),
        part: checkWord(...sourceParts),
        key: relativePath,
        field: relativePath,
        named: path,
      },
      ['schema'],
    ),
    concepts: rows({ is: checkText, parts: checkEntries(relativePath), facts: checkEntries(fact) }, ['is']),
    schemas,
    queries,
    routes: rows(
      {
        is: checkWord('endpoint', 'before', 'mount', 'prefix', 'inline', 'below', 'everywhere', 'handler'),
        table: relativePath,
        method: checkSyntax(isMethod, '"member", a place such as "(0).method", or a word such as "=GET"'),
        path: checkEither('"chain" or a list of places', [isText, checkWord('chain')], [isList, checkList(place)]),
        stack: place,
        handler: checkList(place),
        before: checkList(place),
        guards: checkList(place),
        parameter: place,
        scope: checkWord('following', 'all', 'chain'),
        chain: checkFlag,
        calls: checkText,
        key: checkShape({ at: place, is: checkText }, ['at', 'is']),
        paths: checkShape({ in: checkText, without: checkText }, ['in']),
      },
      ['is'],
    ),
    callers: rows({}, []),
    protections: rows({ does: checkWord('authenticate', 'authorize') }, ['does']),
    keeps: rows(
      {
        in: checkText,
        key: checkEither('"entries", "member" or a place', [isText, () => undefined]),
        table: place,
        value: checkList(place),
        instance: checkList(place),
        result: checkList(place),
      },
      ['in', 'key'],
    ),
    takes: rows({ in: checkText, key: place }, ['in']),
    makers: rows({ makes: checkWord('value', 'instance', 'result'), given: path }, ['makes']),
    conventions: checkList(
      checkShape(
        {
          file: regExp,
          exports: texts,
          parameters: checkList(typeName),
          directive: checkText,
          result: checkText,
          endpoint: checkShape({ method: checkSyntax((text) => text === 'export' || isWordOf(text), '"export" or a word such as "=GET"'), path: regExp }, ['method']),
          before: checkShape({ matcher: checkText }),
        },
        ['file', 'exports', 'parameters'],
      ),
    ),
    connects: checkShape({ by: texts, lookup: texts }, []),
    savedAt: texts,
    choosesFields: regExp,
    shapes: checkList(
      checkShape(
        { parameters: checkList(checkShape({ names: texts, type: typeName, members: texts, others: texts }, ['names', 'type', 'members'])), result: checkText },
        ['parameters'],
      ),
    ),
  },
  ['name'],
)
