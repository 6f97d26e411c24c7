import type { Facts } from '../facts.js'
import { isFunction, unwrap } from '../ast/nodes.js'
import type { Node } from '../module.js'
import { judgeReplace } from '../values/pattern.js'
import { patternOf } from './ask.js'
import type { KindFacts } from './types.js'

/** Whether `path.replace(pattern, '')` takes all ways up off the beginning: `/^(\.\.[/\\])+/`. */
export function stripsLeadingUps(facts: Facts, pattern: Node, replacement: Node | undefined): boolean {
  const regexp = patternOf(facts, pattern)
  if (!regexp || regexp.flags.includes('m') || !replacement || facts.values.text(replacement) !== '') return false
  return /^\^\((?:\?:)?\\\.(?:\\\.|\{2\}).*\)[+*]$/.test(regexp.source)
}

/** Whether `path.replace(pattern, replacement)` leaves no `..`: it takes all pairs of dots away, whatever is behind them. */
export function removesUps(facts: Facts, pattern: Node, replacement: Node | undefined, all: boolean): boolean {
  const text = replacement ? facts.values.text(replacement) : undefined
  if (text === undefined || text.includes('.')) return false
  const regexp = patternOf(facts, pattern)
  // `../` isn't enough: what is left of `....//` is one.
  if (regexp) return regexp.flags.includes('g') && /^(?:\\\.\\\.\+?|\\\.\{2(?:,\d*)?\}|\(?\\\.\\\.\)\+|\\\.\+?|\[\.\]\+?)$/.test(regexp.source)
  const literal = facts.values.text(pattern)
  return all && (literal === '..' || literal === '.')
}

/** Whether `text.replace(pattern, replacement)` leaves none of the dangerous characters where they do harm. */
export function judgeReplacement(facts: Facts, pattern: Node, replacement: Node | undefined, all: boolean, kind: KindFacts): boolean {
  const { dangerous } = kind
  if (replacement && isFunction(unwrap(replacement))) return false
  const text = replacement ? facts.values.text(replacement) : 'undefined'
  if (text === undefined) return false
  const regexp = patternOf(facts, pattern)
  if (regexp) {
    const judged = judgeReplace(regexp.source, regexp.flags, text)
    return judged.removes(dangerous) || (kind.leading === true && judged.strips(dangerous))
  }
  const literal = facts.values.text(pattern)
  // A single literal can only be all of the dangerous characters when there is just one.
  return all && literal !== undefined && literal === dangerous && !text.includes(dangerous)
}
