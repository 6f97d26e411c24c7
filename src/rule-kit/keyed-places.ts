import { staticKey, unwrap, walk, type Analysis, type Node, type TSESTree } from '../analysis/index.js'
import type { SinkKind } from '../models/schema.js'
import type { Place } from './flow-rule.js'

/**
 * The values that are written under certain names, in object literals and by assignment to members. Names with a dot are about members
 * of a literal that itself stands under a name: `$function.body` is the text in `{ $function: { body: text } }`.
 */
export function findKeyedPlaces({ facts }: Analysis, kinds: Readonly<Record<string, SinkKind>>): Place[] {
  const places: Place[] = []
  const note = (name: string | undefined, outer: string | undefined, value: Node, at: Node): void => {
    if (name === undefined) return
    const key = [name, `${outer ?? ''}.${name}`].find((one) => Object.hasOwn(kinds, one))
    const kind = key === undefined ? undefined : kinds[key]
    if (kind !== undefined && key !== undefined) places.push({ kind, value, name: key, at })
  }
  walk(facts.module, facts.module.ast, (node) => {
    if (node.type === 'Property' && node.parent.type === 'ObjectExpression') note(staticKey(node), outerKey(node.parent), node.value, node.key)
    else if (node.type === 'AssignmentExpression' && node.operator === '=') {
      const left = unwrap(node.left)
      if (left.type === 'MemberExpression') note(staticKey(left), undefined, node.right, left.property)
    }
  })
  return places
}

/** The name that an object literal itself stands under. */
function outerKey({ parent }: TSESTree.ObjectExpression): string | undefined {
  return parent.type === 'Property' ? staticKey(parent) : undefined
}
