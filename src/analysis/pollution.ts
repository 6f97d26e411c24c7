import { calleeName, calleeOf, receiverOf, staticKey, unwrap } from './ast/nodes.js'
import type { DynamicWrite } from './dynamic-writes.js'
import type { Facts } from './facts.js'
import { isSameText } from './flow/member-names.js'
import { trace } from './flow/trace.js'
import { DEMAND, type FlowQuery, type MemberQuery } from './flow/types.js'
import type { Node, TSESTree, Variable } from './module.js'
import { isEffectivelyConstant, isGlobal, variableOf } from './scope/variables.js'
import { isDynamicKey } from './values/dynamic-keys.js'

/**
 * A write to an object that may be `Object.prototype`, because it was read from another object under a name that isn't written in
 * place: `tree[a][b] = x`, a walk along a path (`at = at[part]; … at[last] = x`), a merge that calls itself for `to[key]`. It is one
 * if the name of one of the `reads` may be `__proto__`; ask `Analysis.flow` that, with the read's `member`.
 */
export interface Pollution {
  /** The assignment, or the call that writes. */
  readonly node: DynamicWrite['node']
  readonly object: Node
  /** The name that is written; absent where it is written in place, or where another object says it. */
  readonly key: Node | undefined
  /** The names come from another object, whole: `Object.assign(tree[a], input)`, `merge(to[key], from[key])`. */
  readonly copies: Node | undefined
  /** What is written. */
  readonly value: Node | undefined
  readonly reads: readonly SharedRead[]
}

/** `holder[key]`, where what comes out is written to later on. */
export interface SharedRead {
  readonly node: Node
  readonly key: Node
  readonly member: MemberQuery
}

/** A write whose object is to be asked for. */
type Candidate = Omit<Pollution, 'reads'> & { readonly always?: 'many' }

/** Reads of one object that are looked at. */
const MOST_READS = 4

const IDENTITY: FlowQuery = { kind: 'merge', facts: { text: true, dangerous: '' }, identity: true, trustNames: true }

/** Functions that copy what one object holds into another, all the way down. */
const MERGES = /merge|extend|assign|defaults|override|overwrite|mix_?in|deep|copy|apply/i

/** `x[a].b = …`: a member of a member whose name isn't written in place. Texts and comments count as code. */
const WRITE_BEHIND = /\](?:\.[\w$]+|\[['"`\d][^\]]*\])\s*(?:[-+*/|&?]{0,2}=(?![=>])|\+\+|--)/

const COPY = /\bObject\s*\.\s*assign\s*\((?:\s*[^\s,()]*\]|[^,()]*,\s*\{\s*\[)/

/** Whether a file can hold a write to what all objects share, by its text alone; beside dynamic writes. */
export function mayPollute(text: string): boolean {
  return WRITE_BEHIND.test(text) || COPY.test(text)
}

/** Writes to what may be shared by all objects, in source order. */
export function findPollutions(facts: Facts, writes: readonly DynamicWrite[]): Pollution[] {
  const found: Pollution[] = []
  const known: Known = { reads: new Map(), objects: new Map() }
  for (const candidate of [...candidatesOf(facts, writes)].sort((a, b) => a.node.range[0] - b.node.range[0])) {
    const reads = readsOf(facts, candidate, known)
    if (reads.length > 0) found.push({ ...candidate, reads })
  }
  return found
}

function* candidatesOf(facts: Facts, writes: readonly DynamicWrite[]): Iterable<Candidate> {
  for (const { node, object, key, value } of writes) yield { node, object, key, value, copies: undefined }
  for (const assignments of facts.index.memberWrites.values()) {
    for (const node of assignments) {
      const target = unwrap(node.left)
      const object = target.type === 'MemberExpression' ? unwrap(target.object) : undefined
      if (object && isDynamicMember(facts, object)) yield { node, object, key: undefined, copies: undefined, value: node.right }
    }
  }
  for (const call of facts.index.callsByName.get('assign') ?? []) {
    const receiver = receiverOf(call)
    if (call.type !== 'CallExpression' || receiver?.type !== 'Identifier' || receiver.name !== 'Object' || !isGlobal(facts.module, receiver)) continue
    const [object, copies] = call.arguments
    if (!object || !copies) continue
    if (copies.type === 'ObjectExpression') yield* namedIn(facts, call, object, copies)
    else yield { node: call, object, key: undefined, copies, value: undefined }
  }
  for (const call of facts.index.calls) {
    if (call.type !== 'CallExpression') continue
    const merged = mergedBy(facts, call)
    if (merged) yield { node: call, ...merged, key: undefined, value: undefined, always: 'many' }
  }
}

/** `Object.assign(to, { [key]: from[key] })`: a write like `to[key] = from[key]`. */
function* namedIn(facts: Facts, node: TSESTree.CallExpression, object: Node, copies: TSESTree.ObjectExpression): Iterable<Candidate> {
  const computed = copies.properties.flatMap((property) => {
    return property.type === 'Property' && property.computed && isDynamicKey(facts, property.key) ? [property] : []
  })
  for (const { key, value } of computed) yield { node, object, key, copies: undefined, value }
  // What is spread into it, and what is written in place, is a write where the object itself was read so.
  if (computed.length === 0) yield { node, object, key: undefined, copies, value: undefined }
}

/** `merge(to[key], from[key])` by a function that isn't seen: it goes on below what is read. */
function mergedBy(facts: Facts, call: TSESTree.CallExpression): { object: Node; copies: Node } | undefined {
  const members = call.arguments.slice(0, 4).filter((argument) => isDynamicMember(facts, argument))
  const [object, copies] = members.map(unwrap)
  if (object?.type !== 'MemberExpression' || copies?.type !== 'MemberExpression') return undefined
  if (!isSameText(facts, object.property, copies.property) || isSameText(facts, object.object, copies.object)) return undefined
  // `merge({}, to[key], from[key])` makes another object.
  if (call.arguments.slice(0, call.arguments.findIndex((argument) => unwrap(argument) === object)).some((argument) => unwrap(argument).type === 'ObjectExpression')) return undefined
  if (facts.calls.targetsOf(call).functions.length > 0) return undefined
  const name = calleeName(call)
  return isParameter(facts, calleeOf(call)) || (name !== undefined && MERGES.test(name)) ? { object, copies } : undefined
}

function isParameter(facts: Facts, node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'Identifier' && (variableOf(facts.module, inner)?.defs.some(({ type }) => type === 'Parameter') ?? false)
}

function isDynamicMember(facts: Facts, node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'MemberExpression' && inner.computed && staticKey(inner) === undefined && isDynamicKey(facts, inner.property)
}

/** Answers that several writes have in common. */
interface Known {
  readonly reads: Map<Node, SharedRead | undefined>
  /** By names that never change. */
  readonly objects: Map<Variable, readonly Node[]>
}

function readsOf(facts: Facts, { object, always }: Candidate, known: Known): SharedRead[] {
  const reads: SharedRead[] = []
  for (const node of membersBehind(facts, object, known)) {
    if (!known.reads.has(node)) known.reads.set(node, sharedRead(facts, node))
    const read = known.reads.get(node)
    if (read) reads.push(always ? { ...read, member: { ...read.member, reads: always } } : read)
    if (reads.length >= MOST_READS) break
  }
  return reads
}

/** Reads under names that aren't written in place, which an object may come from. */
function membersBehind(facts: Facts, object: Node, known: Known): readonly Node[] {
  const inner = unwrap(object)
  const variable = inner.type === 'Identifier' ? variableOf(facts.module, inner) : undefined
  const steady = variable && isEffectivelyConstant(variable) ? variable : undefined
  const found = (steady && known.objects.get(steady)) ?? [
    // What a function of another file reads is that file's own finding.
    ...new Set(trace(facts, object, IDENTITY).origins.flatMap((origin) => (origin.reason === 'read' && origin.facts === facts ? [origin.node] : []))),
  ]
  if (steady) known.objects.set(steady, found)
  return found
}

function sharedRead(facts: Facts, node: Node): SharedRead | undefined {
  if (node.type !== 'MemberExpression') return undefined
  const holder = trace(facts, node.object, IDENTITY)
  // An object without a prototype has nothing under such a name.
  if (holder.origins.length === 0 && !holder.truncated) return undefined
  // By `constructor` one comes to a function first: where those are refused, there is one way only.
  const isRepeated = holder.truncated || holder.origins.some(({ reason, state = 0 }) => reason === 'read' && (state & DEMAND.constructorless) === 0)
  return { node, key: node.property, member: { holder: node.object, reads: isRepeated ? 'many' : 'one' } }
}
