import { argumentsOf, calleeName, isFunction, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
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
  const keys: string[] = []
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression') {
    const key = staticKey(inner)
    if (key === undefined) return undefined
    keys.unshift(key)
    inner = unwrap(inner.object)
  }
  const name = inner.type === 'Identifier' ? variableOf(facts.module, inner)?.defs[0]?.name : undefined
  const binding = name && bindingOf(name)
  const source = binding && sourceOf(binding.holder)
  if (!binding || !source) return undefined
  const rows = rowsOf(facts, source)
  if (!rows) return undefined
  const path = [...binding.path, ...keys]
  return { list: rows.list, elements: rows.rows.map((row) => memberOf(facts, row, path)) }
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
  const list = facts.values.resolve(source)
  if (list.type === 'ArrayExpression') return { list, rows: flatten(homeOf(facts, list), [list]) }
  // `Object.entries(routers)`, `Object.values(routers)`
  const method = list.type === 'CallExpression' && /^(?:entries|values)$/.test(calleeName(list) ?? '') ? calleeName(list) : undefined
  const [given] = method !== undefined && list.type === 'CallExpression' ? argumentsOf(list) : []
  const object = given && homeOf(facts, given).values.resolve(given)
  if (object?.type !== 'ObjectExpression') return undefined
  const properties = object.properties.filter((property): property is TSESTree.Property => property.type === 'Property' && staticKey(property) !== undefined)
  return { list: object, rows: properties.map((property) => (method === 'values' ? property.value : [staticKey(property) ?? '', property.value])) }
}

function memberOf(facts: Facts, row: Row, [first, ...rest]: readonly string[]): Node | string | undefined {
  if (Array.isArray(row)) {
    const [key, value] = row as readonly [string, Node]
    if (first === '0' && rest.length === 0) return key
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
  return found.is === 'found' ? memberOf(home, found.node, rest) : undefined
}
