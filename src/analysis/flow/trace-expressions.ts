import type { SourceRow } from '../../models/schema.js'
import { calleeName, isCallLike, isFunction, staticKey, unwrap } from '../ast/nodes.js'
import type { Root } from '../control-flow/graph.js'
import type { Facts } from '../facts.js'
import { followMember } from '../identity/api-graph.js'
import type { Node, TSESTree, Variable } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { isGlobal, variableOf } from '../scope/variables.js'
import { HARMLESS_MEMBERS } from './builtins.js'
import { isLastSegment } from './folders.js'
import { accessPathOf, keysOf } from './paths.js'
import { visitCall, visitNew, visitTagged } from './trace-calls.js'
import { endIdentity } from './trace-identity.js'
import { readArguments } from './trace-parameters.js'
import { readPath } from './trace-variables.js'
import { isText, type Item, partPath, type Tracer } from './tracer.js'
import { DEMAND, KEYS, SYMBOL } from './types.js'
import { isNoPartOfText } from './urls.js'

export function visit(tracer: Tracer, item: Item): void {
  const { facts, node } = item
  if (tracer.query.identity && endIdentity(tracer, item)) return
  if (node.type !== 'ObjectExpression' && node.type !== 'ArrayExpression' && facts.values.constant(node)) return
  if (tracer.isEnd(item)) return
  switch (node.type) {
    case 'Identifier':
      visitIdentifier(tracer, item, node)
      return
    case 'MemberExpression':
      visitMember(tracer, item, node)
      return
    case 'CallExpression':
      visitCall(tracer, item, node)
      return
    case 'NewExpression':
      visitNew(tracer, item, node)
      return
    case 'TaggedTemplateExpression':
      visitTagged(tracer, item, node)
      return
    case 'TemplateLiteral':
      if (item.fields[0] !== undefined && HARMLESS_MEMBERS.has(item.fields[0])) return
      for (const expression of node.expressions) tracer.part(item, node, expression)
      return
    case 'BinaryExpression':
      visitBinary(tracer, item, node)
      return
    case 'AssignmentExpression':
      visitAssignment(tracer, item, node)
      return
    case 'ConditionalExpression':
      tracer.go(item, node.consequent)
      tracer.go(item, node.alternate)
      return
    case 'LogicalExpression':
      // The left side of `&&` comes out only when it is falsy: no text of anybody.
      if (node.operator !== '&&') tracer.go(item, node.left)
      tracer.go(item, node.right)
      return
    case 'SequenceExpression':
      tracer.go(item, node.expressions.at(-1))
      return
    case 'ObjectExpression':
      visitObject(tracer, item, node)
      return
    case 'ArrayExpression':
      visitArray(tracer, item, node)
      return
    case 'ThisExpression':
      visitThis(tracer, item, node)
      return
    case 'YieldExpression':
      tracer.dynamic(item, 'other')
      return
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'ClassExpression':
    case 'ClassDeclaration':
    case 'Literal':
    case 'MetaProperty':
    case 'ImportExpression':
      // Numbers, booleans, code of the program: nothing an attacker writes.
      return
    case 'SpreadElement':
      tracer.go(item, node.argument, { fields: ['*', ...item.fields] })
      return
    default:
      tracer.dynamic(item, 'other')
  }
}

function visitBinary(tracer: Tracer, item: Item, node: TSESTree.BinaryExpression): void {
  if (node.operator !== '+') return
  if (item.fields[0] !== undefined && HARMLESS_MEMBERS.has(item.fields[0])) return
  let rest: Node = node
  while (rest.type === 'BinaryExpression' && rest.operator === '+') {
    tracer.part(item, node, rest.right)
    rest = unwrap(rest.left)
  }
  tracer.part(item, node, rest)
}

function visitAssignment(tracer: Tracer, item: Item, node: TSESTree.AssignmentExpression): void {
  if (node.operator === '+=') {
    tracer.part(item, node, node.right)
    readTarget(tracer, item, node)
  } else if (node.operator === '=') tracer.go(item, node.right)
  else if (/^(?:\|\||&&|\?\?)=$/.test(node.operator)) {
    tracer.go(item, node.right)
    readTarget(tracer, item, node)
  }
}

function readTarget(tracer: Tracer, item: Item, node: TSESTree.AssignmentExpression): void {
  const left = unwrap(node.left)
  const path = accessPathOf(item.facts.module, left)
  if (path) readPath(tracer, item, path, [...path.keys, ...item.fields], node, keysOf(left).base)
}

function visitObject(tracer: Tracer, item: Item, node: TSESTree.ObjectExpression): void {
  const [key, ...rest] = item.fields
  if (key === undefined) {
    // Text sinks take no objects; others take what is in them.
    if (tracer.query.facts.text) return
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') tracer.go(item, property.argument)
      else if (!isFunction(property.value) && !isInert(tracer, property)) tracer.go(item, property.value)
    }
    return
  }
  if (key === KEYS) {
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') tracer.go(item, property.argument)
      else if (property.computed) tracer.name(item, property.key)
    }
    return
  }
  for (let i = node.properties.length - 1; i >= 0; i--) {
    const property = node.properties[i]
    if (!property) continue
    if (property.type === 'SpreadElement') {
      tracer.go(item, property.argument)
      continue
    }
    const name = staticKey(property)
    if (key !== '*' && name !== undefined && name !== key) continue
    if (property.kind === 'get' && isFunction(property.value)) tracer.returned(item, property.value, rest, item.frame)
    else tracer.go(item, property.value, { fields: rest })
    // The last one written wins; what a spread or an earlier one held is gone.
    if (name === key) return
  }
}

/** `{ $eq: x }`: what stands under such a name is taken as it is. */
function isInert(tracer: Tracer, property: TSESTree.Property): boolean {
  const name = staticKey(property)
  return name !== undefined && tracer.query.facts.inert?.includes(name) === true
}

function visitArray(tracer: Tracer, item: Item, node: TSESTree.ArrayExpression): void {
  const [key, ...rest] = item.fields
  if (key !== undefined && HARMLESS_MEMBERS.has(key)) return
  if (key === KEYS) {
    // What takes an object takes a list of them, too.
    if (tracer.query.facts.keys) for (const element of node.elements) tracer.go(item, element?.type === 'SpreadElement' ? element.argument : element)
    return
  }
  const index = key !== undefined && /^\d+$/.test(key) ? Number(key) : undefined
  const spreadBefore = node.elements.findIndex((element) => element?.type === 'SpreadElement')
  if (index !== undefined && (spreadBefore < 0 || spreadBefore > index)) {
    tracer.go(item, node.elements[index], { fields: rest })
    return
  }
  for (const element of node.elements) {
    if (!element) continue
    if (element.type === 'SpreadElement') tracer.go(item, element.argument)
    else tracer.go(item, element, { fields: key === undefined ? [] : index !== undefined || key === '*' ? rest : item.fields })
  }
}

function visitIdentifier(tracer: Tracer, item: Item, node: TSESTree.Identifier): void {
  const { facts } = item
  if (isGlobal(facts.module, node)) {
    if (node.name === 'arguments') readArguments(tracer, item, node)
    else if (!tracer.fromApis(item, facts.graph.global(node.name), node, item.fields)) tracer.dynamic(item, 'global')
    return
  }
  const variable = variableOf(facts.module, node)
  if (!variable) {
    tracer.dynamic(item, 'global')
    return
  }
  if (node.name === 'arguments' && variable.defs.length === 0) {
    readArguments(tracer, item, node)
    return
  }
  readPath(tracer, item, { root: variable, keys: [] }, item.fields, node, node)
}

function visitMember(tracer: Tracer, item: Item, node: TSESTree.MemberExpression): void {
  const { facts } = item
  const name = staticKey(node)
  if (name !== undefined && HARMLESS_MEMBERS.has(name) && item.fields.length === 0) return
  // The origin of an address that runs code is the text `null`.
  if (tracer.query.facts.prefix === 'scheme' && name === 'origin' && item.fields.length === 0) return
  if (tracer.query.facts.states === 'path' && (item.demand & DEMAND.decoded) === 0 && isLastSegment(facts, node)) return
  const { base, keys } = keysOf(node)
  // No text, and nothing that was parsed of one, has members by symbols.
  if (name === undefined && isSymbol(facts, node.property)) keys.splice(-1, 1, SYMBOL)
  const fields = [...keys, ...item.fields]
  if (base.type === 'Identifier' && base.name === 'arguments' && (variableOf(facts.module, base)?.defs.length ?? 0) === 0) {
    readArguments(tracer, { ...item, fields }, base)
    return
  }
  const root = base.type === 'Identifier' || base.type === 'ThisExpression' ? accessPathOf(facts.module, base)?.root : undefined
  const source = !tracer.query.identity && isOwn(facts, root) ? sourceAmong(tracer, item, node) : undefined
  if (source?.nothing) return
  if (root !== undefined && !(root !== 'this' && isGlobalVariable(root))) {
    // A source read as a member of a framework's object (`req.query.id`): what was written or checked before still counts.
    readPath(tracer, item, { root, keys }, fields, base, base, source ? (demand) => tracer.source({ ...item, demand }, source.row, source.node, source.rest, source.path, source.rest[0] ?? keysOf(source.node).keys.at(-1)) : undefined)
    return
  }
  if (source) {
    tracer.source(item, source.row, source.node, source.rest, source.path, source.rest[0] ?? keysOf(source.node).keys.at(-1))
    return
  }
  tracer.go(item, base, { fields })
}

/** A symbol of the program's own: `Symbol('state')`, by whatever name. */
function isSymbol(facts: Facts, key: Node): boolean {
  const made = facts.values.resolve(key)
  return made.type === 'CallExpression' && calleeName(made) === 'Symbol'
}

/** Where a source is, and what is asked of it; `nothing`: members that a text hasn't. */
interface SourcePlace {
  readonly row: SourceRow
  readonly node: Node
  readonly rest: readonly string[]
  readonly path: readonly string[]
  readonly nothing: boolean
}

/** A source row at a member expression or one of the objects it is a member of. */
function sourceAmong(tracer: Tracer, item: Item, node: Node): SourcePlace | undefined {
  const { facts } = item
  const base = keysOf(node).base
  // Where the chain starts at a value that is itself from a source, the way to that source is the better story.
  if (base.type === 'Identifier') {
    const own = facts.identity.apis(base)
    if (own.some((api) => api.sources) && !isGlobal(facts.module, base)) return undefined
  } else if (isCallLike(base) && facts.calls.targetsOf(base).functions.length > 0) return undefined
  const rest: string[] = []
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression') {
    const at = inner
    const row = tracer.rowAt(item, facts.identity.apis(at), at, rest[0] ?? item.fields[0])
    if (row) {
      const after = [...rest, ...item.fields]
      // `const { id } = req.params`: the member is a place of its own.
      const [only, ...deeper] = after
      const member = only !== undefined && only !== '*' ? followMember(facts.identity.apis(at), only) : []
      const label = member.flatMap((api) => api.sources ?? []).find(isText)?.value
      const narrowed = after.length > 0 && !isText(row) ? { ...row, value: (deeper.length === 0 ? label : undefined) ?? ('any' as const) } : row
      const nothing = isText(row) ? isNoPartOfText(after) : label !== undefined && isNoPartOfText(deeper)
      return { row: narrowed, node: at, rest: after, path: partPath(row, at, after, 0), nothing }
    }
    rest.unshift(staticKey(inner) ?? '*')
    inner = unwrap(inner.object)
  }
  return undefined
}

function visitThis(tracer: Tracer, item: Item, node: TSESTree.ThisExpression): void {
  if (item.fields.length === 0) {
    tracer.dynamic(item, 'member')
    return
  }
  readPath(tracer, item, { root: 'this', keys: [] }, item.fields, node, node)
}

/**
 * Whether what a root is can be told where it is declared. A parameter that only its callers in the file tell of is followed to these:
 * what they did with the value before counts.
 */
function isOwn(facts: Facts, root: Root | undefined): boolean {
  const [definition] = root === undefined || root === 'this' ? [] : root.defs
  if (definition?.type !== 'Parameter') return true
  const holder = bindingOf(definition.name)?.holder
  return holder?.is !== 'parameter' || facts.identity.declaredParameter(holder.node, holder.index).length > 0
}

function isGlobalVariable(variable: Variable): boolean {
  return variable.defs.length === 0 && variable.scope.type === 'global'
}
