import { calleeName, isClass, staticKey, unwrap, wrapped, type CallLike } from './ast/nodes.js'
import { findDynamicWrites } from './dynamic-writes.js'
import { isEntity, isEntityClass, isSaved } from './entities.js'
import type { Facts } from './facts.js'
import { followArgument, followMember } from './identity/api-graph.js'
import { isImported } from './identity/imports.js'
import type { Node, TSESTree } from './module.js'

/** A place where a record gets fields, besides the calls that models know. */
export interface RecordWrite {
  /** The whole write, or the construction. */
  readonly node: TSESTree.AssignmentExpression | CallLike
  /** The record, where it is there before. */
  readonly record: Node | undefined
  /** What decides on the fields: the name of one, or an object of them. */
  readonly value: Node
  readonly names: boolean
}

/** Classes by whose names they are no records: what crosses a border, what checks or does something. */
const NO_RECORD = /(?:Dto|DTO|Input|Command|Query|Request|Response|Form|View|ViewModel|Event|Message|Error|Exception|Options|Config|Params|Filter|Validator|Service|Client|Builder)$/

/** Names of records that are written to by a name the code doesn't say, and records made of a whole object (`new User(body).save()`). */
export function findRecordWrites(facts: Facts): RecordWrite[] {
  const out: RecordWrite[] = []
  for (const { node, object, key } of findDynamicWrites(facts)) {
    if (node.type !== 'UpdateExpression' && isEntity(facts, object)) out.push({ node, record: object, value: key, names: true })
  }
  for (const call of facts.index.calls) {
    if (call.type !== 'NewExpression') continue
    const [first] = call.arguments
    const name = calleeName(call)
    if (!first || name === undefined || NO_RECORD.test(name)) continue
    const apis = facts.identity.calleeApis(call)
    // What a model's `create` takes, its constructor takes.
    if (followArgument(followMember(apis, 'create'), 0).some((api) => api.sinks?.some(({ kind }) => kind === 'assign'))) {
      out.push({ node: call, record: undefined, value: first, names: false })
    } else if (apis.length === 0 && /^[A-Z]/.test(name) && isRecordClass(facts, call.callee) && isKept(facts, call)) out.push({ node: call, record: undefined, value: first, names: false })
  }
  return out.sort((a, b) => a.value.range[0] - b.value.range[0])
}

/** A class of another file that can't be seen, or one that leaves its fields to a base class of records. */
function isRecordClass(facts: Facts, callee: Node): boolean {
  const classes = facts.identity.valuesOf(callee).filter((value) => 'type' in value && isClass(value))
  if (classes.length === 0) return isImported(facts, callee)
  return classes.some((one) => isEntityClass(one) && !(one).body.body.some((element) => element.type === 'MethodDefinition' && element.kind === 'constructor'))
}

/** `new User(body).save()`, or a variable that holds it and is saved. */
function isKept(facts: Facts, made: TSESTree.NewExpression): boolean {
  const outer = wrapped(made)
  const { parent } = outer
  if (parent?.type === 'MemberExpression') return parent.object === outer && staticKey(parent) === 'save'
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return isSaved(facts, parent.id)
  if (parent?.type === 'AssignmentExpression' && parent.operator === '=') return isSaved(facts, unwrap(parent.left))
  return false
}
