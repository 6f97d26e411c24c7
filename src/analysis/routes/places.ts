import { argumentOf, argumentsOf, isCallLike, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'

/** Nesting of lists of middleware. */
const MOST_LISTS = 6

/** What a place starts at: a call (a decorator's, too), or an object that describes an endpoint. */
export type Base = CallLike | TSESTree.ObjectExpression | undefined

/** What is written at a place: `(1)`, `(1..)`, `(0).options.handler`, `.handler`. */
export function nodesAt(facts: Facts, base: Base, place: string): readonly Node[] {
  if (!base) return []
  const range = /^\((\d+)\.\.\)$/.exec(place)
  if (range) return isCallLike(base) ? argumentsOf(base).slice(Number(range[1])) : []
  const match = /^(?:\((\d+)\))?((?:\.[\w$-]+)*)$/.exec(place)
  if (!match) return []
  let node: Node | undefined = match[1] === undefined ? base : isCallLike(base) ? argumentOf(base, Number(match[1])) : undefined
  for (const key of (match[2] ?? '').split('.').filter(Boolean)) {
    const inner: ReturnType<typeof facts.values.option> | undefined = node && facts.values.option(behindAlias(facts, node), key)
    node = inner?.is === 'found' ? inner.node : undefined
  }
  return node ? [node] : []
}

/** What a function that gives its argument back was given: `createRoute({ … })`. */
export function behindAlias(facts: Facts, node: Node): Node {
  const resolved = facts.values.resolve(node)
  if (!isCallLike(resolved)) return node
  const alias = facts.identity.calleeApis(resolved).flatMap((api) => api.aliases ?? []).find(({ of }) => of !== 'receiver')
  const given = alias && alias.of !== 'receiver' ? argumentOf(resolved, alias.of) : undefined
  return given ?? node
}

/** The elements of lists, spreads and names of lists, one by one. */
export function flatten(facts: Facts, nodes: readonly Node[], depth = 0): Node[] {
  return nodes.flatMap((node) => {
    const value = node.type === 'SpreadElement' ? node.argument : node
    const resolved = facts.values.resolve(value)
    if (resolved.type !== 'ArrayExpression' || depth > MOST_LISTS) return [value]
    return flatten(facts, resolved.elements.filter((element) => element !== null), depth + 1)
  })
}

/** The constant text at the first of the places that has one. */
export function textAt(facts: Facts, base: Base, places: readonly string[]): string | undefined {
  for (const place of places) {
    for (const node of flatten(facts, nodesAt(facts, base, place))) {
      const text = facts.values.text(node)
      if (text !== undefined) return text
    }
  }
  return undefined
}

/** Texts, patterns and options are no functions, whatever stands beside them in the list of arguments. */
export function isNoFunction(facts: Facts, node: Node): boolean {
  const resolved = facts.values.resolve(node)
  return (
    resolved.type === 'Literal' || resolved.type === 'TemplateLiteral' || resolved.type === 'ObjectExpression' || facts.values.constant(resolved) !== undefined
  )
}
