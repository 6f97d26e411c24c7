import type { RouteRow } from '../../models/schema.js'
import { isCallLike, isClass, isFunction, staticKey, unwrap, wrapped, type ClassNode, type FunctionNode } from '../ast/nodes.js'
import { walk } from '../ast/walk.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { handlersIn, isWrapper, nameOf, wrappersOf } from './handlers.js'
import type { Layers } from './layers.js'
import { joinPaths, parametersOf, pathOfFile } from './paths.js'
import { flatten, nodesAt, textAt, type Base } from './places.js'
import { methodName } from './registrations.js'
import type { Endpoint, Layer } from './types.js'
import { isPublicMark } from './words.js'

/** Endpoints that are told by decorators of a class, and by the file's place and exports. */
export function declaredEndpoints(facts: Facts, layers: Layers): Endpoint[] {
  return [...decoratedEndpoints(facts, layers), ...conventionalEndpoints(facts, layers)]
}

interface Decoration {
  readonly decorator: TSESTree.Decorator
  readonly row: RouteRow
  readonly base: Base
  readonly framework: string
}

function decorationsOf(facts: Facts, node: Node): { rows: Decoration[]; others: TSESTree.Decorator[] } {
  const rows: Decoration[] = []
  const others: TSESTree.Decorator[] = []
  for (const decorator of ('decorators' in node ? (node.decorators as TSESTree.Decorator[] | undefined) : undefined) ?? []) {
    const apis = facts.identity.decoratorApis(decorator)
    const base = isCallLike(decorator.expression) ? decorator.expression : undefined
    const found = apis.flatMap((api) => (api.routes ?? []).map((row) => ({ decorator, row, base, framework: api.model?.name ?? '' })))
    if (found.length > 0) rows.push(...found)
    else others.push(decorator)
  }
  return { rows, others }
}

function decoratedEndpoints(facts: Facts, layers: Layers): Endpoint[] {
  if (!facts.module.text.includes('@')) return []
  const classes: ClassNode[] = []
  walk(facts.module, facts.module.ast, (node) => {
    if (isClass(node)) classes.push(node)
  })
  return classes.flatMap((owner) => {
    const ofClass = decorationsOf(facts, owner)
    return owner.body.body.flatMap((member) => {
      if (member.type !== 'MethodDefinition' || !isFunction(member.value)) return []
      const handler = member.value
      const own = decorationsOf(facts, member)
      return own.rows.filter(({ row }) => row.is === 'endpoint').map((endpoint) => ofMember(facts, layers, ofClass, own, endpoint, handler))
    })
  })
}

function ofMember(
  facts: Facts,
  layers: Layers,
  ofClass: ReturnType<typeof decorationsOf>,
  own: ReturnType<typeof decorationsOf>,
  { decorator, row, base, framework }: Decoration,
  handler: FunctionNode,
): Endpoint {
  const prefixes = ofClass.rows.filter(({ row: { is } }) => is === 'prefix').map((prefix) => pathAt(facts, prefix.base, prefix.row) ?? '')
  const path = prefixes.reduceRight((rest, prefix) => joinPaths(prefix, rest), pathAt(facts, base, row) ?? '/')
  const before: Layer[] = []
  const marks: string[] = []
  for (const { rows, others } of [ofClass, own]) {
    for (const other of rows) {
      if (other.row.is !== 'before') continue
      const places = [...(other.row.stack === undefined ? [] : [other.row.stack]), ...(other.row.before ?? [])]
      const nodes = places.flatMap((place) => flatten(facts, nodesAt(facts, other.base, place)))
      // `@Authorized()` says all by itself.
      before.push(...(nodes.length > 0 && other.row.stack !== undefined ? nodes.map((node) => layers.of(node, other.row.calls)) : [layers.ofDecorator(other.decorator)]))
    }
    for (const other of others) {
      const layer = layers.ofDecorator(other)
      marks.push(layer.name)
      if (layer.does) before.push(layer)
    }
  }
  const open = marks.some(isPublicMark)
  const method = row.method === 'member' ? methodName(nameOf(decorator.expression)) : row.method?.startsWith('=') ? row.method.slice(1) : undefined
  const isNamed = ofClass.rows.every(({ row: { path: at } }) => at === undefined) && ofClass.rows.some(({ row: { is } }) => is === 'prefix')
  const member = handler.parent
  const full = isNamed && member.type === 'MethodDefinition' ? (pathAt(facts, base, row) ?? staticKey(member) ?? '') : joinPaths('', path)
  return {
    handlers: [handler], node: decorator, method, path: full, parameters: parametersOf(full), framework, registered: true,
    before: before.filter(({ does }) => !open || does !== 'authenticate'), maybe: before.filter(({ does }) => open && does === 'authenticate'), modules: [facts], marks,
  }
}

function pathAt(facts: Facts, base: Base, row: RouteRow): string | undefined {
  return row.path === undefined || row.path === 'chain' ? undefined : textAt(facts, base, row.path)
}

/** Exports that a framework serves by the file's place. */
function conventionalEndpoints(facts: Facts, layers: Layers): Endpoint[] {
  const out: Endpoint[] = []
  const { module } = facts
  const seen = new Set<FunctionNode>()
  for (const { convention, framework } of facts.graph.conventionsFor(module.filename)) {
    const { endpoint, directive } = convention
    if (!endpoint) continue
    const served = endpoint.path === undefined ? undefined : new RegExp(endpoint.path).exec(module.filename)
    const file = served ? pathOfFile(served[1] ?? '') : undefined
    // `orders.get.ts` says the method itself.
    const ending = file === undefined ? undefined : /\.(get|post|put|patch|delete|head|options)$/.exec(file)
    const path = ending && file !== undefined ? file.slice(0, ending.index) : file
    for (const [name, node] of exportedAt(facts, convention.exports)) {
      const handlers = handlersIn(facts, node).filter((fn) => !seen.has(fn) && (directive === undefined || isDirected(facts, fn, directive)))
      if (handlers.length === 0) continue
      for (const fn of handlers) seen.add(fn)
      const method = endpoint.method === 'export' ? methodName(name) : (ending?.[1]?.toUpperCase() ?? endpoint.method.slice(1))
      const before = wrappersOf(facts, node).map((wrapper) => layers.of(wrapper))
      out.push({ handlers, node, method, path, parameters: parametersOf(path), framework, registered: true, before, maybe: [], modules: [facts], marks: [] })
    }
  }
  return out
}

/** `'use server'` at the top of the file, or of the function itself. */
function isDirected({ module }: Facts, fn: FunctionNode, directive: string): boolean {
  const isAt = (body: readonly Node[]): boolean =>
    body.some((statement) => statement.type === 'ExpressionStatement' && statement.expression.type === 'Literal' && statement.expression.value === directive)
  return isAt(module.ast.body) || (fn.body.type === 'BlockStatement' && isAt(fn.body.body))
}

/** Exports by the names of a convention: `GET`, `default`, `actions.*`, `*`. */
function exportedAt(facts: Facts, names: readonly string[]): [string, Node][] {
  const out: [string, Node][] = []
  for (const [name, nodes] of facts.index.exports) {
    for (const wanted of names) {
      const [head, ...rest] = wanted.split('.')
      if (head !== name && head !== '*') continue
      let current: [string, Node][] = nodes.map((node) => [name, node])
      for (const key of rest) current = current.flatMap(([, node]) => membersAt(facts, node, key))
      out.push(...current)
    }
  }
  return out
}

function membersAt(facts: Facts, node: Node, key: string): [string, Node][] {
  const object = facts.values.resolve(node)
  if (object.type !== 'ObjectExpression') return []
  return object.properties.flatMap((property): [string, Node][] => {
    const name = property.type === 'Property' ? staticKey(property) : undefined
    return property.type === 'Property' && name !== undefined && (key === '*' || key === name) ? [[name, property.value]] : []
  })
}

/** Functions that stand where a framework takes handlers: in maps of resolvers, by a declared type, as options. */
export function handledEndpoints(facts: Facts, layers: Layers): Endpoint[] {
  const out: Endpoint[] = []
  for (const fn of facts.index.functions) {
    for (const api of facts.identity.contextsOf(fn)) {
      const row = api.routes?.find(({ is }) => is === 'handler')
      if (!row) continue
      const path = placeOf(fn)
      const method = row.method?.startsWith('=') ? row.method.slice(1) : undefined
      const calls = wrappersAround(facts, fn).map((wrapper) => layers.of(wrapper))
      out.push({
        handlers: [fn], node: fn, method, path, parameters: [], framework: api.model?.name ?? '', registered: true, before: calls, maybe: [], modules: [facts], marks: [],
      })
      break
    }
  }
  return out
}

/** Where a handler stands: the keys of the objects that hold it are its path (`Query.orders`), or the name it has. */
export function placeOf(fn: Node): string | undefined {
  const keys: string[] = []
  let outer = wrapped(fn)
  for (let i = 0; i < 8; i++) {
    const parent: Node | undefined = outer.parent
    if (parent?.type === 'Property') {
      const key = staticKey(parent)
      if (key !== undefined && !(keys.length === 0 && /^(?:resolve|handler|subscribe)$/.test(key))) keys.unshift(key)
      outer = parent.parent
    } else if (parent && (isCallLike(parent) || parent.type === 'ObjectExpression')) outer = wrapped(parent)
    else break
  }
  const holder = outer.parent
  if (keys.length === 0 && holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') keys.push(holder.id.name)
  return keys.length > 0 ? keys.slice(-2).join('.') : undefined
}

/** Calls that a function literal is wrapped in, outermost first. */
function wrappersAround(facts: Facts, fn: FunctionNode): Node[] {
  const out: Node[] = []
  let outer = wrapped(fn)
  while (outer.parent && isCallLike(outer.parent) && outer.parent.type === 'CallExpression' && unwrap(outer.parent.callee) !== outer && out.length < 4) {
    if (isWrapper(facts, outer.parent)) out.unshift(outer.parent)
    outer = wrapped(outer.parent)
  }
  return out
}
