import { argumentOf, calleeName, enclosingFunction, isCallLike, isFunction, receiverOf, staticKey, textOf, unwrap, type FunctionNode } from '../ast/nodes.js'
import { walk } from '../ast/walk.js'
import type { Edge, FlowEvent, Graph, Point } from '../control-flow/graph.js'
import type { Facts } from '../facts.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf } from '../scope/bindings.js'
import { isEffectivelyConstant, isGlobal, variableOf } from '../scope/variables.js'
import { beginningClears } from './characters.js'
import { either, both, isHostOf, isTarget, restOf, settle, type Ask, type Verdict } from './ask.js'
import { isFolderOf, isNormalForm, isPathMadeOf, isRelativeTo, judgeAbsence, judgeBegun, judgeLabels } from './labels.js'
import { judgeMemberName, memberInside } from './member-names.js'
import { isAddressOf, testsAddress } from './looked-up.js'
import type { AccessPath } from './paths.js'
import { isAssertionName, isGuardName, isNegatedGuardName } from './trusted-names.js'
import { DEMAND, type FlowQuery } from './types.js'
import { isAddress } from './urls.js'
import { isOwnTable, dependsOn, isOwnAddress, isOwnOrigin, judgeMembership, judgeIndex, indexFound, judgeSome } from './allow-lists.js'
import { isNumericComparison, isNumberForm, textBegunBy, beginsWithOrigin, keepsPosition, judgePattern } from './text-tests.js'
import { assertsSchema, judgeValidation } from './validations.js'

/** What holds for a value because control came along an edge. */
export function judgeEdge(facts: Facts, edge: Edge, target: AccessPath, query: FlowQuery, state: number): Verdict {
  return judgeAnyWay({ facts, target, query, state, depth: 0 }, edge)
}

/** A loop over a list whose body is only passed by harmless elements: `for (const x of list) if (!isSafe(x)) throw …`. */
function judgeLoop(ask: Ask, { node, back }: NonNullable<Edge['each']>): Verdict {
  const inner = ask.depth < LIMITS.guardDepth ? elementOf(ask, node) : undefined
  if (!inner) return 0
  const graph = ask.facts.control.graphOf(enclosingFunction(node))
  return back.every((edge) => {
    const verdict = judgeAnyWay(inner, edge)
    return verdict === 'clear' || isClosed({ ...inner, state: verdict }, graph, { block: edge.from, index: edge.from.events.length })
  })
    ? 'clear'
    : 0
}

/** What is asked of a loop's body: the element, or still the value itself, where the list holds the addresses that it stands for. */
function elementOf(ask: Ask, node: TSESTree.ForOfStatement): Ask | undefined {
  const depth = ask.depth + 2
  if (isAddressOf(ask, node.right)) return { ...ask, depth }
  const rest = restOf(ask, node.right)
  const [declarator] = node.left.type === 'VariableDeclaration' ? node.left.declarations : []
  const [first, ...keys] = rest ?? []
  if (!rest || declarator?.id.type !== 'Identifier' || (first !== undefined && !/^(?:\*|\d+)$/.test(first))) return undefined
  const root = variableOf(ask.facts.module, declarator.id)
  return root ? { ...asElement(ask), target: { root, keys }, depth } : undefined
}

/** The verdict of an edge, with what was known beyond it before. */
function judgeAnyWay(ask: Ask, edge: Edge): Verdict {
  return known(ask, edge.each ? judgeLoop(ask, edge.each) : judgeWay(ask, edge))
}

function judgeWay(ask: Ask, edge: Edge): Verdict {
  if (edge.matched) return isTarget(ask, edge.matched.discriminant) && ask.facts.values.constants(edge.matched.test) ? 'clear' : 0
  return edge.test === undefined || edge.outcome === undefined ? 0 : judge(ask, edge.test, edge.outcome)
}

/** Whether a call never comes back: what follows isn't reached through it. */
export function neverReturns(facts: Facts, call: TSESTree.CallExpression): boolean {
  if (!isStatement(call)) return false
  return facts.identity.calleeApis(call).some((api) => api.terminators?.some((row) => facts.values.meets(call, row.when)))
}

/** Whether a predicate (`list.filter(isKnown)`) lets only elements pass of which a part (`path`; or the whole) is harmless. */
export function judgePredicate(facts: Facts, predicate: Node, query: FlowQuery, path: readonly string[]): boolean {
  // The predicate's own parameter becomes the asked value: there is no other.
  const ask: Ask = { facts, target: { root: 'this', keys: [] }, query, state: query.needsObject ? DEMAND.object : 0, depth: 0 }
  return judgesElement(ask, predicate, true) || (path.length > 0 && judgesElement(ask, predicate, true, path))
}

/** What holds for a value because a call came back: assertions throw for anything hostile. */
export function judgeCall(facts: Facts, event: FlowEvent, target: AccessPath, query: FlowQuery, state: number): Verdict {
  if (event.is !== 'call') return 0
  const { node: call } = event
  const ask: Ask = { facts, target, query, state, depth: 0 }
  if (assertsSchema(ask, call)) return 'clear'
  const apis = facts.identity.calleeApis(call)
  for (const row of apis.flatMap((api) => api.guards ?? [])) {
    if (row.outcome !== 'throws' || (!row.condition && !clears(row.clears, query))) continue
    const argument = row.in === 'receiver' ? receiverOf(call) : argumentOf(call, row.in)
    if (!argument || !facts.values.meets(call, row.when)) continue
    if (row.condition ? judge(ask, argument, true) === 'clear' : isTarget(ask, argument)) return 'clear'
  }
  const name = calleeName(call)
  const isAssertion = name !== undefined && isStatement(call) && isAssertionName(name)
  if (isAssertion && testsAddress(ask, call)) return 'clear'
  const targets = facts.calls.targetsOf(call)
  if (targets.functions.length > 0 && !targets.applied) {
    return targets.functions.every((fn) => isSettled(fn, call) && assertsParameter(ask, fn, call, targets.shift)) ? 'clear' : 0
  }
  // An assertion is called for its exception: its result isn't used.
  if (apis.length > 0 || !query.trustNames || !isAssertion) return 0
  return call.arguments.some((argument) => isTarget(ask, argument) || judge(ask, argument, true) === 'clear') ? 'clear' : 0
}

/**
 * Whether a function gets to each of these calls only with a harmless value: middleware, which hands the request on by `next()`.
 */
export function reachesOnlyHarmless(facts: Facts, fn: FunctionNode, calls: readonly Node[], target: AccessPath, query: FlowQuery, state: number): boolean {
  const graph = facts.control.graphOf(fn)
  if (graph.incomplete || !graph.tested.has(target.root)) return false
  const ask: Ask = { facts, target, query, state, depth: 0 }
  return calls.every((call) => {
    const located = facts.control.locate(call)
    return located?.graph === graph && isClosed(ask, graph, located.point)
  })
}

function isStatement(call: Node): boolean {
  const parent = call.parent
  if (parent?.type === 'AwaitExpression') return parent.parent.type === 'ExpressionStatement'
  return parent?.type === 'ExpressionStatement'
}

/** Whether a function's own outcome is there after the call: a promise that nobody awaits is true, and throws too late. */
function isSettled(fn: FunctionNode, call: Node): boolean {
  if (!fn.async) return true
  let up: Node | undefined = call.parent
  while (up && !/^(?:Await|ArrowFunction|Function)Expression$|Statement$|Declarat/.test(up.type)) up = up.parent
  // A promise that is returned is its caller's to await.
  return up?.type === 'AwaitExpression' || up?.type === 'ReturnStatement' || up?.type === 'ArrowFunctionExpression'
}

function clears(kinds: readonly string[] | 'all', query: FlowQuery): boolean {
  return kinds === 'all' || kinds.includes(query.kind)
}

function judge(ask: Ask, test: Node, outcome: boolean): Verdict {
  if (ask.depth > LIMITS.guardDepth) return 0
  const deeper: Ask = { ...ask, depth: ask.depth + 1 }
  const node = unwrap(test)
  if (testsAddress(deeper, node)) return 'clear'
  switch (node.type) {
    case 'Literal':
      // `while (true)` is left by `break` only.
      return Boolean(node.value) === outcome ? 0 : 'clear'
    case 'UnaryExpression':
      if (node.operator === '!') return judge(deeper, node.argument, !outcome)
      return node.operator === '~' && outcome ? judgeIndex(deeper, node.argument) : 0
    case 'LogicalExpression': {
      if (node.operator === '??') return 0
      const left = judge(deeper, node.left, outcome)
      const right = judge(deeper, node.right, outcome)
      // `a && b` is true only when both are; it is false when either is.
      return (node.operator === '&&') === outcome ? either(left, right) : both(left, right)
    }
    case 'SequenceExpression': {
      const last = node.expressions.at(-1)
      return last ? judge(deeper, last, outcome) : 0
    }
    case 'AssignmentExpression':
      return judge(deeper, node.right, outcome)
    case 'ConditionalExpression': {
      // `ok ? true : false`
      const truth = ask.facts.values.truth(node.consequent)
      const other = ask.facts.values.truth(node.alternate)
      return truth !== undefined && other === !truth ? judge(deeper, node.test, truth === outcome) : 0
    }
    case 'Identifier':
      return !outcome && isTarget(ask, node) ? 'clear' : judgeIdentifier(deeper, node, outcome)
    case 'MemberExpression':
      // What is falsy holds no text, and no members.
      if (!outcome && isTarget(ask, node)) return 'clear'
      if (outcome && isToldByError(ask, node)) return 'clear'
      return either(judgeMember(ask, node, outcome), judgeValidation(ask, node, outcome))
    case 'BinaryExpression':
      return either(judgeBinary(deeper, node, outcome), judgeName(deeper, node, outcome))
    case 'CallExpression':
      return either(judgeCallTest(deeper, node, outcome), either(judgeName(deeper, node, outcome), judgeValidation(ask, node, outcome)))
    default:
      return 0
  }
}

/** A name that holds a condition (`const ok = isValid(x)`), or the outcome of a validation (`const { error } = …`). */
function judgeIdentifier(ask: Ask, node: TSESTree.Identifier, outcome: boolean): Verdict {
  const validated = judgeValidation(ask, node, outcome)
  if (validated !== 0) return validated
  const variable = variableOf(ask.facts.module, node)
  const [definition] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable' || !isEffectivelyConstant(variable)) return 0
  const binding = bindingOf(definition.name)
  if (binding?.holder.is !== 'declarator' || binding.path.length > 0 || !binding.holder.node.init) return 0
  if (isWrittenAfter(ask, binding.holder.node)) return 0
  const init = unwrap(binding.holder.node.init)
  // `const column = COLUMNS[req.query.sort]` being there says that the key was a known one.
  return init.type === 'Identifier' ? 0 : judge(ask, init, outcome)
}

/** The asked value may be another one by now than when the condition was evaluated. */
function isWrittenAfter(ask: Ask, condition: Node): boolean {
  const { root } = ask.target
  if (root === 'this') return false
  return root.references.some((reference) => reference.isWrite() && !reference.init && reference.identifier.range[0] > condition.range[0])
}

/** What a condition says of the name of a member, where that is asked. */
function judgeName(ask: Ask, node: Node, outcome: boolean): Verdict {
  return ask.query.member ? judgeMemberName(ask, ask.query.member, node, outcome) : 0
}

/** Names of an error's own flag that says what may be done with what was refused. */
const PERMITS = /redirect|trust|safe|allow|permit/i

/**
 * `catch (error) { if (error.redirectable) response.redirect(target) }`: what refused the request was given the target, and says by a flag
 * of the error that it accepted that.
 */
function isToldByError(ask: Ask, node: TSESTree.MemberExpression): boolean {
  const { facts, query } = ask
  if (!query.trustNames || query.facts.byLink !== true || !PERMITS.test(staticKey(node) ?? '')) return false
  const [definition] = variableOf(facts.module, unwrap(node.object))?.defs ?? []
  if (definition?.type !== 'CatchClause') return false
  let told = false
  walk(facts.module, definition.node.parent.block, (inner) => {
    if (told || isFunction(inner)) return false
    if (isCallLike(inner) && inner.type !== 'TaggedTemplateExpression') told = inner.arguments.some((argument) => isGiven(ask, argument))
    return undefined
  })
  return told
}

/** An argument that is the asked value, or an object that holds it. */
function isGiven(ask: Ask, argument: Node): boolean {
  const inner = unwrap(argument)
  if (inner.type !== 'ObjectExpression') return isTarget(ask, inner)
  return inner.properties.some((property) => property.type === 'Property' && isTarget(ask, property.value))
}

/** `MAP[x]` is there: x is one of the map's keys, or one that every object has. */
function judgeMember(ask: Ask, node: TSESTree.MemberExpression, outcome: boolean): Verdict {
  if (ask.query.member) return judgeName(ask, node, outcome)
  if (!outcome || !node.computed || !isTarget(ask, node.property)) return 0
  return isOwnTable(ask, node.object) ? 'clear' : 0
}

const EQUAL = new Set(['===', '==', '!==', '!='])

function judgeBinary(ask: Ask, node: TSESTree.BinaryExpression, outcome: boolean): Verdict {
  if (node.left.type === 'PrivateIdentifier') return 0
  const { left, right } = node
  if (EQUAL.has(node.operator)) {
    const equal = node.operator.startsWith('=') === outcome
    return either(judgeEquality(ask, left, right, equal), judgeEquality(ask, right, left, equal))
  }
  // Every object has the names that are asked for.
  if (node.operator === 'in') return outcome && !ask.query.member && isTarget(ask, left) && isOwnTable(ask, right) ? 'clear' : 0
  if (outcome && isNumericComparison(ask, node.operator, left, right)) return 'clear'
  // `list.indexOf(x) > -1`, `>= 0`, and the other way round for the false branch.
  const found = indexFound(node, (side) => ask.facts.values.constant(side)?.value)
  return found !== undefined && found.outcome === outcome ? judgeMembership(ask, found.call) : 0
}

/** `side` is compared with `other`; `equal` says whether they are the same on this way. */
function judgeEquality(ask: Ask, side: Node, other: Node, equal: boolean): Verdict {
  const inner = unwrap(side)
  if (inner.type === 'UnaryExpression' && inner.operator === 'typeof') {
    if (!isTarget(ask, inner.argument)) return 0
    const name = ask.facts.values.text(other)
    const objectNeeded = ask.query.needsObject === true && (ask.state & DEMAND.object) !== 0
    if (!equal) return name === 'object' && objectNeeded ? 'clear' : 0
    if (name === 'string') return objectNeeded ? 'clear' : 0
    return name === 'number' || name === 'boolean' || name === 'bigint' || name === 'undefined' ? 'clear' : 0
  }
  const constants = ask.facts.values.constants(other)
  if (constants) {
    if (equal && (isTarget(ask, inner) || isRelativeTo(ask, inner) || isFolderOf(ask, inner))) return 'clear'
    const [value, ...more] = constants
    if (more.length > 0) return 0
    // `isSafe(x) === true`, `list.indexOf(x) !== -1`, `MAP[x] !== undefined`
    if (typeof value === 'boolean') return judge(ask, inner, value === equal)
    // A text without characters.
    if (equal && value === 0 && ask.query.facts.text && inner.type === 'MemberExpression' && staticKey(inner) === 'length' && isTarget(ask, inner.object)) return 'clear'
    if (inner.type === 'CallExpression' && calleeName(inner) === 'indexOf' && value === -1) {
      return equal ? judgeAbsence(ask, inner) : judgeMembership(ask, inner)
    }
    if (inner.type === 'CallExpression' && calleeName(inner) === 'search' && value === -1) {
      const receiver = receiverOf(inner)
      const [pattern] = inner.arguments
      return receiver && pattern && isTarget(ask, receiver) ? judgePattern(ask, pattern, !equal) : 0
    }
    if (equal && inner.type === 'CallExpression' && calleeName(inner) === 'indexOf' && value === 0 && beginsWithOrigin(ask, inner)) return 'clear'
    const label = judgeBegun(ask, inner, other, equal)
    if (label !== 0) return label
    const begun = textBegunBy(inner)
    if (begun && isTarget(ask, begun) && beginningClears(ask.query.facts, value, equal)) return 'clear'
    if (value === undefined || value === null) return equal ? 0 : judge(ask, inner, true)
    return 0
  }
  const label = judgeBegun(ask, inner, other, equal)
  if (label !== 0) return label
  if (equal && isNormalForm(ask, inner, other)) return DEMAND.normal
  // `file === ROOT`: a path of the program's own.
  if (equal && ask.query.facts.states && (isTarget(ask, inner) || isFolderOf(ask, inner)) && !dependsOn(ask, other)) return 'clear'
  if (equal && isHostOf(ask, inner) && !dependsOn(ask, other)) return 'clear'
  if (equal && isAddress(ask.query.facts) && isTarget(ask, inner) && isOwnAddress(ask, other)) return 'clear'
  // `String(parseInt(x)) === x`, `x === path.basename(x)`: equal to a harmless form of itself.
  if (equal && isTarget(ask, inner)) {
    const form = unwrap(other)
    if (form.type === 'CallExpression') {
      const name = calleeName(form)
      // `parseInt(x) == x`: a text that equals a number is one.
      if (/^(?:Number|parseInt|parseFloat)$/.test(name ?? '') && isGlobal(ask.facts.module, unwrap(form.callee))) return 'clear'
      if ((name === 'String' || name === 'toString') && /^(?:String\((?:Number|parseInt|parseFloat)\(|(?:Number|parseInt)\()/.test(textOf(ask.facts, form))) {
        return 'clear'
      }
      const sanitizers = ask.facts.identity.calleeApis(form).flatMap((api) => api.sanitizers ?? [])
      if (sanitizers.some((row) => clears(row.clears, ask.query))) return 'clear'
    }
  }
  return 0
}

const MEMBERSHIP = new Set(['includes', 'has', 'hasOwnProperty', 'contains'])
const NUMERIC = new Set(['isInteger', 'isSafeInteger', 'isFinite'])

function judgeCallTest(ask: Ask, call: TSESTree.CallExpression, outcome: boolean): Verdict {
  const callee = unwrap(call.callee)
  const name = calleeName(call)
  const [first, second] = call.arguments
  const receiver = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
  if (first && callee.type === 'Identifier' && isGlobal(ask.facts.module, callee)) {
    // `isNaN('1; DROP')` is true, `isNaN(parseInt('1; DROP'))` isn't: the argument must be the value, not its beginning.
    if (name === 'isNaN' && !outcome && isTarget(ask, first)) return 'clear'
    if (name === 'isFinite' && outcome && isTarget(ask, first)) return 'clear'
    if (name === 'Boolean') return judge(ask, first, outcome)
  }
  if (receiver && first) {
    if (receiver.type === 'Identifier' && receiver.name === 'Number' && isGlobal(ask.facts.module, receiver)) {
      if (name === 'isNaN' && !outcome && isNumberForm(ask, first)) return 'clear'
      if (name !== undefined && NUMERIC.has(name) && outcome && isTarget(ask, first)) return 'clear'
    }
    if (receiver.type === 'Identifier' && receiver.name === 'Object' && name === 'hasOwn' && outcome && second) {
      return isTarget(ask, second) && isOwnTable(ask, first) ? 'clear' : 0
    }
    if (name !== undefined && MEMBERSHIP.has(name) && outcome) {
      const found = name === 'hasOwnProperty' && !isOwnTable(ask, receiver) ? 0 : judgeMembership(ask, call)
      if (found !== 0) return found
    }
    // `Object.prototype.hasOwnProperty.call(MAP, x)`
    if (name === 'call' && outcome && second && isOwnCheck(ask.facts, receiver)) {
      return isTarget(ask, second) && isOwnTable(ask, first) ? 'clear' : 0
    }
    if ((name === 'some' || name === 'find') && !outcome && isListOf(ask, receiver) && judgesElement(asElement(ask), first, false)) return 'clear'
    if ((name === 'some' || name === 'find') && outcome) return judgeSome(ask, receiver, first)
    if (name === 'test' || name === 'exec') {
      // A kept expression with a position misses every other hostile text.
      if (isTarget(ask, first) && (outcome || !keepsPosition(ask, receiver)) && judgePattern(ask, receiver, outcome) === 'clear') return 'clear'
    }
    if ((name === 'match' || name === 'search') && isTarget(ask, receiver)) return judgePattern(ask, first, outcome)
    if (name === 'startsWith' && isTarget(ask, receiver) && beginningClears(ask.query.facts, ask.facts.values.constant(first)?.value, outcome)) {
      return 'clear'
    }
    // What holds for each element holds for what is made of all of them.
    if (name === 'every' && outcome && isListOf(ask, receiver) && judgesElement(asElement(ask), first, true)) return 'clear'
  }
  if (receiver && first && name === 'startsWith' && outcome && isOwnOrigin(ask, receiver, first)) return 'clear'
  const label = judgeLabels(ask, call, outcome)
  return label === 0 ? judgeFunction(ask, call, outcome) : label
}

/** `Object.prototype.hasOwnProperty`, by whatever name. */
function isOwnCheck(facts: Facts, node: Node): boolean {
  const method = facts.values.resolve(node)
  return method.type === 'MemberExpression' && staticKey(method) === 'hasOwnProperty'
}

/** A verdict, with what was known before. */
function known(ask: Ask, verdict: Verdict): Verdict {
  return verdict === 'clear' ? verdict : settle(ask.state | verdict)
}

/** Elements are taken for texts, where names are asked for. */
function asElement(ask: Ask): Ask {
  return ask.query.member ? { ...ask, state: ask.state | DEMAND.textual } : ask
}

/** The list that the asked value is an element of, or is made of. */
function isListOf(ask: Ask, node: Node): boolean {
  const rest = restOf(ask, node)
  return rest !== undefined && (rest.length === 0 || (rest.length === 1 && /^(?:\*|\d+)$/.test(rest[0] ?? '')))
}

/** Whether a callback has this truth value for harmless elements only: `every(isSafe)`, `!some((x) => isHostile(x))`. */
function judgesElement(ask: Ask, predicate: Node, outcome: boolean, path: readonly string[] = []): boolean {
  const { facts, query } = ask
  const functions = facts.identity.functions(predicate)
  // A promise is always true.
  if (functions.length > 0) return functions.every((fn) => !fn.async && impliesGuard(ask, fn, 0, outcome, path) === 'clear')
  if (path.length > 0) return false
  const apis = facts.identity.apis(predicate)
  if (apis.length > 0) {
    return apis
      .flatMap((api) => api.guards ?? [])
      .some((row) => row.in === 0 && (row.outcome ?? true) === outcome && !row.when && clears(row.clears, query))
  }
  const inner = unwrap(predicate)
  return query.trustNames && outcome && inner.type === 'Identifier' && isGuardName(inner.name, query.facts) && !isNegatedGuardName(inner.name, query.facts)
}

/** A predicate: of a library by its model, of the file by what it does, of another place by its name. */
function judgeFunction(ask: Ask, call: TSESTree.CallExpression, outcome: boolean): Verdict {
  const { facts, query } = ask
  const apis = facts.identity.calleeApis(call)
  for (const row of apis.flatMap((api) => api.guards ?? [])) {
    if (row.outcome === 'throws' || (row.outcome ?? true) !== outcome || !clears(row.clears, query)) continue
    const argument = row.in === 'receiver' ? receiverOf(call) : argumentOf(call, row.in)
    if (argument && (isTarget(ask, argument) || isPathMadeOf(ask, argument)) && facts.values.meets(call, row.when)) return 'clear'
  }
  const targets = facts.calls.targetsOf(call)
  if (targets.functions.length > 0) {
    if (targets.applied) return 0
    const verdicts = targets.functions.map((fn): Verdict => {
      if (!isSettled(fn, call)) return 0
      return call.arguments
        .map((argument, index): Verdict => judgeArgument(memberInside(ask, fn, call, targets.shift), fn, index + targets.shift, argument, outcome))
        .reduce(either, 0)
    })
    return verdicts.reduce(both)
  }
  const name = calleeName(call)
  if (!query.trustNames || name === undefined || apis.length > 0) return 0
  if (!call.arguments.some((argument) => isTarget(ask, argument))) return 0
  if (isNegatedGuardName(name, query.facts)) return outcome ? 0 : 'clear'
  return outcome && isGuardName(name, query.facts) ? 'clear' : 0
}

/** What a function's result says of the asked value, where an argument is it, or holds it. */
function judgeArgument(ask: Ask, fn: FunctionNode, index: number, argument: Node, outcome: boolean): Verdict {
  const path = restOf(ask, argument)
  if (path) return impliesGuard(asElement(ask), fn, index, outcome, path)
  if (!isPathMadeOf(ask, argument)) return 0
  const verdict = impliesGuard(asElement(ask), fn, index, outcome, [])
  // The path that was checked is normalised already.
  return verdict === 'clear' || (verdict & DEMAND.prefixed) !== 0 ? 'clear' : 0
}

/** The variable that holds a member of a parameter (`0` of `([name, value]) => …`), with what is left of the way to it. */
function heldBy(facts: Facts, parameter: TSESTree.Parameter, path: readonly string[]): AccessPath | undefined {
  if (parameter.type === 'Identifier') {
    const root = variableOf(facts.module, parameter)
    return root ? { root, keys: path } : undefined
  }
  const [key, ...rest] = path
  let inner: Node | null | undefined
  if (parameter.type === 'ArrayPattern' && key !== undefined) inner = parameter.elements[Number(key)]
  else if (parameter.type === 'ObjectPattern') {
    const property = parameter.properties.find((one) => one.type === 'Property' && staticKey(one) === key)
    inner = property?.type === 'Property' ? property.value : undefined
  }
  return inner?.type === 'Identifier' || inner?.type === 'ArrayPattern' || inner?.type === 'ObjectPattern' ? heldBy(facts, inner, rest) : undefined
}

/** What a function's result with this truth value says of its parameter, or of a member of it. */
function impliesGuard(ask: Ask, fn: FunctionNode, index: number, outcome: boolean, path: readonly string[] = []): Verdict {
  const parameter = fn.params[index]
  if (!parameter || ask.depth >= LIMITS.guardDepth || fn.generator || isSpent(ask)) return 0
  const facts = homeOf(ask.facts, fn)
  const target = heldBy(facts, parameter, path)
  if (!target) return 0
  const inner: Ask = { ...ask, facts, target, depth: ask.depth + 2 }
  const graph = facts.control.graphOf(fn)
  if (graph.incomplete) return 0
  const body = fn.body.type === 'BlockStatement' ? undefined : fn.body
  if (body) return known(inner, judge(inner, body, outcome))
  const verdicts = graph.exits.map(({ point, node }): Verdict => {
    const value = node?.argument ?? undefined
    const truth = value ? facts.values.truth(value) : false
    if (truth !== undefined && truth !== outcome) return 'clear'
    const verdict = value && truth === undefined ? judge(inner, value, outcome) : 0
    if (verdict === 'clear') return verdict
    return isClosed({ ...inner, state: inner.state | verdict }, graph, point) ? 'clear' : verdict
  })
  return verdicts.reduce(both, 'clear')
}

/** Whether every way from the function's start to a point passes a guard of the asked value (dead ends count). */
function isClosed(ask: Ask, graph: Graph, point: Point): boolean {
  let open = false as boolean
  const { entered, truncated } = ask.facts.control.walkBack(graph, point, ask.state, {
    onEvent: (event, state) => {
      if (event.is === 'bind' && event.root === ask.target.root) {
        open = true
        return 'stop'
      }
      return judgeNested(ask, event, state) === 'clear' ? 'stop' : 'go'
    },
    onEdge: (edge, state) => {
      const verdict = judgeAnyWay({ ...ask, state }, edge)
      return verdict === 'clear' ? 'closed' : verdict
    },
  })
  return !open && !truncated && entered.length === 0
}

function judgeNested(ask: Ask, event: FlowEvent, state: number): Verdict {
  return event.is === 'call' && event.roots.includes(ask.target.root) && ask.depth < LIMITS.guardDepth
    ? judgeCallDeep(ask, event, state)
    : 0
}

function judgeCallDeep(ask: Ask, event: FlowEvent, state: number): Verdict {
  if (event.is !== 'call') return 0
  const targets = ask.facts.calls.targetsOf(event.node)
  if (targets.functions.length === 0) return judgeCall(ask.facts, event, ask.target, ask.query, state)
  const inner: Ask = { ...ask, depth: ask.depth + 1 }
  return targets.functions.every((fn) => assertsParameter(inner, fn, event.node, targets.shift)) ? 'clear' : 0
}

/** Functions that call many others, which call many others: one more of them to judge, or too many already. */
function isSpent({ query: { effort } }: Ask): boolean {
  return effort !== undefined && ++effort.helpers > LIMITS.flowHelpers
}

/** Whether a function comes back only when the argument is harmless. */
function assertsParameter(ask: Ask, fn: FunctionNode, call: TSESTree.CallExpression, shift: number): boolean {
  if (ask.depth >= LIMITS.guardDepth || fn.generator || isSpent(ask)) return false
  return call.arguments.some((argument, at) => {
    const rest = restOf(ask, argument)
    const parameter = fn.params[at + shift]
    if (!rest || parameter?.type !== 'Identifier') return false
    const facts = homeOf(ask.facts, fn)
    const variable = variableOf(facts.module, parameter)
    if (!variable) return false
    const inner: Ask = { ...asElement(memberInside(ask, fn, call, shift)), facts, target: { root: variable, keys: rest }, depth: ask.depth + 2 }
    const graph = facts.control.graphOf(fn)
    return !graph.incomplete && graph.exits.every(({ point }) => isClosed(inner, graph, point))
  })
}

