import { argumentOf, calleeName, calleeOf, type CallLike, isFunction, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { ApiNode } from '../identity/api-graph.js'
import type { Node, TSESTree } from '../module.js'
import { isGlobal } from '../scope/variables.js'
import { HARMLESS_GLOBALS, HARMLESS_METHODS, METHODS, PLATFORM, STATICS } from './builtins.js'
import { patternOf, settle } from './ask.js'
import { judgePredicate } from './guards.js'
import { meetsDots, takenAtDots } from './folders.js'
import { tellsUps } from './labels.js'
import { namesOwnMembers } from './member-names.js'
import { escapesOwnQuotes } from './quoting.js'
import { judgeReplacement, judgeReplacements, judgeSplit, leavesOneSlash, removesUps, stripsLeadingUps } from './replacements.js'
import { joinedPieces } from './text.js'
import { groupSource, judgeTest } from '../values/pattern.js'
import type { Item, Tracer } from './tracer.js'
import { isSanitizerName } from './trusted-names.js'
import { DEMAND, KEYS } from './types.js'
import { isAddress } from './urls.js'

export function staticCall(tracer: Tracer, item: Item, node: TSESTree.CallExpression, callee: TSESTree.MemberExpression): boolean {
  const object = unwrap(callee.object)
  if (object.type !== 'Identifier' || !isGlobal(item.facts.module, object)) return false
  const name = `${object.name}.${staticKey(callee) ?? ''}`
  const effect = STATICS.get(name)
  if (!effect) return object.name === 'Math' || object.name === 'Intl'
  const [first, ...others] = node.arguments
  const step = tracer.called(item, node)
  // Names of members are text.
  const namesNothing = tracer.query.member !== undefined && (tracer.isObjectDemanded(item) || namesOwnMembers(item.facts, tracer.query.member, first))
  const rest = item.fields.slice(1)
  switch (effect) {
    case 'harmless':
      return true
    case 'first':
      if (name === 'Array.from' && others[0] && isFunction(unwrap(others[0]))) {
        followCallbackResults(tracer, item, node, others[0], elementFields(tracer, item))
        return true
      }
      // The names are the first halves of the pairs.
      tracer.go(item, first, name === 'Object.fromEntries' && item.fields[0] === KEYS ? { ...tracer.asNames(item), fields: ['*', '0'], step } : { step })
      return true
    case 'all':
      for (const argument of node.arguments) tracer.go(item, argument, { step })
      return true
    case 'keys':
      if (!namesNothing) tracer.go(item, first, { fields: [KEYS], step })
      return true
    case 'values':
      tracer.go(item, first, { fields: item.fields.length > 0 ? ['*', ...rest] : ['*'], step })
      return true
    case 'entries': {
      const which = item.fields[1]
      if (which !== '1' && !namesNothing) tracer.go(item, first, { fields: [KEYS], step })
      if (which !== '0') tracer.go(item, first, { fields: ['*', ...item.fields.slice(2)], step })
      return true
    }
    case 'text':
      // JSON writes line ends and other control characters as escapes.
      if (/^\p{Cc}+$/u.test(tracer.query.facts.dangerous)) return true
      if (!tracer.isObjectDemanded(item)) tracer.go(item, first, { fields: tracer.query.facts.text ? ['*'] : [], step })
      return true
    case 'parse':
      tracer.go(item, first, { fields: [], demand: item.demand & ~DEMAND.object, step })
      return true
    case 'raw':
      for (const argument of node.arguments) tracer.go(item, argument, { fields: [] })
      return true
  }
}

export function methodCall(
  tracer: Tracer,
  item: Item,
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  apis: readonly ApiNode[],
): boolean {
  const { facts } = item
  const name = staticKey(callee)
  if (name === undefined || (apis.length > 0 && apis.every((api) => api.label !== '?' && !api.label.startsWith('?')))) return false
  if (HARMLESS_METHODS.has(name) || isPlatformValue(tracer, item, callee.object)) return true
  if (name === 'replace' || name === 'replaceAll') {
    followReplaced(tracer, item, node, callee, name)
    return true
  }
  if (name === 'toString' && isHexOrBase64(tracer, item, node)) return true
  if (name === 'call' || name === 'apply') return followBorrowed(tracer, item, node, callee)
  const effect = METHODS.get(name)
  if (!effect) return false
  if (effect.text && tracer.isObjectDemanded(item)) return true
  // The names that are asked for are in lower case.
  if (tracer.query.member && /^to(?:Locale)?UpperCase$/.test(name)) return true
  const step = tracer.called(item, node)
  const receiver = callee.object
  const [predicate] = node.arguments
  const isUndone = (item.demand & DEMAND.decoded) !== 0
  if (name === 'split' && predicate && tracer.query.facts.text && !isUndone && judgeSplit(facts, predicate, item.step, tracer.query.facts)) return true
  if (name === 'filter' && predicate) {
    if (judgePredicate(facts, predicate, tracer.query, item.fields.slice(1))) return true
    if (tracer.query.facts.states && !isUndone && tellsUps(facts, predicate, true)) {
      const demand = item.demand | DEMAND.upless
      if (settle(demand) !== 'clear') tracer.go(item, receiver, { step, demand })
      return true
    }
  }
  if (tracer.query.facts.states && followTakenAtDots(tracer, item, node, receiver)) return true
  if (name === 'join' && tracer.query.facts.states && isWithoutUps(tracer, item, node, receiver)) return true
  if (name === 'join' && escapesOwnQuotes(facts, node, item.step, tracer.query.facts)) return true
  const pieces = item.fields.length === 0 ? joinedPieces(facts, node) : undefined
  if (pieces) {
    for (const piece of pieces.items) tracer.part(item, node, piece)
    return true
  }
  if ((name === 'match' || name === 'matchAll' || name === 'exec') && hasHarmlessGroup(tracer, item, node)) return true
  if (effect.receiver === 'same') {
    tracer.go(item, receiver, { fields: effect.text ? (name === 'join' ? ['*'] : []) : item.fields, step: name === 'join' ? tracer.textStep(item, node, receiver) : step })
  } else if (effect.receiver === 'element') tracer.go(item, receiver, { fields: ['*', ...item.fields], step })
  else if (effect.receiver === 'list') tracer.go(item, receiver, { fields: [], step })
  if (effect.arguments === 'all') for (const argument of node.arguments) tracer.go(item, argument, { step: tracer.textStep(item, node, argument) })
  else for (const index of effect.arguments ?? []) tracer.go(item, argumentOf(node, index), { step, fields: effect.text ? [] : item.fields })
  if (effect.callback !== undefined) {
    const callback = argumentOf(node, effect.callback)
    const fields = name === 'map' || name === 'flatMap' ? elementFields(tracer, item) : item.fields
    if (callback) followCallbackResults(tracer, item, node, callback, fields)
    if (name === 'then' && !callback) tracer.go(item, receiver)
  }
  return true
}

/** The asked members of a list, as members of its elements. Whose names are asked of a list is asked of the objects in it. */
function elementFields(tracer: Tracer, { fields }: Item): readonly string[] {
  return fields[0] === KEYS && tracer.query.facts.keys ? fields : fields.slice(1)
}

/** `Intl.DateTimeFormat().resolvedOptions()`, `new Date(x).toString()`: made by the platform from numbers and its own settings. */
function isPlatformValue(tracer: Tracer, item: Item, node: Node): boolean {
  let inner = unwrap(node)
  for (;;) {
    if (inner.type === 'MemberExpression') inner = unwrap(inner.object)
    else if (inner.type === 'CallExpression' || inner.type === 'NewExpression') inner = unwrap(inner.callee)
    else break
  }
  return inner.type === 'Identifier' && inner !== node && PLATFORM.has(inner.name) && isGlobal(item.facts.module, inner)
}

function isHexOrBase64(tracer: Tracer, item: Item, node: TSESTree.CallExpression): boolean {
  const [encoding] = node.arguments
  const text = encoding ? item.facts.values.text(encoding) : undefined
  return text === 'hex' || text === 'base64' || text === 'base64url'
}

/** `x.match(/^v(\d+)$/)[1]`: what a group holds is what the group's own pattern lets through. */
function hasHarmlessGroup(tracer: Tracer, item: Item, node: TSESTree.CallExpression): boolean {
  const [first] = node.arguments
  const callee = unwrap(node.callee)
  const pattern = calleeName(node) === 'exec' && callee.type === 'MemberExpression' ? callee.object : first
  const regexp = pattern && patternOf(item.facts, pattern)
  if (!regexp) return false
  const fields = calleeName(node) === 'matchAll' ? item.fields.slice(1) : item.fields
  const asked = fields[0] === 'groups' ? fields[1] : fields[0]
  // With the flag `g` the elements are the whole matches, without groups.
  const key = calleeName(node) === 'match' && regexp.flags.includes('g') && asked !== undefined && /^(?:\*|\d+)$/.test(asked) ? '0' : asked
  const group = key === undefined ? undefined : groupSource(regexp.source, regexp.flags, key)
  return group !== undefined && judgeTest(`^(?:${group})$`, regexp.flags.replace(/[gym]/g, '')).excludes(tracer.query.facts.dangerous)
}

/** `name.split('.').pop()`, `name.slice(name.lastIndexOf('.'))`: an ending holds no `..`. */
function followTakenAtDots(tracer: Tracer, item: Item, node: TSESTree.CallExpression, receiver: Node): boolean {
  const taken = (item.demand & DEMAND.decoded) === 0 ? takenAtDots(item.facts, node) : undefined
  if (taken === undefined || meetsDots(item.facts, taken, item.step)) return false
  const demand = item.demand | DEMAND.upless
  if (settle(demand) !== 'clear') tracer.go(item, receiver, { fields: [], step: tracer.called(item, node), demand })
  return true
}

/** `x.split('..').join('')` */
function isWithoutUps(tracer: Tracer, item: Item, node: TSESTree.CallExpression, receiver: Node): boolean {
  const list = unwrap(receiver)
  const [separator] = list.type === 'CallExpression' && calleeName(list) === 'split' ? list.arguments : []
  const text = separator && list.type === 'CallExpression' ? receiverOf(list) : undefined
  if (!separator || !text || (item.demand & DEMAND.decoded) !== 0 || !removesUps(item.facts, separator, node.arguments[0], true)) return false
  const demand = item.demand | DEMAND.upless
  if (settle(demand) !== 'clear') tracer.go(item, text, { fields: [], step: tracer.called(item, node), demand })
  return true
}

function followReplaced(tracer: Tracer, item: Item, node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, name: string): void {
  if (tracer.isObjectDemanded(item)) return
  if (escapesOwnQuotes(item.facts, node, item.step, tracer.query.facts)) return
  const [pattern, replacement] = node.arguments
  const step = tracer.called(item, node)
  const cleaned =
    pattern &&
    (judgeReplacement(item.facts, pattern, replacement, name === 'replaceAll', tracer.query.facts) ||
      judgeReplacements(item.facts, node, item.step, tracer.query.facts))
  const { facts } = tracer.query
  const isUndone = (item.demand & DEMAND.decoded) !== 0
  let { demand } = item
  if (pattern && !isUndone) {
    if (facts.states && stripsLeadingUps(item.facts, pattern, replacement)) demand |= DEMAND.inward
    if (facts.states && removesUps(item.facts, pattern, replacement, name === 'replaceAll')) demand |= DEMAND.upless
    if (isAddress(facts) && leavesOneSlash(item.facts, pattern, replacement, (demand & DEMAND.slashed) !== 0)) demand |= DEMAND.single
  }
  if ((!cleaned || isUndone) && settle(demand) !== 'clear') tracer.go(item, callee.object, { fields: [], step, demand })
  if (!replacement) return
  if (isFunction(unwrap(replacement)) || item.facts.identity.functions(replacement).length > 0) followCallbackResults(tracer, item, node, replacement, [])
  else tracer.go(item, replacement, { fields: [], step })
}

/** `Array.prototype.slice.call(x, 1)`: the method of another object, on this value. */
function followBorrowed(tracer: Tracer, item: Item, node: TSESTree.CallExpression, callee: TSESTree.MemberExpression): boolean {
  const method = unwrap(callee.object)
  const name = method.type === 'MemberExpression' ? staticKey(method) : undefined
  if (name === undefined) return false
  if (HARMLESS_METHODS.has(name)) return true
  const effect = METHODS.get(name)
  if (!effect) return false
  const [target, ...others] = node.arguments
  tracer.go(item, target, { fields: effect.text ? [] : item.fields })
  for (const other of others) tracer.go(item, other, { fields: [] })
  return true
}

function followCallbackResults(tracer: Tracer, item: Item, call: CallLike, callback: Node, fields: readonly string[]): void {
  for (const fn of item.facts.identity.functions(callback)) {
    const frame = tracer.enter(item, fn, { call, shift: 0 })
    if (frame) tracer.returned(item, fn, fields, frame)
  }
  // `map(String)`, `map(Number)`, `map(escape)`, `map(JSON.stringify)`, `map(pool.escape)`
  const inner = unwrap(callback)
  if ((inner.type !== 'Identifier' && inner.type !== 'MemberExpression') || item.facts.identity.functions(inner).length > 0) return
  if (isHarmlessFunction(item.facts, inner)) return
  const apis = item.facts.identity.apis(inner)
  const clears = apis.flatMap((api) => api.sanitizers ?? []).some((row) => row.clears === 'all' || row.clears.includes(tracer.query.kind))
  const isNumber = tracer.query.facts.text && apis.some((api) => api.steps?.some((row) => row.value === 'number'))
  const name = inner.type === 'Identifier' ? inner.name : staticKey(inner)
  const isTrusted = tracer.query.trustNames && apis.length === 0 && name !== undefined && isSanitizerName(name)
  if (clears || isNumber || isTrusted) return
  const callee = unwrap(calleeOf(call))
  if (callee.type === 'MemberExpression') tracer.go(item, callee.object, { fields: ['*', ...fields] })
}

/** A function of the language whose results carry no text of its argument: `Number`, `Number.parseInt`. */
function isHarmlessFunction(facts: Facts, node: TSESTree.Identifier | TSESTree.MemberExpression): boolean {
  if (node.type === 'Identifier') return isGlobal(facts.module, node) && HARMLESS_GLOBALS.has(node.name)
  const object = unwrap(node.object)
  if (object.type !== 'Identifier' || !isGlobal(facts.module, object)) return false
  return STATICS.get(`${object.name}.${staticKey(node) ?? ''}`) === 'harmless'
}
