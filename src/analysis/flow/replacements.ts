import type { Facts } from '../facts.js'
import { calleeName, isFunction, receiverOf, unwrap } from '../ast/nodes.js'
import type { Node, TSESTree } from '../module.js'
import { judgeReplace } from '../values/pattern.js'
import { patternOf } from './ask.js'
import { textAround } from './text.js'
import type { KindFacts, Step } from './types.js'

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

/** The text that matches are replaced by; of a callback, nothing of the match comes out but what the callback returns, which is followed. */
function replacementText(facts: Facts, replacement: Node | undefined): string | undefined {
  if (!replacement) return 'undefined'
  if (isFunction(unwrap(replacement)) || facts.identity.functions(replacement).length > 0) return ''
  return facts.values.text(replacement)
}

/** Whether `text.replace(pattern, replacement)` leaves none of the dangerous characters where they do harm. */
export function judgeReplacement(facts: Facts, pattern: Node, replacement: Node | undefined, all: boolean, kind: KindFacts, dangerous = kind.dangerous): boolean {
  const text = replacementText(facts, replacement)
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

/**
 * Whether the pieces that a text is split to hold none of the dangerous characters: `text.split('\n')`. Pieces that are joined again, with
 * such a character between them, are as many as whoever wrote the text likes.
 */
export function judgeSplit(facts: Facts, separator: Node, step: Step, { dangerous }: KindFacts): boolean {
  const regexp = patternOf(facts, separator)
  const holdsNone = regexp ? judgeReplace(regexp.source, regexp.flags.includes('g') ? regexp.flags : `${regexp.flags}g`, '').removes(dangerous) : facts.values.text(separator) === dangerous
  if (!holdsNone) return false
  for (let next: Step | undefined = step; next; next = next.next) {
    const { facts: home, node } = next
    if (next.is !== 'text' || node.type !== 'CallExpression' || calleeName(node) !== 'join') continue
    const between = node.arguments[0] ? home.values.text(node.arguments[0]) : ','
    if (between === undefined || Array.from(dangerous).some((character) => between.includes(character))) return false
  }
  return true
}

/** Longest chain of replacements that is judged as one. */
const MOST_REPLACEMENTS = 12

/**
 * Whether the replacements of a chain take all dangerous characters together: `x.replace(/&/g, '&amp;').replace(/</g, '&lt;')`. What a later
 * one puts in is the program's own text.
 */
export function judgeReplacements(facts: Facts, last: TSESTree.CallExpression, step: Step, kind: KindFacts): boolean {
  const left = new Set(dangerousAt(facts, step, kind))
  let call: Node = last
  for (let i = 0; i < MOST_REPLACEMENTS && call.type === 'CallExpression'; i++) {
    const name = calleeName(call)
    const receiver = receiverOf(call)
    const [pattern, replacement] = call.arguments
    if ((name !== 'replace' && name !== 'replaceAll') || !receiver || !pattern) break
    for (const character of left) {
      if (judgeReplacement(facts, pattern, replacement, name === 'replaceAll', kind, character)) left.delete(character)
    }
    if (left.size === 0) return true
    call = unwrap(receiver)
  }
  return false
}

/** In markup, quotes do harm in the attribute that they end only, and between tags nothing but a new tag does. */
function dangerousAt(facts: Facts, step: Step, { dangerous, markup }: KindFacts): string {
  if (!markup) return dangerous
  const { before } = textAround(facts, step)
  const open = before.lastIndexOf('<')
  if (/<script\b(?!.*<\/script)/is.test(before)) return dangerous
  if (open <= before.lastIndexOf('>')) return '<'
  return /=\s*(["'])[^"']*$/.exec(before.slice(open))?.[1] ?? dangerous
}

/**
 * `x.replace(/^\/+/, '/')`, `x.replace(/\/+/g, '/')`: what begins with slashes begins with one of them, or none, afterwards. Behind another
 * slash (`slashed`) none may be left.
 */
export function leavesOneSlash(facts: Facts, pattern: Node, replacement: Node | undefined, slashed: boolean): boolean {
  const regexp = patternOf(facts, pattern)
  const text = replacement && facts.values.text(replacement)
  if (!regexp || (text !== '' && (text !== '/' || slashed))) return false
  const runs = /^(\^?)(?:\\\/|\[\\?\/(?:\\\\)?\])(?:\+|\{([12]),\})$/.exec(regexp.source)
  return runs !== null && (runs[1] === '^' || regexp.flags.includes('g')) && !(slashed && runs[2] === '2')
}
