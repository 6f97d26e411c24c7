import { contains, enclosingClass, isFunction, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import { Callers } from './callers.js'
import { declaredEndpoints, handledEndpoints, placeOf } from './declared.js'
import { everywhereAround } from './everywhere.js'
import { handlersIn, handsOn, wrappersOf } from './handlers.js'
import { Layers } from './layers.js'
import { joinPaths, parametersOf } from './paths.js'
import { isSameFunction } from './origins.js'
import type { Entry, Registrations } from './registrations.js'
import { registrationsIn } from './registrations.js'
import { receiverNode } from './routers.js'
import { standingAt, type Ahead } from './standing.js'
import type { Caller, Endpoint, Layer, RouteWords } from './types.js'
import { isPublicMark } from './words.js'

/**
 * Which functions of a file are endpoints, what runs before them, and who the caller is in them. Made when it is first asked; all parts
 * are kept.
 */
export class Routes {
  readonly callers: Callers
  private readonly facts: Facts
  private readonly words: RouteWords
  /** Those of all files that were asked, this one's among them: what stands before an endpoint is the same thing in each. */
  private readonly others: Map<Facts, Routes>
  private readonly elsewhere = new Map<FunctionNode, readonly Endpoint[]>()
  private readonly layers: Layers
  private list: readonly Endpoint[] | undefined
  private byFunction: ReadonlyMap<FunctionNode, readonly Endpoint[]> | undefined
  private readonly unregistered = new Map<FunctionNode, Endpoint | null>()

  constructor(facts: Facts, words: RouteWords, others = new Map<Facts, Routes>()) {
    this.facts = facts
    this.others = others.set(facts, this)
    this.words = words
    this.callers = new Callers(facts, words)
    this.layers = new Layers(facts, this.callers, words)
  }

  /** All endpoints whose registration the file shows, in source order. */
  get endpoints(): readonly Endpoint[] {
    return (this.list ??= this.read())
  }

  /**
   * The endpoints that a piece of code answers for: those of the nearest function around it that is a handler. A function that has the
   * parameters of a handler, and isn't registered in the file, is an endpoint of which nothing more is known.
   */
  endpointsAt(node: Node): readonly Endpoint[] {
    const home = homeOf(this.facts, node)
    if (home !== this.facts) return this.of(home).endpointsAt(node)
    this.byFunction ??= groupByFunction(this.endpoints)
    const around: FunctionNode[] = []
    for (let up: Node | undefined = node; up; up = up.parent) if (isFunction(up)) around.push(up)
    for (const fn of around) {
      const known = this.byFunction.get(fn)
      if (known) return known
    }
    for (const fn of around) {
      const elsewhere = this.registeredElsewhere(fn)
      if (elsewhere.length > 0) return elsewhere
    }
    for (const fn of around) {
      const found = this.ofShape(fn)
      if (found) return [found]
    }
    return []
  }

  /** Endpoints that other files of the project make of a function. */
  private registeredElsewhere(fn: FunctionNode): readonly Endpoint[] {
    const { facts } = this
    if (!facts.project.hasFiles) return []
    const known = this.elsewhere.get(fn)
    if (known) return known
    this.elsewhere.set(fn, [])
    const others = new Set(facts.project.usesOf(facts, fn).map((use) => use.facts))
    const found = [...others].flatMap((other) => this.of(other).endpoints.filter(({ handlers }) => handlers.some((handler) => isSameFunction(handler, facts, fn))))
    this.elsewhere.set(fn, found)
    return found
  }

  private of(other: Facts): Routes {
    return this.others.get(other) ?? new Routes(other, this.words, this.others)
  }

  /** The endpoint that a piece of code answers for, where there is just one. */
  endpointOf(node: Node): Endpoint | undefined {
    return this.endpointsAt(node)[0]
  }

  /** Whether an expression is the authenticated caller, or taken from it. */
  isCaller(node: Node): boolean {
    return this.callers.find(node) !== undefined
  }

  /** Expressions in a function that hold the caller. */
  callerIn(fn: FunctionNode): readonly Caller[] {
    return this.callers.within(fn)
  }

  private read(): Endpoint[] {
    const { facts } = this
    const registrations = registrationsIn(facts)
    const out: Endpoint[] = []
    for (const entry of registrations.entries) {
      const made = this.ofEntry(entry, registrations)
      if (made) out.push(made)
    }
    out.push(...declaredEndpoints(facts, this.layers))
    const taken = new Set(out.flatMap(({ handlers }) => handlers))
    const layers = new Set(out.flatMap(({ before, maybe }) => [...before, ...maybe].flatMap(({ functions }) => functions)))
    for (const endpoint of handledEndpoints(facts, this.layers)) {
      if (!endpoint.handlers.some((fn) => taken.has(fn) || layers.has(fn))) out.push(endpoint)
    }
    return out.sort((a, b) => a.node.range[0] - b.node.range[0] || a.node.range[1] - b.node.range[1]).map((endpoint) => this.behindAll(endpoint))
  }

  /** What files of the same program put in front of all endpoints of the framework. */
  private behindAll(endpoint: Endpoint): Endpoint {
    const around = everywhereAround(this.facts, endpoint.framework)
    if (around.length === 0) return endpoint
    const owner = endpoint.handlers.map((fn) => enclosingClass(fn))[0]
    const before: Layer[] = []
    const maybe: Layer[] = []
    const isOpen = endpoint.marks.some(isPublicMark)
    for (const { facts, entries, calls, certain, isFor } of around) {
      const answer = isFor(endpoint.path, owner)
      if (answer === false) continue
      for (const node of entries) {
        const layer = this.of(facts).layers.ofEverywhere(node, calls)
        const isSure = certain && answer === true && !(isOpen && layer.does !== undefined)
        ;(isSure ? before : maybe).push(layer)
      }
    }
    const [prefix] = around.flatMap((one) => (one.certain && one.prefix !== undefined ? [one.prefix] : []))
    const path = prefix === undefined || endpoint.path === undefined || endpoint.method === 'MESSAGE' ? endpoint.path : joinPaths(prefix, endpoint.path)
    return { ...endpoint, path, before: unique([...before, ...endpoint.before]), maybe: unique([...maybe, ...endpoint.maybe]), modules: unique([...endpoint.modules, ...around.map(({ facts }) => facts)]) }
  }

  private ofEntry(entry: Entry, registrations: Registrations): Endpoint | undefined {
    const { facts } = this
    const handlers = entry.handler ? handlersIn(facts, entry.handler) : []
    // `router.all('*', requireUser)` is no endpoint: its function hands on.
    const isLayer = entry.method === 'ALL' && (handlers.length > 0 ? handlers.every((fn) => handsOn(facts, fn)) : entry.handler !== undefined && this.layers.of(entry.handler).does !== undefined)
    if (isLayer) return undefined
    const standing = standingAt(entry.router, { facts, node: entry.call }, entry.path)
    const before = [...this.layersOf(standing.before), ...this.ofChain(entry, registrations), ...entry.entries.map((node) => this.layers.of(node))]
    for (const guard of entry.guards) {
      const layer = this.layers.ofOption(guard)
      if (layer) before.push(layer)
    }
    const marks: string[] = []
    if (entry.guards.some((guard) => facts.values.truth(guard) === false)) {
      marks.push('public')
      // Switched off here: what a default says doesn't hold.
      before.splice(0, before.length, ...before.filter(({ does }) => does === undefined))
    }
    if (entry.handler) before.push(...this.wrappers(entry.handler))
    const prefix = this.groupPrefix(entry, registrations) ?? standing.prefix
    const named = entry.row.chain ? placeOf(entry.call) : undefined
    const path = entry.path === undefined ? named : prefix === undefined ? entry.path : joinPaths(prefix, entry.path)
    return {
      handlers,
      node: entry.node,
      method: entry.method,
      path,
      parameters: parametersOf(path),
      framework: entry.framework,
      registered: true,
      before: unique(before),
      maybe: unique(this.layersOf(standing.maybe)),
      modules: unique([facts, ...standing.modules]),
      marks,
    }
  }

  /** `router.group(() => { router.get('/a') }).prefix('/b')` */
  private groupPrefix(entry: Entry, { befores }: Registrations): string | undefined {
    const prefixes = befores.filter(({ row, call }) => row.is === 'prefix' && row.scope === 'chain' && contains(call, entry.call))
    return prefixes.length === 0 ? undefined : prefixes.reduce((inner, { path }) => joinPaths(path ?? '', inner), '')
  }

  private wrappers(handler: Node): Layer[] {
    return wrappersOf(this.facts, handler).map((node) => this.layers.of(node))
  }

  private layersOf(list: readonly Ahead[]): Layer[] {
    return list.flatMap(({ facts, node, isOption }) => {
      const { layers } = this.of(facts)
      return (isOption ? layers.ofOption(node) : layers.of(node)) ?? []
    })
  }

  /** `procedure.use(check).input(schema).query(handler)`: the calls of the chain, and the name that it starts at. */
  private ofChain(entry: Entry, { befores }: Registrations): Layer[] {
    const out: Layer[] = []
    // Calls on the result of the registration, or of the group around it: `router.get(…).use(check)`.
    for (const before of befores) {
      if (before.row.scope !== 'chain' || before.row.is === 'prefix') continue
      const receiver = receiverNode(before.call)
      if (receiver && receiver.range[0] <= entry.call.range[0] && entry.call.range[1] <= receiver.range[1]) out.push(...before.entries.map((node) => this.layers.of(node)))
    }
    if (!entry.row.chain) return out
    const above: Layer[] = []
    let receiver = receiverNode(entry.call)
    for (let i = 0; receiver && i < 32; i++) {
      const written = receiver
      const resolved = this.facts.values.resolve(written)
      if (resolved.type !== 'CallExpression') {
        above.unshift(this.layers.of(written))
        break
      }
      // The name of a builder that the file makes counts as well: `const adminProcedure = …`.
      if (resolved !== written && written.type === 'Identifier') above.unshift(this.layers.of(written))
      const call: Node = resolved
      const own = befores.filter((before) => before.call === call).flatMap(({ entries }) => entries.map((node) => this.layers.of(node)))
      above.unshift(...own)
      const next = receiverNode(resolved)
      if (!next) above.unshift(this.layers.of(resolved))
      receiver = next
    }
    return [...above, ...out]
  }

  /** A function with the parameters of a handler that another file registers. */
  private ofShape(fn: FunctionNode): Endpoint | undefined {
    const known = this.unregistered.get(fn)
    if (known !== undefined) return known ?? undefined
    const framework = this.frameworkOf(fn)
    const made: Endpoint | null =
      framework === undefined || handsOn(this.facts, fn) || this.isLayer(fn)
        ? null
        : { handlers: [fn], node: fn, method: undefined, path: undefined, parameters: [], framework, registered: false, before: [], maybe: [], modules: [this.facts], marks: [] }
    this.unregistered.set(fn, made)
    return made ?? undefined
  }

  private isLayer(fn: FunctionNode): boolean {
    return this.endpoints.some(({ before, maybe }) => [...before, ...maybe].some(({ functions }) => functions.includes(fn)))
  }

  /** The framework whose requests a parameter holds. */
  private frameworkOf(fn: FunctionNode): string | undefined {
    for (const index of fn.params.keys()) {
      for (const api of this.facts.identity.declaredParameter(fn, index)) {
        const places = [api, ...[...api.edges].filter(([key]) => key.startsWith('m:')).map(([, next]) => next)]
        if (places.some(({ sources }) => sources?.some(({ kind }) => kind === 'remote'))) return api.model?.name ?? ''
      }
    }
    return undefined
  }
}

function groupByFunction(endpoints: readonly Endpoint[]): Map<FunctionNode, Endpoint[]> {
  const map = new Map<FunctionNode, Endpoint[]>()
  for (const endpoint of endpoints) {
    for (const fn of endpoint.handlers) {
      const list = map.get(fn)
      if (list) list.push(endpoint)
      else map.set(fn, [endpoint])
    }
  }
  return map
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
