import { calleeName, isFunction, receiverOf, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { judgeReplace } from '../values/pattern.js'
import { patternOf } from './ask.js'
import { textAround } from './text.js'
import type { KindFacts, Step } from './types.js'

/**
 * Whether a call escapes the very quotes that its result stands in: `'${x.replace(/'/g, "''")}'`. The same call without the quotes
 * around it, or with others, escapes nothing that matters there.
 */
export function escapesOwnQuotes(facts: Facts, call: TSESTree.CallExpression, step: Step, kind: KindFacts): boolean {
  if (!kind.quotes) return false
  const { before, after } = textAround(facts, step)
  return kind.quotes.some(({ open, close, escaped }) => isInside(before, after, open, close) && escapes(facts, call, close, escaped))
}

/** Whether a place is between quotes: opened and not closed before it, closed after it. */
function isInside(before: string, after: string, open: string, close: string): boolean {
  if (!after.includes(close)) return false
  if (open !== close) return before.lastIndexOf(open) > before.lastIndexOf(close)
  return before.split(open).length % 2 === 0
}

function escapes(facts: Facts, call: TSESTree.CallExpression, quote: string, escaped: readonly string[]): boolean {
  const [first, second] = call.arguments
  const name = calleeName(call)
  if (name === 'join') {
    // `x.split("'").join("''")`
    const split = receiverOf(call)
    const inner = split ? unwrap(split) : undefined
    if (inner?.type !== 'CallExpression' || calleeName(inner) !== 'split' || !inner.arguments[0]) return false
    return facts.values.text(inner.arguments[0]) === quote && first !== undefined && escaped.includes(facts.values.text(first) ?? '')
  }
  if (!first || !second) return false
  const replacement = textOfReplacement(facts, second)
  if (replacement === undefined) return false
  const regexp = patternOf(facts, first)
  if (!regexp) return name === 'replaceAll' && facts.values.text(first) === quote && escaped.includes(replacement.replaceAll('$&', quote))
  if (!regexp.flags.includes('g')) return false
  const single = regexp.source === quote || regexp.source === `\\${quote}` || regexp.source === `[${quote}]`
  if (single && escaped.includes(replacement.replaceAll('$&', quote).replaceAll('$$', '$'))) return true
  return escaped.includes(`\\${quote}`) && judgeReplace(regexp.source, regexp.flags, replacement).escapes(quote)
}

/** The replacement as text; a callback that puts a backslash before the character is the text of a backslash and `$&`. */
function textOfReplacement(facts: Facts, node: Node): string | undefined {
  const inner = unwrap(node)
  if (!isFunction(inner)) return facts.values.text(inner)
  const [result, ...others] = facts.index.returns.get(inner) ?? []
  const sum = result ? unwrap(result) : undefined
  const [parameter] = inner.params
  if (others.length > 0 || sum?.type !== 'BinaryExpression' || parameter?.type !== 'Identifier' || sum.left.type === 'PrivateIdentifier') return undefined
  const before = facts.values.text(sum.left)
  return before !== undefined && sum.right.type === 'Identifier' && sum.right.name === parameter.name ? `${before}$&` : undefined
}
