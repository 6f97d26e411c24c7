import { textAround, unwrap, type Analysis, type Node, type Origin, type Sink, type Step } from '../analysis/index.js'
import { HOLE } from '../analysis/flow/text.js'
import { readSql } from './sql-text.js'

/** Reasons for which a value isn't known that still say it isn't one of the program's own constants. */
const FOREIGN = new Set(['parameter', 'callback'])

/**
 * Whether a value of unknown origin stands where it could be bound: between quotes, or after an operator. There the repair is the same
 * whoever wrote the value. Names of tables and columns can't be bound, and mostly are the program's own.
 */
export function isBindablePosition(analysis: Analysis, origin: Origin, sink: Sink): boolean {
  const { before, after } = textAround(analysis.facts, origin.step)
  const { places } = readSql(before + HOLE + after)
  const place = places[before.split(HOLE).length - 1]
  if (isColumnOfCall(before, after)) return false
  const isForeign = origin.source?.kind === 'parameter' || FOREIGN.has(origin.reason ?? '')
  if (place?.is === 'string') return isForeign || (origin.reason === 'call' && !isEarlierQuery(origin, sink))
  return (place?.is === 'value' || place?.is === 'list') && isForeign
}

/** `LOWER(${column}) = ?`, `SUM(${column})`: what is compared or counted is a column, also where a function is called with it. */
function isColumnOfCall(before: string, after: string): boolean {
  if (/\b(?:sum|count|avg|min|max)\(\s*(?:distinct\s+)?$/i.test(before)) return /^\s*\)/.test(after)
  return /\w\(\s*$/.test(before) && /^\s*\)\s*(?:[=<>!]|(?:not\s+)?(?:i?like|in|between)\b|is\b)/i.test(after)
}

/** What an earlier query of the same object found is stored data, also where the database isn't known: a threat model of its own. */
function isEarlierQuery({ node, facts }: Origin, { call }: Sink): boolean {
  const earlier = unwrap(node)
  if (earlier.type !== 'CallExpression' || call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false
  const textOf = ({ range }: Node): string => facts.module.text.slice(...range)
  return textOf(earlier.callee) === textOf(call.callee)
}

/** Steps that only hand a value on. */
const PLAIN = new Set<Step['is']>(['sink', 'name', 'argument'])

/**
 * Whether a value is a statement that a function is handed by its caller, or a script that is read from a file. Nothing is joined there:
 * those who write the text answer for it. What begins the text of a file is the script itself, also after words in it were replaced.
 */
export function isGivenStatement(analysis: Analysis, { source, step }: Origin): boolean {
  if (source?.kind !== 'parameter' && source?.kind !== 'local') return false
  if (source.part === 'file' && textAround(analysis.facts, step).before === '') return true
  for (let at: Step | undefined = step; at; at = at.next) if (!PLAIN.has(at.is)) return false
  return true
}
