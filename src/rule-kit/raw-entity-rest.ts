import { unwrap, variableOf, type Analysis, type Node, type Sink } from '../analysis/index.js'
import type { RawEntity } from './raw-entity.js'
import type { Edit } from './edit.js'

/** A record that is answered without some of its fields: they are taken out in front of the statement. */
export interface WithoutFields {
  readonly edits: readonly Edit[]
  /** What is written, for the suggestion's text. */
  readonly text: string
}

/**
 * `res.json(user)` → `const { password, ...userView } = user` and `res.json(userView)`. For one record that a name holds and whose
 * fields are known; lists and what calls give back are left to a person.
 */
export function leaveOut(analysis: Analysis, { value }: Sink, { fields, query, origin }: RawEntity): WithoutFields | undefined {
  const { module } = analysis.facts
  if (fields.length === 0 || !fields.every((field) => /^[a-z_$][\w$]*$/i.test(field))) return undefined
  // A list has no such fields; to one row of a list the way goes through an index.
  if (query.operation === 'read-many' && !origin.path.some((key) => /^\d+$/.test(key))) return undefined
  const record = findRecord(analysis, value)
  const statement = record && statementAround(record.name)
  if (!record || !statement) return undefined
  const name = module.text.slice(...record.name.range)
  const view = `${name}View`
  if (new RegExp(`\\b${view.replaceAll('$', '\\$')}\\b`).test(module.text)) return undefined
  const indent = /[^\n]*$/.exec(module.text.slice(0, statement.range[0]))?.[0] ?? ''
  if (/\S/.test(indent)) return undefined
  // What is spread must be a plain object, and the record may be one already.
  const { plain = [] } = query.library
  const [makePlain] = plain
  if (plain.some((member) => module.text.includes(member))) return undefined
  const text = `const { ${fields.join(', ')}, ...${view} } = ${name}${makePlain === undefined ? '' : `.${makePlain}()`}`
  return {
    text,
    edits: [
      { range: [statement.range[0], statement.range[0]], text: `${text}\n${indent}` },
      { range: record.name.range, text: record.isShorthand ? `${name}: ${view}` : view },
    ],
  }
}

/** The name that is answered, by itself or as the only name among an object's values (`{ token: sign(user), user }`). */
function findRecord({ facts }: Analysis, value: Node): { name: Node; isShorthand: boolean } | undefined {
  const inner = unwrap(value)
  if (inner.type === 'Identifier') {
    const { parent } = inner
    return variableOf(facts.module, inner) ? { name: inner, isShorthand: parent.type === 'Property' && parent.shorthand } : undefined
  }
  if (inner.type !== 'ObjectExpression') return undefined
  const names = inner.properties.filter((property) => property.type === 'Property' && unwrap(property.value).type === 'Identifier')
  const [only] = names
  return only?.type === 'Property' && names.length === 1 ? { name: only.value, isShorthand: only.shorthand } : undefined
}

/** The statement that an expression is in, directly in a block. */
function statementAround(node: Node): Node | undefined {
  for (let up: Node | undefined = node; up; up = up.parent) {
    if (/Function/.test(up.type)) return undefined
    if (up.parent?.type === 'BlockStatement' || up.parent?.type === 'Program') return up.type === 'ExpressionStatement' || up.type === 'ReturnStatement' ? up : undefined
  }
  return undefined
}
