import {
  argumentOf,
  calleeName,
  calleeOf,
  type CallLike,
  type FunctionNode,
  isFunction,
  receiverOf,
  staticKey,
  unwrap,
} from '../ast/nodes.js'
import type { Callers, CallSite } from '../calls.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import type { Binding } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import { CALLBACKS } from './builtins.js'
import type { Item, Tracer } from './tracer.js'
import type { Frame, Step } from './types.js'

export function followSite(
  tracer: Tracer,
  item: Item,
  owner: FunctionNode,
  site: CallSite,
  index: number,
  fields: readonly string[],
  binding: Binding | undefined,
  frame: Frame | undefined,
  facts: Facts,
): void {
  const { call } = site
  const step: Step = { facts, node: call, is: 'argument', next: item.step }
  const change = { facts, frame, step }
  if (passedByMethod(tracer, item, site, owner, index, fields, change)) return
  if (site.applied && call.type === 'CallExpression') {
    tracer.go(item, call.arguments[1], { ...change, fields: appliedFields(binding, index, fields) })
    return
  }
  const bound = boundArguments(facts, call)
  const isRest = binding?.holder.is === 'parameter' && binding.holder.rest
  if (index < bound.length && !isRest) {
    tracer.go(item, bound[index], { ...change, fields })
    return
  }
  const position = index - site.shift - bound.length
  if (isRest) {
    const [key, ...rest] = fields
    const args = call.type === 'TaggedTemplateExpression' ? call.quasi.expressions : [...bound.slice(index), ...call.arguments.slice(Math.max(position, 0))]
    const only = key !== undefined && /^\d+$/.test(key) ? args[Number(key)] : undefined
    for (const argument of only ? [only] : args) tracer.go(item, argument, { ...change, fields: key === undefined ? [] : rest })
    return
  }
  const argument = argumentOf(call, position)
  if (argument) {
    tracer.go(item, argument, { ...change, fields })
    return
  }
  if (call.type === 'TaggedTemplateExpression') return
  // `run(...values)`
  const at = call.arguments.findIndex(({ type }) => type === 'SpreadElement')
  const spread = at <= position ? call.arguments[at] : undefined
  if (spread?.type !== 'SpreadElement') return
  const key = isShifted(facts, spread.argument) ? '*' : String(position - at)
  tracer.go(item, spread.argument, { ...change, fields: [key, ...fields] })
}

/** Methods after which the elements of a list have other numbers. */
const SHIFTS: ReadonlySet<string> = new Set(['shift', 'unshift', 'splice', 'reverse', 'sort'])

/** Whether the numbers of a list's elements may not be those that they were given. */
function isShifted(facts: Facts, list: Node): boolean {
  const variable = variableOf(facts.module, unwrap(list))
  return (
    variable?.references.some(({ identifier }) => {
      const { parent } = identifier
      return parent.type === 'MemberExpression' && parent.object === identifier && SHIFTS.has(staticKey(parent) ?? '')
    }) ?? true
  )
}

/** `fn.apply(self, list)`: the member of the list that a parameter is; a rest parameter holds those from its own place on. */
function appliedFields(binding: Binding | undefined, index: number, fields: readonly string[]): readonly string[] {
  if (binding?.holder.is !== 'parameter' || !binding.holder.rest) return [String(index), ...fields]
  const [key, ...rest] = fields
  return key !== undefined && /^\d+$/.test(key) ? [String(index + Number(key)), ...rest] : fields
}

/** The site is a method that calls its callback (`list.map(fn)`): the parameter is an element of the receiver. */
function passedByMethod(tracer: Tracer, item: Item, site: CallSite, owner: FunctionNode, index: number, fields: readonly string[], change: Partial<Item>): boolean {
  const { call } = site
  if (call.type !== 'CallExpression') return false
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  const isArgument = call.arguments.some((argument) => item.facts.identity.functions(argument).includes(owner))
  return isArgument && followReceiver(tracer, item, call, callee, index, fields, change)
}

function followReceiver(
  tracer: Tracer,
  item: Item,
  call: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  index: number,
  fields: readonly string[],
  change: Partial<Item>,
): boolean {
  const name = staticKey(callee)
  const roles = name === undefined ? undefined : CALLBACKS.get(name)
  if (!roles) return false
  switch (roles[index]) {
    case 'element':
      tracer.go(item, callee.object, { ...change, fields: ['*', ...fields] })
      break
    case 'same':
      tracer.go(item, callee.object, { ...change, fields })
      break
    case 'accumulator': {
      const [callback, start] = call.arguments
      tracer.go(item, start, { ...change, fields })
      for (const fn of callback ? item.facts.identity.functions(callback) : []) {
        const frame = tracer.enter({ ...item, frame: change.frame }, fn, { call, shift: 0 })
        if (frame) tracer.returned({ ...item, frame: change.frame }, fn, fields, frame)
      }
      break
    }
    default:
  }
  return true
}

type Handed = Callers['handed'][number]

/** The function is given to a method of the language (`.then`, `.forEach`). */
export function followCallbackParameter(tracer: Tracer, item: Item, { call, argument }: Handed, index: number, fields: readonly string[]): boolean {
  if (call.type !== 'CallExpression') return false
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  if (call.arguments[0] !== argument && !/^replace(?:All)?$/.test(staticKey(callee) ?? '')) return false
  return followReceiver(tracer, item, call, callee, index, fields, { step: { facts: item.facts, node: call, is: 'argument', next: item.step } })
}

/** A step of a model that ends in this callback parameter: `each(list, (item) => …)`. */
export function followCallbackStep(tracer: Tracer, item: Item, { call, argument }: Handed, index: number, fields: readonly string[]): boolean {
  if (call.type !== 'CallExpression') return false
  const to = `(${call.arguments.indexOf(argument as never)})(${index})`
  let known = false
  for (const row of item.facts.identity.calleeApis(call).flatMap((api) => api.steps ?? [])) {
    if (row.to !== to || !item.facts.values.meets(call, row.when)) continue
    known = true
    const step: Step = { facts: item.facts, node: call, is: 'argument', next: item.step }
    const inner = row.value === 'string' ? [] : fields
    for (const from of row.from) {
      const values = from === 'receiver' ? [receiverOf(call)] : from === '*' ? call.arguments : [argumentOf(call, from)]
      for (const value of values) if (value && value !== argument) tracer.go(item, value, { fields: inner, step })
    }
  }
  return known
}

/** Where nothing is trusted, an unknown function is taken to hand its other arguments to its callback. */
export function followHandedOver(tracer: Tracer, item: Item, { call, argument: callback }: Handed): void {
  if (call.type !== 'CallExpression') return
  const step: Step = { facts: item.facts, node: call, is: 'argument', unknown: true, next: item.step }
  for (const argument of call.arguments) {
    const inner = unwrap(argument)
    if (argument !== callback && !isFunction(inner) && inner.type !== 'ObjectExpression') tracer.go(item, argument, { fields: [], step })
  }
}

/** Values that `fn.bind(self, a, b)` puts before the arguments of a call of its result. */
function boundArguments(facts: Facts, call: CallLike): readonly Node[] {
  const made = facts.values.resolve(calleeOf(call))
  if (made.type !== 'CallExpression' || calleeName(made) !== 'bind') return []
  return made.arguments.slice(1)
}
