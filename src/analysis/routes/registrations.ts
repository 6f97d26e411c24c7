import { argumentsOf, calleeName, calleeOf, isCallLike, receiverOf, unwrap, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { asWide } from '../identity/questions.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import type { RouteRow } from '../../models/schema.js'
import { elementsOf } from './elements.js'
import { nameOf } from './handlers.js'
import { joinPaths } from './paths.js'
import { flatten, isNoFunction, nodesAt, textAt, type Base } from './places.js'
import { isInline, pluginsIn } from './origins.js'
import { isRouter, routerOfParameter, routersOf, type Router } from './routers.js'

/** A call that registers endpoints, or something before them. */
export interface Registered {
  /** Of the module that it is written in. */
  readonly facts: Facts
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

const read = new WeakMap<Facts, Registrations>()

/** All calls of a file by which a framework learns of endpoints. */
export function registrationsIn(facts: Facts): Registrations {
  let known = read.get(facts)
  if (!known) {
    // A file that is asked for while it is read tells nothing more.
    read.set(facts, { entries: [], befores: [], mounts: [] })
    known = asWide(facts, () => readRegistrations(facts))
    read.set(facts, known)
  }
  return known
}

function readRegistrations(facts: Facts): Registrations {
  const entries: Entry[] = []
  const befores: Before[] = []
  const mounts: Mount[] = []
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
        const made = row.at.startsWith('new ') ? call : receiver
        const registered: Registered = { facts, row, call, router: made && routersOf(facts, made)[0], framework: api.model?.name ?? '' }
        if (row.is === 'endpoint') entries.push(...readEntries(facts, registered))
        else if (row.is === 'before' || row.is === 'mount' || row.is === 'prefix') {
          const { before, below } = readBefore(facts, registered)
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

/** What libraries call HTTP methods. */
const METHOD_NAMES: ReadonlyMap<string, string> = new Map([
  ['DEL', 'DELETE'],
  ['DELETEREQUEST', 'DELETE'],
  ['OPTS', 'OPTIONS'],
  ['ANY', 'ALL'],
  ['*', 'ALL'],
])

/** HTTP methods as members of routers are called. */
export function methodName(name: string): string {
  const upper = name.toUpperCase()
  return METHOD_NAMES.get(upper) ?? upper
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

function readBefore(facts: Facts, registered: Registered): { before: Before[]; below: Mount[] } {
  const { row, call } = registered
  const path = row.path === undefined || row.path === 'chain' ? undefined : textAt(facts, call, row.path)
  const parameter = row.parameter === undefined ? undefined : textAt(facts, call, [row.parameter])
  const stack = row.stack === undefined ? [] : flatten(facts, nodesAt(facts, call, row.stack)).filter((node) => !isNoFunction(facts, node))
  const before = (row.before ?? []).flatMap((place) => flatten(facts, nodesAt(facts, call, place))).filter((node) => !isNoFunction(facts, node))
  const guards = (row.guards ?? []).flatMap((place) => nodesAt(facts, call, place))
  const entries: Node[] = []
  const below: Mount[] = []
  for (const node of stack) {
    const children = childrenOf(facts, node, registered, path)
    if (children.length === 0 && !isPathOfTable(facts, node)) entries.push(node)
    for (const child of children) below.push({ ...registered, ...child, entries: [...before, ...entries] })
  }
  // What stands before a router in the same call runs for all that come later, too: under the same path.
  const own = row.is === 'mount' ? [] : [...before, ...entries]
  return { before: own.length > 0 || guards.length > 0 || row.is === 'prefix' ? [{ ...registered, path, parameter, entries: own, guards }] : [], below }
}

interface Child {
  readonly child: Router
  readonly path: string | undefined
}

/** The routers that a mounted value is: a router itself, one for each row of a table, or the first parameter of a plugin. */
function childrenOf(facts: Facts, node: Node, { row, router, call }: Registered, path: string | undefined): Child[] {
  const table = elementsOf(facts, node)
  if (table) {
    const paths = (row.path === undefined || row.path === 'chain' ? [] : row.path).flatMap((place) => nodesAt(facts, call, place)).map((place) => elementsOf(facts, place))
    const beside = paths.find((other) => other?.list === table.list)
    return table.elements.flatMap((element, i) => {
      const written = beside?.elements[i]
      const own = written === undefined ? path : typeof written === 'string' ? written : homeOf(facts, written).values.text(written)
      return element && typeof element !== 'string' ? childrenOf(homeOf(facts, element), element, { facts, row, router, call, framework: '' }, own) : []
    })
  }
  if (isRouter(facts.identity.apis(node))) {
    return routersOf(facts, node).filter(({ key }) => key !== router?.key).map((child) => ({ child, path }))
  }
  const under = mountedBelow(facts, node)
  if (under) return under.map((child) => ({ child: child.child, path: child.path === undefined ? path : joinPaths(path ?? '', child.path) }))
  if (row.is !== 'mount') return []
  return pluginsIn(facts, node).flatMap((fn) => {
    const home = homeOf(facts, fn)
    const [parameter] = fn.params
    return parameter?.type === 'Identifier' && !isInline(home, fn) ? [{ child: routerOfParameter(home, parameter), path }] : []
  })
}

/** A call that gives a router under a path of its own: `app.use(mount('/api', api))`. */
function mountedBelow(facts: Facts, node: Node): Child[] | undefined {
  const call = facts.values.resolve(node)
  if (!isCallLike(call)) return undefined
  const home = homeOf(facts, call)
  const row = home.identity.calleeApis(call).flatMap((api) => api.routes ?? []).find(({ is, when }) => is === 'below' && home.values.meets(call, when))
  if (row?.stack === undefined) return undefined
  const path = row.path === undefined || row.path === 'chain' ? undefined : textAt(home, call, row.path)
  const routers = nodesAt(home, call, row.stack).filter((child) => isRouter(home.identity.apis(child)))
  return routers.flatMap((child) => routersOf(home, child).map((router) => ({ child: router, path })))
}

/** The path in `list.forEach(([path, router]) => app.use(path, router))` is no function. */
function isPathOfTable(facts: Facts, node: Node): boolean {
  const table = elementsOf(facts, node)
  return table !== undefined && table.elements.length > 0 && table.elements.every((element) => typeof element === 'string' || (element !== undefined && homeOf(facts, element).values.text(element) !== undefined))
}

/** Files in which functions or classes of other modules are given lists, which may hold routers of this one: `new App([new Orders()])`. */
export function modulesGivenLists(facts: Facts): readonly Facts[] {
  const names = [...facts.graph.routeNames]
  const out = new Set<Facts>()
  for (const call of facts.index.calls) {
    const isList = argumentsOf(call).some((argument) => argument.type === 'ArrayExpression' || (argument.type === 'Identifier' && facts.values.resolve(argument).type === 'ArrayExpression'))
    if (!isList) continue
    for (const fn of facts.calls.targetsOf(call).functions) {
      const home = homeOf(facts, fn)
      if (home !== facts && names.some((name) => home.module.text.includes(name))) out.add(home)
    }
  }
  return [...out]
}

/** Files in which functions of other modules are given a router of this one: `useAll(app)`, `app.register(plugin)`. */
export function modulesGivenRouters(facts: Facts): readonly Facts[] {
  const out = new Set<Facts>()
  for (const call of facts.index.calls) {
    const name = calleeName(call)
    const isRegistering = name !== undefined && facts.graph.routeNames.has(name)
    for (const argument of argumentsOf(call)) {
      const inner = unwrap(argument)
      if (isRegistering) {
        for (const fn of isFunctionLike(inner) ? pluginsIn(facts, inner) : []) if (isInline(homeOf(facts, fn), fn)) out.add(homeOf(facts, fn))
      } else if ((inner.type === 'Identifier' || inner.type === 'MemberExpression') && isRouter(facts.identity.apis(inner))) {
        for (const fn of facts.calls.targetsOf(call).functions) out.add(homeOf(facts, fn))
      }
    }
  }
  out.delete(facts)
  return [...out]
}

function isFunctionLike({ type }: Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression' || type === 'ImportExpression'
}
