import { argumentOf, calleeName, isCallLike, isFunction, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import { walk } from '../ast/walk.js'
import type { FlowEvent } from '../control-flow/graph.js'
import { LIMITS } from '../limits.js'
import type { Module, Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf, keysThrough } from '../scope/bindings.js'
import { isGlobal, variableOf } from '../scope/variables.js'
import { MUTATORS } from './builtins.js'
import { judgeCall, neverReturns } from './guards.js'
import { isSameText, namesOwnMembers, replacesMember } from './member-names.js'
import { type AccessPath, accessPathOf, isPrefix, keysOf } from './paths.js'
import type { Item, Tracer } from './tracer.js'
import { KEYS, type Step } from './types.js'
import { isAddress, isHostPart } from './urls.js'

export function passEvent(tracer: Tracer, item: Item, event: FlowEvent, target: AccessPath, fields: readonly string[], demand: number, name: Node): 'stop' | 'go' {
  const { facts } = item
  const here = demand === item.demand ? item : { ...item, demand }
  switch (event.is) {
    case 'bind':
      if (event.root !== target.root) return 'go'
      return followBinding(tracer, here, event.node, fields, name)
    case 'member':
      if (tracer.query.member && replacesMember(facts, tracer.query.member, event, target)) return 'stop'
      return event.root === target.root ? followMemberWrite(tracer, here, event.node, fields) : 'go'
    case 'call':
      if (followShifted(tracer, here, event.node, target, fields)) return 'stop'
      if (tracer.query.identity) {
        if (fields.length > 0 && event.roots.includes(target.root)) followMutation(tracer, here, event.node, target, fields)
        return 'go'
      }
      if (neverReturns(facts, event.node)) return 'stop'
      if (!event.roots.includes(target.root)) return judgeCall(facts, event, target, tracer.query, demand) === 'clear' ? 'stop' : 'go'
      if (judgeCall(facts, event, target, tracer.query, demand) === 'clear') return 'stop'
      followMutation(tracer, here, event.node, target, fields)
      return 'go'
  }
}

/** Places in a list that are told apart where its first element is taken out of it. */
const MOST_SHIFTED = 8

/** `list.shift()`: what is the first element from now on was the second before. */
function followShifted(tracer: Tracer, item: Item, call: TSESTree.CallExpression, target: AccessPath, fields: readonly string[]): boolean {
  const receiver = calleeName(call) === 'shift' ? receiverOf(call) : undefined
  const path = receiver && accessPathOf(item.facts.module, receiver)
  if (!receiver || path?.root !== target.root || !isPrefix(path.keys, fields)) return false
  const [key, ...rest] = fields.slice(path.keys.length)
  if (key === undefined || !/^\d+$/.test(key)) return false
  const before = Number(key) < MOST_SHIFTED ? String(Number(key) + 1) : '*'
  tracer.go(item, receiver, { fields: [before, ...rest] })
  return true
}

/** A name received its value here. `go` when an earlier value is still a part of it. */
export function followBinding(tracer: Tracer, item: Item, name: Node, fields: readonly string[], read: Node): 'stop' | 'go' {
  const binding = bindingOf(name)
  if (!binding) return 'stop'
  const step = name === read ? item.step : tracer.named(item, name)
  for (const fallback of binding.defaults) tracer.go(item, fallback, { fields, step })
  const inward = keysThrough(binding, fields)
  if (fields[0] !== undefined && binding.omitted.includes(fields[0])) return 'stop'
  if (fields.length === 0 && tracer.query.guarded && binding.omitted.some(tracer.query.guarded)) return 'stop'
  switch (binding.holder.is) {
    case 'declarator': {
      const { init } = binding.holder.node
      if (!init) return 'stop'
      // `const l = require('lib'); l.input`: told by the name, as an import is.
      const apis = inward.length > 0 && isRequire(item.facts.module, init) ? item.facts.identity.apis(name) : []
      if (tracer.fromApis({ ...item, step }, apis, name, fields)) return 'stop'
      tracer.go(item, init, { fields: inward, step })
      return 'stop'
    }
    case 'assignment': {
      const { node } = binding.holder
      if (node.operator === '=') {
        tracer.go(item, node.right, { fields: inward, step })
        return 'stop'
      }
      if (node.operator === '+=') {
        tracer.part({ ...item, step }, node, node.right)
        return 'go'
      }
      if (/^(?:\|\||&&|\?\?)=$/.test(node.operator)) {
        tracer.go(item, node.right, { fields: inward, step })
        return 'go'
      }
      return 'stop'
    }
    case 'loop': {
      const { node } = binding.holder
      const { member } = tracer.query
      if (node.type === 'ForOfStatement') tracer.go(item, node.right, { fields: ['*', ...inward], step })
      // Names of members are text.
      else if (!member || !(tracer.isObjectDemanded(item) || namesOwnMembers(item.facts, member, node.right))) tracer.go(item, node.right, { fields: [KEYS], step })
      return 'stop'
    }
    case 'catch':
      followCaught(tracer, { ...item, step }, binding.holder.node, inward)
      return 'stop'
    case 'parameter':
      return 'go'
  }
}

/** Thrown values of the `try` block reach the `catch` parameter; others come from calls that aren't followed. */
function followCaught(tracer: Tracer, item: Item, clause: TSESTree.CatchClause, fields: readonly string[]): void {
  if (!followThrown(tracer, item, clause.parent.block, fields)) tracer.dynamic({ ...item, fields }, 'caught', clause.param ?? clause)
}

/** What code throws, itself or by functions of the file that it calls; `false` when it throws nothing that is in sight. */
function followThrown(tracer: Tracer, item: Item, code: Node, fields: readonly string[], depth = 0): boolean {
  let found = false
  const facts = homeOf(item.facts, code)
  walk(facts.module, code, (node) => {
    if (node !== code && isFunction(node)) return false
    if (node.type === 'ThrowStatement') {
      found = true
      tracer.go(item, node.argument, { facts, fields })
    } else if (isCallLike(node) && depth < 3) {
      const { functions, shift, applied } = facts.calls.targetsOf(node)
      for (const fn of functions) {
        const frame = tracer.enter(item, fn, { call: node, shift, applied }, facts)
        if (frame && followThrown(tracer, { ...item, frame, step: tracer.called(item, node) }, fn, fields, depth + 1)) found = true
      }
    }
    return undefined
  })
  return found
}

export function followMemberWrite(tracer: Tracer, item: Item, node: TSESTree.AssignmentExpression, fields: readonly string[]): 'stop' | 'go' {
  const { keys } = keysOf(node.left)
  const step: Step = { facts: item.facts, node: node.left, is: 'name', next: item.step }
  if (isPrefix(keys, fields)) {
    const rest = fields.slice(keys.length)
    if (node.operator === '+=') {
      tracer.part({ ...item, step }, node, node.right)
      return 'go'
    }
    tracer.go(item, node.right, { fields: rest, step })
    return node.operator === '=' ? 'stop' : 'go'
  }
  const written = keys.at(-1)
  // `url.host = x` changes where the URL leads; its other parts don't.
  if (isAddress(tracer.query.facts) && isHostPart(written) && keys.length === (isHostPart(fields.at(-1)) ? fields.length : fields.length + 1)) {
    if (!isPrefix(keys.slice(0, -1), fields)) return 'go'
    tracer.go(item, node.right, { fields: [], step })
    return node.operator === '=' ? 'stop' : 'go'
  }
  // A part of the read value, or a member whose name isn't known.
  const overlaps = keys.every((key, i) => i >= fields.length || key === '*' || fields[i] === '*' || key === fields[i] || fields[i] === KEYS)
  if (!overlaps) return 'go'
  const at = fields.indexOf(KEYS)
  if (at >= 0) {
    const left = unwrap(node.left)
    // A member of a member is none of the asked ones.
    const isOwn = !tracer.query.facts.keys || keys.length === at + 1
    if (isOwn && left.type === 'MemberExpression' && left.computed && staticKey(left) === undefined) tracer.name(item, left.property, step)
    return 'go'
  }
  const copied = node.operator === '=' ? copiedFrom(item, node.left, node.right) : undefined
  // A copy has its members under the names that they had.
  if (copied && keys.length <= fields.length) {
    tracer.go(item, copied, { fields: fields.slice(keys.length - 1), step })
    const right = unwrap(node.right)
    if (right.type === 'LogicalExpression') tracer.go(item, right.right, { fields: fields.slice(keys.length), step })
  } else if (keys.length <= fields.length) tracer.go(item, node.right, { fields: fields.slice(keys.length), step })
  else if (!tracer.query.facts.text && !keys.some((key) => tracer.query.facts.inert?.includes(key))) tracer.go(item, node.right, { fields: [], step })
  return 'go'
}

/** `source` of `target[key] = source[key]`, or of `source[key] ?? {}`: the same name on both sides, whatever it is. */
function copiedFrom(item: Item, left: Node, right: Node): Node | undefined {
  const { facts } = item
  const [to, from] = [unwrap(left), unwrap(right)]
  if (from.type === 'LogicalExpression' && from.operator !== '&&') return copiedFrom(item, left, from.left)
  if (to.type !== 'MemberExpression' || from.type !== 'MemberExpression' || staticKey(to) !== undefined || staticKey(from) !== undefined) return undefined
  return accessPathOf(facts.module, to.property) && isSameText(facts, to.property, from.property) ? from.object : undefined
}

/** `list.push(x)`, `params.set('a', x)`, `Object.assign(target, x)`: the receiver holds it from now on. */
export function followMutation(tracer: Tracer, item: Item, call: TSESTree.CallExpression, target: AccessPath, fields: readonly string[]): void {
  const callee = unwrap(call.callee)
  const name = calleeName(call)
  const step = tracer.called(item, call)
  if (followModelFilling(tracer, item, call, target, fields)) return
  if (callee.type !== 'MemberExpression' || name === undefined) {
    followFunctionFilling(tracer, item, call, target, fields)
    return
  }
  if (name === 'assign' && unwrap(callee.object).type === 'Identifier') {
    const [into, ...others] = call.arguments
    const path = into && accessPathOf(item.facts.module, into)
    if (path?.root === target.root && isPrefix(path.keys, fields)) {
      for (const other of others) tracer.go(item, other, { fields: fields.slice(path.keys.length), step })
    }
    return
  }
  const effect = MUTATORS.get(name)
  const path = accessPathOf(item.facts.module, callee.object)
  if (effect && path?.root === target.root && isPrefix(path.keys, fields)) {
    followFilling(tracer, item, call, name, fields.slice(path.keys.length))
    return
  }
  followFunctionFilling(tracer, item, call, target, fields)
}

/** Methods that only lists have. */
const LIST_MUTATORS: ReadonlySet<string> = new Set(['push', 'unshift', 'splice', 'fill'])

/** The arguments of `push`, `set` and the like, as elements of the receiver. */
export function followFilling(tracer: Tracer, item: Item, call: TSESTree.CallExpression, method: string, fields: readonly string[]): void {
  const effect = MUTATORS.get(method)
  if (!effect || fields[0] === KEYS) return
  // Elements have numbers: `list.id` is none of them.
  if (LIST_MUTATORS.has(method) && fields[0] !== undefined && !/^(?:\*|\d+)$/.test(fields[0])) return
  const inner = fields.slice(1)
  for (const [index, argument] of call.arguments.entries()) {
    if (effect !== 'all' && !effect.includes(index)) continue
    const step = tracer.called(item, call)
    if (argument.type === 'SpreadElement') tracer.go(item, argument.argument, { fields: ['*', ...inner], step })
    else tracer.go(item, argument, { fields: inner, step })
  }
}

/** A step of a model that ends in the receiver or an argument: `merge(target, x)`, `buffer.write(x)`. */
function followModelFilling(tracer: Tracer, item: Item, call: TSESTree.CallExpression, target: AccessPath, fields: readonly string[]): boolean {
  let known = false
  for (const row of item.facts.identity.calleeApis(call).flatMap((api) => api.steps ?? [])) {
    if ((row.to !== 'receiver' && typeof row.to !== 'number') || !item.facts.values.meets(call, row.when)) continue
    const into = row.to === 'receiver' ? receiverOf(call) : argumentOf(call, row.to)
    const path = into && accessPathOf(item.facts.module, into)
    if (path?.root !== target.root || !isPrefix(path.keys, fields)) continue
    known = true
    const inner = row.value === 'string' ? [] : fields.slice(path.keys.length)
    for (const from of row.from) {
      const values = from === 'receiver' ? [receiverOf(call)] : from === '*' ? call.arguments : [argumentOf(call, from)]
      for (const value of values) if (value && value !== into) tracer.go(item, value, { fields: inner, step: tracer.called(item, call) })
    }
  }
  return known
}

/** A function of the file that writes to (or pushes into) the object it is given. */
function followFunctionFilling(tracer: Tracer, item: Item, call: TSESTree.CallExpression, target: AccessPath, fields: readonly string[]): void {
  const { facts } = item
  const { functions, shift, applied } = facts.calls.targetsOf(call)
  if (functions.length === 0 || applied) return
  for (const [index, argument] of call.arguments.entries()) {
    const path = accessPathOf(facts.module, argument)
    if (!path || path.root !== target.root || !isPrefix(path.keys, fields)) continue
    for (const fn of functions) {
      const parameter = fn.params[index + shift]
      if (parameter?.type !== 'Identifier') continue
      const home = homeOf(facts, fn)
      const variable = variableOf(home.module, parameter)
      const graph = home.control.graphOf(fn)
      if (!variable || !graph.busy.has(variable)) continue
      const frame = tracer.enter(item, fn, { call, shift })
      if (!frame) continue
      // Each may hand the object to others in turn.
      if (++tracer.fillings > LIMITS.flowFillings) {
        tracer.truncated = true
        return
      }
      const inner: Item = { ...item, facts: home, frame, step: tracer.called(item, call) }
      const inside: AccessPath = { root: variable, keys: fields.slice(path.keys.length) }
      for (const { point } of graph.exits) {
        const walked = home.control.walkBack(graph, point, item.demand, {
          onEvent: (event, state) => {
            if (event.is === 'bind') return event.root === variable ? 'stop' : 'go'
            return passEvent(tracer, inner, event, inside, inside.keys, state, parameter)
          },
          onEdge: (_edge, state) => state,
        })
        if (walked.truncated) tracer.truncated = true
      }
    }
  }
}

function isRequire(module: Module, node: Node): boolean {
  const call = unwrap(node)
  return call.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'require' && isGlobal(module, call.callee)
}
