import { type ClassNode, enclosingFunction, type FunctionNode, isClass, isFunction, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import { findDynamicWrites } from '../dynamic-writes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { annotationOf } from '../scope/bindings.js'
import { MUTATORS } from './builtins.js'
import { isHarmlessAnnotation } from './harmless-types.js'
import { followParameterAt } from './trace-parameters.js'
import { followFilling } from './trace-writes.js'
import type { Item, Tracer } from './tracer.js'
import { KEYS } from './types.js'

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
  if (name === KEYS && tracer.query.facts.keys) return readNames(tracer, { ...item, facts }, site, owner, made)
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

/**
 * Whose names the fields of an instance have: those of the class, and what its methods take over from other objects
 * (`Object.assign(this, data)`, `this[key] = …`). `false` when a base class may do so unseen.
 */
function readNames(tracer: Tracer, item: Item, site: Facts, owner: ClassNode | FunctionNode, made: TSESTree.NewExpression | undefined): boolean {
  const { facts } = item
  const frameOf = (node: Node): Item => {
    const method = enclosingFunction(node)
    const isConstructor = isFunction(method) && (method === owner || (method.parent.type === 'MethodDefinition' && method.parent.kind === 'constructor'))
    return { ...item, frame: made && isConstructor ? tracer.enter(item, method, { call: made, shift: 0 }, site) : undefined }
  }
  for (const call of facts.index.callsByName.get('assign') ?? []) {
    const [target, ...others] = call.type === 'CallExpression' ? call.arguments : []
    if (!target || !facts.identity.isInstanceTarget(unwrap(target), owner)) continue
    for (const other of others) tracer.go(frameOf(call), other, { step: tracer.called(item, call) })
  }
  for (const { node, object, key } of findDynamicWrites(facts)) {
    if (facts.identity.isInstanceTarget(unwrap(object), owner)) tracer.name(frameOf(node), key, tracer.named(item, key))
  }
  return !isClass(owner) || !owner.superClass || facts.identity.valuesOf(owner.superClass).length > 0
}
