import type { RequestSchemaRow, SourcePart } from '../../models/schema.js'
import { argumentOf, calleeOf, isCallLike, isFunction, unwrap, wrapped, type CallLike, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { schemaNarrows } from '../flow/schemas.js'
import type { FlowQuery } from '../flow/types.js'
import { LIMITS } from '../limits.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import { variableOf } from '../scope/variables.js'
import { judgeTest } from '../values/pattern.js'
import { isCheckedAhead } from './middleware.js'
import { patternOfParameter } from './paths.js'
import { registrationsIn } from './registrations.js'
import { standingAt } from './standing.js'

/** A part of a request as it is read in a handler: where, and which members of the part. */
export interface RequestRead {
  readonly node: Node
  readonly part: SourcePart
  readonly path: readonly string[]
  /** What is known of the value by what is done with it, as demand bits. */
  readonly demand: number
}

/** How far around a handler its route's schemas are looked for: wrappers, arrays, options objects. */
const MOST_LAYERS = 10

/**
 * Whether a schema of the route, checked before the handler runs, leaves nothing hostile in what the handler reads: options beside the
 * handler (`{ schema: { body } }`), middleware before it (`zValidator('json', schema)`), a chain (`.input(schema).query(handler)`).
 */
export function routeNarrows(facts: Facts, read: RequestRead, query: FlowQuery): boolean {
  let layers = 0
  for (let up: Node | undefined = read.node.parent; up && layers < 4; up = up.parent) {
    if (!isFunction(up)) continue
    layers++
    for (const call of validationsAround(facts, up)) {
      const home = homeOf(facts, call)
      if (narrows(home, call, up, read, query) || isPatterned(home, call, read, query)) return true
    }
    const ahead = registeredAhead(facts, up)
    if (ahead.length > 0 && ahead.every((nodes) => isCheckedAhead(facts, nodes, up, read, query))) return true
    // Parameters of a path are known to its own route only.
    const above = read.part === 'params' ? [] : standingAhead(facts, up)
    if (above.length > 0 && above.every((nodes) => isCheckedAhead(facts, nodes, up, read, query))) return true
  }
  return false
}

/** Whether the route that a piece of code answers for has a schema for a part, such as its response. */
export function hasRouteSchema(facts: Facts, node: Node, part: SourcePart): boolean {
  for (let up: Node | undefined = node; up; up = up.parent) {
    if (!isFunction(up)) continue
    for (const call of validationsAround(facts, up)) {
      const home = homeOf(facts, call)
      for (const row of home.identity.calleeApis(call).flatMap((api) => api.requestSchemas ?? [])) {
        if (row.part === part && schemaAt(home, call, row, up)) return true
      }
    }
  }
  return false
}

/** Calls near a handler that may carry its schemas: the registration (in another file, too), its other arguments, and the chain it ends. */
export function validationsAround(at: Facts, handler: FunctionNode): CallLike[] {
  const out: CallLike[] = []
  for (const use of usesOf(at, handler)) {
    const facts = homeOf(at, use)
    let node = wrapped(use)
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
      const parent: Node | undefined = node.parent
      if (!parent) break
      if (isCallLike(parent) && calleeOf(parent) !== node) {
        out.push(...chainOf(parent))
        for (const other of parent.type === 'TaggedTemplateExpression' ? [] : parent.arguments) {
          if (other !== node) out.push(...callsIn(facts, other, 0))
        }
      } else if (isFunction(parent)) {
        // `fields: () => ({ … })`
        if (parent.body !== node) break
      } else if (parent.type !== 'Property' && parent.type !== 'ObjectExpression' && parent.type !== 'ArrayExpression') break
      else if (parent.type === 'ArrayExpression') {
        for (const other of parent.elements) if (other && other !== node) out.push(...callsIn(facts, other, 0))
      }
      node = wrapped(parent)
    }
  }
  return out
}

/** What is handed over ahead of a handler, for each call that it is handed to: `get(path, check, handler)`. */
function registeredAhead(at: Facts, handler: FunctionNode): Node[][] {
  const out: Node[][] = []
  for (const use of usesOf(at, handler)) {
    const facts = homeOf(at, use)
    const ahead: Node[] = []
    let node = wrapped(use)
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
      const { parent } = node
      if (parent?.type === 'ArrayExpression') ahead.push(...parent.elements.slice(0, parent.elements.indexOf(node as never)).filter((element) => element !== null))
      else if (parent?.type === 'CallExpression' && parent.callee !== node) ahead.push(...parent.arguments.slice(0, parent.arguments.indexOf(node as never)))
      else break
      node = wrapped(parent)
    }
    if (node !== wrapped(use)) out.push(ahead.flatMap((before) => listed(facts, before)))
  }
  return out
}

const standings = new WeakMap<Facts, Map<FunctionNode, readonly (readonly Node[])[]>>()

/** What certainly runs before a handler because its routers say so, for each endpoint that it is the handler of: `router.use(check)`. */
function standingAhead(at: Facts, handler: FunctionNode): readonly (readonly Node[])[] {
  let ofModule = standings.get(at)
  if (!ofModule) standings.set(at, (ofModule = new Map<FunctionNode, readonly (readonly Node[])[]>()))
  let known = ofModule.get(handler)
  if (!known) {
    known = usesOf(at, handler).flatMap((use) => {
      const facts = homeOf(at, use)
      const call = registeringCall(use)
      const entry = call && registrationsIn(facts).entries.find((one) => one.call === call)
      return entry ? [standingAt(entry.router, { facts, node: entry.call }, entry.path).before.map(({ node }) => node)] : []
    })
    ofModule.set(handler, known)
  }
  return known
}

/** The call that a handler is handed to: through wrappers and lists. */
function registeringCall(use: Node): CallLike | undefined {
  let node = wrapped(use)
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const { parent } = node
    if (isCallLike(parent) && calleeOf(parent) !== node) {
      const member = unwrap(calleeOf(parent))
      if (member.type === 'MemberExpression') return parent
    } else if (parent?.type !== 'ArrayExpression') return undefined
    node = wrapped(parent)
  }
  return undefined
}

/** Functions are handed over one by one, or in lists. */
function listed(facts: Facts, node: Node): Node[] {
  const resolved = facts.values.resolve(node)
  return resolved.type === 'ArrayExpression' ? resolved.elements.filter((element) => element !== null) : [node]
}

/** Where a handler is written, or what it is called, in this file and others. */
function usesOf(facts: Facts, handler: FunctionNode): Node[] {
  const own = usesIn(facts, handler)
  if (!facts.project.hasFiles || !facts.calls.callersOf(handler).exposed) return own
  return [...own, ...facts.project.usesOf(facts, handler).slice(0, LIMITS.identityFanOut).map(({ node }) => node)]
}

function usesIn(facts: Facts, handler: FunctionNode): Node[] {
  const outer = wrapped(handler)
  const name =
    handler.type === 'FunctionDeclaration'
      ? handler.id
      : outer.parent?.type === 'VariableDeclarator' && outer.parent.id.type === 'Identifier'
        ? outer.parent.id
        : undefined
  if (!name) return [outer]
  const references = variableOf(facts.module, name)?.references ?? []
  return references.filter((reference) => reference.isRead()).map((reference) => reference.identifier).slice(0, LIMITS.identityFanOut)
}

/** The calls of a chain, last one first: `a.input(x).use(y)` gives `use` and `input`. */
function chainOf(call: CallLike): CallLike[] {
  const out: CallLike[] = []
  let node: Node = call
  while (out.length < 32) {
    if (isCallLike(node)) {
      out.push(node)
      node = unwrap(calleeOf(node))
    } else if (node.type === 'MemberExpression') node = unwrap(node.object)
    else break
  }
  return out
}

function callsIn(facts: Facts, node: Node, depth: number): CallLike[] {
  const resolved = facts.values.resolve(node)
  if (isCallLike(resolved)) return chainOf(resolved)
  if (resolved.type !== 'ArrayExpression' || depth > 2) return []
  return resolved.elements.flatMap((element) => (element ? callsIn(facts, element, depth + 1) : []))
}

function narrows(facts: Facts, call: CallLike, handler: FunctionNode, read: RequestRead, query: FlowQuery): boolean {
  for (const row of facts.identity.calleeApis(call).flatMap((api) => api.requestSchemas ?? [])) {
    if (!facts.values.meets(call, row.when) || !isFor(facts, row, call, read)) continue
    const path = row.field === undefined ? read.path : fieldPath(facts, row.field, call, read.path)
    if (!path) continue
    if (row.schema === 'beside') {
      const field = fieldBeside(facts, handler, row, path)
      if (field && schemaNarrows(facts, field, path.slice(1), query)) return true
      continue
    }
    const schema = row.schema === 'chain' ? endOfChain(call) : schemaAt(facts, call, row, handler)
    if (schema && schemaNarrows(facts, schema, path, query)) return true
  }
  return false
}

/** Whether the path of the endpoint says what its parameter is made of: `/invoices/:id(\\d+)`. */
function isPatterned(facts: Facts, call: CallLike, { part, path }: RequestRead, query: FlowQuery): boolean {
  const [name] = path
  if (part !== 'params' || name === undefined) return false
  return facts.identity.calleeApis(call).some(({ routes }) =>
    routes?.some(({ is, path: places }) => {
      const place = is === 'endpoint' && places !== 'chain' ? places?.[0] : undefined
      const found = place === undefined ? undefined : facts.values.at(call, place)
      const pattern = found?.is === 'found' ? patternOfParameter(facts.values.text(found.node), name) : undefined
      // The path is matched as it was sent, and the parameter decoded afterwards.
      return pattern !== undefined && judgeTest(`^(?:${pattern})$`, '').excludes(`${query.facts.dangerous}%`)
    }),
  )
}

function isFor(facts: Facts, row: RequestSchemaRow, call: CallLike, read: RequestRead): boolean {
  if (row.part !== undefined) return row.part === read.part || row.part === 'request'
  if (row.key === undefined) return false
  // Both the validation and the reading call name the part: `zValidator('json', …)`, `c.req.valid('json')`.
  const wanted = facts.values.at(call, row.key)
  let reading: Node = unwrap(read.node)
  while (reading.type === 'MemberExpression') reading = unwrap(reading.object)
  const named = isCallLike(reading) ? argumentOf(reading, 0) : undefined
  if (wanted.is !== 'found' || !named) return false
  const text = facts.values.text(wanted.node)
  return text !== undefined && text === facts.values.text(named)
}

/** Rest of the path after the field that a validation names; `undefined` when it is about another field. */
function fieldPath(facts: Facts, field: string, call: CallLike, path: readonly string[]): readonly string[] | undefined {
  const found = facts.values.at(call, field)
  const text = found.is === 'found' ? facts.values.text(found.node) : undefined
  if (text === undefined) return undefined
  const keys = text.split('.')
  return keys.every((key, i) => key === path[i] || (key === '*' && path[i] !== undefined)) ? path.slice(keys.length) : undefined
}

/** The schema of a field, in the object whose member the handler is: `String` of `{ args: { name: { type: String } }, resolve() {} }`. */
function fieldBeside(facts: Facts, handler: FunctionNode, { beside = [] }: RequestSchemaRow, [name]: readonly string[]): Node | undefined {
  const holder = wrapped(handler).parent?.parent
  if (holder?.type !== 'ObjectExpression' || name === undefined) return undefined
  let node: Node = holder
  for (const key of beside) {
    const found = facts.values.option(node, key === '*' ? name : key)
    if (found.is !== 'found') return undefined
    node = found.node
  }
  return node
}

function endOfChain(call: CallLike): Node {
  let node: Node = call
  for (;;) {
    const member: Node | undefined = wrapped(node).parent
    const next: Node | undefined = member?.type === 'MemberExpression' && member.object === wrapped(node) ? wrapped(member).parent : undefined
    if (!next || !isCallLike(next) || calleeOf(next) !== wrapped(member as Node)) return node
    node = next
  }
}

/** The schema at a relative path; of a list of routes, the route that holds the handler. */
function schemaAt(facts: Facts, call: CallLike, row: RequestSchemaRow, handler: FunctionNode): Node | undefined {
  const found = facts.values.at(call, row.schema)
  if (found.is === 'found') return found.node
  const match = /^\((\d+)\)((?:\.\w+)+)$/.exec(row.schema)
  const list = match ? argumentOf(call, Number(match[1])) : undefined
  const resolved = list ? facts.values.resolve(list) : undefined
  // `{ [Segments.BODY]: schema }`
  if (resolved?.type === 'ObjectExpression' && row.named !== undefined) {
    const named = resolved.properties.find((one) => one.type === 'Property' && one.computed && facts.identity.apis(one.key).some(({ names }) => names?.includes(row)))
    return named?.type === 'Property' ? named.value : undefined
  }
  if (!match || resolved?.type !== 'ArrayExpression') return undefined
  let node: Node | undefined = resolved.elements.find(
    (element) => element && element.range[0] <= handler.range[0] && handler.range[1] <= element.range[1],
  ) as Node | undefined
  for (const key of (match[2] ?? '').split('.').filter(Boolean)) {
    if (!node) return undefined
    const inner = facts.values.option(node, key)
    node = inner.is === 'found' ? inner.node : undefined
  }
  return node
}
