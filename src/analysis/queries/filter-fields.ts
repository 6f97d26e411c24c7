import { calleeName, staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'

/** The field or the operator that a property of a filter is about: `name`, `'users.name'`, `[users.name]`, `[Op.or]`. */
export function keyOf(facts: Facts, property: TSESTree.Property): string | undefined {
  const written = staticKey(property)
  if (written !== undefined || !property.computed) return written
  const key = unwrap(property.key)
  // `[Op.or]`
  if (key.type === 'MemberExpression' && /^(?:Op|Operators?)$/.test(lastName(key.object) ?? '')) return `$${staticKey(key) ?? ''}`
  return facts.values.text(key) ?? (key.type === 'MemberExpression' ? fieldOf(facts, key) : undefined)
}

/** The column an expression names: `'users.id'`, `users.id`, `ref('id')`. */
export function fieldOf(facts: Facts, node: Node): string | undefined {
  const text = facts.values.text(node)
  if (text !== undefined) return lastPart(text)
  const inner = unwrap(node)
  if (inner.type === 'MemberExpression') return staticKey(inner)
  const [first] = inner.type === 'CallExpression' ? inner.arguments : []
  if (inner.type === 'CallExpression' && first && /^(?:ref|col|column|raw|lower|upper)$/.test(calleeName(inner) ?? '')) return fieldOf(facts, first)
  return undefined
}

/** The column of a name that may begin with its table. */
export function lastPart(name: string): string {
  return name.split('.').at(-1) ?? name
}

function lastName(node: Node): string | undefined {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  return inner.type === 'MemberExpression' ? staticKey(inner) : undefined
}
