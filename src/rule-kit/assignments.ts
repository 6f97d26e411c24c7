import { argumentOf, calleeName, contains, fieldsOfModel, isCallLike, isDropped, unwrap, type Analysis, type Node, type Sink } from '../analysis/index.js'

/** A place where fields get into a record: an object of them, or the name of one. */
export interface Assignment {
  /** The whole call or write. */
  readonly node: Sink['call']
  /** What is asked about. */
  readonly value: Node
  /** The value is the name of a field. */
  readonly names: boolean
  /** The record that is written to, or the model it is of, where the code shows one. */
  readonly record: Node | undefined
}

/** All places of a file where fields get into records, in source order. */
export function findAssignments(analysis: Analysis): Assignment[] {
  const out: Assignment[] = []
  for (const sink of analysis.sinks('assign')) {
    // What is asked about is the whole value.
    if (sink.filled || (sink.row.unsaved && isDropped(analysis.facts, sink.call))) continue
    out.push({ node: sink.call, value: sink.value, names: sink.row.names === true, record: recordOf(sink, analysis) })
  }
  for (const { node, value, names, record } of analysis.recordWrites()) {
    const made = node.type === 'NewExpression' ? node.callee : undefined
    out.push({ node, value, names, record: record ?? made })
  }
  return out.sort((a, b) => a.value.range[0] - b.value.range[0])
}

/**
 * What says which fields there are: `User` of `User.create(data)`, `users` of `db.insert(users).values(data)`, `User` of
 * `manager.save(User, data)`, `user` of `Object.assign(user, data)`.
 */
function recordOf({ call, row, value }: Sink, { facts }: Analysis): Node | undefined {
  if (!isCallLike(call) || call.type === 'TaggedTemplateExpression') return undefined
  // What is written along with a record is of another model.
  if (/\.\*\./.test(row.at.slice(row.at.lastIndexOf(')')))) return undefined
  if (typeof row.into === 'number') return argumentOf(call, row.into)
  if (call.type === 'NewExpression') return call.callee
  const first = argumentOf(call, 0)
  // A class or a table; `update(id, changes)` has a key there.
  if (first && !contains(first, value) && unwrap(first).type === 'Identifier' && fieldsOfModel(facts, first)) return first
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return undefined
  // `db.insert(users).values(data)`, `getRepository(User).save(data)`
  const made = facts.values.resolve(callee.object)
  if (made.type !== 'CallExpression') return unwrap(callee.object)
  const given = argumentOf(made, 0)
  if (given && isName(given) && /^(?:insert|update|getRepository)$/.test(calleeName(made) ?? '')) return given
  return unwrap(callee.object).type === 'CallExpression' ? undefined : unwrap(callee.object)
}

function isName(node: Node): boolean {
  const { type } = unwrap(node)
  return type === 'Identifier' || type === 'MemberExpression'
}
