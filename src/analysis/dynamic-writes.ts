import { argumentOf, receiverOf, unwrap } from './ast/nodes.js'
import type { Facts } from './facts.js'
import type { Node, TSESTree } from './module.js'
import { isGlobal } from './scope/variables.js'
import { isDynamicKey } from './values/dynamic-keys.js'

/**
 * A write to a member whose name is decided as the program runs. It answers: which object is written to, under which name, and with
 * which value; ask `Analysis.flow` where each of the three comes from.
 *
 * | Code | `object` | `key` | `value` |
 * | --- | --- | --- | --- |
 * | `user[key] = body[key]` | `user` | `key` | `body[key]` |
 * | `tree[a][b] += x` | `tree[a]` | `b` | `x` |
 * | `counts[name]++` | `counts` | `name` | – |
 * | `Reflect.set(user, key, x)` | `user` | `key` | `x` |
 * | `Object.defineProperty(user, key, { value: x })` | `user` | `key` | `x` |
 *
 * Names that are constants, or one of a closed choice of them, and numbers (counters of loops, arithmetic) are left out: nobody else
 * decides them. Whether the object may be `Object.prototype` isn't said here.
 */
export interface DynamicWrite {
  /** The assignment, the update or the call. */
  readonly node: TSESTree.AssignmentExpression | TSESTree.UpdateExpression | TSESTree.CallExpression
  readonly object: Node
  readonly key: Node
  /** Absent where there is none to be seen: `x[key]++`, descriptors of elsewhere, getters. */
  readonly value: Node | undefined
}

/** The end of a computed member, or of a list or type, that is written to: `] =`, `]! +=`, `]++`. */
const WRITTEN = /\][)!]*\s*(?:(?:[-+*/%&|^]|\*\*|&&|\|\||\?\?|<<|>>>?)?=(?![=>])|\+\+|--)/g

const WRITING_CALL = /\b(?:Reflect\s*\.\s*set|(?:Object|Reflect)\s*\.\s*defineProperty)\s*\(/

/** Names that are written in place, and types without any: `['a']`, `[0]`, `[]`. */
const FIXED_NAME = /^(?:'[^'\n]*'|"[^"\n]*"|`[^`$]*`|\d*)$/

/** What may stand before the brackets of a member: a name, a call, another member. Not `const [a] =`. */
const OBJECT_ENDS = /(?:[)\]!'"`.]|(?<![\w$])(?!(?:const|let|var|return|of|in)\s*$)[\w$]+)\s*$/

/** Longest name in brackets, and longest word before them, that a text is looked at for; of longer ones nothing is ruled out. */
const LONGEST = 200

let last: { text: string; answer: boolean } | undefined

/** Whether a file can hold a dynamic write, by its text alone: the first question of rules that look for one. */
export function mayWriteDynamically(text: string): boolean {
  if (last?.text !== text) last = { text, answer: WRITING_CALL.test(text) || holdsComputedWrite(text) }
  return last.answer
}

function holdsComputedWrite(text: string): boolean {
  for (const { index } of text.matchAll(WRITTEN)) if (isComputedMember(text, index)) return true
  return false
}

/** Whether the bracket at `end` of a text closes a member with a name that isn't written in place. */
export function isComputedMember(text: string, end: number): boolean {
  let open = 0
  for (let at = end; at > end - LONGEST && at >= 0; at--) {
    if (text[at] === ']') open++
    if (text[at] !== '[' || --open > 0) continue
    return !FIXED_NAME.test(text.slice(at + 1, end).trim()) && OBJECT_ENDS.test(text.slice(Math.max(0, at - 40), at))
  }
  return end >= LONGEST
}

/** The dynamic writes of a file, in source order. */
export function findDynamicWrites(facts: Facts): DynamicWrite[] {
  const writes: DynamicWrite[] = []
  for (const node of facts.index.computedWrites) {
    const target = unwrap(node.type === 'UpdateExpression' ? node.argument : node.left)
    if (target.type !== 'MemberExpression' || !isDynamicKey(facts, target.property)) continue
    writes.push({ node, object: target.object, key: target.property, value: node.type === 'UpdateExpression' ? undefined : node.right })
  }
  for (const name of ['set', 'defineProperty']) {
    for (const call of facts.index.callsByName.get(name) ?? []) {
      const write = call.type === 'CallExpression' ? writeOfCall(facts, call, name) : undefined
      if (write) writes.push(write)
    }
  }
  return writes.sort((a, b) => a.node.range[0] - b.node.range[0])
}

function writeOfCall(facts: Facts, call: TSESTree.CallExpression, name: string): DynamicWrite | undefined {
  const holder = receiverOf(call)
  if (holder?.type !== 'Identifier' || !isGlobal(facts.module, holder)) return undefined
  if (holder.name !== 'Reflect' && (holder.name !== 'Object' || name === 'set')) return undefined
  const [object, key, last] = [argumentOf(call, 0), argumentOf(call, 1), argumentOf(call, 2)]
  if (!object || !key || !isDynamicKey(facts, key)) return undefined
  const described = last && name === 'defineProperty' ? facts.values.option(last, 'value') : undefined
  return { node: call, object, key, value: name === 'set' ? last : described?.is === 'found' ? described.node : undefined }
}
