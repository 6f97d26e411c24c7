import { staticKey, unwrap } from '../ast/nodes.js'
import { rootOf } from '../control-flow/build-graph.js'
import type { Root } from '../control-flow/graph.js'
import type { Module, Node } from '../module.js'

/** A variable (or `this`) with the members that lead from it to a value: `req` + `['query', 'sort']`. */
export interface AccessPath {
  readonly root: Root
  readonly keys: readonly string[]
}

/** Keys of a chain of members, outermost object first; `*` for a key that isn't static. */
export function keysOf(node: Node): { base: Node; keys: string[] } {
  const keys: string[] = []
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression') {
    keys.push(staticKey(inner) ?? '*')
    inner = unwrap(inner.object)
  }
  return { base: inner, keys: keys.reverse() }
}

/** The access path of an expression, when it starts at a variable or `this`. */
export function accessPathOf(module: Module, node: Node): AccessPath | undefined {
  const { base, keys } = keysOf(node)
  if (base.type !== 'Identifier' && base.type !== 'ThisExpression') return undefined
  const root = rootOf(module, base)
  return root ? { root, keys } : undefined
}

/** Whether `shorter` leads to the value that `longer` is, or is a part of. */
export function isPrefix(shorter: readonly string[], longer: readonly string[]): boolean {
  return shorter.length <= longer.length && shorter.every((key, i) => key === longer[i] && key !== '*')
}
