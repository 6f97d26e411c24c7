import {
  argumentsOf,
  calleeOf,
  enclosingFunction,
  isCallLike,
  isClass,
  isFunction,
  staticKey,
  unwrap,
  unwrapOnce,
  wrapped,
  type CallLike,
  type ClassNode,
  type FunctionNode,
} from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree, Variable } from '../module.js'
import { annotationOf, bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import { followArgument, followCall, followMember, followNamed, followNew, type ApiNode } from './api-graph.js'
import { typeValues } from './type-values.js'
import { apiNodes } from './values.js'

/** Calls that hand a function's results on, but not the function itself. */
const NO_WRAPPERS = new Set(['then', 'catch', 'finally', 'forEach', 'map', 'filter', 'find', 'some', 'every', 'flatMap', 'reduce', 'sort', 'setTimeout', 'setInterval', 'call', 'apply'])

/**
 * The API positions that a value flows into: `router.get(path, [check, wrap(controller.list)])` puts the method `list` into the
 * handler position of `get`. Forward, through names, objects, arrays, wrappers, factories and exports.
 */
export function contextsOf(facts: Facts, node: Node): ApiNode[] {
  const asserted = ofAssertions(facts, node)
  return asserted.length > 0 ? [...asserted, ...ofPosition(facts, node)] : ofPosition(facts, node)
}

/** `(req, res) => … satisfies RequestHandler` */
function ofAssertions(facts: Facts, node: Node): ApiNode[] {
  const out: ApiNode[] = []
  for (let up = node.parent; up && unwrapOnce(up) !== undefined; up = up.parent) {
    if (up.type === 'TSSatisfiesExpression' || up.type === 'TSAsExpression') out.push(...apiNodes(typeValues(facts, up.typeAnnotation)))
  }
  return out
}

function ofPosition(facts: Facts, node: Node): ApiNode[] {
  const outer = wrapped(node)
  const parent = outer.parent
  if (!parent) return []
  if (isCallLike(parent)) return ofArgument(facts, parent, outer)
  switch (parent.type) {
    case 'SpreadElement':
      return [...facts.identity.contextsOf(parent)]
    case 'ArrayExpression': {
      // Arrays are looked through; a row may also name one element (`spawn(1).1`).
      const of = facts.identity.contextsOf(parent)
      return [...of, ...followMember(of, String(parent.elements.indexOf(outer as never)))]
    }
    case 'Property':
      if (parent.parent.type === 'ObjectExpression' && parent.value === outer) {
        const key = staticKey(parent)
        const of = facts.identity.contextsOf(parent.parent)
        return key === undefined ? followMember(of, '*') : [...followMember(of, key), ...ofMethod(facts, node, key)]
      }
      return []
    case 'ConditionalExpression':
      return parent.test === outer ? [] : [...facts.identity.contextsOf(parent)]
    case 'LogicalExpression':
      return [...facts.identity.contextsOf(parent)]
    case 'VariableDeclarator': {
      if (parent.id.type !== 'Identifier' || parent.init !== outer) return []
      const annotation = annotationOf(parent.id)
      return [...(annotation ? apiNodes(typeValues(facts, annotation)) : []), ...ofName(facts, parent.id)]
    }
    case 'AssignmentExpression': {
      if (parent.right !== outer) return []
      const left = unwrap(parent.left)
      const exported = ofExports(facts, outer)
      if (left.type === 'Identifier') return [...exported, ...ofName(facts, left)]
      if (left.type !== 'MemberExpression') return exported
      const name = staticKey(left)
      if (name === undefined) return exported
      // `socket.onmessage = (event) => …`; that some libraries' objects have a method `save` says nothing of `exports.save = …`.
      return [...exported, ...facts.identity.apis(left).filter(({ label }) => !label.startsWith('?')), ...ofMethod(facts, node, name)]
    }
    case 'TemplateLiteral':
      return parent.parent.type === 'TaggedTemplateExpression' ? ofArgument(facts, parent.parent, outer) : []
    case 'MethodDefinition':
      return ofClassMember(facts, node, parent)
    case 'PropertyDefinition': {
      const annotation = parent.typeAnnotation?.typeAnnotation
      return [...(annotation ? apiNodes(typeValues(facts, annotation)) : []), ...ofClassMember(facts, node, parent)]
    }
    case 'MemberExpression': {
      // `handler.bind(this)` is the handler.
      if (parent.object !== outer || staticKey(parent) !== 'bind') return []
      const call = wrapped(parent).parent
      return call?.type === 'CallExpression' ? [...facts.identity.contextsOf(call)] : []
    }
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return ofResult(facts, parent)
    case 'ExportDefaultDeclaration':
    case 'ExportNamedDeclaration':
      return [...ofExports(facts, outer), ...(isFunction(outer) && outer.id ? ofName(facts, outer.id) : [])]
    default:
      return isFunction(outer) && outer.type === 'FunctionDeclaration' && outer.id ? ofName(facts, outer.id) : []
  }
}

function ofArgument(facts: Facts, call: CallLike, argument: Node): ApiNode[] {
  const index = argumentsOf(call).indexOf(argument)
  if (index < 0) return []
  const callee = calleeOf(call)
  const values = facts.identity.valuesOf(callee)
  const apis = apiNodes(values)
  if (apis.some((api) => api.aliases)) return [...facts.identity.contextsOf(call)]
  const direct = followArgument(apis, index)
  if (direct.length > 0) return direct
  const locals = values.filter((value): value is FunctionNode => 'type' in value && isFunction(value))
  const inner = unwrap(callee)
  const name = inner.type === 'MemberExpression' ? staticKey(inner) : undefined
  if (name !== undefined && NO_WRAPPERS.has(name)) return []
  if (apis.length > 0 && locals.length === 0) return []
  // A wrapper (`asyncHandler(fn)`, `withAuth(fn)`) gives back something that takes the function's place.
  const out = [...facts.identity.contextsOf(call)]
  for (const local of locals) {
    const parameter = local.params[index]
    if (parameter?.type === 'Identifier') out.push(...ofName(facts, parameter))
  }
  return out
}

/** Contexts of each place where a variable is read. */
function ofName(facts: Facts, name: Node): ApiNode[] {
  const variable = variableOf(facts.module, name)
  if (!variable) return []
  return [...ofReads(facts, variable), ...(facts.index.exportedNames.has(variable.name) ? ofExports(facts, name) : [])]
}

function ofReads(facts: Facts, variable: Variable): ApiNode[] {
  const out: ApiNode[] = []
  for (const reference of variable.references.slice(0, 4 * LIMITS.identityFanOut)) {
    if (!reference.isRead()) continue
    const { identifier } = reference
    if (isCallLike(identifier.parent) && calleeOf(identifier.parent) === identifier) continue
    out.push(...facts.identity.contextsOf(identifier))
  }
  return out
}

/** Places where a method is handed over: `controller.list`, `this.list.bind(this)`. */
function ofMethod(facts: Facts, method: Node, name: string): ApiNode[] {
  const out: ApiNode[] = []
  for (const use of methodUses(facts).get(name) ?? []) {
    if (facts.identity.valuesOf(use).includes(method as FunctionNode)) out.push(...facts.identity.contextsOf(use))
  }
  return out
}

/**
 * What a class's member is called by: its decorators (`@MessagePattern('sum') add(data)`), the interface or base class it is written
 * for, the places where it is handed over, and those where an instance of its class is.
 */
function ofClassMember(facts: Facts, node: Node, element: TSESTree.MethodDefinition | TSESTree.PropertyDefinition): ApiNode[] {
  const out = facts.identity.decorated(element)
  const name = staticKey(element)
  const owner: Node | undefined = element.parent.parent
  if (name === undefined || !isClass(owner)) return out
  out.push(...ofMethod(facts, node, name))
  if (name === 'constructor' || element.static) return out
  // Parsers of plain JavaScript leave the list out.
  for (const parent of (owner.implements as TSESTree.TSClassImplements[] | undefined) ?? []) {
    out.push(...followNamed(apiNodes(typeValues(facts, parent as unknown as TSESTree.TypeNode)), name))
  }
  if (owner.superClass) out.push(...followNamed(followNew(facts.identity.apis(owner.superClass)), name))
  return [...out, ...followNamed(instanceContexts(facts, owner), name)]
}

/** `app.use('messages', new MessageService())` */
function instanceContexts(facts: Facts, owner: ClassNode): ApiNode[] {
  const name = owner.id?.name
  if (name === undefined) return []
  return (facts.index.callsByName.get(name) ?? [])
    .filter((call) => call.type === 'NewExpression' && facts.identity.valuesOf(call.callee).includes(owner))
    .slice(0, LIMITS.identityFanOut)
    .flatMap((call) => [...facts.identity.contextsOf(call)])
}

const uses = new WeakMap<Facts, Map<string, Node[]>>()

/** Member expressions that are handed to calls as arguments, by name. */
function methodUses(facts: Facts): Map<string, Node[]> {
  const known = uses.get(facts)
  if (known) return known
  const map = new Map<string, Node[]>()
  const note = (node: Node, depth = 0): void => {
    const inner = unwrap(node)
    if (inner.type === 'MemberExpression') {
      const name = staticKey(inner)
      if (name === undefined) return
      const list = map.get(name)
      if (list) list.push(inner)
      else map.set(name, [inner])
    } else if (inner.type === 'CallExpression') {
      const callee = unwrap(inner.callee)
      if (callee.type === 'MemberExpression' && staticKey(callee) === 'bind') note(callee.object, depth + 1)
    } else if (depth < 4 && inner.type === 'ArrayExpression') {
      for (const element of inner.elements) if (element) note(element, depth + 1)
    } else if (depth < 4 && inner.type === 'ObjectExpression') {
      for (const property of inner.properties) if (property.type === 'Property') note(property.value, depth + 1)
    }
  }
  for (const call of facts.index.calls) for (const argument of argumentsOf(call)) note(argument)
  uses.set(facts, map)
  return map
}

/** What a function returns goes where its calls stand: factories of handlers. */
function ofResult(facts: Facts, node: Node): ApiNode[] {
  let owner: Node | undefined = node
  while (owner && !isFunction(owner)) owner = owner.parent
  if (!owner) return []
  const declared = owner.returnType ? apiNodes(typeValues(facts, owner.returnType.typeAnnotation)) : []
  // A function given to an API that asks for handlers: `upgradeWebSocket((c) => ({ onMessage(event) {} }))`.
  const asked = followCall(facts.identity.contextsOf(owner))
  const called = facts.calls.callersOf(owner).sites.slice(0, LIMITS.identityFanOut)
  return [...declared, ...asked, ...called.flatMap(({ call }) => [...facts.identity.contextsOf(call)])]
}

/** An export that a framework calls. */
interface CalledExport {
  readonly name: string
  readonly values: readonly Node[]
  readonly apis: readonly ApiNode[]
}

const calledExports = new WeakMap<Facts, readonly CalledExport[]>()

/** Exports that a framework calls by the file's place, and by a directive where one is asked for. */
function exportsCalled(facts: Facts): readonly CalledExport[] {
  let found = calledExports.get(facts)
  if (!found) {
    const conventions = facts.graph
      .conventionsFor(facts.module.filename)
      .filter(({ convention }) => convention.directive === undefined || hasDirective(facts, convention.directive))
    const all = conventions.length === 0 ? [] : [...facts.index.exports]
    found = all
      .map(([name, values]) => ({ name, values, apis: conventions.flatMap(({ entry }) => followMember([entry], name)) }))
      .filter(({ apis }) => apis.length > 0)
    calledExports.set(facts, found)
  }
  return found
}

function ofExports(facts: Facts, value: Node): ApiNode[] {
  const out: ApiNode[] = []
  for (const { name, values, apis } of exportsCalled(facts)) {
    const inner = unwrap(value)
    const declared = inner.type === 'Identifier' ? inner.name : undefined
    const fits = values.some(
      (exported) => exported === inner || exported === value || (exported.type === 'Identifier' && exported.name === declared),
    )
    if (fits || (declared !== undefined && name === declared && values.some((exported) => exported.parent === inner.parent))) out.push(...apis)
  }
  return out
}

/** A directive as a statement of its own: at the top of the file, or of a function, which then counts for the function's file. */
function hasDirective(facts: Facts, directive: string): boolean {
  const { text } = facts.module
  for (let at = text.indexOf(directive); at >= 0; at = text.indexOf(directive, at + 1)) {
    const quote = text[at - 1]
    if ((quote !== "'" && quote !== '"') || text[at + directive.length] !== quote) continue
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at - 1)
    if (/^(?:[^'"`/*]*[{;])?\s*$/.test(before)) return true
  }
  return false
}

/** The last evidence for a handler: its parameters' names and the members that its body uses (see `HandlerShape`). */
export function shapeContexts(facts: Facts, owner: FunctionNode): ApiNode[] {
  if (owner.params.length < 1 || owner.params.length > 4) return []
  const usual = facts.graph.handlerNames
  if (!owner.params.some((parameter) => parameter.type === 'Identifier' && usual.has(parameter.name))) return []
  const out: ApiNode[] = []
  for (const { shape, handler } of facts.graph.shapes) {
    if (shape.parameters.length > owner.params.length) continue
    const fits = shape.parameters.every(({ names }, index) => {
      const written = owner.params[index]
      return written?.type === 'Identifier' && (names.length === 0 || names.includes(written.name))
    })
    const isUsed = (index: number, members: readonly string[]): boolean => {
      const written = owner.params[index]
      return written !== undefined && usesMember(facts, written, members)
    }
    if (!fits || shape.parameters.some(({ others = [] }, index) => isUsed(index, others))) continue
    if (shape.parameters.some(({ members }, index) => isUsed(index, members))) out.push(handler)
  }
  return out
}

function usesMember(facts: Facts, parameter: Node, members: readonly string[]): boolean {
  if (members.length === 0) return false
  const variable = variableOf(facts.module, parameter)
  return (
    variable?.references.some(({ identifier }) => {
      const parent = identifier.parent
      if (parent.type === 'MemberExpression' && parent.object === identifier) return members.includes(staticKey(parent) ?? '')
      if (parent.type !== 'VariableDeclarator' || parent.init !== identifier || parent.id.type !== 'ObjectPattern') return false
      return parent.id.properties.some((property) => property.type === 'Property' && members.includes(staticKey(property) ?? ''))
    }) ?? false
  )
}

/** The calls that a value comes from: the one its member chain starts at, or those that its function is handed to. */
export function callsBehind(facts: Facts, node: Node, depth = 0): CallLike[] {
  if (depth > 8) return []
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression') inner = unwrap(inner.object)
  if (isCallLike(inner)) return [inner]
  if (isFunction(inner)) return callsTaking(facts, inner, depth + 1)
  if (inner.type === 'Identifier') {
    const holder = bindingOf(variableOf(facts.module, inner)?.defs[0]?.name ?? inner)?.holder
    if (holder?.is === 'parameter') return callsTaking(facts, holder.node, depth + 1)
    if (holder?.is === 'declarator' && holder.node.init) return callsBehind(facts, holder.node.init, depth + 1)
    if (holder?.is === 'loop') return callsBehind(facts, holder.node.right, depth + 1)
  }
  // A parameter's pattern.
  const around = enclosingFunction(inner)
  return isFunction(around) ? callsTaking(facts, around, depth + 1) : []
}

/** The calls that a function, or the object that holds it, is handed to. */
function callsTaking(facts: Facts, node: Node, depth: number): CallLike[] {
  if (depth > 8) return []
  const outer = wrapped(node)
  const { parent } = outer
  const next = (to: Node): CallLike[] => callsTaking(facts, to, depth + 1)
  const byName = (name: Node): CallLike[] =>
    (variableOf(facts.module, name)?.references ?? [])
      .filter((reference) => reference.isRead())
      .slice(0, LIMITS.identityFanOut)
      .flatMap(({ identifier }) => next(identifier))
  const byMethod = (name: string | undefined): CallLike[] =>
    name === undefined ? [] : (methodUses(facts).get(name) ?? []).slice(0, LIMITS.identityFanOut).flatMap(next)
  if (isCallLike(parent)) return calleeOf(parent) === outer ? [] : [parent, ...next(parent)]
  switch (parent?.type) {
    case 'ArrayExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'SpreadElement':
      return next(parent)
    case 'Property':
      return parent.parent.type === 'ObjectExpression' ? next(parent.parent) : []
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? byName(parent.id) : []
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return byMethod(staticKey(parent))
    case 'AssignmentExpression': {
      const left = unwrap(parent.left)
      if (left.type === 'Identifier') return byName(left)
      return left.type === 'MemberExpression' ? byMethod(staticKey(left)) : []
    }
    case 'MemberExpression': {
      const call = wrapped(parent).parent
      return parent.object === outer && staticKey(parent) === 'bind' && call?.type === 'CallExpression' ? next(call) : []
    }
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      const owner = parent.type === 'ReturnStatement' ? enclosingFunction(parent) : parent
      return isFunction(owner) ? facts.calls.callersOf(owner).sites.slice(0, LIMITS.identityFanOut).flatMap(({ call }) => next(call)) : []
    }
    default:
      return outer.type === 'FunctionDeclaration' && outer.id ? byName(outer.id) : []
  }
}
