import { calleeName, calleeOf, receiverOf, unwrap, type CallLike, type FunctionNode } from '../ast/nodes.js'
import type { RouteRow } from '../../models/schema.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import { handlersIn } from './handlers.js'
import { originsOf } from './origins.js'
import { flatten, nodesAt } from './places.js'

/** A call that registers plugins: functions that get an instance of their own, or the very one they are registered on. */
interface Registering {
  readonly facts: Facts
  readonly call: CallLike
  readonly plugins: readonly FunctionNode[]
}

const inlines = new WeakMap<Facts, ReadonlySet<FunctionNode>>()
const registerings = new WeakMap<Facts, readonly Registering[]>()

/** Whether a plugin shares the scope of what it is registered on: what it adds is there for the siblings. */
export function isInline(facts: Facts, fn: FunctionNode): boolean {
  let known = inlines.get(facts)
  if (!known) inlines.set(facts, (known = findInline(facts)))
  return known.has(fn)
}

function findInline(facts: Facts): ReadonlySet<FunctionNode> {
  const out = new Set<FunctionNode>()
  for (const { call, row } of rowsIn(facts, 'inline')) {
    if (unwrap(calleeOf(call)).type !== 'Identifier' || row.stack === undefined) continue
    for (const node of nodesAt(facts, call, row.stack)) for (const fn of pluginsIn(facts, node)) out.add(fn)
  }
  return out
}

/** The calls that register a plugin, in all files. */
export function registeringOf(facts: Facts, fn: FunctionNode): readonly Registering[] {
  const own = registeringsIn(facts).filter(({ plugins }) => plugins.includes(fn))
  const others = facts.project.importing(facts, facts.graph.routeNames).filter((other) => other !== facts)
  return [...own, ...others.flatMap((other) => registeringsIn(other).filter(({ plugins }) => plugins.some((plugin) => isSameFunction(plugin, facts, fn))))]
}

/** All calls of a file that register plugins. */
export function registeringsIn(facts: Facts): readonly Registering[] {
  let known = registerings.get(facts)
  if (!known) {
    registerings.set(facts, [])
    known = rowsIn(facts, 'mount').flatMap(({ call, row }) => {
      const plugins = row.stack === undefined || !receiverOf(call) ? [] : flatten(facts, nodesAt(facts, call, row.stack)).flatMap((node) => pluginsIn(facts, node))
      return plugins.length > 0 ? [{ facts, call, plugins }] : []
    })
    registerings.set(facts, known)
  }
  return known
}

/** The functions that are meant where a plugin is handed over: through wrappers, and in other files. */
export function pluginsIn(facts: Facts, node: Node): FunctionNode[] {
  const found = handlersIn(facts, node)
  if (found.length > 0) return found
  return originsOf(facts, node, () => undefined).flatMap((origin) => (origin.node === node ? [] : handlersIn(origin.facts, origin.node)))
}

/** A function of a linted file stands in two trees of the same text. */
export function isSameFunction(other: FunctionNode, facts: Facts, fn: FunctionNode): boolean {
  return other === fn || (other.range[0] === fn.range[0] && other.range[1] === fn.range[1] && homeOf(facts, other).module.text === facts.module.text)
}

function rowsIn(facts: Facts, is: RouteRow['is']): { call: CallLike; row: RouteRow }[] {
  const names = facts.graph.routeNames
  return facts.index.calls.flatMap((call) => {
    const isFree = is === 'inline'
    const name = calleeName(call)
    if (name === undefined || (!isFree && !names.has(name))) return []
    return facts.identity.calleeApis(call).flatMap((api) => (api.routes ?? []).filter((row) => row.is === is).map((row) => ({ call, row })))
  })
}
