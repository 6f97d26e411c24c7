import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { judgeReplace } from '../values/pattern.js'
import { patternOf } from './ask.js'
import { textOfReplacement } from './quoting.js'
import type { KindFacts } from './types.js'

/** Whether `path.replace(pattern, '')` takes all ways up off the beginning: `/^(\.\.[/\\])+/`. */
export function stripsLeadingUps(facts: Facts, pattern: Node, replacement: Node | undefined): boolean {
  const regexp = patternOf(facts, pattern)
  if (!regexp || regexp.flags.includes('m') || !replacement || facts.values.text(replacement) !== '') return false
  return /^\^\((?:\?:)?\\\.(?:\\\.|\{2\}).*\)[+*]$/.test(regexp.source)
}

/** Whether `text.replace(pattern, replacement)` leaves none of the dangerous characters where they do harm. */
export function judgeReplacement(facts: Facts, pattern: Node, replacement: Node | undefined, all: boolean, kind: KindFacts): boolean {
  const { dangerous } = kind
  const text = replacement ? textOfReplacement(facts, replacement) : 'undefined'
  if (text === undefined) return false
  const regexp = patternOf(facts, pattern)
  if (regexp) {
    const judged = judgeReplace(regexp.source, regexp.flags, text)
    return judged.removes(dangerous) || (kind.escapable === true && judged.escapes(dangerous)) || (kind.leading === true && judged.strips(dangerous))
  }
  const literal = facts.values.text(pattern)
  // A single literal can only be all of the dangerous characters when there is just one.
  return all && literal !== undefined && literal === dangerous && !text.includes(dangerous)
}
