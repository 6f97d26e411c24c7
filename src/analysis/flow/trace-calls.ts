import type { SanitizerRow, StepRow } from '../../models/schema.js'
import { argumentOf, calleeName, calleeOf, type CallLike, isClass, isFunction, staticKey, unwrap } from '../ast/nodes.js'
import type { ApiNode } from '../identity/api-graph.js'
import type { Node, TSESTree } from '../module.js'
import { isGlobal, variableOf } from '../scope/variables.js'
import { HARMLESS_CONSTRUCTORS, HARMLESS_GLOBALS, HOLDING_CONSTRUCTORS } from './builtins.js'
import { beginsAtRoot, isLastSegment, isNormalising } from './folders.js'
import { fixesOrigin } from './labels.js'
import { isPrefix } from './paths.js'
import { schemaNarrows, validatorCalls } from './schemas.js'
import { formatDirective, isUnread, textAround } from './text.js'
import { readInstance } from './trace-instances.js'
import { methodCall, staticCall } from './trace-methods.js'
import type { Item, Tracer } from './tracer.js'
import { isSanitizerName } from './trusted-names.js'
import { DEMAND } from './types.js'
import { demandOfPart, isAddress, isHostPart, isPartOfUrl, isQueryPart } from './urls.js'

export function visitCall(tracer: Tracer, item: Item, node: TSESTree.CallExpression): void {
  const { facts } = item
  const callee = unwrap(node.callee)
  const name = calleeName(node)
  const apis = facts.identity.calleeApis(node)
  if (tracer.query.facts.states === 'path' && (item.demand & DEMAND.decoded) === 0 && isLastSegment(facts, node)) return
  if (tracer.query.facts.records && followRecord(tracer, item, node, name)) return
  if (tracer.isSource(item, node)) return
  if (followValidated(tracer, item, node)) return
  if (throughRows(tracer, item, node, apis)) return
  if (intoFunctions(tracer, item, node)) return
  if (callee.type === 'Identifier' && isGlobal(facts.module, callee) && globalCall(tracer, item, node, callee.name)) return
  if (callee.type === 'MemberExpression') {
    if (staticCall(tracer, item, node, callee)) return
    if (methodCall(tracer, item, node, callee, apis)) return
  }
  if (callee.type === 'FunctionExpression' || callee.type === 'ArrowFunctionExpression') return
  if (tracer.query.trustNames && apis.length === 0 && name !== undefined && isSanitizerName(name)) return
  tracer.dynamic(item, 'call')
  // An object that an unknown function makes has names of that function's choice.
  if (!tracer.query.trustNames && !tracer.query.facts.keys && !tracer.query.facts.records) throughUnknown(tracer, item, node)
}

/** Methods of records that make plain objects of them, with all fields. */
const PLAIN: ReadonlySet<string> = new Set(['toObject', 'toJSON', 'toPlain', 'lean', 'data', 'serialize', 'toPOJO', '$toJson', 'get'])

/** Functions that choose fields, or make something else of a record. */
const CHOOSING: ReadonlySet<string> = new Set(
  'pick pickBy omit omitBy result at property plainToClass plainToInstance instanceToPlain classToPlain mapValues'.split(' '),
)

/** What the methods of records, and functions that choose among their fields, hand on. */
function followRecord(tracer: Tracer, item: Item, node: TSESTree.CallExpression, name: string | undefined): boolean {
  if (name === undefined) return false
  const callee = unwrap(node.callee)
  const [first, second] = node.arguments
  if (CHOOSING.has(name)) return true
  // A list of names, or a function that chooses.
  if (name === 'stringify' && second && item.facts.values.constant(second)?.value !== null) return true
  if (callee.type !== 'MemberExpression' || !PLAIN.has(name)) return false
  // `map.get(key)`, `record.get('name')`
  if (name === 'get' && first && item.facts.values.resolve(first).type !== 'ObjectExpression') return false
  tracer.go(item, callee.object, { step: tracer.called(item, node) })
  return true
}

export function visitTagged(tracer: Tracer, item: Item, node: TSESTree.TaggedTemplateExpression): void {
  const { facts } = item
  const apis = facts.identity.calleeApis(node)
  if (tracer.isSource(item, node)) return
  if (throughRows(tracer, item, node, apis)) return
  const tag = unwrap(node.tag)
  if (tag.type === 'MemberExpression' && staticKey(tag) === 'raw' && tag.object.type === 'Identifier' && tag.object.name === 'String') {
    for (const expression of node.quasi.expressions) tracer.part(item, node.quasi, expression)
    return
  }
  if (apis.length > 0) return
  const { functions } = facts.calls.targetsOf(node)
  if (functions.length > 0) for (const fn of functions) tracer.returned(item, fn, item.fields, tracer.enter(item, fn, { call: node, shift: 0 }))
  else tracer.dynamic(item, 'call')
}

export function visitNew(tracer: Tracer, item: Item, node: TSESTree.NewExpression): void {
  const { facts } = item
  const callee = unwrap(node.callee)
  if (tracer.fromApis(item, facts.identity.apis(node), node, item.fields)) return
  if (throughRows(tracer, item, node, facts.identity.calleeApis(node))) return
  if (callee.type === 'Identifier' && isGlobal(facts.module, callee)) {
    if (HARMLESS_CONSTRUCTORS.has(callee.name)) return
    if (callee.name === 'Promise' && followSettled(tracer, item, node)) return
    if (HOLDING_CONSTRUCTORS.has(callee.name)) {
      const [key, ...rest] = item.fields
      const error = /Error$/.test(callee.name)
      // A map is made of pairs, and gives back the second of each.
      const fields = callee.name === 'Map' && key === '*' ? ['*', '1', ...rest] : error ? [] : item.fields
      for (const argument of node.arguments) tracer.go(item, argument, { fields })
      return
    }
  }
  // What a class makes of a record is for the class to say.
  if (tracer.query.facts.records && item.fields.length === 0) return
  for (const value of facts.identity.valuesOf(node.callee)) {
    if (!('type' in value) || !(isClass(value) || isFunction(value))) continue
    if (!readInstance(tracer, item, value, item.fields, node)) tracer.dynamic(item, 'member')
    return
  }
  tracer.dynamic(item, 'call')
}

/** Where names aren't trusted, a call of which nothing is known is taken to hand its arguments' text on. */
function throughUnknown(tracer: Tracer, item: Item, node: TSESTree.CallExpression): void {
  for (const argument of node.arguments) {
    if (isFunction(unwrap(argument)) || argument.type === 'ObjectExpression') continue
    tracer.go(item, argument.type === 'SpreadElement' ? argument.argument : argument, { fields: [], step: { ...tracer.called(item, node), unknown: true } })
  }
}

/** Sanitizers and steps that models know. `true` when the models had the say. */
function throughRows(tracer: Tracer, item: Item, node: CallLike, apis: readonly ApiNode[]): boolean {
  if (apis.length === 0) return false
  const { facts } = item
  const cleaned = new Set<number | 'receiver' | '*'>()
  let known = false
  const valueOf = (at: number | 'receiver'): Node | undefined => {
    if (at !== 'receiver') return argumentOf(node, at)
    const callee = unwrap(calleeOf(node))
    return callee.type === 'MemberExpression' ? callee.object : undefined
  }
  const all = (from: number): number[] => {
    const count = node.type === 'TaggedTemplateExpression' ? node.quasi.expressions.length + 1 : node.arguments.length
    return Array.from({ length: Math.max(0, count - from) }, (_, i) => from + i)
  }
  const placesOf = (at: SanitizerRow['in']): (number | 'receiver')[] => {
    if (at === '*') return all(0)
    return at === 'receiver' || typeof at === 'number' ? [at] : all(Number.parseInt(at, 10))
  }
  const follow = (at: number | 'receiver', demand: number, fields: readonly string[]): void => {
    if (cleaned.has(at) || cleaned.has('*')) return
    const value = valueOf(at)
    const spread = at !== 'receiver' && node.type !== 'TaggedTemplateExpression' ? node.arguments[at] : undefined
    const target = value ?? (spread?.type === 'SpreadElement' ? spread.argument : undefined)
    tracer.go(item, target, { demand, fields, step: tracer.called(item, node) })
  }
  const { states } = tracer.query.facts
  const steps = apis.flatMap((api) => api.steps ?? []).filter((row) => facts.values.meets(node, row.when))
  const sanitizers = apis.flatMap((api) => api.sanitizers ?? []).filter((row) => facts.values.meets(node, row.when))
  for (const row of sanitizers) {
    known = true
    const encodes = (item.demand & DEMAND.decoded) !== 0
    if ((row.clears === 'all' || row.clears.includes(tracer.query.kind)) && !encodes) for (const at of row.in === '*' ? [row.in] : placesOf(row.in)) cleaned.add(at)
  }
  // What a step says of an argument is more exact than that a sanitizer takes it.
  const stepped = new Set(steps.flatMap((row) => ((row.to ?? 'result') === 'result' ? row.from : [])))
  for (const row of sanitizers) {
    for (const at of placesOf(row.in)) if (!stepped.has(at) && !stepped.has('*')) follow(at, item.demand, [])
  }
  for (const row of steps) {
    known = true
    if (row.effect === 'formats') {
      for (const at of row.from) for (const index of at === '*' ? all(0) : [at]) followFormatted(tracer, item, node, index)
      continue
    }
    if ((row.to ?? 'result') !== 'result') continue
    if (row.value === 'number' && tracer.query.facts.text) continue
    if (row.value === 'bytes' && states && isUnread(item.step)) continue
    if ((row.value === 'string' || row.effect === 'stringifies') && tracer.isObjectDemanded(item)) continue
    // Members of what was parsed flat are texts; all of them together still are an object.
    if (row.value === 'texts' && tracer.isObjectDemanded(item) && item.fields.length > 0) continue
    let { demand } = item
    const isUrl = row.effect === 'parses-url'
    if (isUrl && item.fields[0] !== undefined && !isPartOfUrl(item.fields[0])) continue
    if (isUrl && isAddress(tracer.query.facts)) {
      followUrl(tracer, item, node, row)
      continue
    }
    if (isUrl && isQueryPart(item.fields[0])) demand |= DEMAND.taken
    if (row.effect?.startsWith('parses')) demand &= ~DEMAND.object
    if (row.effect === 'parses-path' && states && /^(?:base|name|ext)$/.test(item.fields[0] ?? '') && (demand & DEMAND.decoded) === 0) continue
    // Against a base `..` is resolved, unless it is encoded; `url.parse` takes a URL apart as it is.
    if (isUrl && row.from.length > 1 && states && item.fields[0] === 'pathname' && (demand & DEMAND.decoded) === 0 && (demand & DEMAND.placed) !== 0) continue
    if (row.effect === 'decodes') demand |= DEMAND.decoded
    const normalises = isNormalising(row.effect)
    if (normalises) {
      const isUpless = row.effect === 'resolves-path' || beginsAtRoot(facts, node)
      if ((demand & DEMAND.placed) !== 0 && (demand & DEMAND.decoded) === 0 && states && isUpless) continue
      // What starts with a trusted folder after this is inside of it.
      if ((demand & DEMAND.prefixed) !== 0) continue
      if ((demand & DEMAND.inward) !== 0 && (demand & DEMAND.placed) !== 0) continue
      // That no `..` is left says nothing of what it was made from.
      demand &= ~(DEMAND.upless | DEMAND.inward | DEMAND.slashless | DEMAND.backslashless)
    }
    const isMembers = row.effect === 'stringifies' && tracer.query.facts.text
    const fields = isMembers ? ['*'] : row.value === 'string' || row.effect ? [] : item.fields
    for (const from of row.from) {
      for (const at of from === '*' ? all(0) : [from]) {
        const isBehind = normalises && typeof at === 'number' && at > 0
        const placed = isBehind && row.effect === 'joins-path' ? DEMAND.placed : 0
        follow(at, isBehind ? demand | DEMAND.behind | placed : demand, fields)
      }
    }
  }
  return known
}

/** `new URL(x, base)`: where it leads follows from the text if that is a whole URL, else from the base. */
function followUrl(tracer: Tracer, item: Item, node: CallLike, { from }: StepRow): void {
  const [member] = item.fields
  const demand = demandOfPart(member, item.demand)
  if (demand === undefined) return
  const places = from.flatMap((at) => (typeof at === 'number' ? [argumentOf(node, at)] : []))
  const [text, base] = places
  tracer.go(item, text, { fields: [], demand: base ? demand | DEMAND.based : demand, step: tracer.called(item, node) })
  // Of the base, nothing but the host is left.
  if (base && (member === undefined || isHostPart(member))) tracer.go(item, base, { fields: [], demand, step: tracer.called(item, node) })
}

/** `util.format('… %s', x)`: the value becomes a part of the text, unless its directive makes a number of it. */
function followFormatted(tracer: Tracer, item: Item, node: CallLike, index: number | 'receiver'): void {
  const value = index === 'receiver' ? undefined : argumentOf(node, index)
  if (value && formatDirective(item.facts, node, index as number) !== 'number') tracer.part(item, node, value)
}

/** `schema.parse(x)`: what comes out is what went in, as far as the schema lets it. */
function followValidated(tracer: Tracer, item: Item, node: TSESTree.CallExpression): boolean {
  let known = false
  for (const { row, input, schema } of validatorCalls(item.facts, node)) {
    if (row.to === undefined) continue
    const way = row.to.split('.').slice(1)
    if (!isPrefix(way, item.fields)) continue
    known = true
    // What comes out has the fields of the schema.
    if (tracer.query.facts.records) continue
    const fields = item.fields.slice(way.length)
    if (schema && schemaNarrows(item.facts, schema, fields, tracer.query)) continue
    tracer.go(item, input, { fields, step: tracer.called(item, node) })
  }
  return known
}

function intoFunctions(tracer: Tracer, item: Item, node: CallLike): boolean {
  const { functions, shift, applied } = item.facts.calls.targetsOf(node)
  if (functions.length === 0) return false
  for (const fn of functions) tracer.returned(item, fn, item.fields, tracer.enter(item, fn, { call: node, shift, applied }))
  return true
}

function globalCall(tracer: Tracer, item: Item, node: TSESTree.CallExpression, name: string): boolean {
  const [first] = node.arguments
  if (HARMLESS_GLOBALS.has(name) && !(name === 'btoa' && (item.demand & DEMAND.decoded) !== 0)) return true
  const text = { fields: [], step: tracer.called(item, node) }
  switch (name) {
    case 'String':
    case 'btoa':
      if (!tracer.isObjectDemanded(item)) tracer.go(item, first, text)
      return true
    case 'escape':
    case 'encodeURI':
      if (!tracer.isObjectDemanded(item) && holdsAny(tracer, item, NOT_ENCODED[name])) tracer.go(item, first, text)
      return true
    case 'encodeURIComponent':
      if (!tracer.isObjectDemanded(item) && survivesEncoding(tracer, item)) tracer.go(item, first, text)
      return true
    case 'decodeURIComponent':
    case 'decodeURI':
    case 'unescape':
    case 'atob':
      if (!tracer.isObjectDemanded(item)) {
        const isKept = name === 'decodeURI' && tracer.query.facts.states && isUrlPath(item, first)
        tracer.go(item, first, isKept ? text : { ...text, demand: item.demand | DEMAND.decoded })
      }
      return true
    case 'structuredClone':
    case 'Object':
      tracer.go(item, first, { step: tracer.called(item, node) })
      return true
    case 'Array':
      for (const argument of node.arguments) tracer.go(item, argument)
      return true
    case 'require':
      return true
    default:
      return false
  }
}

/** `url.pathname` of a parsed URL: dots and slashes are in it as they are, or stay encoded by `decodeURI`. */
function isUrlPath({ facts }: Item, node: Node | undefined): boolean {
  const path = node && facts.values.resolve(node)
  return path?.type === 'MemberExpression' && staticKey(path) === 'pathname'
}

/** What is left as it is beside letters and digits (ECMA-262, B.2.1.1 and 19.2.6.4). */
const NOT_ENCODED = { escape: '@*_+-./', encodeURI: ";/?:@&=+$,#-_.!~*'()" } as const

/** Whether a text in which only these characters, letters and digits are left, and `%`, can do harm. */
function holdsAny(tracer: Tracer, item: Item, characters: string): boolean {
  const { dangerous } = tracer.query.facts
  return (item.demand & DEMAND.decoded) !== 0 || /[\w%]/.test(dangerous) || Array.from(dangerous).some((character) => characters.includes(character))
}

/** Whether encoded text still does harm: a host needs no character that is encoded, a path or query that it stands in does. */
function survivesEncoding(tracer: Tracer, item: Item): boolean {
  const { facts } = tracer.query
  if (!facts.survivesUrlEncoding || !isAddress(facts)) return facts.survivesUrlEncoding === true
  return (item.demand & DEMAND.based) === 0 && !fixesOrigin(textAround(item.facts, item.step).before)
}

/** `new Promise((resolve) => …)`: what `resolve` is called with. */
function followSettled(tracer: Tracer, item: Item, node: TSESTree.NewExpression): boolean {
  const [first] = node.arguments
  const executor = first ? unwrap(first) : undefined
  if (!isFunction(executor)) return false
  const [resolve] = executor.params
  if (resolve?.type !== 'Identifier') return true
  for (const { identifier } of variableOf(item.facts.module, resolve)?.references ?? []) {
    const call = identifier.parent
    if (call.type === 'CallExpression' && call.callee === identifier) tracer.go(item, call.arguments[0], { step: tracer.called(item, node) })
  }
  return true
}
