import { contains, isCallLike, isFunction, staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import type { Step } from './types.js'

/** A piece of a text that is put together: constant text, or an expression whose value goes in. */
export type TextPart = { readonly is: 'text'; readonly text: string; readonly node: Node } | { readonly is: 'value'; readonly node: Node }

/** Stands for a value that isn't constant in texts given to rules. */
export const HOLE = '\uFFFC'

/** The pieces of a template, a sum of texts or a constant, in order; a single value when the expression is anything else. */
export function textParts(facts: Facts, node: Node): TextPart[] {
  const inner = unwrap(node)
  const constant = facts.values.constant(inner)
  if (constant) return [{ is: 'text', text: String(constant.value), node: inner }]
  if (inner.type === 'TemplateLiteral') {
    const out: TextPart[] = []
    inner.quasis.forEach((quasi, i) => {
      const text = quasi.value.cooked ?? quasi.value.raw
      if (text !== '') out.push({ is: 'text', text, node: quasi })
      const expression = inner.expressions[i]
      if (expression) out.push(...textParts(facts, expression))
    })
    return out
  }
  const pieces = inner.type === 'CallExpression' ? joinedPieces(facts, inner) : undefined
  if (pieces) {
    return pieces.items.flatMap((item, i): TextPart[] => {
      const own = textParts(facts, item)
      return i === 0 || pieces.separator === '' ? own : [{ is: 'text', text: pieces.separator, node: inner }, ...own]
    })
  }
  if (inner.type === 'BinaryExpression' && inner.operator === '+') {
    const operands: Node[] = []
    let rest: Node = inner
    while (rest.type === 'BinaryExpression' && rest.operator === '+') {
      operands.push(rest.right)
      rest = unwrap(rest.left)
    }
    operands.push(rest)
    return operands.reverse().flatMap((operand) => textParts(facts, operand))
  }
  return [{ is: 'value', node: inner }]
}

/** What a call puts together in order: `[a, b].join('/')`, `'a'.concat(b)`. */
export function joinedPieces(facts: Facts, call: TSESTree.CallExpression): { items: readonly Node[]; separator: string } | undefined {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return undefined
  const [first] = call.arguments
  if (staticKey(callee) === 'concat') {
    const isText = facts.values.text(callee.object) !== undefined || unwrap(callee.object).type === 'TemplateLiteral'
    const isPlain = call.arguments.every((argument) => argument.type !== 'SpreadElement')
    return isText && isPlain ? { items: [callee.object, ...call.arguments], separator: '' } : undefined
  }
  if (staticKey(callee) !== 'join') return undefined
  const list = unwrap(callee.object)
  const separator = first ? facts.values.text(first) : ','
  if (list.type !== 'ArrayExpression' || separator === undefined) return undefined
  const items = list.elements.filter((element) => element !== null)
  return items.some((item) => item.type === 'SpreadElement') ? undefined : { items, separator }
}

function flat(parts: readonly TextPart[]): string {
  return parts.map((part) => (part.is === 'text' ? part.text : HOLE)).join('')
}

/**
 * The constant text right before and after a value in the finished text, as far as it can be seen along the value's way. Unknown
 * pieces are {@link HOLE}s.
 */
export function textAround(facts: Facts, from: Step): { before: string; after: string } {
  let before = ''
  let after = ''
  for (let step: Step | undefined = from; step; step = step.next) {
    if (step.is !== 'text' || !step.at) continue
    const around = oneLevel(facts, step.node, step.at)
    before = around.before + before
    after = after + around.after
  }
  return { before, after }
}

function oneLevel(facts: Facts, whole: Node, operand: Node): { before: string; after: string } {
  if (whole.type === 'AssignmentExpression') {
    const left = facts.values.constant(whole.left)
    return { before: typeof left?.value === 'string' ? left.value : previousText(facts, whole), after: '' }
  }
  if (whole.type === 'CallExpression' && !joinedPieces(facts, whole)) return inFormat(facts, whole, operand)
  const parts = textParts(facts, whole)
  const inner = unwrap(operand)
  const at = parts.findIndex((part) => part.node === inner || (part.node.range[0] >= inner.range[0] && part.node.range[1] <= inner.range[1]))
  if (at < 0) return { before: HOLE, after: HOLE }
  let end = at
  while (end + 1 < parts.length && (parts[end + 1]?.node.range[1] ?? Infinity) <= inner.range[1]) end++
  return { before: flat(parts.slice(0, at)), after: flat(parts.slice(end + 1)) }
}

const DIRECTIVE = /%[sdifjoOc]/g

/** The printf directive that argument `index` of a format call meets: a number, text, or none (it is appended). */
export function formatDirective(facts: Facts, call: Node, index: number): 'number' | 'text' {
  const [format] = call.type === 'CallExpression' ? call.arguments : []
  const text = format ? facts.values.text(format) : undefined
  const directive = text?.match(DIRECTIVE)?.[index - 1]
  return directive !== undefined && '%d%i%f'.includes(directive) ? 'number' : 'text'
}

function inFormat(facts: Facts, call: TSESTree.CallExpression, operand: Node): { before: string; after: string } {
  const [format] = call.arguments
  const text = format ? facts.values.text(format) : undefined
  const index = call.arguments.indexOf(operand as never)
  if (text === undefined || index < 1) return { before: HOLE, after: HOLE }
  const pieces = text.split(DIRECTIVE)
  return { before: pieces.slice(0, index).join(HOLE), after: pieces.slice(index).join(HOLE) }
}

/**
 * The text that a variable holds before `x += …`, as far as it is certain: what it was declared with, when nothing else is ever written
 * to it than what is added. A second addition, or one in a loop, may have come before.
 */
function previousText(facts: Facts, assignment: TSESTree.AssignmentExpression): string {
  const left = unwrap(assignment.left)
  const variable = left.type === 'Identifier' ? variableOf(facts.module, left) : undefined
  const [definition, ...others] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable' || others.length > 0 || !definition.node.init || definition.node.id.type !== 'Identifier') return HOLE
  const writes = variable.references.filter((reference) => reference.isWrite() && !reference.init).map(({ identifier }) => identifier.parent)
  if (!writes.every((write) => write.type === 'AssignmentExpression' && write.operator === '+=')) return HOLE
  const declared = flat(textParts(facts, definition.node.init))
  return writes.length === 1 && !isRepeated(assignment, definition.node) ? declared : declared + HOLE
}

/** Whether an assignment may run several times for one run of the declaration. */
function isRepeated(assignment: Node, declarator: Node): boolean {
  for (let up = assignment.parent; up && !contains(up, declarator); up = up.parent) {
    if (isFunction(up) || /^(?:For|While|DoWhile)/.test(up.type)) return true
  }
  return false
}

/**
 * The text an expression begins with, as far as the file shows it, with {@link HOLE}s: enough to tell whether it is SQL, not to say
 * what it is in the end. Looks through names (their first value), joined lists and functions of the file.
 */
export function previewText(facts: Facts, node: Node, depth = 0): string {
  if (depth > 6) return HOLE
  return textParts(facts, node)
    .map((part) => (part.is === 'text' ? part.text : previewValue(facts, part.node, depth)))
    .join('')
    .slice(0, 4000)
}

function previewValue(facts: Facts, node: Node, depth: number): string {
  const deeper = (inner: Node): string => previewText(facts, inner, depth + 1)
  switch (node.type) {
    case 'Identifier': {
      const [definition] = variableOf(facts.module, node)?.defs ?? []
      if (definition?.type !== 'Variable') return HOLE
      const holder = bindingOf(definition.name)?.holder
      if (holder?.is !== 'declarator' || holder.node.id.type !== 'Identifier') return HOLE
      if (holder.node.init) return deeper(holder.node.init)
      const first = variableOf(facts.module, node)?.references.find((reference) => reference.isWrite() && reference.writeExpr)
      return first?.writeExpr ? deeper(first.writeExpr) : HOLE
    }
    case 'AssignmentExpression':
      return deeper(node.right)
    case 'ConditionalExpression':
      return deeper(node.consequent)
    case 'LogicalExpression':
      return deeper(node.left)
    case 'ArrayExpression':
      return node.elements.map((element) => (element ? deeper(element) : '')).join(' ')
    case 'CallExpression': {
      const callee = unwrap(node.callee)
      if (callee.type === 'MemberExpression' && /^(?:join|concat|trim|toString|replace|replaceAll)$/.test(staticKey(callee) ?? '')) {
        return deeper(callee.object)
      }
      const [first] = node.arguments
      const isText = facts.identity.calleeApis(node).some((api) => api.steps?.some((row) => row.value === 'string'))
      if (isText && first) return deeper(first)
      const [target] = facts.calls.targetsOf(node).functions
      const [value] = target ? (homeOf(facts, target).index.returns.get(target) ?? []) : []
      return value ? deeper(value) : HOLE
    }
    default:
      return HOLE
  }
}

/** Whether nothing on the way to the sink makes a text of what is handed on. */
export function isUnread(from: Step): boolean {
  for (let step: Step | undefined = from; step; step = step.next) {
    if (step.is === 'text') return false
    if (step.is !== 'call' || !isCallLike(step.node)) continue
    const { facts, node } = step
    if (facts.calls.targetsOf(node).functions.length > 0) continue
    if (!facts.identity.calleeApis(node).some((api) => api.steps?.some((row) => row.value === 'bytes'))) return false
  }
  return true
}
