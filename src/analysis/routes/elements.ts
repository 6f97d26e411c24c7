import { argumentsOf, calleeName, isFunction, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import { membersOf, originsOf } from './origins.js'
import { flatten } from './places.js'

/** What an expression is for each row of a table that is gone through: `route.router` in `routes.forEach((route) => app.use(route.path, route.router))`. */
interface Elements {
  /** The table: two expressions about the same one go together. */
  readonly list: Node
  /** By row; a text for the key of an object. */
  readonly elements: readonly (Node | string | undefined)[]
}

/** The values of an expression by the rows of the table that it is about, where the table is a literal. */
export function elementsOf(facts: Facts, node: Node): Elements | undefined {
  const written = unwrap(node)
  if (written.type === 'TemplateLiteral') return textsOf(facts, written)
  const keys: string[] = []
  let inner: Node = written
  while (inner.type === 'MemberExpression') {
    const key = staticKey(inner)
    if (key === undefined) return keys.length === 0 ? valuesByKey(facts, inner) : undefined
    keys.unshift(key)
    inner = unwrap(inner.object)
  }
  const rows = rowsBehind(facts, inner)
  if (!rows) return undefined
  const path = [...rows.path, ...keys]
  return { list: rows.list, elements: rows.rows.map((row) => memberOf(facts, row, path)) }
}

/** `` `/api${route.path}` `` */
function textsOf(facts: Facts, { quasis, expressions }: TSESTree.TemplateLiteral): Elements | undefined {
  const parts = expressions.map((expression) => elementsOf(facts, expression) ?? facts.values.text(expression))
  const [table] = parts.filter((part): part is Elements => typeof part === 'object')
  if (!table) return undefined
  const elements = table.elements.map((_, row) => {
    const texts = parts.map((part) => (typeof part === 'object' ? textOf(facts, part.elements[row]) : part))
    return texts.includes(undefined) ? undefined : quasis.map(({ value }, i) => `${value.cooked}${texts[i] ?? ''}`).join('')
  })
  return { list: table.list, elements }
}

function textOf(facts: Facts, element: Node | string | undefined): string | undefined {
  return typeof element === 'object' ? homeOf(facts, element).values.text(element) : element
}

/** `routes[path]` in `Object.keys(routes).forEach((path) => …)` */
function valuesByKey(facts: Facts, { object, property }: TSESTree.MemberExpression): Elements | undefined {
  const rows = property.type === 'PrivateIdentifier' ? undefined : rowsBehind(facts, unwrap(property))
  if (!rows || rows.path.length > 0 || facts.values.resolve(object) !== rows.list) return undefined
  return { list: rows.list, elements: rows.rows.map((row) => (Array.isArray(row) ? (row as readonly [string, Node])[1] : undefined)) }
}

function rowsBehind(facts: Facts, inner: Node): { list: Node; rows: readonly Row[]; path: readonly string[] } | undefined {
  const name = inner.type === 'Identifier' ? variableOf(facts.module, inner)?.defs[0]?.name : undefined
  const binding = name && bindingOf(name)
  const source = binding && sourceOf(binding.holder)
  const rows = source && rowsOf(facts, source)
  return binding && rows && { ...rows, path: binding.path }
}

/** What a loop, or a method with a callback, goes through. */
function sourceOf(holder: NonNullable<ReturnType<typeof bindingOf>>['holder']): Node | undefined {
  if (holder.is === 'loop') return holder.node.type === 'ForOfStatement' ? holder.node.right : undefined
  if (holder.is !== 'parameter' || holder.index !== 0) return undefined
  const call = holder.node.parent
  if (call.type !== 'CallExpression' || call.arguments[0] !== holder.node || !isFunction(holder.node)) return undefined
  return /^(?:forEach|map)$/.test(calleeName(call) ?? '') ? receiverOf(call) : undefined
}

type Row = Node | readonly [string, Node]

function rowsOf(facts: Facts, source: Node): { list: Node; rows: readonly Row[] } | undefined {
  const list = literalBehind(facts, source)
  if (list.type === 'ArrayExpression') return { list, rows: flatten(homeOf(facts, list), [list]) }
  // `Object.entries(routers)`, `Object.values(routers)`, `Object.keys(routers)`
  const method = list.type === 'CallExpression' && /^(?:entries|values|keys)$/.test(calleeName(list) ?? '') ? calleeName(list) : undefined
  const [given] = method !== undefined && list.type === 'CallExpression' ? argumentsOf(list) : []
  const object = given && literalBehind(homeOf(facts, given), given)
  if (object?.type !== 'ObjectExpression') return undefined
  const properties = object.properties.filter((property): property is TSESTree.Property => property.type === 'Property' && staticKey(property) !== undefined)
  return { list: object, rows: properties.map((property) => (method === 'values' ? property.value : [staticKey(property) ?? '', property.value])) }
}

/** The literal that an expression is, also one that is handed over: `new App([new Orders(), new Users()])`. */
function literalBehind(facts: Facts, node: Node): Node {
  const resolved = facts.values.resolve(node)
  if (resolved.type !== 'Identifier' && resolved.type !== 'MemberExpression') return resolved
  const [only, ...others] = originsOf(facts, resolved, () => undefined)
  return only && others.length === 0 ? only.node : resolved
}

function memberOf(facts: Facts, row: Row, [first, ...rest]: readonly string[]): Node | string | undefined {
  if (Array.isArray(row)) {
    const [key, value] = row as readonly [string, Node]
    if (first === undefined || (first === '0' && rest.length === 0)) return key
    return first === '1' ? memberOf(facts, value, rest) : undefined
  }
  const node = row as Node
  if (first === undefined) return node
  const home = homeOf(facts, node)
  const value = home.values.resolve(node)
  if (value.type === 'ArrayExpression') {
    const element = value.elements[Number(first)]
    return element ? memberOf(home, element, rest) : undefined
  }
  const found = home.values.option(value, first)
  if (found.is === 'found') return memberOf(home, found.node, rest)
  const [member] = membersOf(home, value, first)
  return member && memberOf(member.facts, member.node, rest)
}
