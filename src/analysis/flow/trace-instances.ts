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

/**
 * What a field of an instance may hold: its initialiser, the constructor's parameters, and every write in its methods. `false` when the
 * class tells nothing of the field.
 */
export function readInstance(tracer: Tracer, item: Item, owner: ClassNode | FunctionNode, fields: readonly string[], made?: TSESTree.NewExpression, site = item.facts, by?: Construction['by']): boolean {
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
          const frame = made ? tracer.enter(whereMade(tracer, item, { ...(by && { by }) }), element.value, { call: made, shift: 0 }, site) : item.frame
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
        const maker = by ?? (made && makerOf(item.frame, made))
        const frame = made && tracer.enter({ ...item, frame: undefined }, element.value, { call: maker?.call ?? made, shift: 0 }, maker?.facts ?? site)
        tracer.returned({ ...item, frame: undefined }, element.value, rest, frame)
      } else if (element.type === 'MethodDefinition') found = true
    }
  }
  for (const write of facts.index.memberWrites.get(name) ?? []) {
    const left = unwrap(write.left)
    if (left.type !== 'MemberExpression' || !facts.identity.isInstanceTarget(unwrap(left.object), owner)) continue
    found = true
    for (const frame of framesOf(tracer, item, owner, enclosingFunction(write), made && { call: made, facts: site, ...(by && { by }) })) {
      tracer.go(item, write.right, { fields: rest, step: tracer.named(item, left), frame })
    }
  }
  for (const method of MUTATORS.keys()) {
    for (const call of facts.index.callsByName.get(method) ?? []) {
      const receiver = receiverOf(call)
      const field = receiver ? unwrap(receiver) : undefined
      if (call.type !== 'CallExpression' || field?.type !== 'MemberExpression' || staticKey(field) !== name) continue
      if (!facts.identity.isInstanceTarget(unwrap(field.object), owner)) continue
      found = true
      for (const frame of framesOf(tracer, item, owner, enclosingFunction(call), made && { call: made, facts: site, ...(by && { by }) })) {
        followFilling(tracer, { ...item, frame }, call, method, rest)
      }
    }
  }
  return found
}

function isConstructorOf(owner: ClassNode | FunctionNode, fn: FunctionNode): boolean {
  if (owner === fn) return true
  return fn.parent.type === 'MethodDefinition' && fn.parent.kind === 'constructor' && fn.parent.parent.parent === owner
}

/** Where an object is made. */
export interface Construction {
  readonly call: TSESTree.NewExpression
  readonly facts: Facts
  /** The call of a function that makes it, where it isn't made in place: each such call makes another one. */
  readonly by?: { readonly fn: FunctionNode; readonly call: TSESTree.CallExpression; readonly facts: Facts }
}

/**
 * The calls in which code of a class writes to the one object that is asked about: its construction, and calls of a method on this object, or
 * on one that nothing is known of. `undefined` stands for any call at all.
 */
function framesOf(tracer: Tracer, item: Item, owner: ClassNode | FunctionNode, method: Node, made: Construction | undefined): readonly (Frame | undefined)[] {
  if (!made || !isFunction(method)) return [undefined]
  if (isConstructorOf(owner, method)) return [tracer.enter(whereMade(tracer, item, made), method, { call: made.call, shift: 0 }, made.facts)]
  const { facts } = item
  const own = facts.calls.callersOf(method)
  const sites = [...own.sites.map((site) => ({ site, facts })), ...(own.exposed ? facts.project.callersOf(facts, method) : [])]
  if (sites.length === 0) return [undefined]
  return sites.slice(0, LIMITS.flowCallers).flatMap(({ site, facts: home }) => {
    const receiver = receiverOf(site.call)
    const other = receiver && constructionBehind(home, receiver)
    if (other && !isSameNode(other, made)) return []
    const frame = tracer.enter({ ...item, frame: undefined }, method, site, home)
    return frame ? [frame] : []
  })
}

/** The call by which the trace came to where an object is made. */
function makerOf(frame: Frame | undefined, made: TSESTree.NewExpression): Construction['by'] {
  if (frame?.site.call.type !== 'CallExpression' || frame.callee !== enclosingFunction(made)) return undefined
  return { fn: frame.callee, call: frame.site.call, facts: frame.facts }
}

/** The item as of where the object is made: in the call of the function that makes it. */
function whereMade(tracer: Tracer, item: Item, { by }: Pick<Construction, 'by'>): Item {
  return by ? { ...item, frame: tracer.enter({ ...item, frame: undefined }, by.fn, { call: by.call, shift: 0 }, by.facts) } : item
}

/** The linted file is parsed twice where other files know it: one construction may have two nodes. */
function isSameNode(left: Construction, right: Construction): boolean {
  const [one, other] = [left.by ?? left, right.by ?? right]
  return one.facts.module.filename === other.facts.module.filename && one.call.range[0] === other.call.range[0] && one.call.range[1] === other.call.range[1]
}

/** Methods of a chain that give their object back: `new Url(base).addPath('a').addPath('b')`. */
const MOST_LINKS = 8

/** `const url = new Url(base).addPath('admin'); url.toString()`: inside of `toString`, `this` is what `new Url(base)` made. */
export function constructionOf(from: Frame | undefined, method: Node, owner: ClassNode | FunctionNode): (Construction & { readonly frame: Frame | undefined }) | undefined {
  let frame = from
  while (frame && frame.callee !== method) frame = frame.up
  const isGetter = method.parent?.type === 'MethodDefinition' && method.parent.kind === 'get'
  const receiver = frame && (isGetter ? frame.site.call : receiverOf(frame.site.call))
  const made = frame && receiver && constructionBehind(frame.facts, receiver)
  // A class that extends this one has arguments of its own.
  if (!made?.facts.identity.valuesOf(made.call.callee).some((value) => value === owner)) return undefined
  return { ...made, frame: made.facts === frame?.facts ? frame.up : undefined }
}

function constructionBehind(from: Facts, receiver: Node): Construction | undefined {
  let node = from.values.resolve(receiver)
  for (let links = 0; links < MOST_LINKS; links++) {
    const facts = homeOf(from, node)
    if (node.type === 'NewExpression') return { call: node, facts }
    if (node.type !== 'CallExpression') return undefined
    const inner = receiverOf(node)
    const { functions } = facts.calls.targetsOf(node)
    if (functions.length === 0) return undefined
    if (!functions.every((fn) => givesItself(facts, fn))) return madeBy(facts, node, functions)
    if (!inner) return undefined
    node = facts.values.resolve(inner)
  }
  return undefined
}

/** `Query.from('users')`, where that does nothing but `return new Query(table)`. */
function madeBy(facts: Facts, call: TSESTree.CallExpression, functions: readonly FunctionNode[]): Construction | undefined {
  const [fn, ...others] = functions
  if (!fn || others.length > 0) return undefined
  const home = homeOf(facts, fn)
  const [result, ...more] = home.index.returns.get(fn) ?? []
  const made = result && more.length === 0 ? unwrap(result) : undefined
  return made?.type === 'NewExpression' ? { call: made, facts: home, by: { fn, call, facts } } : undefined
}

function givesItself(facts: Facts, fn: FunctionNode): boolean {
  const results = homeOf(facts, fn).index.returns.get(fn) ?? []
  return results.length > 0 && results.every((result) => unwrap(result).type === 'ThisExpression')
}

/**
 * Whose names the fields of an instance have: those of the class, and what its methods take over from other objects
 * (`Object.assign(this, data)`, `this[key] = …`). `false` when a base class may do so unseen.
 */
function readNames(tracer: Tracer, item: Item, site: Facts, owner: ClassNode | FunctionNode, made: TSESTree.NewExpression | undefined): boolean {
  const { facts } = item
  const frameOf = (node: Node): Item => {
    const method = enclosingFunction(node)
    const isBuilt = made !== undefined && isFunction(method) && isConstructorOf(owner, method)
    return { ...item, frame: isBuilt ? tracer.enter(item, method, { call: made, shift: 0 }, site) : undefined }
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
