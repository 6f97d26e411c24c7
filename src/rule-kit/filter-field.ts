import { contains, staticKey, unwrap, type Facts, type Node, type Origin, type Sink, type Step } from '../analysis/index.js'
import type { Finding, Suggestion } from './flow-rule.js'

/** Repairs of a field of a filter. */
export type FilterRepairIds = 'wrapInEq' | 'wrapInEquals' | 'makeString'

/**
 * The value of the filter's field that a hostile value is put into, where the filter is written in place: `req.body.name` of
 * `find({ active: true, name: req.body.name })`.
 */
function findFieldValue(filter: Node, origin: Origin, facts: Facts): Node | undefined {
  // Of a way through other files only its places in this one can be among the filter's.
  const places = new Set<Node>(origin.facts === facts ? [unwrap(origin.node)] : [])
  for (let step: Step | undefined = origin.step; step; step = step.next) if (step.facts === facts) places.add(unwrap(step.node))
  const found = fieldsOf(unwrap(filter), 0).filter((value) => [...places].some((place) => contains(value, place)) || isNamed(value, places))
  return found.length === 1 ? found[0] : undefined
}

const OPERATOR = /^(?:\$.*|AND|OR|NOT|some|every|none|is|isNot)$/

/** Fields whose value isn't itself a part of the filter that is written out. */
function fieldsOf(node: Node, depth: number): Node[] {
  if (depth > 4) return []
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element ? fieldsOf(unwrap(element), depth + 1) : []))
  if (node.type !== 'ObjectExpression') return []
  return node.properties.flatMap((property) => {
    if (property.type !== 'Property') return []
    const value = unwrap(property.value)
    if (value.type === 'ObjectExpression' || value.type === 'ArrayExpression') return fieldsOf(value, depth + 1)
    // An operator takes lists or filters.
    return OPERATOR.test(staticKey(property) ?? '') ? [] : [property.value]
  })
}

/** A name that the value came to be held by: the way tells the declaration, the filter reads it. */
function isNamed(value: Node, places: ReadonlySet<Node>): boolean {
  const inner = unwrap(value)
  if (inner.type !== 'Identifier') return false
  return [...places].some((place) => place.type === 'Identifier' && place.name === inner.name)
}

/** Fields of a filter that is written in place: the comparison of their values is what was meant. */
export function repairFilter({ sink, flow, analysis }: Finding): Suggestion<FilterRepairIds>[] {
  if (sink.row.kind !== 'nosql') return []
  const fields = new Set<Node>()
  for (const origin of flow.origins) {
    if (origin.source?.kind !== 'remote') continue
    const field = findFieldValue(sink.value, origin, analysis.facts)
    if (!field) return []
    fields.add(field)
  }
  const { text } = analysis.facts.module
  const values = [...fields].map((field) => ({ field, value: text.slice(field.range[0], field.range[1]) }))
  const data = { value: values.map(({ value }) => `\`${value}\``).join(' and ') }
  const rewrite = (write: (value: string) => string): Suggestion<FilterRepairIds>['fix'] => (fixer) =>
    values.map(({ field, value }) => fixer.replaceText(field, `${isShorthand(field) ? `${value}: ` : ''}${write(value)}`))
  return values.length === 0
    ? []
    : [
        hasConditions(sink.row)
          ? { messageId: 'wrapInEquals', data, fix: rewrite((value) => `{ equals: ${value} }`) }
          : { messageId: 'wrapInEq', data, fix: rewrite((value) => `{ $eq: ${value} }`) },
        { messageId: 'makeString', data, fix: rewrite((value) => `String(${value})`) },
      ]
}

/** Whether the filter's operators are words (`not`) and not names with a dollar sign. */
export function hasConditions({ called }: Sink['row']): boolean {
  return called === 'the conditions'
}

function isShorthand(value: Node): boolean {
  return value.parent?.type === 'Property' && value.parent.shorthand
}
