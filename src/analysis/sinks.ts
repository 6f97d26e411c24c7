import type { ConceptRow, SinkKind, SinkRow } from '../models/schema.js'
import { argumentsOf, calleeName, calleeOf, unwrap, type CallLike } from './ast/nodes.js'
import type { Facts } from './facts.js'
import { followArgument, followMember, type ApiNode } from './identity/api-graph.js'
import type { Node } from './module.js'

/** A place in the file where a value would do harm. */
export interface Sink {
  readonly row: SinkRow
  readonly call: CallLike
  readonly value: Node
  /** The receiver's identity isn't known: the row's evidence decides. */
  readonly guessed: boolean
}

/** A call that means something to rules about options. */
export interface Concept {
  readonly row: ConceptRow
  readonly call: CallLike
}

export interface Places {
  readonly sinks: ReadonlyMap<SinkKind, readonly Sink[]>
  readonly concepts: ReadonlyMap<string, readonly Concept[]>
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Finds all sinks and concepts of a file in one pass over its calls. */
export function findPlaces(facts: Facts): Places {
  const sinks = new Map<SinkKind, Sink[]>()
  const concepts = new Map<string, Concept[]>()
  for (const call of facts.index.calls) {
    const apis = apisOf(facts, call)
    if (apis.length === 0) continue
    for (const row of new Set(apis.flatMap((api) => api.concepts ?? []))) {
      if (facts.values.meets(call, row.when)) add(concepts, row.is, { row, call })
    }
    const seen = new Set<string>()
    argumentsOf(call).forEach((argument, index) => {
      const value = argument.type === 'SpreadElement' ? argument.argument : argument
      for (const found of inArgument(facts, call, value, followArgument(apis, index), 0)) {
        const key = `${found.row.kind}:${found.value.range[0]}:${found.value.range[1]}`
        if (seen.has(key)) continue
        seen.add(key)
        add(sinks, found.row.kind, found)
      }
    })
  }
  return { sinks, concepts }
}

/** API places that a call calls. Calls of names that no model knows are passed over without asking. */
function apisOf(facts: Facts, call: CallLike): ApiNode[] {
  const callee = unwrap(calleeOf(call))
  if (callee.type === 'Identifier' || callee.type === 'MemberExpression' || callee.type === 'CallExpression') {
    return calleeName(call) === undefined && callee.type !== 'CallExpression' ? [] : facts.identity.apis(callee)
  }
  return []
}

function inArgument(facts: Facts, call: CallLike, value: Node, places: readonly ApiNode[], depth: number): Sink[] {
  if (places.length === 0 || depth > 4) return []
  const out: Sink[] = []
  for (const place of places) {
    const guessed = place.label.startsWith('?')
    for (const row of place.sinks ?? []) {
      if (facts.values.meets(call, row.when)) out.push({ row, call, value, guessed })
    }
  }
  // Places inside of an options object or array.
  const names = new Set<string>()
  for (const place of places) for (const key of place.edges.keys()) if (key.startsWith('m:')) names.add(key.slice(2))
  for (const name of names) {
    const found = facts.values.option(value, name)
    if (found.is === 'found') out.push(...inArgument(facts, call, found.node, followMember(places, name), depth + 1))
  }
  if (names.has('*')) {
    const holder = facts.values.resolve(value)
    const inner = holder.type === 'ArrayExpression' ? holder.elements : []
    for (const element of inner) if (element) out.push(...inArgument(facts, call, element, followMember(places, '*'), depth + 1))
  }
  return out
}
