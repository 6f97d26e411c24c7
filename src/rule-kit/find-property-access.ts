import {
  isFunction,
  isGlobal,
  mayCallDynamically,
  mayWriteDynamically,
  staticKey,
  textAround,
  unwrap,
  type Analysis,
  type DynamicCall,
  type DynamicWrite,
  type Node,
  type Origin,
  type TSESTree,
} from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { Found, Search, Suggestion } from './flow-rule.js'

type MessageIds = 'calledMember' | 'writtenMember' | 'askFirst'

/** Whether a file's text can hold a call of, or a write to, a member that something else names. */
export function mayHoldAccess(text: string): boolean {
  return mayCallDynamically(text) || mayWriteDynamically(text)
}

/** Functions that input chooses by their name, and members of the program's own objects that it writes over. */
export function* findPropertyAccess(search: Search): Iterable<Found<MessageIds>> {
  for (const call of search.analysis.dynamicCalls()) {
    // What a table of plain functions inherits does no harm, if it's known to be a function.
    if (call.checked && call.table) continue
    const origin = sourceOf(search, call.key, call.holder)
    if (origin) yield { node: call.member, end: call.node, origin, messageId: 'calledMember', suggest: askFirst(search.analysis, call) }
  }
  for (const write of search.analysis.dynamicWrites()) {
    if (!isOwnObject(search.analysis, write)) continue
    const origin = sourceOf(search, write.key, write.object)
    if (origin) yield { node: write.node, end: write.node, origin, messageId: 'writtenMember' }
  }
}

/** Where a name comes from that somebody from outside sends, whole: `on${event}` only names members that begin so. */
function sourceOf({ analysis, trustNames, pick }: Search, key: Node, holder: Node): Origin | undefined {
  const flow = analysis.flow(key, { kind: 'property', facts: kinds.property, member: { holder, reads: 'none' }, trustNames })
  return pick(flow, (origin) => isFromOutside(origin) && isWhole(analysis, origin))
}

/** Whether a name is one that a client sends, or that was stored. */
export function isFromOutside({ source }: Origin): boolean {
  return source?.kind === 'remote' || source?.kind === 'stored'
}

function isWhole({ facts }: Analysis, { step }: Origin): boolean {
  const { before, after } = textAround(facts, step)
  return before + after === ''
}

/** Objects whose members are the program itself: `this`, the global object, prototypes, the environment, tables of functions. */
function isOwnObject(analysis: Analysis, { node, object }: DynamicWrite): boolean {
  const { facts } = analysis
  const inner = unwrap(object)
  // What a record gets by names is another rule's.
  if (inner.type === 'ThisExpression') return analysis.recordWrites().every((write) => write.node !== node)
  if (inner.type === 'Identifier' && isGlobal(facts.module, inner)) return /^(?:globalThis|global|window|self|process)$/.test(inner.name)
  if (inner.type === 'MemberExpression') {
    const base = unwrap(inner.object)
    if (staticKey(inner) === 'prototype') return true
    if (staticKey(inner) === 'env' && base.type === 'Identifier' && base.name === 'process' && isGlobal(facts.module, base)) return true
  }
  const table = facts.values.resolve(inner)
  return table.type === 'ObjectExpression' && table.properties.some((property) => property.type === 'Property' && isFunction(property.value))
}

/** `if (Object.hasOwn(table, name)) table[name](…)`, where the call is a statement of its own, or what is returned. */
function askFirst({ facts }: Analysis, { node, member, holder, key, table }: DynamicCall): Suggestion<MessageIds>[] {
  if (!table || node.type !== 'CallExpression' || unwrap(node.callee) !== member || !isPlain(holder) || !isPlain(key)) return []
  const textOf = ({ range }: Node): string => facts.module.text.slice(...range)
  let whole: DynamicCall['node'] | TSESTree.AwaitExpression | TSESTree.ChainExpression = node
  while (whole.parent.type === 'AwaitExpression' || whole.parent.type === 'ChainExpression') whole = whole.parent
  const statement = whole.parent
  const test = `Object.hasOwn(${textOf(holder)}, ${textOf(key)})`
  if (statement.type === 'ExpressionStatement') return offer(statement, `if (${test}) ${textOf(statement)}`)
  return statement.type === 'ReturnStatement' ? offer(whole, `${test} ? ${textOf(whole)} : undefined`) : []
}

function offer(node: Node, text: string): Suggestion<MessageIds>[] {
  return [{ messageId: 'askFirst', fix: (fixer) => fixer.replaceTextRange([...node.range], text) }]
}

/** A name, or members of one by fixed names: reading it twice gives the same. */
function isPlain(node: Node): node is TSESTree.Identifier | TSESTree.MemberExpression {
  return node.type === 'Identifier' || (node.type === 'MemberExpression' && staticKey(node) !== undefined && isPlain(node.object))
}
