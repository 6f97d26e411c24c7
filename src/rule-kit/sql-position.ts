import { enclosingFunction, isCallLike, isFunction, textAround, textParts, unwrap, type Analysis, type Node, type Origin, type Sink, type Step } from '../analysis/index.js'
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
  // What a library gives to the function that it asks for the text is its own: the name of a column.
  if (isFunction(sink.call) && enclosingFunction(origin.node) === sink.call && !origin.source) return false
  if (isColumnOfCall(before, after) || isNamedBeside(origin)) return false
  if (isInnerStatement(before)) return false
  const isForeign = origin.source?.kind === 'parameter' || FOREIGN.has(origin.reason ?? '')
  if (place?.is === 'string') return isForeign || (origin.reason === 'call' && !isEarlierQuery(origin, sink))
  return (place?.is === 'value' || place?.is === 'list') && isForeign
}

/** `EXEC each 'DROP TABLE ?', @where='AND name NOT IN (${names})'`: what stands between the quotes is a statement again, and can't be bound. */
function isInnerStatement(before: string): boolean {
  const open = before.lastIndexOf("'")
  return (before.split("'").length - 1) % 2 === 1 && /\b(?:and|or|where|from|in|values|set)\b.*\([\s",\uFFFC]*$/is.test(before.slice(open))
}

/** `SET ${column} = CASE WHEN … THEN ${column} + 1 …`: what stands where only a name can is one in the other places, too. */
function isNamedBeside({ step }: Origin): boolean {
  let inner: Step | undefined = step
  while (inner && (inner.is !== 'text' || !inner.at)) inner = inner.next
  if (!inner?.at) return false
  const { facts, at: operand } = inner
  let whole = inner
  for (let at = inner.next; at; at = at.next) if (at.is === 'text' && at.facts === facts) whole = at
  const textOf = ({ range }: Node): string => facts.module.text.slice(...range)
  const parts = textParts(facts, whole.node)
  const { places } = readSql(parts.map((part) => (part.is === 'text' ? part.text : HOLE)).join(''))
  return parts.filter(({ is }) => is === 'value').some(({ node }, i) => places[i]?.is === 'name' && textOf(node) === textOf(unwrap(operand)))
}

/** `LOWER(${column}) = ?`: what is compared is a column, also where a function is called with it. */
function isColumnOfCall(before: string, after: string): boolean {
  return /\w\(\s*$/.test(before) && /^\s*\)\s*(?:[=<>!]|(?:not\s+)?(?:i?like|in|between)\b|is\b)/i.test(after)
}

/** What an earlier query of the same object found is stored data, also where the database isn't known: a threat model of its own. */
function isEarlierQuery({ node, facts }: Origin, { call }: Sink): boolean {
  const earlier = unwrap(node)
  if (earlier.type !== 'CallExpression' || call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false
  const textOf = ({ range }: Node): string => facts.module.text.slice(...range)
  return textOf(earlier.callee) === textOf(call.callee)
}

/** A function of the program: what it does with the value are steps of their own. */
function isOwnCall({ is, node, facts }: Step): boolean {
  return is === 'call' && isCallLike(node) && facts.calls.targetsOf(node).functions.length > 0
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
  for (let at: Step | undefined = step; at; at = at.next) if (!PLAIN.has(at.is) && !isOwnCall(at)) return false
  return true
}
