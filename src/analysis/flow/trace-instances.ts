import { type ClassNode, enclosingFunction, type FunctionNode, isClass, isFunction, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import { findDynamicWrites } from '../dynamic-writes.js'
import type { Facts } from '../facts.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { annotationOf } from '../scope/bindings.js'
import { MUTATORS } from './builtins.js'
import { isHarmlessAnnotation } from './harmless-types.js'
import { followParameterAt } from './trace-parameters.js'
import { followFilling } from './trace-writes.js'
import type { Item, Tracer } from './tracer.js'
import { type Frame, KEYS } from './types.js'

/** Where the object was made whose method is being followed: `new Link(a).toString()` has nothing of another link. */
export function constructionOf(item: Item): { node: TSESTree.NewExpression; owner: ClassNode | FunctionNode; facts: Facts; frame: Frame | undefined } | undefined {
  let method: Node | undefined = item.node
  while (method && (!isFunction(method) || method.type === 'ArrowFunctionExpression')) method = method.parent
  let frame = item.frame
  while (frame && frame.callee !== method) frame = frame.up
  if (!frame || frame.site.applied || frame.site.call.type !== 'CallExpression') return undefined
  const { facts, up } = frame
  for (let call = frame.site.call, depth = 0; depth < LIMITS.guardDepth; depth++) {
    const receiver = receiverOf(call)
    const made = receiver && facts.values.resolve(receiver)
    if (made?.type === 'NewExpression') {
      const owner = facts.identity.valuesOf(made.callee).find((value) => 'type' in value && (isClass(value) || isFunction(value)))
      return owner && { node: made, owner: owner, facts, frame: up }
    }
    // `new Link(a).add(b).toString()`
    if (made?.type !== 'CallExpression' || !returnsThis(facts, made)) return undefined
    call = made
  }
  return undefined
}

function returnsThis(facts: Facts, call: TSESTree.CallExpression): boolean {
  const { functions } = facts.calls.targetsOf(call)
  return functions.length > 0 && functions.every((fn) => {
    const values = homeOf(facts, fn).index.returns.get(fn) ?? []
    return values.length > 0 && values.every((value) => unwrap(value).type === 'ThisExpression')
  })
}

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
    const maker = made && constructorOf(owner)
    const frame = maker && enclosingFunction(write) === maker ? tracer.enter(item, maker, { call: made, shift: 0 }, site) : undefined
    tracer.go(item, write.right, { fields: rest, step: tracer.named(item, left), frame })
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

function constructorOf(owner: ClassNode | FunctionNode): FunctionNode | undefined {
  if (!isClass(owner)) return owner
  const element = owner.body.body.find((one) => one.type === 'MethodDefinition' && one.kind === 'constructor')
  return element?.type === 'MethodDefinition' && isFunction(element.value) ? element.value : undefined
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
