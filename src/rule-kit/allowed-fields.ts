import { bindingOf, bodyTypeOf, calleeName, fieldsOfModel, fieldsOfType, unwrap, variableOf, wrapped, writtenType, type Analysis, type ModelDefinition, type Node, type Origin, type Step } from '../analysis/index.js'
import type { Assignment } from './assignments.js'

/** Fields that the code itself names for what is assigned, and what names them. */
export interface KnownFields {
  readonly fields: readonly string[]
  readonly by: 'type' | 'model'
}

/**
 * The fields that a type of the request's body names on its way, or else the model or the type of the record. A body's type says what a
 * client is meant to send; a model says all there is.
 */
export function findKnownFields({ record }: Assignment, origin: Origin, analysis: Analysis): KnownFields | undefined {
  for (const { facts, node } of placesOn(origin)) {
    const type = writtenType(facts, wrapped(node)) ?? (isBody(node) ? bodyTypeOf(facts, baseOf(node)) : undefined)
    const fields = type && fieldsOfType(facts, type)
    if (fields && fields.length > 0) return { fields, by: 'type' }
  }
  const fields = record && findModelFields(record, analysis)
  return fields && fields.length > 0 ? { fields, by: 'model' } : undefined
}

/** The fields of the model that a record is of, where its definition or the record's type is in sight. */
export function findModelFields(record: Node, analysis: Analysis): readonly string[] | undefined {
  const { facts } = analysis
  const direct = fieldsOfModel(facts, record)
  if (direct) return direct
  const type = writtenType(facts, record)
  const first = type?.type === 'TSTypeReference' ? type.typeArguments?.params[0] : undefined
  // `Repository<User>`, `Model<UserDocument>`
  const typed = type && ((first && fieldsOfType(facts, first)) ?? fieldsOfType(facts, type))
  if (typed) return typed
  const made = madeBy(facts, record)
  const fields = made && fieldsOfModel(facts, made)
  // What refers to another record gives whoever sets it a part in that one.
  return fields ?? schemaOf(record, analysis)?.fields.flatMap(({ name, reference }) => (reference === undefined ? [name] : []))
}

/** The definition of the model that a record is of, where a schema file holds it: `prisma.user`. */
export function schemaOf(record: Node, { queries }: Analysis): ModelDefinition | undefined {
  const model = queries.list.find((query) => query.model && unwrap(query.model.node) === unwrap(record))?.model
  return model?.definition && !model.definition.open && model.definition.node === undefined ? model.definition : undefined
}

/** `User` of `const user = await User.findById(id)`. */
function madeBy(facts: Analysis['facts'], record: Node): Node | undefined {
  const name = unwrap(record)
  const variable = name.type === 'Identifier' ? variableOf(facts.module, name) : undefined
  const binding = variable?.defs[0] && bindingOf(variable.defs[0].name)
  const init = binding?.holder.is === 'declarator' && binding.holder.node.init ? unwrap(binding.holder.node.init) : undefined
  if (init?.type === 'NewExpression') return init.callee
  let inner: Node | undefined = init
  while (inner?.type === 'CallExpression') {
    const callee = unwrap(inner.callee)
    inner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
  }
  return inner
}

/** The expressions that hold the value on its way, nearest the request first. */
function* placesOn(origin: Origin): Iterable<{ facts: Origin['facts']; node: Node }> {
  yield { facts: origin.facts, node: origin.node }
  for (let step: Step | undefined = origin.step; step; step = step.next) {
    if (step.is === 'name' || step.is === 'value') yield { facts: step.facts, node: step.node }
    if (step.is === 'call' && step.node.type === 'CallExpression' && calleeName(step.node) === 'keys') {
      const [first] = step.node.arguments
      if (first) yield { facts: step.facts, node: first }
    }
  }
}

function isBody(node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'MemberExpression' && inner.property.type === 'Identifier' && inner.property.name === 'body'
}

function baseOf(node: Node): Node {
  const inner = unwrap(node)
  return inner.type === 'MemberExpression' ? baseOf(inner.object) : inner
}
