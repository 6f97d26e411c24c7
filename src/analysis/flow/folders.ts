import type { StepEffect } from '../../models/schema.js'
import { argumentOf, calleeName, receiverOf, staticKey, textOf, unwrap, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { isGlobal } from '../scope/variables.js'
import { compile, type ConstantPattern } from './characters.js'
import { HOLE, textAround, textParts } from './text.js'
import type { Step } from './types.js'

/** What can be told of a path by the expression that it is: how it begins and ends, which folder it names, which part of it is left. */

const NORMALISING: ReadonlySet<StepEffect | undefined> = new Set(['joins-path', 'normalises-path', 'resolves-path'])

/** What a call does to a path: joins, normalises, or makes it absolute. */
export function pathEffect(facts: Facts, node: Node): StepEffect | undefined {
  if (node.type !== 'CallExpression') return undefined
  return facts.identity
    .calleeApis(node)
    .flatMap((api) => api.steps ?? [])
    .find(({ effect }) => NORMALISING.has(effect))?.effect
}

export function isNormalising(effect: StepEffect | undefined): boolean {
  return NORMALISING.has(effect)
}

/** `path.sep`, under any name. */
function isSeparator(facts: Facts, node: Node): boolean {
  const inner = facts.values.resolve(node)
  return (inner.type === 'MemberExpression' && staticKey(inner) === 'sep') || (inner.type === 'Identifier' && inner.name === 'sep')
}

/** The text that an expression is, with a slash for the platform's separator; `undefined` where a part of it isn't constant. */
export function pathText(facts: Facts, node: Node): string | undefined {
  let text = ''
  for (const part of textParts(facts, node)) {
    if (part.is === 'value' && !isSeparator(facts, part.node)) return undefined
    text += part.is === 'text' ? part.text : '/'
  }
  return text
}

/** Whether a folder's path ends in a separator. `undefined`: it can't be told. */
export function endsInSeparator(facts: Facts, node: Node, depth = 0): boolean | undefined {
  const last = textParts(facts, node).at(-1)
  if (!last || depth > 4) return undefined
  if (last.is === 'text') return /[/\\]$/.test(last.text)
  if (isSeparator(facts, last.node)) return true
  const inner = facts.values.resolve(last.node)
  if (inner !== last.node) return endsInSeparator(facts, inner, depth + 1)
  if (isOwnFolder(facts, inner)) return false
  if (inner.type === 'MemberExpression') {
    // `this.root = path.resolve(root)`: all that the file writes to a member of this name.
    const writes = facts.index.memberWrites.get(staticKey(inner) ?? '') ?? []
    const ends = writes.map(({ right }) => endsInSeparator(facts, right, depth + 1))
    return ends.length > 0 && ends.every((end) => end === ends[0]) ? ends[0] : undefined
  }
  if (inner.type !== 'CallExpression') return undefined
  const effect = pathEffect(facts, inner)
  if (effect === 'resolves-path') return false
  const tail = effect === 'joins-path' ? inner.arguments.at(-1) : effect === 'normalises-path' ? inner.arguments[0] : undefined
  return tail && tail.type !== 'SpreadElement' ? endsInSeparator(facts, tail, depth + 1) : undefined
}

/** `__dirname`, `import.meta.dirname`, `process.cwd()`: folders as the platform names them, without a separator at the end. */
function isOwnFolder(facts: Facts, node: Node): boolean {
  if (node.type === 'Identifier') return node.name === '__dirname' && isGlobal(facts.module, node)
  if (node.type === 'MemberExpression') return node.object.type === 'MetaProperty' && staticKey(node) === 'dirname'
  const receiver = node.type === 'CallExpression' && calleeName(node) === 'cwd' ? receiverOf(node) : undefined
  return receiver?.type === 'Identifier' && receiver.name === 'process'
}

/** A path that begins at the root of all folders holds no `..` once it is normalised. */
export function beginsAtRoot(facts: Facts, call: CallLike): boolean {
  const first = argumentOf(call, 0)
  const [beginning] = first ? textParts(facts, first) : []
  return beginning?.is === 'text' && beginning.text.startsWith('/')
}

const LAST_SEPARATOR = /^(?:\/|\\|\/\\)$/

/** `x.split('/').pop()`, `x.slice(x.lastIndexOf('/') + 1)`, `parts[parts.length - 1]`: no separator is left in it. */
export function isLastSegment(facts: Facts, node: Node): boolean {
  const inner = unwrap(node)
  if (inner.type === 'MemberExpression') {
    const { property } = inner
    return inner.computed && property.type === 'BinaryExpression' && property.operator === '-' && isLengthOf(facts, property.left, inner.object) && isSplit(facts, inner.object)
  }
  if (inner.type !== 'CallExpression') return false
  const receiver = receiverOf(inner)
  const [first, ...others] = inner.arguments
  if (!receiver) return false
  switch (calleeName(inner)) {
    case 'pop':
      return isSplit(facts, receiver)
    case 'at':
      return first !== undefined && facts.values.constant(first)?.value === -1 && isSplit(facts, receiver)
    case 'slice':
    case 'substring':
    case 'substr': {
      const from = first ? facts.values.resolve(first) : undefined
      if (others.length > 0 || from?.type !== 'BinaryExpression' || from.operator !== '+') return false
      const found = facts.values.resolve(from.left)
      const separator = found.type === 'CallExpression' && calleeName(found) === 'lastIndexOf' ? argumentOf(found, 0) : undefined
      return separator !== undefined && LAST_SEPARATOR.test(pathText(facts, separator) ?? '') && facts.values.constant(from.right)?.value === 1
    }
    default:
      return false
  }
}

function isLengthOf(facts: Facts, node: Node, list: Node): boolean {
  const inner = unwrap(node)
  if (inner.type !== 'MemberExpression' || staticKey(inner) !== 'length') return false
  return textOf(facts, inner.object) === textOf(facts, list)
}

/** What is taken from a text at its dots: a part that holds none (`x.split('.')`), or the last of them and what comes after it. */
export function takenAtDots(facts: Facts, call: TSESTree.CallExpression): 'part' | 'ending' | undefined {
  const [first, ...others] = call.arguments
  if (!first || others.length > 0) return undefined
  switch (calleeName(call)) {
    case 'split': {
      const pattern = unwrap(first)
      const isDot = pattern.type === 'Literal' && 'regex' in pattern ? /^(?:\\\.|\[\.\])\+?$/.test(pattern.regex.pattern) : facts.values.text(first) === '.'
      return isDot ? 'part' : undefined
    }
    case 'slice':
    case 'substring':
    case 'substr': {
      const from = facts.values.resolve(first)
      const isAfter = from.type === 'BinaryExpression' && from.operator === '+' && facts.values.constant(from.right)?.value === 1
      const found = isAfter ? facts.values.resolve(from.left) : from
      const dot = found.type === 'CallExpression' && calleeName(found) === 'lastIndexOf' ? argumentOf(found, 0) : undefined
      if (!dot || facts.values.text(dot) !== '.') return undefined
      return isAfter ? 'part' : 'ending'
    }
    default:
      return undefined
  }
}

/** Whether dots come beside what was taken at dots again: `x.split('.').join('.')`. */
export function meetsDots(facts: Facts, taken: 'part' | 'ending', from: Step): boolean {
  for (let step: Step | undefined = from; step; step = step.next) {
    if (step.is !== 'text' || step.node.type !== 'CallExpression' || calleeName(step.node) !== 'join') continue
    const separator = argumentOf(step.node, 0)
    if (separator && (step.facts.values.text(separator) ?? '.').includes('.')) return true
  }
  const { before, after } = textAround(facts, from)
  return before.endsWith('.') && (taken === 'ending' || after.startsWith('.'))
}

/** `x.split('/')`, `x.split(/[\\/]/)` */
function isSplit(facts: Facts, node: Node): boolean {
  const inner = facts.values.resolve(node)
  const [separator] = inner.type === 'CallExpression' && calleeName(inner) === 'split' ? inner.arguments : []
  if (!separator) return false
  const pattern = unwrap(separator)
  if (pattern.type === 'Literal' && 'regex' in pattern) return /^(?:\\\/|\[[\\/]+\])\+?$/.test(pattern.regex.pattern)
  return LAST_SEPARATOR.test(pathText(facts, separator) ?? HOLE)
}

/** Paths that lead up, in the forms that a check for it has to know. */
const WAYS_UP = ['../a', '../../a', '/../a', 'a/../b', 'a/b/../../../c', '/a/../../b', 'x y/../z.txt', '%41/../b', 'ä-_7/../B.c']

/** Whether an expression matches every path that leads up. */
export function matchesWaysUp(pattern: ConstantPattern): boolean {
  const compiled = compile(pattern)
  return compiled !== undefined && WAYS_UP.every((path) => compiled.test(path)) && !compiled.test('a/b.txt')
}
