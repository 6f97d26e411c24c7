import type { QueryOperation } from '../../models/schema.js'
import { operatorOf } from './operators.js'
import { tokenizeSql, type SqlToken } from './sql-tokens.js'

/** A comparison in SQL text. */
export interface SqlCondition {
  readonly field: string
  readonly operator: string
  readonly negated: boolean
  readonly certain: boolean
  /** The placeholder (`?`, `$1`, `:id`) or hole it is compared with, and which of its kind it is; `undefined` for constants. */
  readonly place: { readonly text: string; readonly index: number; readonly kind: 'place' | 'hole' } | undefined
}

/** What a light reading tells of a statement. */
export interface SqlStatement {
  readonly operation: QueryOperation
  readonly table: string | undefined
  /** Columns that come back; `undefined` for all of them. */
  readonly columns: readonly string[] | undefined
  /** Some of the columns aren't constant text. */
  readonly open: boolean
  /** Columns that are written, with their placeholders. */
  readonly written: readonly string[]
  readonly conditions: readonly SqlCondition[]
  /** A part of the conditions isn't constant text. */
  readonly partial: boolean
  readonly limited: boolean
}

/** Reads a statement as far as it is simple; `undefined` when the text is none. */
export function readStatement(text: string): SqlStatement | undefined {
  const tokens = tokenizeSql(text).filter(({ kind }) => kind !== 'comment')
  while (tokens[0]?.kind === 'open') tokens.shift()
  const verb = wordAt(tokens, 0)
  // Prose begins with the same words.
  if (!isComplete(tokens, verb)) return undefined
  const places = numberPlaces(tokens)
  const whereAt = find(tokens, 'WHERE')
  const where = whereAt < 0 ? [] : tokens.slice(whereAt + 1, endOfClause(tokens, whereAt + 1))
  const { conditions, partial } = readConditions(where, places)
  const limitAt = find(tokens, 'LIMIT')
  const one = limitAt >= 0 && tokens[limitAt + 1]?.text === '1'
  const open = tokens.slice(1, whereAt < 0 ? tokens.length : whereAt).some(({ kind }, i, list) => kind === 'hole' && i < firstFrom(list))
  const common = { conditions, partial, open, limited: limitAt >= 0 || wordAt(tokens, 1) === 'TOP' }
  switch (verb) {
    case 'SELECT': {
      const fromAt = find(tokens, 'FROM')
      const list = tokens.slice(1, fromAt < 0 ? tokens.length : fromAt)
      const columns = columnsOf(list)
      const counts = list.length > 0 && /^count$/i.test(list[0]?.text ?? '') && !list.some(({ kind }) => kind === 'comma')
      return {
        ...common,
        operation: counts ? 'count' : one ? 'read-one' : 'read-many',
        table: fromAt < 0 ? undefined : nameAt(tokens, fromAt + 1),
        columns,
        written: [],
      }
    }
    case 'INSERT':
    case 'REPLACE': {
      const into = find(tokens, 'INTO')
      const table = nameAt(tokens, into < 0 ? 1 : into + 1)
      const open = tokens.findIndex(({ kind }) => kind === 'open')
      const close = tokens.findIndex(({ kind }, i) => i > open && kind === 'close')
      const written = open < 0 ? [] : names(tokens.slice(open + 1, close))
      const conflict = find(tokens, 'CONFLICT') >= 0 || find(tokens, 'DUPLICATE') >= 0 || verb === 'REPLACE'
      return { ...common, operation: conflict ? 'upsert' : 'create', table, columns: returning(tokens), written }
    }
    case 'UPDATE': {
      const set = find(tokens, 'SET')
      const sets = set < 0 ? [] : tokens.slice(set + 1, endOfClause(tokens, set + 1))
      return { ...common, operation: 'update', table: nameAt(tokens, 1), columns: returning(tokens), written: assigned(sets) }
    }
    case 'DELETE': {
      const from = find(tokens, 'FROM')
      return { ...common, operation: 'delete', table: nameAt(tokens, from < 0 ? 1 : from + 1), columns: returning(tokens), written: [] }
    }
    case 'WITH':
      return { ...common, operation: 'raw', table: undefined, columns: undefined, written: [], partial: true }
    default:
      return undefined
  }
}

/** Where the list of columns ends. */
function firstFrom(tokens: readonly SqlToken[]): number {
  const at = find(tokens, 'FROM')
  return at < 0 ? tokens.length : at
}

/** Reads a condition that stands for itself: `user.id = :id AND user.owner = :owner`. */
export function readConditionText(text: string): { conditions: readonly SqlCondition[]; partial: boolean } {
  const tokens = tokenizeSql(text).filter(({ kind }) => kind !== 'comment')
  return readConditions(tokens, numberPlaces(tokens))
}

/** Whether a text has what a statement of its kind can't do without. */
function isComplete(tokens: readonly SqlToken[], verb: string | undefined): boolean {
  const follows = (word: string): boolean => {
    const at = find(tokens, word)
    return at >= 0 && (isName(tokens[at + 1]) || tokens[at + 1]?.kind === 'hole' || tokens[at + 1]?.kind === 'open')
  }
  switch (verb) {
    case 'SELECT':
    case 'DELETE':
      return follows('FROM')
    case 'INSERT':
    case 'REPLACE':
      return follows('INTO')
    case 'UPDATE':
      return follows('SET')
    default:
      return verb === 'WITH' && tokens.some(({ kind }) => kind === 'open') && tokens.some((_, i) => wordAt(tokens, i) === 'AS')
  }
}

const CLAUSES = new Set(['GROUP', 'ORDER', 'LIMIT', 'OFFSET', 'RETURNING', 'HAVING', 'FOR', 'UNION', 'WINDOW', 'FETCH', 'WHERE', 'FROM'])

function wordAt(tokens: readonly SqlToken[], at: number): string | undefined {
  const token = tokens[at]
  return token?.kind === 'word' ? token.text.toUpperCase() : undefined
}

/** Position of a word outside of all parentheses. */
function find(tokens: readonly SqlToken[], word: string): number {
  let depth = 0
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]?.kind
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    else if (depth === 0 && wordAt(tokens, i) === word) return i
  }
  return -1
}

function endOfClause(tokens: readonly SqlToken[], from: number): number {
  let depth = 0
  for (let i = from; i < tokens.length; i++) {
    const kind = tokens[i]?.kind
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    else if (kind === 'end') return i
    if (depth < 0) return i
    if (depth === 0 && CLAUSES.has(wordAt(tokens, i) ?? '')) return i
  }
  return tokens.length
}

function isName(token: SqlToken | undefined): token is SqlToken & { readonly kind: 'word' | 'name' } {
  return token?.kind === 'word' || token?.kind === 'name'
}

function bare(token: SqlToken): string {
  return token.kind === 'name' ? token.text.slice(1, -1) : token.text
}

/** The name that begins at a position, without what qualifies it: `public.users` is `users`. */
function nameAt(tokens: readonly SqlToken[], at: number): string | undefined {
  let found: string | undefined
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (!isName(token)) break
    found = bare(token)
    if (tokens[i + 1]?.kind !== 'dot') break
    i++
  }
  return found
}

function names(tokens: readonly SqlToken[]): string[] {
  return split(tokens).flatMap((part) => {
    const last = part.filter(isName).at(-1)
    return last ? [bare(last)] : []
  })
}

function assigned(tokens: readonly SqlToken[]): string[] {
  return split(tokens).flatMap((part) => {
    const equals = part.findIndex(({ text }) => text === '=')
    const name = equals > 0 ? part[equals - 1] : undefined
    return isName(name) ? [bare(name)] : []
  })
}

/** Parts between the commas outside of parentheses. */
function split(tokens: readonly SqlToken[]): SqlToken[][] {
  const out: SqlToken[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'open') depth++
    if (token.kind === 'close') depth--
    if (token.kind === 'comma' && depth === 0) out.push([])
    else out.at(-1)?.push(token)
  }
  return out.filter((part) => part.length > 0)
}

function columnsOf(list: readonly SqlToken[]): string[] | undefined {
  const out: string[] = []
  for (const part of split(list)) {
    if (part.some(({ text, kind }) => kind === 'hole' || (text === '*' && !part.some(({ kind: other }) => other === 'open')))) return undefined
    const last = part.filter(isName).at(-1)
    if (last) out.push(bare(last))
  }
  return out
}

function returning(tokens: readonly SqlToken[]): string[] | undefined {
  const at = find(tokens, 'RETURNING')
  return at < 0 ? [] : columnsOf(tokens.slice(at + 1))
}

type Places = ReadonlyMap<SqlToken, number>

/** Which placeholder (or hole) of its kind each is. */
function numberPlaces(tokens: readonly SqlToken[]): Places {
  const out = new Map<SqlToken, number>()
  let place = 0
  let hole = 0
  for (const token of tokens) {
    if (token.kind === 'place') {
      const written = /^[$?](\d+)$/.exec(token.text)?.[1]
      out.set(token, written === undefined ? place : Number(written) - 1)
      place++
    } else if (token.kind === 'hole') out.set(token, hole++)
  }
  return out
}

interface Level {
  readonly conditions: (SqlCondition & { certain: boolean })[]
  alternative: boolean
  negated: boolean
}

function readConditions(tokens: readonly SqlToken[], places: Places): { conditions: readonly SqlCondition[]; partial: boolean } {
  const levels: Level[] = [{ conditions: [], alternative: false, negated: false }]
  let partial = false
  const leave = (): void => {
    const level = levels.pop()
    const outer = levels.at(-1)
    if (!level || !outer) return
    outer.conditions.push(...settle(level))
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as SqlToken
    const level = levels.at(-1) as Level
    const word = wordAt(tokens, i)
    if (token.kind === 'open') {
      // Conditions of a query inside aren't those of this one.
      if (wordAt(tokens, i + 1) === 'SELECT') {
        i = skipGroup(tokens, i)
        continue
      }
      levels.push({ conditions: [], alternative: false, negated: wordAt(tokens, i - 1) === 'NOT' })
    } else if (token.kind === 'close') {
      if (levels.length > 1) leave()
    } else if (word === 'OR') level.alternative = true
    else if (token.kind === 'hole' && !isCompared(tokens, i)) partial = true
    else {
      const found = comparison(tokens, i, places)
      if (found) {
        level.conditions.push({ ...found.condition, certain: true })
        i = found.end
      }
    }
  }
  while (levels.length > 1) leave()
  const [top] = levels
  return { conditions: top ? settle(top) : [], partial }
}

function settle({ conditions, alternative, negated }: Level): (SqlCondition & { certain: boolean })[] {
  return conditions.map((one) => ({ ...one, certain: one.certain && !alternative, negated: one.negated !== negated }))
}

function isCompared(tokens: readonly SqlToken[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => token?.kind === 'operator' || /^(?:in|like|ilike|between|and)$/i.test(token?.text ?? ''))
}

function skipGroup(tokens: readonly SqlToken[], from: number): number {
  let depth = 0
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i]?.kind === 'open') depth++
    if (tokens[i]?.kind === 'close' && --depth === 0) return i
  }
  return tokens.length
}

/** `name op value`, with the name qualified or not; `IN (…)` and `= ANY(…)` too. */
function comparison(tokens: readonly SqlToken[], at: number, places: Places): { condition: Omit<SqlCondition, 'certain'>; end: number } | undefined {
  const first = tokens[at]
  if (!first || (!isName(first) && first.kind !== 'hole')) return undefined
  let last = at
  while (tokens[last + 1]?.kind === 'dot' && tokens[last + 2]) last += 2
  const name = tokens[last] as SqlToken
  let next = last + 1
  let negated = false
  if (wordAt(tokens, next) === 'NOT') {
    negated = true
    next++
  }
  if (wordAt(tokens, next) === 'IS') {
    const not = wordAt(tokens, next + 1) === 'NOT'
    if (name.kind === 'hole') return undefined
    return { condition: { field: bare(name), operator: 'null', negated: not, place: undefined }, end: next + (not ? 2 : 1) }
  }
  const sign = tokens[next]
  const operator = sign && (sign.kind === 'operator' || sign.kind === 'word') ? operatorOf(sign.text) : undefined
  if (!operator || operator.operator === '') return undefined
  let value = next + 1
  let end = 0
  while (tokens[value]?.kind === 'open' || /^(?:any|all|lower|upper|cast)$/i.test(tokens[value]?.text ?? '')) {
    if (end === 0 && tokens[value]?.kind === 'open') end = skipGroup(tokens, value)
    value++
  }
  const given = tokens[value]
  if (!given || wordAt(tokens, value) === 'SELECT') return undefined
  // `a.id = b.user_id` joins.
  if (isName(given) && !/^(?:true|false|null)$/i.test(given.text)) return undefined
  const index = places.get(given)
  const field = name.kind === 'hole' ? `\${${String(places.get(name) ?? 0)}}` : bare(name)
  const { kind } = given
  const place = index === undefined || (kind !== 'place' && kind !== 'hole') ? undefined : { text: given.text, index, kind }
  return { condition: { field, operator: operator.operator, negated: negated || operator.negated, place }, end: Math.max(end, value) }
}
