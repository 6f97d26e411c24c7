import { calleeName, isCallLike, receiverOf, staticKey, unwrap, wrapped, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Edge, FlowEvent } from '../control-flow/graph.js'
import type { Node, TSESTree, Variable } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf } from '../scope/bindings.js'
import { isEffectivelyConstant, isGlobal, variableOf } from '../scope/variables.js'
import { isTarget, patternOf, restOf, type Ask, type Verdict } from './ask.js'
import { compile } from './characters.js'
import { accessPathOf, type AccessPath } from './paths.js'
import { HOLE, textAround } from './text.js'
import { DEMAND, type FlowQuery, type MemberQuery, type Step } from './types.js'

/**
 * Names under which every object has something that all objects share. A condition about a name is judged by asking what it would say
 * of each of them: what it can't have said of one isn't this one.
 */
const SHARED = [
  { name: '__proto__', bit: DEMAND.protoless },
  { name: 'constructor', bit: DEMAND.constructorless },
  { name: 'prototype', bit: DEMAND.prototypeless },
] as const

type SharedName = (typeof SHARED)[number]['name']

/** What an expression is if the asked value is a certain name: a text, what an ordinary object has under it, or another constant. */
type Imagined =
  | { readonly is: 'constant'; readonly value: unknown }
  /** `Object.prototype`: an object that is no list and no instance. */
  | { readonly is: 'root' }
  /** The constructor of an object. */
  | { readonly is: 'function' }
  | undefined

/** One name, put in for the asked value. */
interface Trial {
  readonly ask: Ask
  readonly name: SharedName
  /** A parameter of a helper, and what it is given. */
  readonly given?: { readonly variable: Variable; readonly value: NonNullable<Imagined> }
  readonly depth: number
  /** Set when the comparison is one that a list of one text passes. */
  readonly notes: { exact: boolean }
}

/** What a condition's outcome says of the name of a member: which of the shared names it isn't. */
export function judgeMemberName(ask: Ask, member: MemberQuery, node: Node, outcome: boolean): Verdict {
  let state = 0
  if (member.reads === 'none') return 0
  const notes = { exact: false }
  for (const { name, bit } of SHARED) if (truthOf({ ask, name, notes, depth: 0 }, node) === !outcome) state |= bit
  if (state === 0) return isSaidToBeText(ask, node, outcome) ? DEMAND.textual : 0
  if (member.reads === 'one' && (state & DEMAND.protoless) !== 0) state |= DEMAND.constructorless
  return notes.exact ? state : state | DEMAND.textual
}

/** Whether an object that is asked for itself is no function, because control came along an edge: `typeof x === 'object'`. */
export function refusesFunctions(facts: Facts, edge: Edge, target: AccessPath, query: FlowQuery): boolean {
  const { test, outcome } = edge
  if (test === undefined || outcome === undefined || target.root === 'this' || target.keys.length > 0) return false
  const ask: Ask = { facts, target, query, state: 0, depth: 0 }
  const given = { variable: target.root, value: { is: 'function' } } as const
  return truthOf({ ask, name: 'constructor', given, notes: { exact: false }, depth: 0 }, test) === !outcome
}

/** `typeof key === 'string'` */
function isSaidToBeText(ask: Ask, node: Node, outcome: boolean): boolean {
  const test = unwrap(node)
  if (test.type !== 'BinaryExpression' || !/^[=!]==?$/.test(test.operator) || test.operator.startsWith('=') !== outcome) return false
  const sides = [unwrap(test.left), unwrap(test.right)]
  const asked = sides.find((side) => side.type === 'UnaryExpression' && side.operator === 'typeof' && isTarget(ask, side.argument))
  return asked !== undefined && sides.some((side) => side !== asked && ask.facts.values.text(side) === 'string')
}

/** Whether a value read as this member's holder is a table whose own members are known to be harmless to reach. */
export function ownsMember(ask: Ask, member: MemberQuery, object: Node): boolean {
  if (isSameText(ask.facts, object, member.holder)) return true
  const resolved = ask.facts.values.resolve(object)
  if (resolved.type === 'ObjectExpression') return resolved.properties.every(({ type }) => type === 'Property')
  // A table of the program: one that is imported, or stands outside of all functions.
  const root = accessPathOf(ask.facts.module, object)?.root
  if (root === undefined || root === 'this' || root === ask.target.root) return false
  return root.defs.some(({ type }) => type === 'ImportBinding') || root.scope.block.type === 'Program'
}

/** The query inside of a helper, where the holder goes by the name of a parameter. */
export function memberInside(ask: Ask, fn: FunctionNode, call: TSESTree.CallExpression, shift: number): Ask {
  const { member } = ask.query
  if (!member) return ask
  const at = call.arguments.findIndex((argument) => isSameText(ask.facts, argument, member.holder))
  const holder = at < 0 ? undefined : fn.params[at + shift]
  return holder?.type === 'Identifier' ? { ...ask, query: { ...ask.query, member: { ...member, holder } } } : ask
}

/** `holder[name] = {}`: what is read under the name from now on is the new object. */
export function replacesMember(facts: Facts, member: MemberQuery, event: FlowEvent, name: AccessPath): boolean {
  if (member.reads === 'none') return false
  if (event.is !== 'member' || event.node.operator !== '=') return false
  const left = unwrap(event.node.left)
  if (left.type !== 'MemberExpression' || !left.computed || !isSameText(facts, left.object, member.holder)) return false
  const key = accessPathOf(facts.module, left.property)
  if (key?.root !== name.root || key.keys.join() !== name.keys.join()) return false
  return isMade(facts, event.node.right)
}

/** `for (const key in holder)`, `Object.keys(holder)`: members of its own, which stand before the inherited ones. */
export function namesOwnMembers(facts: Facts, member: MemberQuery | undefined, object: Node | undefined): boolean {
  if (!member || !object) return false
  const owners = namesOf(facts, member.holder)
  return namesOf(facts, object).some((name) => owners.some((other) => other.root === name.root && other.keys.join('\u0000') === name.keys.join('\u0000')))
}

/** The access paths that an object goes by: its own, and those that its name was given. */
function namesOf(facts: Facts, object: Node): AccessPath[] {
  const out: AccessPath[] = []
  const pending = [object]
  for (let i = 0; i < pending.length && i < 6; i++) {
    const path = accessPathOf(facts.module, pending[i] as Node)
    if (!path || path.keys.includes('*')) continue
    out.push(path)
    if (path.root === 'this' || path.keys.length > 0) continue
    for (const name of [...path.root.identifiers, ...path.root.references.filter((reference) => reference.isWrite()).map(({ identifier }) => identifier)]) {
      const given = givenTo(name)
      if (given && !pending.includes(given)) pending.push(given)
    }
  }
  return out
}

/** `parent = object`, and what the accumulator of `reduce` begins with. */
function givenTo(name: Node): Node | undefined {
  const binding = bindingOf(name)
  if (binding?.path.length !== 0) return undefined
  const { holder } = binding
  if (holder.is === 'declarator') return holder.node.init ?? undefined
  if (holder.is === 'assignment') return holder.node.operator === '=' ? holder.node.right : undefined
  const call = holder.is === 'parameter' && holder.index === 0 ? wrapped(holder.node).parent : undefined
  return call?.type === 'CallExpression' && /^reduce(?:Right)?$/.test(calleeName(call) ?? '') ? call.arguments[1] : undefined
}

/** An object that is made here: by a literal, `new`, or `Object.create`; a name that is given nothing but such objects, or nothing at all. */
export function isMade(facts: Facts, node: Node, isNamed = false): boolean {
  const inner = unwrap(node)
  switch (inner.type) {
    case 'Identifier': {
      const variable = isNamed ? undefined : variableOf(facts.module, inner)
      const written = variable?.defs.every(({ type }) => type === 'Variable') ? variable.references.filter((reference) => reference.isWrite()) : []
      const given = written.flatMap(({ writeExpr }) => (writeExpr && isNothing(facts, writeExpr) ? [] : [writeExpr]))
      return given.length > 0 && given.every((value) => value && isMade(facts, value, true))
    }
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'NewExpression':
      return true
    case 'ConditionalExpression':
      return isMade(facts, inner.consequent) && isMade(facts, inner.alternate)
    case 'CallExpression': {
      const receiver = receiverOf(inner)
      return calleeName(inner) === 'create' && receiver?.type === 'Identifier' && receiver.name === 'Object'
    }
    default:
      return false
  }
}

/** `undefined`, `null`: what is written of them stands for no object. */
function isNothing(facts: Facts, node: Node): boolean {
  const constant = facts.values.constant(node)
  return constant !== undefined && (constant.value === undefined || constant.value === null)
}

/** Whether a text can be one of the shared names, after what is put around it on its way. */
export function canBeShared(facts: Facts, member: MemberQuery, step: Step): boolean {
  if (member.reads === 'none') return true
  // A text that is cut to pieces later on may be any of them.
  for (let at: Step | undefined = step; at; at = at.next) if (at.is === 'call' && !keepsWhole(at)) return true
  const { before, after } = textAround(facts, step)
  const pattern = `${before}${HOLE}${after}`.split(HOLE).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('.*')
  const shape = new RegExp(`^${pattern}$`, 's')
  return SHARED.some(({ name }) => shape.test(name))
}

/** Methods of lists that hand their elements on as they are; no text has them. */
const WHOLE: ReadonlySet<string> = new Set(['push', 'unshift', 'splice', 'shift', 'pop', 'fill'])

/** Whether what goes through a call comes out as it is: an element of a list, or what a function of the file returns. */
function keepsWhole({ facts, node }: Step): boolean {
  if (!isCallLike(node)) return false
  return WHOLE.has(calleeName(node) ?? '') || facts.calls.targetsOf(node).functions.length > 0
}

export function isSameText(facts: Facts, one: Node, other: Node): boolean {
  const textOf = (node: Node): string => {
    const inner = unwrap(node)
    return inner.type === 'Identifier' ? inner.name : facts.module.text.slice(inner.range[0], inner.range[1]).replace(/\s+/g, '')
  }
  return textOf(one) === textOf(other)
}

// ---------------------------------------------------------------- what a condition would say

function truthOf(trial: Trial, node: Node): boolean | undefined {
  if (trial.depth > 8) return undefined
  const inner = unwrap(node)
  const deeper: Trial = { ...trial, depth: trial.depth + 1 }
  switch (inner.type) {
    case 'UnaryExpression':
      if (inner.operator === '!') {
        const truth = truthOf(deeper, inner.argument)
        return truth === undefined ? undefined : !truth
      }
      break
    case 'LogicalExpression': {
      if (inner.operator === '??') return undefined
      const [left, right] = [truthOf(deeper, inner.left), truthOf(deeper, inner.right)]
      const decisive = inner.operator === '||'
      if (left === decisive || right === decisive) return decisive
      return left === undefined || right === undefined ? undefined : !decisive
    }
    case 'BinaryExpression':
      return compare(deeper, inner)
    case 'CallExpression': {
      const truth = truthOfCall(deeper, inner)
      if (truth !== undefined) return truth
      break
    }
    default:
  }
  const value = imagine(deeper, inner)
  return value === undefined ? undefined : value.is === 'constant' ? Boolean(value.value) : true
}

function imagine(trial: Trial, node: Node): Imagined {
  const { ask, name, given } = trial
  if (trial.depth > 8) return undefined
  const inner = unwrap(node)
  const deeper: Trial = { ...trial, depth: trial.depth + 1 }
  if (given && inner.type === 'Identifier' && variableOf(ask.facts.module, inner) === given.variable) return given.value
  const constant = ask.facts.values.constant(inner)
  if (constant) return { is: 'constant', value: constant.value }
  if (inner.type === 'UnaryExpression' && inner.operator === 'typeof') {
    const value = imagine(deeper, inner.argument)
    if (value === undefined) return undefined
    // Of a text that isn't seen to be one, `typeof` says nothing of the name.
    if (value.is === 'constant') return value.value === name ? undefined : { is: 'constant', value: typeof value.value }
    return { is: 'constant', value: value.is === 'function' ? 'function' : 'object' }
  }
  if (isTarget(ask, inner)) return { is: 'constant', value: name }
  if (inner.type === 'MemberExpression' && inner.computed) return memberOf(trial, inner)
  if (inner.type === 'TemplateLiteral') {
    let text = ''
    for (const [i, quasi] of inner.quasis.entries()) {
      const value = inner.expressions[i] ? imagine(deeper, inner.expressions[i]) : ({ is: 'constant', value: '' } as const)
      if (value?.is !== 'constant') return undefined
      text += quasi.value.cooked + String(value.value)
    }
    return { is: 'constant', value: text }
  }
  if (inner.type === 'Identifier') {
    const variable = variableOf(ask.facts.module, inner)
    const resolved = variable && isEffectivelyConstant(variable) ? ask.facts.values.resolve(inner) : inner
    return resolved === inner ? undefined : imagine(deeper, resolved)
  }
  if (inner.type === 'CallExpression') return imagineCall(deeper, inner)
  return undefined
}

/** `holder[name]`: what an ordinary object has under a shared name. */
function memberOf({ ask, name }: Trial, node: TSESTree.MemberExpression): Imagined {
  const { member } = ask.query
  if (!member || !isTarget(ask, node.property) || !isSameText(ask.facts, node.object, member.holder)) return undefined
  return name === '__proto__' ? { is: 'root' } : name === 'constructor' ? { is: 'function' } : undefined
}

function compare(trial: Trial, node: TSESTree.BinaryExpression): boolean | undefined {
  const { ask, name, notes } = trial
  const { left, right, operator } = node
  if (operator === 'in') {
    const resolved = ask.facts.values.resolve(right)
    if (imagine(trial, left) === undefined || resolved.type === 'CallExpression') return undefined
    // Every object has these two, a literal of the program no other.
    return name !== 'prototype' ? true : undefined
  }
  if (operator === 'instanceof') {
    const value = imagine(trial, left)
    return value?.is === 'root' || value?.is === 'constant' ? false : undefined
  }
  const equal = /^[=!]==?$/.test(operator)
  if (!equal) return compareIndex(trial, node)
  const [one, other] = [imagine(trial, left), imagine(trial, right)]
  if (one === undefined || other === undefined) return compareIndex(trial, node)
  if (one.is !== 'constant' && other.is !== 'constant') return undefined
  const same = one.is === 'constant' && other.is === 'constant' && one.value === other.value
  if (operator.length === 3 && (isBare(ask, left) || isBare(ask, right))) notes.exact = true
  return operator.startsWith('!') ? !same : same
}

/** `list.indexOf(x) !== -1`, `text.indexOf('__proto__') > -1`, `text.search(pattern) >= 0` */
function compareIndex(trial: Trial, node: TSESTree.BinaryExpression): boolean | undefined {
  const call = unwrap(node.left)
  const limit = trial.ask.facts.values.constant(node.right)?.value
  if (call.type !== 'CallExpression' || !/^(?:indexOf|search)$/.test(calleeName(call) ?? '') || (limit !== -1 && limit !== 0)) return undefined
  const found = truthOfMembership(trial, call)
  if (found === undefined) return undefined
  switch (`${node.operator} ${limit}`) {
    case '!== -1':
    case '!= -1':
    case '> -1':
    case '>= 0':
      return found
    case '=== -1':
    case '== -1':
    case '< 0':
    case '<= -1':
      return !found
    default:
      return undefined
  }
}

/** The value as it is: neither made a text, nor a part of one. */
function isBare(ask: Ask, node: Node): boolean {
  const inner = unwrap(node)
  return (inner.type === 'Identifier' || inner.type === 'MemberExpression') && isTarget(ask, inner)
}

const MEMBERSHIP = new Set(['includes', 'has', 'contains', 'test', 'match', 'exec'])

/** Names of lists whose members are refused. */
const REFUSED = /(?:un|not?|non)_?safe|forbidden|blocked|block_?list|black_?list|denied|deny|dangerous|disallowed|reserved|banned|illegal|proto(?:type)?_?(?:keys|props|names)/i

/** Names of functions that only objects without a class pass, and no functions. */
const PLAIN = /^is_?(?:plain_?(?:object|obj)|object_?like|pojo|dict(?:ionary)?)$/i

function truthOfCall(trial: Trial, call: TSESTree.CallExpression): boolean | undefined {
  const name = calleeName(call)
  const [first] = call.arguments
  if (name === undefined || !first) return undefined
  if (MEMBERSHIP.has(name)) return truthOfMembership(trial, call)
  if (name === 'startsWith' || name === 'endsWith') {
    const [text, part] = [imagineReceiver(trial, call), imagine(trial, first)]
    if (text?.is !== 'constant' || part?.is !== 'constant') return undefined
    const whole = String(text.value)
    return name === 'startsWith' ? whole.startsWith(String(part.value)) : whole.endsWith(String(part.value))
  }
  const value = imagine(trial, first)
  if (value === undefined) return undefined
  if (name === 'isArray') return false
  const functions = trial.ask.facts.identity.functions(call.callee)
  if (functions.length > 0 && value.is !== 'constant') return truthInside(trial, functions, value)
  return PLAIN.test(name) && value.is === 'function' ? false : undefined
}

/** What a helper says of an object that it is given: which of its ends it can come to, and what it gives back there. */
function truthInside(trial: Trial, functions: readonly FunctionNode[], value: NonNullable<Imagined>): boolean | undefined {
  const [fn, ...others] = functions
  const [parameter] = fn?.params ?? []
  if (!fn || others.length > 0 || fn.async || fn.generator || parameter?.type !== 'Identifier' || trial.depth > 4) return undefined
  const facts = homeOf(trial.ask.facts, fn)
  const variable = variableOf(facts.module, parameter)
  if (!variable || !isEffectivelyConstant(variable)) return undefined
  const inside: Trial = { ...trial, ask: { ...trial.ask, facts }, depth: trial.depth + 1, given: { variable, value } }
  if (fn.body.type !== 'BlockStatement') return truthOf(inside, fn.body)
  const graph = facts.control.graphOf(fn)
  if (graph.incomplete) return undefined
  const results = new Set<boolean | undefined>()
  for (const { point, node } of graph.exits) {
    const { entered, truncated } = facts.control.walkBack(graph, point, 0, {
      onEvent: () => 'go',
      onEdge: ({ test, outcome }, state) => (test && outcome !== undefined && truthOf(inside, test) === !outcome ? 'closed' : state),
    })
    if (truncated || entered.length > 0) results.add(node?.argument ? truthOf(inside, node.argument) : false)
  }
  const [result, ...more] = results
  return more.length === 0 ? result : undefined
}

function imagineReceiver(trial: Trial, call: TSESTree.CallExpression): Imagined {
  const receiver = receiverOf(call)
  return receiver && imagine(trial, receiver)
}

function truthOfMembership(trial: Trial, call: TSESTree.CallExpression): boolean | undefined {
  const { ask, name, notes } = trial
  const receiver = receiverOf(call)
  const [first] = call.arguments
  if (!receiver || !first) return undefined
  const method = calleeName(call)
  if (method === 'test' || method === 'exec') return matches(ask, receiver, imagine(trial, first))
  if (method === 'match' || method === 'search') return matches(ask, first, imagine(trial, receiver))
  const part = imagine(trial, first)
  if (part?.is !== 'constant') return undefined
  // The text itself, or the list of names that the asked one is from: does it hold a shared name?
  const whole = imagine(trial, receiver)
  if (whole?.is === 'constant') return typeof whole.value === 'string' && whole.value.includes(String(part.value))
  const rest = restOf(ask, receiver)
  if (rest && rest.length > 0) {
    notes.exact = true
    return part.value === name
  }
  if (!isTarget(ask, first)) return undefined
  const list = namesIn(ask.facts, receiver)
  if (isBare(ask, first)) notes.exact = true
  if (list) return list.includes(name)
  const listName = unwrap(receiver)
  const last = listName.type === 'Identifier' ? listName.name : listName.type === 'MemberExpression' ? staticKey(listName) : undefined
  return ask.query.trustNames && last !== undefined && REFUSED.test(last) ? true : undefined
}

/** The constants of a list, or of a set made of one. */
function namesIn(facts: Facts, node: Node): readonly unknown[] | undefined {
  let list = facts.values.resolve(node)
  if (list.type === 'NewExpression' && calleeName(list) === 'Set' && list.arguments[0]) list = facts.values.resolve(list.arguments[0])
  if (list.type !== 'ArrayExpression') return undefined
  const names: unknown[] = []
  for (const element of list.elements) {
    const constant = element && element.type !== 'SpreadElement' ? facts.values.constant(element) : undefined
    if (!constant) return undefined
    names.push(constant.value)
  }
  return names
}

/** Asks the regular expression itself. */
function matches(ask: Ask, pattern: Node, text: Imagined): boolean | undefined {
  const regexp = text?.is === 'constant' ? patternOf(ask.facts, pattern) : undefined
  if (!regexp || text?.is !== 'constant') return undefined
  return compile(regexp)?.test(String(text.value))
}

/** `String(key)`, `key.toString()`, and the like are the name; `key.slice(1)` isn't. */
function imagineCall(trial: Trial, call: TSESTree.CallExpression): Imagined {
  const callee = unwrap(call.callee)
  const [first] = call.arguments
  if (!first) return undefined
  if (callee.type === 'Identifier' && callee.name === 'String' && isGlobal(trial.ask.facts.module, callee)) return imagine(trial, first)
  if (calleeName(call) !== 'call' || callee.type !== 'MemberExpression' || !isObjectToString(trial.ask.facts, callee.object)) return undefined
  const value = imagine(trial, first)
  if (value === undefined || value.is === 'constant') return undefined
  return { is: 'constant', value: value.is === 'function' ? '[object Function]' : '[object Object]' }
}

/** `Object.prototype.toString`, by whatever name. */
function isObjectToString(facts: Facts, node: Node): boolean {
  const method = facts.values.resolve(node)
  return method.type === 'MemberExpression' && staticKey(method) === 'toString'
}
