import { calleeName, isCallLike, unwrap, wrapped, type Analysis, type Node, type TSESTree } from '../analysis/index.js'
import type { Assignment } from './assignments.js'
import type { Edit } from './edit.js'

/** Calls by which a new record is made: a field that isn't sent isn't there. Elsewhere it must stay as it is. */
const MAKES = /^(?:create|build|insert|insertOne|new|values|add|save|fromJson|insertAndFetch|insertGraph)$|^[A-Z]/

/** Calls that take lists as well: an object in the list's place would lose all but one. */
const TAKES_LISTS = /Many|bulk|batch/i

/** The change that lets only these fields get into the record; `undefined` where the code's shape allows none. */
export function repairAssignment(assignment: Assignment, fields: readonly string[], analysis: Analysis): Edit | undefined {
  return assignment.names ? guardName(assignment, fields, analysis) : nameFields(assignment, fields, analysis)
}

function quoted(fields: readonly string[]): string {
  return `[${fields.map((field) => `'${field}'`).join(', ')}]`
}

/** `user[key] = value` → `if (['name', 'city'].includes(key)) user[key] = value` */
function guardName({ node, value }: Assignment, fields: readonly string[], { facts }: Analysis): Edit | undefined {
  const key = unwrap(value)
  const statement = wrapped(node).parent
  if (key.type !== 'Identifier' || !statement) return undefined
  const test = `if (${quoted(fields)}.includes(${key.name})) `
  if (statement.type === 'ExpressionStatement') {
    // Before an `else` that belongs to another `if`, braces keep it there.
    const isBare = statement.parent.type === 'IfStatement'
    const text = facts.module.text.slice(statement.range[0], statement.range[1])
    return isBare ? { range: statement.range, text: `{ ${test}${text} }` } : { range: [statement.range[0], statement.range[0]], text: test }
  }
  if (statement.type !== 'ArrowFunctionExpression' || statement.body !== wrapped(node)) return undefined
  // `(key) => (user[key] = body[key])`: nobody needs the result of a callback of `forEach`.
  const call = wrapped(statement).parent
  if (call?.type !== 'CallExpression' || calleeName(call) !== 'forEach') return undefined
  const body = facts.module.text.slice(node.range[0], node.range[1])
  return { range: bodyRange(statement, facts.module.text), text: `{ ${test}${body} }` }
}

/** The body of an arrow function with the parentheses around it. */
function bodyRange(fn: TSESTree.ArrowFunctionExpression, text: string): [number, number] {
  const arrow = text.slice(0, fn.body.range[0]).lastIndexOf('=>')
  const from = arrow + 2 + (/^\s*/.exec(text.slice(arrow + 2))?.[0].length ?? 0)
  return [from, fn.range[1]]
}

/** `User.create(req.body)` → `User.create({ name: req.body.name, city: req.body.city })` */
function nameFields(assignment: Assignment, fields: readonly string[], { facts }: Analysis): Edit | undefined {
  const found = findWhole(assignment.value)
  if (!found) return undefined
  const { whole, spread, written } = found
  const name = isCallLike(assignment.node) ? (calleeName(assignment.node) ?? '') : ''
  const open = fields.filter((field) => !written.has(field))
  if (open.length === 0 || TAKES_LISTS.test(name)) return undefined
  const text = facts.module.text.slice(whole.range[0], whole.range[1])
  const makes = assignment.node.type === 'NewExpression' || MAKES.test(name)
  if (makes) {
    const object = open.map((field) => `${field}: ${text}.${field}`).join(', ')
    return spread ? { range: spread.range, text: object } : { range: whole.range, text: `{ ${object} }` }
  }
  return { range: whole.range, text: `Object.fromEntries(Object.entries(${text}).filter(([key]) => ${quoted(open)}.includes(key)))` }
}

/** The one expression of which all fields are taken over, where it may be written more than once. */
function findWhole(value: Node): { whole: Node; spread: TSESTree.SpreadElement | undefined; written: ReadonlySet<string> } | undefined {
  const inner = unwrap(value)
  if (inner.type !== 'ObjectExpression') return isPlainPath(inner) ? { whole: inner, spread: undefined, written: new Set() } : undefined
  const spreads = inner.properties.filter((property) => property.type === 'SpreadElement')
  const [spread] = spreads
  if (!spread || spreads.length > 1) return undefined
  const whole = unwrap(spread.argument)
  if (!isPlainPath(whole)) return undefined
  const written = new Set<string>()
  for (const property of inner.properties) if (property.type === 'Property' && property.key.type === 'Identifier' && !property.computed) written.add(property.key.name)
  return { whole, spread, written }
}

/** `body`, `req.body`, `ctx.request.body` */
function isPlainPath(node: Node): boolean {
  const inner = unwrap(node)
  if (inner.type === 'MemberExpression') return !inner.computed && !inner.optional && isPlainPath(inner.object)
  return inner === node && inner.type === 'Identifier'
}
