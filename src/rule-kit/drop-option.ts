import { staticKey, type Facts, type Node, type TSESTree } from '../analysis/index.js'
import type { Edit } from './edit.js'

/** Takes properties out of an object literal, with the commas that belonged to them. */
export function dropProperties(facts: Facts, object: Node, names: ReadonlySet<string>): Edit[] {
  const literal = facts.values.resolve(object)
  if (literal.type !== 'ObjectExpression') return []
  const { properties } = literal
  const isDropped = (property: TSESTree.ObjectLiteralElement): boolean => property.type === 'Property' && names.has(staticKey(property) ?? '')
  const left = properties.filter((property) => !isDropped(property))
  if (left.length === properties.length) return []
  if (left.length === 0) return [{ range: literal.range, text: '{}' }]
  const edits: Edit[] = []
  for (let from = 0; from < properties.length; from++) {
    const first = properties[from]
    if (!first || !isDropped(first)) continue
    let to = from
    while (to + 1 < properties.length && isDropped(properties[to + 1] as TSESTree.ObjectLiteralElement)) to++
    const next = properties[to + 1]
    // The last ones go with the comma before them, others with the one behind.
    if (next) edits.push({ range: [first.range[0], next.range[0]], text: '' })
    else edits.push({ range: [properties[from - 1]?.range[1] ?? first.range[0], properties[to]?.range[1] ?? first.range[1]], text: '' })
    from = to
  }
  return edits
}
