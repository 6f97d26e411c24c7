import { calleeName, calleeOf, receiverOf, staticKey, unwrap, type CallLike } from './ast/nodes.js'
import { isComputedMember } from './dynamic-writes.js'
import type { Facts } from './facts.js'
import { neverReturns } from './flow/guards.js'
import { isSameText } from './flow/member-names.js'
import { trace } from './flow/trace.js'
import type { Node, TSESTree } from './module.js'
import { isDynamicKey } from './values/dynamic-keys.js'

/** A call of a member whose name is decided as the program runs: `handlers[name](…)`, `const run = this[action]; run()`. */
export interface DynamicCall {
  readonly node: CallLike
  /** What is called: `handlers[name]`. */
  readonly member: TSESTree.MemberExpression
  readonly holder: Node
  readonly key: Node
  /** The table stands in the file: a literal, whose functions are all in sight. */
  readonly table: TSESTree.ObjectExpression | undefined
  /** The call is only made if there is a function: `typeof f === 'function'`, `f?.()`. */
  readonly checked: boolean
}

/** The end of a member that is called: `](`, `]?.(`, `].call(`. */
const CALLED = /\][)!]*\s*(?:\?\.\s*)?(?:\.(?:call|apply)\s*)?\(/g

/** `const run = table[name]` (or in a pattern of its own), and a call of it not far behind. */
const CALLED_LATER = /\b(?:const|let|var)\s+([\w$]+)[^=\n]{0,80}=\s*(?:await\s+)?\(?[\w$.]+[!)]*\[(?!['"`\d\]])[^\n]*\n[\s\S]{0,600}?(?<![\w$.])\1\s*(?:\?\.)?\(/

let last: { text: string; answer: boolean } | undefined

/** Whether a file can hold a dynamic call, by its text alone: the first question of rules that look for one. */
export function mayCallDynamically(text: string): boolean {
  if (last?.text !== text) last = { text, answer: holdsComputedCall(text) || CALLED_LATER.test(text) }
  return last.answer
}

function holdsComputedCall(text: string): boolean {
  for (const { index } of text.matchAll(CALLED)) if (isComputedMember(text, index)) return true
  return false
}

/** The dynamic calls of a file, in source order, but for those of objects without a prototype. */
export function findDynamicCalls(facts: Facts): DynamicCall[] {
  const calls: DynamicCall[] = []
  for (const node of facts.index.calls) {
    const member = calledMember(facts, node)
    if (!member || !isDynamicKey(facts, member.property)) continue
    const table = facts.values.resolve(member.object)
    if (isBare(facts, member.object)) continue
    calls.push({
      node,
      member,
      holder: member.object,
      key: member.property,
      table: table.type === 'ObjectExpression' ? table : undefined,
      checked: isChecked(facts, node, member),
    })
  }
  return calls
}

/** The member that a call calls: by itself, by a constant that holds it, or through `call` and `apply`. */
function calledMember(facts: Facts, call: CallLike): TSESTree.MemberExpression | undefined {
  const callee = unwrap(calleeOf(call))
  if (callee.type !== 'Identifier' && callee.type !== 'MemberExpression') return undefined
  const receiver = /^(?:call|apply)$/.test(calleeName(call) ?? '') ? receiverOf(call) : undefined
  const called = facts.values.resolve(receiver ?? callee)
  return called.type === 'MemberExpression' && called.computed && staticKey(called) === undefined ? called : undefined
}

/** `Object.create(null)`: no member but those that were put there. */
function isBare(facts: Facts, holder: Node): boolean {
  const { origins, truncated } = trace(facts, holder, { kind: 'property', facts: { text: true, dangerous: '' }, identity: true, trustNames: true })
  return origins.length === 0 && !truncated && unwrap(holder).type !== 'ThisExpression'
}

/** Whether control only comes to a call with a function there. */
function isChecked(facts: Facts, call: CallLike, member: TSESTree.MemberExpression): boolean {
  if (call.type === 'CallExpression' && call.optional) return true
  const located = facts.control.locate(call)
  if (!located) return false
  const { entered, truncated } = facts.control.walkBack(located.graph, located.point, 0, {
    onEvent: (event) => (event.is === 'call' && neverReturns(facts, event.node) ? 'stop' : 'go'),
    onEdge: ({ test, outcome }, state) => (test && outcome !== undefined && saysFunction(facts, test, outcome, call, member) ? 'closed' : state),
  })
  return !truncated && entered.length === 0
}

function saysFunction(facts: Facts, node: Node, outcome: boolean, call: CallLike, member: Node): boolean {
  const test = unwrap(node)
  if (test.type === 'UnaryExpression' && test.operator === '!') return saysFunction(facts, test.argument, !outcome, call, member)
  if (test.type === 'LogicalExpression' && (test.operator === '&&') === outcome) {
    return [test.left, test.right].some((side) => saysFunction(facts, side, outcome, call, member))
  }
  const isIt = (side: Node): boolean => isSameText(facts, side, member) || isSameText(facts, side, calleeOf(call))
  if (test.type !== 'BinaryExpression') return outcome && isIt(test)
  const sides = [unwrap(test.left), unwrap(test.right)]
  const asked = sides.find((side) => side.type === 'UnaryExpression' && side.operator === 'typeof' && isIt(side.argument))
  const isFunction = asked !== undefined && sides.some((side) => facts.values.text(side) === 'function')
  return isFunction && /^[=!]==?$/.test(test.operator) && test.operator.startsWith('=') === outcome
}
