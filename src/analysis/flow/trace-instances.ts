import { type ClassNode, type FunctionNode, isClass, isFunction, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import type { TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { annotationOf } from '../scope/bindings.js'
import { MUTATORS } from './builtins.js'
import { isHarmlessAnnotation } from './harmless-types.js'
import { followParameterAt } from './trace-parameters.js'
import { followFilling } from './trace-writes.js'
import type { Item, Tracer } from './tracer.js'

/**
 * What a field of an instance may hold: its initialiser, the constructor's parameters, and every write in its methods. `false` when the
 * class tells nothing of the field.
 */
export function readInstance(tracer: Tracer, item: Item, owner: ClassNode | FunctionNode, fields: readonly string[], made?: TSESTree.NewExpression): boolean {
  const site = item.facts
  const facts = homeOf(site, owner)
  const [name, ...rest] = fields
  if (name === undefined) {
    if (made && !tracer.query.facts.text) for (const argument of made.arguments) tracer.go(item, argument, { fields: [] })
    return true
  }
  let found = false
  if (facts !== site) item = { ...item, facts }
  if (isClass(owner)) {
    for (const element of owner.body.body) {
      if (element.type === 'MethodDefinition' && element.kind === 'constructor' && isFunction(element.value)) {
        for (const [index, parameter] of element.value.params.entries()) {
          if (parameter.type !== 'TSParameterProperty') continue
          const inner = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter
          if (inner.name !== name) continue
          found = true
          const frame = made ? tracer.enter(item, element.value, { call: made, shift: 0 }, site) : item.frame
          followParameterAt(tracer, { ...item, frame, step: tracer.named(item, inner) }, element.value, index, rest, undefined, inner)
        }
      }
      if (staticKey(element) !== name) continue
      const annotation = element.type === 'PropertyDefinition' ? annotationOf(element) : undefined
      if (annotation && tracer.query.facts.text && isHarmlessAnnotation(facts, annotation, rest)) return true
      if (element.type === 'PropertyDefinition' && element.value) {
        found = true
        tracer.go(item, element.value, { fields: rest, step: tracer.named(item, element.key) })
      } else if (element.type === 'MethodDefinition' && element.kind === 'get' && isFunction(element.value)) {
        found = true
        tracer.returned({ ...item, frame: undefined }, element.value, rest, undefined)
      } else if (element.type === 'MethodDefinition') found = true
    }
  }
  for (const write of facts.index.memberWrites.get(name) ?? []) {
    const left = unwrap(write.left)
    if (left.type !== 'MemberExpression' || !facts.identity.isInstanceTarget(unwrap(left.object), owner)) continue
    found = true
    tracer.go(item, write.right, { fields: rest, step: tracer.named(item, left), frame: undefined })
  }
  for (const method of Object.keys(MUTATORS)) {
    for (const call of facts.index.callsByName.get(method) ?? []) {
      const receiver = receiverOf(call)
      const field = receiver ? unwrap(receiver) : undefined
      if (call.type !== 'CallExpression' || field?.type !== 'MemberExpression' || staticKey(field) !== name) continue
      if (!facts.identity.isInstanceTarget(unwrap(field.object), owner)) continue
      found = true
      followFilling(tracer, { ...item, frame: undefined }, call, method, rest)
    }
  }
  return found
}
