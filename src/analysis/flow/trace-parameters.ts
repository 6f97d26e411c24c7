import type { SourceRow } from '../../models/schema.js'
import { calleeName, calleeOf, decoratorsOf, enclosingFunction, type FunctionNode, isClass, isFunction, staticKey, unwrap, wrapped } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { type ApiNode, followMember } from '../identity/api-graph.js'
import { typeValues } from '../identity/type-values.js'
import { Instance } from '../identity/values.js'
import { LIMITS } from '../limits.js'
import type { Node } from '../module.js'
import { queryCalling } from '../queries/callbacks.js'
import { annotationOf, type Binding, bindingOf, keysThrough } from '../scope/bindings.js'
import { isHarmlessAnnotation } from './harmless-types.js'
import { decoratorsNarrow } from './schemas.js'
import { followCallbackParameter, followCallbackStep, followHandedOver, followSite } from './trace-sites.js'
import { type Item, partPath, type Tracer } from './tracer.js'
import type { Frame, Unresolved } from './types.js'

export function followParameter(tracer: Tracer, item: Item, name: Node, fields: readonly string[], read: Node): void {
  const binding = bindingOf(name)
  if (binding?.holder.is !== 'parameter') return
  if (fields[0] !== undefined && binding.omitted.includes(fields[0])) return
  if (fields.length === 0 && tracer.query.guarded && binding.omitted.some(tracer.query.guarded)) return
  const { node: owner, index } = binding.holder
  const step = name === read ? item.step : tracer.named(item, name)
  const here: Item = { ...item, step }
  for (const fallback of binding.defaults) tracer.go(here, fallback, { fields })
  followParameterAt(tracer, here, owner, index, keysThrough(binding, fields), binding, name)
}

/** Where the value of parameter `index` comes from: the call being followed, the API that calls the function, or all its callers. */
export function followParameterAt(tracer: Tracer, item: Item, owner: FunctionNode, index: number, fields: readonly string[], binding: Binding | undefined, name: Node): void {
  const { facts } = item
  for (let frame = item.frame; frame; frame = frame.up) {
    if (frame.callee !== owner) continue
    followSite(tracer, item, owner, frame.site, index, fields, binding, frame.up, frame.facts)
    return
  }
  if (tracer.query.identity && isFollowedInPlace(tracer, item, owner, index, fields)) return
  if (isGivenByQuery(tracer, item, owner, index, fields)) return
  // Which library's value it is says nothing of which object it is.
  const apis = tracer.query.identity ? [] : facts.identity.declaredParameter(owner, index)
  const from = owner.params[index] ?? name
  if (decoratedHarmless(tracer, item, owner, index, apis)) return
  if (fromParameter(tracer, { ...item }, apis, name, fields, binding, from)) return
  const callers = facts.calls.callersOf(owner)
  for (const site of callers.sites.slice(0, LIMITS.flowCallers)) {
    let frame: Frame | undefined
    if (site.via) {
      const outer = enclosingFunction(site.call)
      frame = isFunction(outer) ? tracer.enter({ ...item, frame: undefined }, outer, { call: site.via, shift: 0 }) : undefined
    }
    followSite(tracer, item, owner, site, index, fields, binding, frame, facts)
  }
  if (callers.exposed) {
    // An object of another file is hardly one that was read there under a name from outside.
    if (!tracer.query.identity) {
      for (const { site, facts: other } of facts.project.callersOf(facts, owner)) {
        if (!isTest(other) || isTest(facts)) followSite(tracer, item, owner, site, index, fields, binding, undefined, other)
      }
    }
  }
  const { identity } = facts
  const unseen = callers.handed.filter((handed) => {
    if (followCallbackParameter(tracer, item, handed, index, fields) || followCallbackStep(tracer, item, handed, index, fields)) return false
    return identity.functions(calleeOf(handed.call)).length === 0
  })
  const passed = callers.handed.length > unseen.length
  if (apis.length > 0) {
    reportUnresolved(tracer, item, name, binding, fields, 'member')
    return
  }
  if (callers.exposed) reportExposed(tracer, item, owner, index, name, binding, fields)
  else if (callers.callback && (unseen.length > 0 || (!passed && callers.sites.length === 0))) {
    reportUnresolved(tracer, item, name, binding, fields, 'callback')
    if (!tracer.query.trustNames) for (const handed of unseen) followHandedOver(tracer, item, handed)
  } else if (callers.sites.length === 0 && !passed) reportUnresolved(tracer, item, name, binding, fields, 'parameter')
}

const TEST = /(?:^|[\\/])(?:__tests__|tests?|specs?|e2e|benchmarks?)[\\/]|[.-](?:test|spec|bench)\.[cm]?[jt]sx?$/

/** What a test hands to a function comes from nobody outside. */
function isTest({ module }: Facts): boolean {
  return TEST.test(module.filename)
}

/**
 * `User.find(filter, (error, users) => …)`: where records are looked for, the second parameter holds them. The first is an error object of
 * the database's client, no text.
 */
function isGivenByQuery(tracer: Tracer, item: Item, owner: FunctionNode, index: number, fields: readonly string[]): boolean {
  const isAsked = index === 0 ? tracer.query.facts.text && fields.length === 0 : index === 1 && tracer.query.ends !== undefined
  const calling = isAsked ? queryCalling(item.facts, owner) : undefined
  if (!calling) return false
  if (index === 1) tracer.go(item, calling.call, { fields, step: { facts: item.facts, node: calling.call, is: 'argument', next: item.step } })
  return true
}

/** `list.forEach((item) => …)`: what the language's own methods give to a function that is written there, whatever the list is. */
function isFollowedInPlace(tracer: Tracer, item: Item, owner: FunctionNode, index: number, fields: readonly string[]): boolean {
  const argument = wrapped(owner)
  const call = argument.parent
  return call?.type === 'CallExpression' && call.callee !== argument && followCallbackParameter(tracer, item, { call, argument }, index, fields)
}

function fromParameter(
  tracer: Tracer,
  item: Item,
  apis: readonly ApiNode[],
  name: Node,
  fields: readonly string[],
  binding: Binding | undefined,
  parameter: Node,
): boolean {
  // `({ body: { id } }) => …`: the name stands for the members on the way to it.
  const shown = binding && binding.path.length > 0 ? fields.slice(binding.path.length) : fields
  let current = apis
  let found: SourceRow | undefined
  let depth = 0
  for (let i = 0; ; i++) {
    const key = fields[i]
    const row = tracer.rowAt(item, current, parameter, key)
    if (row) {
      found = row
      depth = i
    }
    if (key === undefined) break
    current = key === '*' || key.startsWith('%') ? followMember(current, '*') : followMember(current, key)
    if (current.length === 0) break
  }
  if (!found) return false
  if (isNarrowedByClass(tracer, item.facts, parameter, fields)) return true
  if (found.declared && tracer.query.facts.text && isDeclaredHarmless(item.facts, parameter, fields)) return true
  if (found.declared && isOpen(item.facts, parameter)) found = { ...found, declared: undefined }
  const deeper = fields.length > depth && found.value !== 'string'
  tracer.source(item, deeper ? { ...found, value: 'any' } : found, name, shown, partPath(found, name, fields, depth))
  return true
}

/** The API's schema is made of the types that are written here: whoever calls it sends a number for a `number`. */
function isDeclaredHarmless(facts: Facts, parameter: Node, fields: readonly string[]): boolean {
  const annotation = annotationOf(parameter.type === 'AssignmentPattern' ? parameter.left : parameter)
  return annotation !== undefined && isHarmlessAnnotation(facts, annotation, fields)
}

/** A type that is written for objects of any shape: no schema of the API says more of them. */
function isOpen({ module }: Facts, parameter: Node): boolean {
  const annotation = annotationOf(parameter.type === 'AssignmentPattern' ? parameter.left : parameter)
  return annotation !== undefined && /^(?:(?:any|unknown|object|Record)\b|[\w.]*J(?:SON|son))/.test(module.text.slice(...annotation.range))
}

/** A DTO class of the file whose property is checked by decorators: `@IsInt() limit: number`. */
function isNarrowedByClass(tracer: Tracer, facts: Facts, parameter: Node, fields: readonly string[]): boolean {
  const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  const annotation = annotationOf(pattern.type === 'AssignmentPattern' ? pattern.left : pattern)
  const [name] = fields
  if (!annotation || name === undefined) return false
  return typeValues(facts, annotation).some((value) => {
    if (!(value instanceof Instance) || !isClass(value.of)) return false
    const property = value.of.body.body.find((element) => element.type === 'PropertyDefinition' && staticKey(element) === name)
    if (!property) return false
    return decoratorsNarrow(facts, property, tracer.query)
  })
}

/** A pipe or an annotation at a decorated parameter (`@Param('id', ParseIntPipe) id: number`). */
function decoratedHarmless(tracer: Tracer, item: Item, owner: FunctionNode, index: number, apis: readonly ApiNode[]): boolean {
  const parameter = owner.params[index]
  if (!parameter || decoratorsOf(parameter).length === 0) return false
  const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  const annotation = annotationOf(pattern.type === 'AssignmentPattern' ? pattern.left : pattern)
  if (tracer.query.facts.text && annotation && isHarmlessAnnotation(item.facts, annotation)) return true
  const pipes = new Set(apis.flatMap((api) => api.sources ?? []).flatMap((row) => row.narrowedBy ?? []))
  if (pipes.size === 0) return false
  return decoratorsOf(parameter).some(({ expression }) => {
    if (expression.type !== 'CallExpression') return false
    return expression.arguments.some((argument) => {
      const inner = unwrap(argument)
      const name = inner.type === 'NewExpression' || inner.type === 'CallExpression' ? calleeName(inner) : inner.type === 'Identifier' ? inner.name : undefined
      return name !== undefined && pipes.has(name)
    })
  })
}

function reportExposed(tracer: Tracer, item: Item, owner: FunctionNode, index: number, name: Node, binding: Binding | undefined, fields: readonly string[]): void {
  if (isHarmlessParameter(tracer, item, owner, index, binding, fields)) return
  // Callers hand over names as texts; what they take from elsewhere, part by part, may be lists as well.
  if (tracer.query.member && tracer.isObjectDemanded(item) && fields.length === (binding?.path.length ?? 0)) return
  if (tracer.query.facts.text && item.facts.module.types && fields.length === (binding?.path.length ?? 0) && item.facts.module.types.harmlessKind(name)) return
  const shown = binding && binding.path.length > 0 ? fields.slice(binding.path.length) : fields
  tracer.source(item, { kind: 'parameter', part: 'arguments' }, name, shown)
}

function reportUnresolved(tracer: Tracer, item: Item, name: Node, binding: Binding | undefined, fields: readonly string[], reason: Unresolved): void {
  const holder = binding?.holder
  if (holder?.is === 'parameter' && isHarmlessParameter(tracer, item, holder.node, holder.index, binding, fields)) return
  tracer.dynamic({ ...item, fields }, reason, name)
}

function isHarmlessParameter(tracer: Tracer, item: Item, owner: FunctionNode, index: number, binding: Binding | undefined, fields: readonly string[]): boolean {
  if (!tracer.query.facts.text) return false
  const parameter = owner.params[index]
  const pattern = parameter?.type === 'TSParameterProperty' ? parameter.parameter : parameter
  const name = pattern?.type === 'AssignmentPattern' ? pattern.left : pattern
  const annotation = name ? annotationOf(name) : undefined
  // `(hours = 24)` says that it is a number as well as a type would.
  const fallback = pattern?.type === 'AssignmentPattern' ? item.facts.values.constant(pattern.right)?.value : undefined
  if (!annotation && (typeof fallback === 'number' || typeof fallback === 'boolean')) return true
  return annotation !== undefined && isHarmlessAnnotation(item.facts, annotation, binding ? fields : fields)
}

/** `arguments[0]`: the parameters, by index or all of them. */
export function readArguments(tracer: Tracer, item: Item, node: Node): void {
  let owner: Node | undefined = node.parent
  while (owner && !(isFunction(owner) && owner.type !== 'ArrowFunctionExpression')) owner = owner.parent
  if (!owner || !isFunction(owner)) {
    tracer.dynamic(item, 'other')
    return
  }
  const [key, ...rest] = item.fields
  const index = key !== undefined && /^\d+$/.test(key) ? Number(key) : undefined
  for (const at of index === undefined ? owner.params.keys() : [index]) followParameterAt(tracer, item, owner, at, rest, undefined, owner.params[at] ?? node)
  if (index !== undefined) return
  // What is given beyond the declared parameters is a list, as that of a rest parameter would be.
  const beyond = owner.params.length
  if (owner.params.at(-1)?.type === 'RestElement' || (beyond > 0 && !isCalledWithin(item, owner))) return
  const binding: Binding = { holder: { is: 'parameter', node: owner, index: beyond, rest: true }, path: [], defaults: [], omitted: [] }
  followParameterAt(tracer, item, owner, beyond, item.fields, binding, node)
}

/** Whether the trace came into a function by a call, or its file calls it. */
function isCalledWithin({ facts, frame }: Item, owner: FunctionNode): boolean {
  for (let up = frame; up; up = up.up) if (up.callee === owner) return true
  return facts.calls.callersOf(owner).sites.length > 0
}
