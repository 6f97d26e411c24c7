import { calleeName, calleeOf, isCallLike, receiverOf, unwrap, type CallLike, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, Variable } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import type { RouteRow } from '../../models/schema.js'
import { handlersIn, nameOf } from './handlers.js'
import { flatten, isNoFunction, nodesAt, textAt, type Base } from './places.js'
import { isRouter, routerOf, type Router } from './routers.js'

/** A call that registers endpoints, or something before them. */
export interface Registered {
  readonly row: RouteRow
  readonly call: CallLike
  readonly router: Router | undefined
  readonly framework: string
}

/** What runs before endpoints of a router. */
export interface Before extends Registered {
  readonly path: string | undefined
  readonly parameter: string | undefined
  readonly entries: readonly Node[]
  readonly guards: readonly Node[]
}

/** A router (or plugin) below another. */
export interface Mount extends Registered {
  readonly child: Router
  readonly path: string | undefined
  /** What stands before the router in the same call. */
  readonly entries: readonly Node[]
}

/** An endpoint as one call registers it. */
export interface Entry extends Registered {
  readonly node: Node
  readonly method: string | undefined
  readonly path: string | undefined
  readonly handler: Node | undefined
  readonly entries: readonly Node[]
  readonly guards: readonly Node[]
}

export interface Registrations {
  readonly entries: readonly Entry[]
  readonly befores: readonly Before[]
  readonly mounts: readonly Mount[]
}

/** Reads all calls of a file by which a framework learns of endpoints. */
export function readRegistrations(facts: Facts): Registrations {
  const entries: Entry[] = []
  const befores: Before[] = []
  const mounts: Mount[] = []
  const inline = inlinePlugins(facts)
  const names = facts.graph.routeNames
  for (const call of facts.index.calls) {
    const name = calleeName(call)
    if (name === undefined || !names.has(name)) continue
    const seen = new Set<RouteRow['is']>()
    for (const api of facts.identity.calleeApis(call)) {
      for (const row of api.routes ?? []) {
        if (seen.has(row.is) || row.at.startsWith('@') || row.is === 'handler' || !facts.values.meets(call, row.when)) continue
        seen.add(row.is)
        const receiver = routerNode(facts, call)
        const registered: Registered = { row, call, router: row.at.startsWith('new ') ? call : receiver && routerOf(facts, receiver), framework: api.model?.name ?? '' }
        if (row.is === 'endpoint') entries.push(...readEntries(facts, registered))
        else if (row.is === 'before' || row.is === 'mount' || row.is === 'prefix') {
          const { before, below } = readBefore(facts, registered, inline)
          befores.push(...before)
          mounts.push(...below)
        }
      }
    }
  }
  // In a chain of calls the last one comes first in the tree.
  befores.sort((a, b) => calleeOf(a.call).range[1] - calleeOf(b.call).range[1])
  return { entries, befores, mounts }
}

/** The router that a call is about: `server` of `server.route()`, and of `server.auth.default()`. */
function routerNode(facts: Facts, call: CallLike): Node | undefined {
  const receiver = receiverOf(call)
  const inner = receiver && unwrap(receiver)
  return inner?.type === 'MemberExpression' && isRouter(facts.identity.apis(inner.object)) ? inner.object : receiver
}

function readEntries(facts: Facts, registered: Registered): Entry[] {
  const { row, call } = registered
  const bases: Base[] = row.table === undefined ? [call] : flatten(facts, nodesAt(facts, call, row.table)).map((node) => objectOf(facts, node))
  return bases.flatMap((base) => {
    if (!base) return []
    const stack = row.stack === undefined ? [] : flatten(facts, nodesAt(facts, base, row.stack)).filter((node) => !isNoFunction(facts, node))
    const handlers = (row.handler ?? []).flatMap((place) => nodesAt(facts, base, place)).filter((node) => !isNoFunction(facts, node))
    const handler = handlers[0] ?? stack.at(-1)
    if (!handler) return []
    const before = (row.before ?? []).flatMap((place) => flatten(facts, nodesAt(facts, base, place))).filter((node) => !isNoFunction(facts, node) || preMethod(facts, node))
    const early = before.map((node) => preMethod(facts, node) ?? node)
    const entries = [...early, ...(handlers[0] ? stack : stack.slice(0, -1)).filter((node) => node !== handler)]
    const guards = (row.guards ?? []).flatMap((place) => nodesAt(facts, base, place))
    const path = row.path === 'chain' ? pathOfChain(facts, call) : row.path && textAt(facts, base, row.path)
    return methodsOf(facts, row, call, base).map((method) => ({ ...registered, node: base, method, path, handler, entries, guards }))
  })
}

/** `{ method: check, assign: 'user' }` of a list of functions that run before. */
function preMethod(facts: Facts, node: Node): Node | undefined {
  const resolved = facts.values.resolve(node)
  const method = resolved.type === 'ObjectExpression' ? facts.values.option(resolved, 'method') : undefined
  return method?.is === 'found' ? method.node : undefined
}

function objectOf(facts: Facts, node: Node): Base {
  const resolved = facts.values.resolve(node)
  return resolved.type === 'ObjectExpression' ? resolved : undefined
}

function methodsOf(facts: Facts, row: RouteRow, call: CallLike, base: Base): (string | undefined)[] {
  const { method } = row
  if (method === undefined) return [undefined]
  if (method === 'member') return [methodName(nameOf(call))]
  if (method.startsWith('=')) return [method.slice(1)]
  const found = flatten(facts, nodesAt(facts, base, method)).flatMap((node) => facts.values.text(node) ?? [])
  return found.length > 0 ? found.map(methodName) : [undefined]
}

/** HTTP methods as members of routers are called. */
export function methodName(name: string): string {
  const upper = name.toUpperCase()
  const known: Readonly<Record<string, string>> = { DEL: 'DELETE', DELETEREQUEST: 'DELETE', HEAD: 'HEAD', OPTS: 'OPTIONS', ANY: 'ALL', '*': 'ALL' }
  return known[upper] ?? upper
}

/** The path in the call that a chain of route calls starts with: `router.route('/a').get(list).post(create)`. */
function pathOfChain(facts: Facts, call: CallLike): string | undefined {
  let receiver = receiverOf(call)
  while (receiver) {
    const inner = facts.values.resolve(receiver)
    if (!isCallLike(inner)) return undefined
    const [first] = inner.type === 'TaggedTemplateExpression' ? [] : inner.arguments
    const text = first && calleeName(inner) === 'route' ? facts.values.text(first) : undefined
    if (text !== undefined) return text
    receiver = receiverOf(inner)
  }
  return undefined
}

function readBefore(facts: Facts, registered: Registered, inline: ReadonlySet<FunctionNode>): { before: Before[]; below: Mount[] } {
  const { row, call } = registered
  const path = row.path === undefined || row.path === 'chain' ? undefined : textAt(facts, call, row.path)
  const parameter = row.parameter === undefined ? undefined : textAt(facts, call, [row.parameter])
  const stack = row.stack === undefined ? [] : flatten(facts, nodesAt(facts, call, row.stack)).filter((node) => !isNoFunction(facts, node))
  const before = (row.before ?? []).flatMap((place) => flatten(facts, nodesAt(facts, call, place))).filter((node) => !isNoFunction(facts, node))
  const guards = (row.guards ?? []).flatMap((place) => nodesAt(facts, call, place))
  const entries: Node[] = []
  const below: Mount[] = []
  for (const node of stack) {
    const children = childrenOf(facts, node, registered, inline)
    if (children.length === 0) entries.push(node)
    for (const child of children) below.push({ ...registered, child, path, entries: [...before, ...entries] })
  }
  // What stands before a router in the same call runs for all that come later, too: under the same path.
  const own = row.is === 'mount' ? [] : [...before, ...entries]
  return { before: own.length > 0 || guards.length > 0 || row.is === 'prefix' ? [{ ...registered, path, parameter, entries: own, guards }] : [], below }
}

/** The routers that a mounted value is: a router itself, or the first parameter of a plugin. */
function childrenOf(facts: Facts, node: Node, { row, router }: Registered, inline: ReadonlySet<FunctionNode>): Router[] {
  if (isRouter(facts.identity.apis(node))) {
    const child = routerOf(facts, node)
    return child && child !== router ? [child] : []
  }
  if (row.is !== 'mount') return []
  return handlersIn(facts, node).flatMap((fn) => {
    if (inline.has(fn)) return []
    const [parameter] = fn.params
    const variable: Variable | null | undefined = parameter?.type === 'Identifier' ? variableOf(facts.module, parameter) : undefined
    return variable ? [variable] : []
  })
}

/** Plugins that share the scope of what they are registered on: what they add is there for the siblings. */
function inlinePlugins(facts: Facts): ReadonlySet<FunctionNode> {
  const out = new Set<FunctionNode>()
  for (const call of facts.index.calls) {
    if (call.type !== 'CallExpression' || unwrap(calleeOf(call)).type !== 'Identifier') continue
    for (const api of facts.identity.calleeApis(call)) {
      for (const row of api.routes ?? []) {
        if (row.is !== 'inline' || row.stack === undefined) continue
        for (const node of nodesAt(facts, call, row.stack)) for (const fn of handlersIn(facts, node)) out.add(fn)
      }
    }
  }
  return out
}

/** The router that a plugin's first parameter stands for, when the plugin has no scope of its own. */
export function inlineRouters(facts: Facts, registrations: Registrations): ReadonlyMap<Router, Router> {
  const out = new Map<Router, Router>()
  for (const fn of inlinePlugins(facts)) {
    const [parameter] = fn.params
    const variable = parameter?.type === 'Identifier' ? variableOf(facts.module, parameter) : undefined
    if (!variable || !bindingOf(parameter as Node)) continue
    for (const call of facts.index.calls) {
      if (!registrations.befores.some((before) => before.call === call) && calleeName(call) !== 'register') continue
      const row = facts.identity.calleeApis(call).flatMap((api) => api.routes ?? []).find(({ is }) => is === 'mount')
      const receiver = receiverOf(call)
      if (!row?.stack || !receiver) continue
      if (nodesAt(facts, call, row.stack).some((node) => handlersIn(facts, node).includes(fn))) {
        const router = routerOf(facts, receiver)
        if (router) out.set(variable, router)
      }
    }
  }
  return out
}
