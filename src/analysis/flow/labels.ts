import { argumentOf, calleeName, receiverOf, unwrap } from '../ast/nodes.js'
import type { Node, TSESTree } from '../module.js'
import { patternPrefix } from '../values/pattern.js'
import { isTarget, patternOf, type Ask, type Verdict } from './ask.js'
import { DEMAND } from './types.js'

/**
 * Labels: what is known of a path or a URL beside its text being harmless. Checks add them as demand bits on the way back; steps that
 * join, normalise and decode (see `throughRows`) turn them into an answer.
 */

/** Whether a URL that begins so leads to an origin, or at least below a path, that no text behind it can change. */
export function fixesOrigin(before: string): boolean {
  // `https://host/…`; the host may be another value, which is followed by itself.
  if (/^[a-z\uFFFC][\w+.-]*:\/\/[^/?#\\]+[/?#]/i.test(before)) return true
  // `${base}/…`, `/users/…`, `./…`, `?next=…`; neither `/` nor `//` nor `${scheme}://`.
  return /^(?:[^:/?#\\]+[/?#](?!\/)|[?#]|\/[^/\\])/.test(before)
}

/** Whether the path is fixed as well: what follows is in the query or the fragment. */
export function fixesPath(before: string): boolean {
  return fixesOrigin(before) && /[?#]/.test(before)
}

/** What a call as a condition says of a path or a URL. */
export function judgeLabels(ask: Ask, call: TSESTree.CallExpression, outcome: boolean): Verdict {
  const { states, prefix } = ask.query.facts
  const name = calleeName(call)
  const [first] = call.arguments
  if ((!states && !prefix) || !first || name === undefined || (ask.state & DEMAND.decoded) !== 0) return 0
  const receiver = receiverOf(call)
  if (states && name === 'isAbsolute') return states === 'path' && !outcome && isTarget(ask, first) ? DEMAND.placed : 0
  if (!receiver) return 0
  const constant = ask.facts.values.constant(first)?.value
  if (name === 'test') return judgeBeginning(ask, receiver, first, outcome)
  if (states) {
    const asksForUp = constant === '..' && (name === 'includes' || name === 'startsWith')
    if (!outcome && (asksForUp || (name === 'startsWith' && isUp(constant))) && isRelativeTo(ask, receiver)) return 'clear'
    if (name === 'includes') return !outcome && constant === '..' && isTextOrParts(ask, receiver) ? DEMAND.upless : 0
    if (name !== 'startsWith' || !isTarget(ask, receiver)) return 0
    if (!outcome) return isUp(constant) ? DEMAND.inward : constant === '/' && states === 'path' ? DEMAND.placed : 0
    // The root of all folders contains everything.
    return constant === '' || constant === '/' || constant === '.' || constant === './' ? 0 : DEMAND.prefixed
  }
  if (typeof constant !== 'string' || !isTarget(ask, receiver)) return 0
  if (name === 'endsWith') return outcome && constant.startsWith('.') && isHost(receiver) ? 'clear' : 0
  if (name !== 'startsWith') return 0
  if (!outcome) return constant === '//' ? DEMAND.single : 0
  if (constant === '/') return DEMAND.rooted
  return fixesOrigin(constant) ? 'clear' : 0
}

/** `x.indexOf('..') === -1` */
export function judgeAbsence(ask: Ask, call: TSESTree.CallExpression): Verdict {
  const receiver = receiverOf(call)
  const text = argumentOf(call, 0)
  if (!ask.query.facts.states || !receiver || !text || ask.facts.values.text(text) !== '..' || (ask.state & DEMAND.decoded) !== 0) return 0
  if (isRelativeTo(ask, receiver)) return 'clear'
  return isTarget(ask, receiver) ? DEMAND.upless : 0
}

/** What a regular expression says of a path's or URL's beginning. */
function judgeBeginning(ask: Ask, pattern: Node, text: Node, outcome: boolean): Verdict {
  const regexp = patternOf(ask.facts, pattern)
  if (!regexp || /[gmy]/.test(regexp.flags)) return 0
  const { source } = regexp
  if (ask.query.facts.states) {
    if (outcome) return 0
    if (/^\^\\\.(?:\\\.|\{2\})/.test(source)) return isRelativeTo(ask, text) ? 'clear' : isTarget(ask, text) ? DEMAND.inward : 0
    return /^\\\.(?:\\\.|\{2\})$/.test(source) && isTarget(ask, text) ? DEMAND.upless : 0
  }
  if (!outcome || !isTarget(ask, text)) return 0
  // `^\/(?!\/)`, `^\/[^/]`, `^\/\w`: the same origin.
  if (/^\^(?:\\\/|\[\/\])(?:\(\?!(?:\\?\/|\[[^\]/]*\/[^\]/]*\])\)|\[\^[^\]/]*\/|\\w|\[\w|\w)/.test(source)) return 'clear'
  return fixesOrigin(patternPrefix(source, regexp.flags)) ? 'clear' : 0
}

function isUp(constant: unknown): boolean {
  return constant === '..' || constant === '../' || constant === '..\\'
}

function isHost(node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'MemberExpression' && inner.property.type === 'Identifier' && /^host(?:name)?$/.test(inner.property.name)
}

/** The text itself, or the parts it is split to. */
function isTextOrParts(ask: Ask, node: Node): boolean {
  const inner = unwrap(node)
  const text = inner.type === 'CallExpression' && calleeName(inner) === 'split' ? receiverOf(inner) : undefined
  return isTarget(ask, text ?? inner)
}

/** `path.relative(root, x)`: the way from a folder to the asked path. */
function isRelativeTo(ask: Ask, node: Node): boolean {
  const made = ask.facts.values.resolve(node)
  if (made.type !== 'CallExpression' || calleeName(made) !== 'relative') return false
  const to = argumentOf(made, 1)
  return to !== undefined && isTarget(ask, to)
}
