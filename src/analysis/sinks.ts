import type { ConceptRow, SinkKind, SinkRow } from '../models/schema.js'
import { argumentOf, argumentsOf, calleeName, calleeOf, isCallLike, isFunction, receiverOf, unwrap, wrapped, type CallLike, type FunctionNode } from './ast/nodes.js'
import { isEntity } from './entities.js'
import type { Facts } from './facts.js'
import { followArgument, followCall, followMember, followNamed, memberNames, type ApiNode } from './identity/api-graph.js'
import type { Interest } from './interest.js'
import { shapeContexts } from './identity/contexts.js'
import { isImported, specifierBehind } from './identity/imports.js'
import { asWide } from './identity/questions.js'
import { typeValues } from './identity/type-values.js'
import { apiNodes } from './identity/values.js'
import type { Node, TSESTree } from './module.js'
import { variableOf } from './scope/variables.js'
import { bindingOf } from './scope/bindings.js'
import { meetsStates, type Site } from './states.js'

export type { Site } from './states.js'

/** Nesting of options objects, arrays and callbacks that sinks are looked for in. */
const MOST_LAYERS = 4

/** A place in the file where a value would do harm. */
export interface Sink {
  readonly row: SinkRow
  /** The call, the write to a member, the attribute, or the function whose result it is. */
  readonly call: Site
  readonly value: Node
  /** Members of the value that get to the place, where the object is made by a function: `html` of `options()`. */
  readonly fields?: readonly string[]
  /** The object isn't written out here: a caller or a loop fills it, or it is spread. Only what is known to come from outside counts. */
  readonly filled?: true
  /** The receiver's identity isn't known: the row's evidence decides. */
  readonly guessed: boolean
  /** Regular expression (flags `is`) that the text must match to do harm here. */
  readonly evidence?: string
}

/** A call that means something to rules about options. */
export interface Concept {
  readonly row: ConceptRow
  readonly call: CallLike
}


/** Calls that may be what is looked for, by what the file's text promises. */
function* callsFor(facts: Facts, interest: Interest): Iterable<CallLike> {
  if (interest.is === 'any') {
    for (const call of facts.index.calls) if (mayBeCalled(facts, call, interest)) yield call
  }
  if (interest.is === 'named') for (const name of interest.names) yield* facts.index.callsByName.get(name) ?? []
}

/** Writes to members, and attributes of JSX elements, whose names the file's text promises. */
function* byPromisedName<Item>(index: ReadonlyMap<string, readonly Item[]>, interest: Interest): Iterable<Item> {
  const names = interest.is === 'named' ? interest.names : interest.is === 'any' ? interest.members : new Set<string>()
  // A file has fewer names than a library has.
  for (const [name, items] of index) if (!names || names.has(name)) yield* items
}

/**
 * A member's name rules most calls out: `list.map` is no library's `query`, unless the file itself puts one there. What comes from a module
 * of the project is only of libraries that the module, or one behind it, imports.
 */
function mayBeCalled(facts: Facts, call: CallLike, { members, behind, anywhere }: Interest & { is: 'any' }): boolean {
  if (!members) return true
  const callee = unwrap(calleeOf(call))
  const name = calleeName(call)
  const isMember = callee.type === 'MemberExpression'
  // The name is asked first: most calls have another one.
  if (isMember && (name === undefined || !(members.has(name) || facts.index.aliasNames.has(name) || BOUND.has(name)))) return false
  if (!behind || !facts.project.hasFiles || name === undefined || anywhere?.has(name)) return true
  const specifier = specifierBehind(facts, callee)
  const module = specifier === undefined ? undefined : facts.project.behind(facts, specifier)
  if (!module) return true
  const names = behind(module)
  return names.has('*') || (isMember ? names.has(name) || facts.index.aliasNames.has(name) || BOUND.has(name) : names.size > 0)
}

/** Members of functions that call them. */
const BOUND: ReadonlySet<string> = new Set(['call', 'apply', 'bind'])

/** The places of a file where a value would do harm of one kind, in source order. */
export function findSinks(facts: Facts, kind: SinkKind, interest: Interest): Sink[] {
  const sinks: Sink[] = []
  if (interest.is === 'no') return sinks
  const seen = new Map<string, number>()
  const note = (found: Sink): void => {
    const key = `${found.value.range.join(':')} ${found.fields?.join('.') ?? ''}`
    if (found.row.kind !== kind) return
    const at = seen.get(key)
    const known = at === undefined ? undefined : sinks[at]
    if (at !== undefined && known) {
      if (tellsMore(found, known)) sinks[at] = found
      return
    }
    seen.set(key, sinks.length)
    sinks.push(found)
  }
  for (const call of callsFor(facts, interest)) {
    if (interest.is === 'named' && argumentsOf(call).every(isHarmless)) continue
    for (const found of sinksOf(facts, call)) note(found)
  }
  for (const call of facts.index.dynamicImports) {
    for (const place of followArgument(facts.graph.global('import'), 0)) {
      for (const row of place.sinks ?? []) note({ row, call, value: call.source, guessed: false })
    }
  }
  for (const write of byPromisedName(facts.index.memberWrites, interest)) {
    if (isHarmless(write.right)) continue
    for (const found of inArgument(facts, write, write.right, facts.identity.apis(write.left), 0)) note(found)
  }
  for (const attribute of byPromisedName(facts.index.jsxAttributes, interest)) for (const found of inAttribute(facts, attribute)) note(found)
  if (interest.results && facts.graph.hasResults(kind)) for (const found of inResults(facts)) note(found)
  return sinks.sort((a, b) => a.value.range[0] - b.value.range[0])
}

/** Of two rows for the same place, one with evidence for what the receiver is says more than one for any receiver. */
function tellsMore(found: Sink, known: Sink): boolean {
  return known.guessed && known.row.guess === undefined && (!found.guessed || found.row.guess !== undefined)
}

/** `<div dangerouslySetInnerHTML={{ __html: text }} />` */
function inAttribute(facts: Facts, attribute: TSESTree.JSXAttribute): Sink[] {
  const { name, value } = attribute
  if (name.type !== 'JSXIdentifier' || value?.type !== 'JSXExpressionContainer' || value.expression.type === 'JSXEmptyExpression') return []
  return inArgument(facts, attribute, value.expression, followNamed(facts.graph.global('JSX'), name.name), 0)
}

/** What a handler, a hook or a decorated method returns to the library that calls it. */
function inResults(facts: Facts): Sink[] {
  const out: Sink[] = []
  for (const [fn, values] of facts.index.returns) {
    const contexts = facts.identity.contextsOf(fn)
    const places = [...new Set([...followCall(contexts.length > 0 ? contexts : shapeContexts(facts, fn)), ...declaredResult(facts, fn)])]
    if (places.length > 0) for (const value of values) for (const result of madeBy(facts, value)) out.push(...inArgument(facts, fn, result, places, 0))
  }
  return out
}

/** What a function gives back as its written type says: `Promise<Result>`. */
function declaredResult(facts: Facts, fn: FunctionNode): readonly ApiNode[] {
  return fn.returnType ? apiNodes(typeValues(facts, fn.returnType.typeAnnotation)) : []
}

/** Functions that hand on what another one of the file makes: how many of them. */
const MOST_MAKERS = 4

/** `return page(event)`: the objects that a function of the file writes out and returns, where it returns nothing else. */
function madeBy(facts: Facts, value: Node, depth = 0): readonly Node[] {
  const call = unwrap(value)
  const functions = call.type === 'CallExpression' && depth < MOST_MAKERS ? facts.calls.targetsOf(call).functions : []
  const made = functions.flatMap((fn) => (facts.index.returns.get(fn) ?? []).flatMap((result) => madeBy(facts, result, depth + 1)))
  return made.length > 0 && made.every((result) => unwrap(result).type === 'ObjectExpression') ? made : [value]
}

const sinksByCall = new WeakMap<Facts, Map<CallLike, readonly Sink[]>>()

/** Places of all kinds in one call: rules ask for one kind after the other. */
function sinksOf(facts: Facts, call: CallLike): readonly Sink[] {
  let known = sinksByCall.get(facts)
  if (!known) sinksByCall.set(facts, (known = new Map<CallLike, readonly Sink[]>()))
  let sinks = known.get(call)
  if (!sinks) known.set(call, (sinks = findInCall(facts, call)))
  return sinks
}

function findInCall(facts: Facts, call: CallLike): Sink[] {
  const apis = apisOf(facts, call)
  if (apis.length === 0) return borrowed(facts, call)
  return argumentsOf(call).flatMap((argument, index) => {
    // The strings of a tagged template are the program's own.
    if (call.type === 'TaggedTemplateExpression' && index === 0) return []
    const value = argument.type === 'SpreadElement' ? argument.argument : argument
    return inArgument(facts, call, value, followArgument(apis, index), 0)
  })
}

/** `exec.call(self, command)` and `exec.apply(self, list)`: the function's arguments come one later, or in a list. */
function borrowed(facts: Facts, call: CallLike): Sink[] {
  const name = calleeName(call)
  const target = receiverOf(call)
  if (call.type !== 'CallExpression' || !target || (name !== 'call' && name !== 'apply')) return []
  const apis = facts.identity.apis(target)
  if (apis.length === 0) return []
  const list = name === 'apply' ? call.arguments[1] : undefined
  const resolved = list ? facts.values.resolve(list) : undefined
  const values: readonly (Node | null)[] =
    name === 'call' ? call.arguments.slice(1) : resolved?.type === 'ArrayExpression' ? resolved.elements : list ? [list] : []
  return values.flatMap((value, index) =>
    followArgument(apis, index).flatMap((place) => (value ? (place.sinks ?? []) : []).flatMap((row) => (isConditional(row) || !value ? [] : [{ row, call, value, guessed: false }]))),
  )
}

function isHarmless(argument: Node): boolean {
  return argument.type === 'Literal' || isFunction(argument)
}

/** The calls of a file that a concept's rows are about, in source order. */
export function findConcepts(facts: Facts, is: string, interest: Interest): Concept[] {
  const concepts: Concept[] = []
  for (const call of callsFor(facts, interest)) {
    for (const row of new Set(apisOf(facts, call).flatMap((api) => api.concepts ?? []))) {
      if (row.is === is && facts.values.meets(call, row.when)) concepts.push({ row, call })
    }
  }
  return concepts.sort((a, b) => a.call.range[0] - b.call.range[0])
}

/** Forms of a callee that may be a library's function: a name, a member, a call's result, or a choice of them. */
const CALLEES: ReadonlySet<string> = new Set([
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'SequenceExpression',
  // The constructor of a base class.
  'Super',
])

/** API places that a call calls. */
function apisOf(facts: Facts, call: CallLike): ApiNode[] {
  const callee = unwrap(calleeOf(call))
  if (!CALLEES.has(callee.type)) return []
  // `table[key](…)`: no row names the member.
  if (callee.type === 'MemberExpression' && calleeName(call) === undefined) return []
  const apis = facts.identity.apis(callee)
  return apis.length === 0 && callee.type === 'MemberExpression' ? ofHandedOver(facts, callee) : apis
}

/**
 * `function sendPage(html, res) { res.send(html) }`, where another file's handler calls it: what a parameter is called by the usual name of
 * one of a framework's objects is worth asking who hands it over.
 */
function ofHandedOver(facts: Facts, callee: TSESTree.MemberExpression): ApiNode[] {
  let root: Node = callee
  while (root.type === 'MemberExpression' || root.type === 'CallExpression') root = unwrap(root.type === 'CallExpression' ? root.callee : root.object)
  if (root.type !== 'Identifier' || !facts.graph.handlerNames.has(root.name)) return []
  const holder = bindingOf(variableOf(facts.module, root)?.defs[0]?.name ?? root)?.holder
  if (holder?.is !== 'parameter') return []
  return asWide(facts, () => (facts.calls.callersOf(holder.node).exposed ? facts.identity.apis(callee) : []))
}

function inArgument(facts: Facts, call: Site, value: Node, places: readonly ApiNode[], depth: number, holder?: Node): Sink[] {
  if (places.length === 0 || depth > MOST_LAYERS) return []
  return [...here(facts, call, value, places, holder), ...insideArgument(facts, call, value, places, depth)]
}

/** Rows of the place itself whose conditions hold. */
function here(facts: Facts, call: Site, value: Node, places: readonly ApiNode[], holder: Node | undefined, fields?: readonly string[]): Sink[] {
  const out: Sink[] = []
  for (const place of places) {
    const guessed = place.label.startsWith('?')
    for (const row of place.sinks ?? []) {
      if (!holds(facts, row, call, guessed)) continue
      const state = row.state ? meetsStates(facts, call, value, holder, row.state) : {}
      if (!state) continue
      const evidence = state.text === undefined ? {} : { evidence: state.text }
      out.push({ row, call, value, guessed, ...evidence, ...(fields && { fields }) })
    }
  }
  return out
}

/** Whether a row holds only under conditions of its call. */
function isConditional({ when, state, into, guess }: SinkRow): boolean {
  return (when ?? state ?? into ?? guess) !== undefined
}

/** The conditions of a row that its call decides. */
function holds(facts: Facts, row: SinkRow, call: Site, guessed: boolean): boolean {
  if (row.deferred && wrapped(call).parent?.type === 'ExpressionStatement') return false
  if (!isCallLike(call)) return row.when === undefined && row.into === undefined && !(guessed && row.guess)
  return facts.values.meets(call, row.when) && isIntoRecord(facts, row, call) && (!guessed || isGuessed(facts, row, call))
}

/** Whether a call that merges a value into something merges it into a record, where its row asks for one. */
function isIntoRecord(facts: Facts, { into }: SinkRow, call: CallLike): boolean {
  if (into === undefined) return true
  const target = into === 'receiver' ? receiverOf(call) : argumentOf(call, into)
  return target !== undefined && isEntity(facts, target)
}

const receivers = new Map<string, RegExp>()

/** Whether there is the evidence that a row asks for where nothing is known of the receiver. */
function isGuessed(facts: Facts, { guess }: SinkRow, call: CallLike): boolean {
  if (!guess) return true
  const receiver = receiverOf(call)
  if (!receiver || (guess.imported && !isImported(facts, receiver))) return false
  if (guess.receiver === undefined) return true
  let pattern = receivers.get(guess.receiver)
  if (!pattern) receivers.set(guess.receiver, (pattern = new RegExp(guess.receiver)))
  return pattern.test(facts.module.text.slice(receiver.range[0], receiver.range[1]))
}

/** Places inside of an options object, of the objects in an array, or in what a callback returns. */
function insideArgument(facts: Facts, call: Site, value: Node, places: readonly ApiNode[], depth: number): Sink[] {
  const out: Sink[] = []
  const results = followCall(places)
  if (results.length > 0) {
    for (const callback of facts.identity.functions(value)) {
      for (const result of facts.index.returns.get(callback) ?? []) out.push(...inArgument(facts, callback, result, results, depth + 1))
    }
  }
  const names = new Set<string>()
  for (const place of places) for (const name of memberNames(place)) names.add(name)
  if (names.size === 0) return out
  const holder = facts.values.resolve(value)
  const isMade = holder.type === 'CallExpression' && facts.calls.targetsOf(holder).functions.length > 0
  for (const name of names) {
    const found = name === '*' ? undefined : facts.values.option(value, name)
    if (found?.is === 'found') out.push(...inArgument(facts, call, found.node, followMember(places, name), depth + 1, value))
    else if (name === '*') continue
    else if (isMade) out.push(...here(facts, call, value, followMember(places, name), value, [name]))
    else if (found?.is === 'unknown' && isFilled(facts, holder)) out.push(...inFilled(facts, call, value, places, [name], depth))
    else if (holder.type === 'ArrayExpression' && holder.elements.length === 0) out.push(...inFilled(facts, call, value, places, ['*', name], depth))
  }
  for (const element of mappedElements(facts, holder)) if (depth < MOST_LAYERS) out.push(...insideArgument(facts, call, element, places, depth + 1))
  if (names.has('*')) {
    const every = followNamed(places, '*')
    for (const inner of innerValues(holder)) out.push(...inArgument(facts, call, inner, every, depth + 1, value))
  }
  if (holder.type === 'ArrayExpression' && depth < MOST_LAYERS) {
    for (const inner of innerValues(holder)) {
      if (facts.values.resolve(inner).type === 'ObjectExpression') out.push(...insideArgument(facts, call, inner, places, depth + 1))
    }
  }
  return out
}

/** Whether something else fills an object: the callers of a function that takes it as a parameter, or what is spread into a literal. */
function isFilled({ module }: Facts, holder: Node): boolean {
  if (holder.type !== 'Identifier') return holder.type === 'ObjectExpression'
  const [definition] = variableOf(module, holder)?.defs ?? []
  return definition?.type === 'Parameter' && definition.node.params.includes(definition.name)
}

/** Places below a member of an object that isn't written out, each by the members that lead to it. */
function inFilled(facts: Facts, call: Site, value: Node, places: readonly ApiNode[], fields: readonly string[], depth: number): Sink[] {
  const members = followMember(places, fields.at(-1) ?? '')
  if (members.length === 0 || depth > MOST_LAYERS || call.type === 'TaggedTemplateExpression') return []
  // Where the whole object does harm, its members are no other places.
  const whole = new Set(places.flatMap(({ sinks }) => (sinks ?? []).map(({ kind }) => kind)))
  const own = here(facts, call, value, members, value, fields).filter(({ row }) => !whole.has(row.kind))
  const deeper = new Set(members.flatMap((member) => [...memberNames(member)]))
  deeper.delete('*')
  return [
    ...own.map((sink): Sink => ({ ...sink, filled: true })),
    ...[...deeper].flatMap((name) => inFilled(facts, call, value, members, [...fields, name], depth + 1)),
  ]
}

/** What the function given to `map` makes of each element of a list. */
function mappedElements(facts: Facts, holder: Node): readonly Node[] {
  if (holder.type !== 'CallExpression' || !/^(?:map|flatMap)$/.test(calleeName(holder) ?? '') || !receiverOf(holder)) return []
  const callback = holder.arguments[0] && unwrap(holder.arguments[0])
  return callback && isFunction(callback) ? (facts.index.returns.get(callback) ?? []) : []
}

/** Elements of an array literal, property values of an object literal. */
function innerValues(holder: Node): Node[] {
  if (holder.type === 'ArrayExpression') {
    return holder.elements.flatMap((element) => (element ? [element.type === 'SpreadElement' ? element.argument : element] : []))
  }
  if (holder.type !== 'ObjectExpression') return []
  return holder.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : []))
}
