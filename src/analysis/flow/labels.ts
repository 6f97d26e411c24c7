import { argumentOf, calleeName, isFunction, receiverOf, textOf, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { judgeTest, patternPrefix } from '../values/pattern.js'
import { isTarget, patternOf, restOf, type Ask, type Verdict } from './ask.js'
import { endsInSeparator, matchesWaysUp, pathEffect, pathText } from './folders.js'
import { textParts } from './text.js'
import { DEMAND } from './types.js'

/**
 * Labels: what is known of a path or a URL beside its text being harmless. Checks add them as demand bits on the way back; steps that
 * join, normalise and decode (see `throughRows`) turn them into an answer.
 */

/** Whether a URL that begins so leads to an origin, or at least below a path, that no text behind it can change. */
export function fixesOrigin(before: string): boolean {
  // `https://host/…`; the host may be another value, which is followed by itself.
  if (/^[a-z\uFFFC][\w+.-]*:\/\/[^/?#\\]+[/?#]/i.test(before)) return true
  // `${page}${mark}error=…`: a host has no such sign, and what comes before it is followed by itself.
  if (/^\uFFFC[^:/\\@]*=/.test(before)) return true
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
  if ((!states && !prefix) || !first || name === undefined) return 0
  const receiver = receiverOf(call)
  // What begins with a slash still does after it is decoded.
  if (states && receiver && name === 'startsWith' && outcome && ask.facts.values.text(first) === '/' && isTarget(ask, receiver)) return DEMAND.rooted
  if ((ask.state & DEMAND.decoded) !== 0) return 0
  if (states && name === 'isAbsolute') return states === 'path' && !outcome && isTarget(ask, first) ? DEMAND.placed : 0
  if (!receiver) return 0
  // No way from a folder: the folder itself.
  if (states && name === 'relative') return !outcome && isRelativeTo(ask, call) ? 'clear' : 0
  const constant = ask.facts.values.constant(first)?.value
  if (name === 'test') return judgeBeginning(ask, receiver, first, outcome)
  if (states) {
    if (name === 'startsWith') return judgePathBeginning(ask, receiver, first, outcome)
    if ((name === 'some' && !outcome) || (name === 'every' && outcome)) {
      return isTextOrParts(ask, receiver) && tellsUps(ask.facts, first, outcome) ? DEMAND.upless : 0
    }
    if (name !== 'includes' || outcome) return 0
    if (!isWayUp(constant)) return isTarget(ask, receiver) ? withoutSeparator(ask, constant) : 0
    if (isRelativeTo(ask, constant === '..' ? wholeOf(receiver) : receiver)) return 'clear'
    return constant === '..' ? (isTextOrParts(ask, receiver) ? DEMAND.upless : 0) : isTarget(ask, receiver) ? DEMAND.upless : 0
  }
  if (typeof constant !== 'string' || !isTarget(ask, receiver)) return 0
  if (name === 'endsWith') return outcome && constant.startsWith('.') && isHost(receiver) ? 'clear' : 0
  if (name !== 'startsWith') return 0
  if (!outcome) return constant === '//' ? DEMAND.single : constant === '/' && (ask.state & DEMAND.slashed) !== 0 ? 'clear' : 0
  if (constant === '/') return DEMAND.rooted
  return fixesOrigin(constant) ? 'clear' : 0
}

/** `text.startsWith(beginning)`, in any spelling: inside a folder, relative, or not leading up. */
function judgePathBeginning(ask: Ask, text: Node, beginning: Node, outcome: boolean): Verdict {
  const constant = pathText(ask.facts, beginning)
  if (!outcome) {
    if (isUp(constant)) return isRelativeTo(ask, text) ? 'clear' : isTarget(ask, text) ? DEMAND.inward : 0
    return constant === '/' && ask.query.facts.states === 'path' && isTarget(ask, text) ? DEMAND.placed : 0
  }
  // The root of all folders contains everything; `/srv/public` is the beginning of `/srv/public-old` as well.
  if (constant !== undefined && /^\.?\/?$/.test(constant)) return 0
  if (endsInSeparator(ask.facts, beginning) === false) return 0
  if (isTarget(ask, text)) return DEMAND.prefixed
  return isPathMadeOf(ask, text) ? 'clear' : 0
}

/** `x.indexOf(root) === 0`, `x.lastIndexOf(root, 0) === 0`, `x.slice(0, root.length) === root`: `x.startsWith(root)` in other words. */
export function judgeBegun(ask: Ask, side: Node, other: Node, equal: boolean): Verdict {
  if (!ask.query.facts.states || side.type !== 'CallExpression' || (ask.state & DEMAND.decoded) !== 0) return 0
  const text = receiverOf(side)
  const [first, second] = side.arguments
  if (!text || !first) return 0
  const isZero = (node: Node): boolean => ask.facts.values.constant(node)?.value === 0
  switch (calleeName(side)) {
    case 'indexOf':
      return isZero(other) && !second ? judgePathBeginning(ask, text, first, equal) : 0
    case 'lastIndexOf':
      return isZero(other) && second && isZero(second) ? judgePathBeginning(ask, text, first, equal) : 0
    case 'slice':
    case 'substring':
    case 'substr':
      return isZero(first) && second && textOf(ask.facts, second) === `${textOf(ask.facts, other)}.length` ? judgePathBeginning(ask, text, other, equal) : 0
    default:
      return 0
  }
}

/** `x.indexOf('..') === -1` */
export function judgeAbsence(ask: Ask, call: TSESTree.CallExpression): Verdict {
  const receiver = receiverOf(call)
  const text = argumentOf(call, 0)
  if (!ask.query.facts.states || !receiver || !text || (ask.state & DEMAND.decoded) !== 0) return 0
  const constant = ask.facts.values.text(text)
  if (!isWayUp(constant)) return isTarget(ask, receiver) ? withoutSeparator(ask, constant) : 0
  if (isRelativeTo(ask, receiver)) return 'clear'
  return isTarget(ask, receiver) ? DEMAND.upless : 0
}

/** What a regular expression says of a path's or URL's beginning. */
function judgeBeginning(ask: Ask, pattern: Node, text: Node, outcome: boolean): Verdict {
  const regexp = patternOf(ask.facts, pattern)
  if (!regexp || /[gmy]/.test(regexp.flags)) return 0
  const { source } = regexp
  if (ask.query.facts.states) {
    if (outcome) return isTarget(ask, text) && judgeTest(source, regexp.flags).separates('.') ? DEMAND.upless : 0
    if (/^\^\\\.(?:\\\.|\{2\})/.test(source)) return isRelativeTo(ask, text) ? 'clear' : isTarget(ask, text) ? DEMAND.inward : 0
    if (!isTarget(ask, text)) return 0
    return matchesWaysUp(regexp) ? DEMAND.upless : withoutSeparator(ask, /^\[?\\?\/\]?$/.test(source) ? '/' : source === '\\\\' ? '\\' : undefined)
  }
  if (!outcome || !isTarget(ask, text)) return 0
  // `^\/(?!\/)`, `^\/[^/]`, `^\/\w`: the same origin.
  if (/^\^(?:\\\/|\[\/\])(?:\(\?!(?:\\?\/|\[[^\]/]*\/[^\]/]*\])\)|\[\^[^\]/]*\/|\\w|\[\w|\w)/.test(source)) return 'clear'
  // `'/' + name`, where the name doesn't begin with another slash.
  if ((ask.state & DEMAND.slashed) !== 0 && judgeTest(source, regexp.flags).startExcludes('/\\')) return 'clear'
  return fixesOrigin(patternPrefix(source, regexp.flags)) ? 'clear' : 0
}

function isUp(constant: unknown): boolean {
  return constant === '..' || constant === '../' || constant === '..\\'
}

/** A text that every path holds that leads out of a folder; `../` misses only the folder above itself. */
function isWayUp(constant: unknown): boolean {
  return constant === '.' || constant === '..' || constant === '../'
}

/** A text that doesn't hold one of the two kinds of separators. */
function withoutSeparator(ask: Ask, constant: unknown): number {
  if (ask.query.facts.states !== 'path') return 0
  return constant === '/' ? DEMAND.slashless : constant === '\\' ? DEMAND.backslashless : 0
}

/** `path.dirname(x) === folder`: it is in this very folder. */
export function isFolderOf(ask: Ask, node: Node): boolean {
  if (ask.query.facts.states !== 'path' || (ask.state & DEMAND.decoded) !== 0) return false
  const made = ask.facts.values.resolve(node)
  const path = made.type === 'CallExpression' && calleeName(made) === 'dirname' ? argumentOf(made, 0) : undefined
  return path !== undefined && (isTarget(ask, path) || isPathMadeOf(ask, path))
}

/** `path.normalize(x) === x` */
export function isNormalForm(ask: Ask, side: Node, other: Node): boolean {
  if (!ask.query.facts.states || (ask.state & DEMAND.decoded) !== 0 || !isTarget(ask, other)) return false
  const made = ask.facts.values.resolve(side)
  const path = made.type === 'CallExpression' && pathEffect(ask.facts, made) === 'normalises-path' ? argumentOf(made, 0) : undefined
  return path !== undefined && isTarget(ask, path)
}

/** A path that is joined or normalised from the asked one: what is checked of it is where the asked one leads. */
export function isPathMadeOf(ask: Ask, node: Node): boolean {
  if (!ask.query.facts.states || (ask.state & DEMAND.decoded) !== 0) return false
  const made = ask.facts.values.resolve(node)
  if (made.type !== 'CallExpression' || pathEffect(ask.facts, made) === undefined) return false
  return made.arguments.some((argument) => argument.type !== 'SpreadElement' && textParts(ask.facts, argument).some((part) => isTarget(ask, part.node)))
}

function isHost(node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'MemberExpression' && inner.property.type === 'Identifier' && /^host(?:name)?$/.test(inner.property.name)
}

/** The text itself, or the parts it is split to; the asked value may be one of them. */
function isTextOrParts(ask: Ask, node: Node): boolean {
  const rest = restOf(ask, wholeOf(node))
  return rest !== undefined && rest.every((key) => /^(?:\*|\d+)$/.test(key))
}

/** The text that parts were split from, or the text itself. */
function wholeOf(node: Node): Node {
  const inner = unwrap(node)
  return (inner.type === 'CallExpression' && calleeName(inner) === 'split' ? receiverOf(inner) : undefined) ?? inner
}

/** Whether a callback has this truth value for no part that is `..`: `(part) => part !== '..'` is true for others only. */
export function tellsUps(facts: Facts, callback: Node, outcome: boolean): boolean {
  const inner = unwrap(callback)
  if (!isFunction(inner)) return false
  const [parameter] = inner.params
  const [result, ...more] = facts.index.returns.get(inner) ?? []
  if (!result || more.length > 0 || parameter?.type !== 'Identifier') return false
  const tells = (test: Node): boolean => {
    const node = unwrap(test)
    if (node.type === 'LogicalExpression' && node.operator === (outcome ? '&&' : '||')) return tells(node.left) || tells(node.right)
    if (node.type !== 'BinaryExpression' || node.left.type === 'PrivateIdentifier' || !(outcome ? /^!==?$/ : /^===?$/).test(node.operator)) return false
    const sides = [node.left, node.right].map(unwrap)
    return sides.some((side) => side.type === 'Identifier' && side.name === parameter.name) && sides.some((side) => facts.values.text(side) === '..')
  }
  return tells(result)
}

/** `path.relative(root, x)`: the way from a folder to the asked path. */
export function isRelativeTo(ask: Ask, node: Node): boolean {
  if (!ask.query.facts.states || (ask.state & DEMAND.decoded) !== 0) return false
  const made = ask.facts.values.resolve(node)
  if (made.type !== 'CallExpression' || calleeName(made) !== 'relative') return false
  const to = argumentOf(made, 1)
  return to !== undefined && (isTarget(ask, to) || isPathMadeOf(ask, to))
}
