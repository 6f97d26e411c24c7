import type { SourceRow } from '../../models/schema.js'
import { calleeName, calleeOf, isAwaited, isCallLike, isFunction, receiverOf, textOf, unwrap, type FunctionNode } from '../ast/nodes.js'
import type { Node, TSESTree } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import { isHostOf, isTarget, type Ask, type Verdict } from './ask.js'
import { fixesOrigin } from './labels.js'
import { isSameText, ownsMember } from './member-names.js'
import { accessPathOf, isPrefix, type AccessPath } from './paths.js'
import { textParts } from './text.js'
import { isNegatedGuardName } from './trusted-names.js'
import { DEMAND } from './types.js'
import { isAddress } from './urls.js'

/** An allow-list: not the asked value itself, not a text, nothing that the same client sends. */
function isOwnList(ask: Ask, list: Node): boolean {
  const resolved = ask.facts.values.resolve(list)
  if (resolved.type === 'TemplateLiteral' || (resolved.type === 'Literal' && typeof resolved.value === 'string')) return false
  if (resolved.type === 'ArrayExpression') {
    return resolved.elements.every((element) => !element || !dependsOn(ask, element.type === 'SpreadElement' ? element.argument : element))
  }
  return !dependsOn(ask, list)
}

/**
 * A table whose keys are an allow-list. That a record has a member of a name says nothing of who may write to it, so that for names of
 * members the table must be the program's own for certain.
 */
export function isOwnTable(ask: Ask, table: Node): boolean {
  if (ask.query.member) return ownsMember(ask, ask.query.member, table)
  if (isNamedBy(ask, table)) return false
  if (!ask.query.facts.keys) return isOwnList(ask, table)
  const resolved = ask.facts.values.resolve(table)
  if (resolved.type === 'ObjectExpression') return true
  if (isCallLike(resolved)) return !isAwaited(resolved) && /^(?:Object|Set|Map)$/.test(textOf(ask.facts, calleeOf(resolved)).replace(/\..*$/s, ''))
  let base: Node = resolved
  while (base.type === 'MemberExpression') base = unwrap(base.object)
  const variable = base.type === 'Identifier' ? variableOf(ask.facts.module, base) : undefined
  return variable?.scope.type === 'module' && isOwnList(ask, table)
}

/** `for (const key in table)`: that the table has a member of this name, it said itself. */
function isNamedBy(ask: Ask, table: Node): boolean {
  const { root, keys } = ask.target
  if (root === 'this' || keys.length > 0) return false
  return root.references.some((reference) => {
    const holder = reference.isWrite() ? bindingOf(reference.identifier)?.holder : undefined
    if (holder?.is !== 'loop') return false
    const owner = holder.node.type === 'ForInStatement' ? holder.node.right : keysOwner(ask, holder.node.right)
    return owner !== undefined && isSameText(ask.facts, owner, table)
  })
}

/** Whether an expression is made from the asked value, or from something else that comes from outside. */
export function dependsOn(ask: Ask, node: Node, depth = 0): boolean {
  if (depth > 6) return false
  const inner = unwrap(node)
  const path = accessPathOf(ask.facts.module, inner)
  if (path) {
    if (path.root === ask.target.root && (path.root !== 'this' || isPrefix(path.keys, ask.target.keys))) return true
    return isSent(ask, inner) || isDeclaredFrom(ask, path, depth)
  }
  if (inner.type === 'MemberExpression') return dependsOn(ask, inner.object, depth + 1)
  if (inner.type === 'CallExpression' || inner.type === 'NewExpression') {
    const callee = unwrap(inner.callee)
    if (callee.type === 'MemberExpression' && dependsOn(ask, callee.object, depth + 1)) return true
    // `await clients.find(req.query.client)`: what is kept under a name that the client sends is the program's own.
    if (ask.query.trustNames && isAwaited(inner)) return isSent(ask, inner)
    return inner.arguments.some((argument) => dependsOn(ask, argument.type === 'SpreadElement' ? argument.argument : argument, depth + 1))
  }
  return false
}

/**
 * A remote source, or a part of one; where a link does the harm, only what a link can choose. Lists that come from the own database or
 * environment are the program's own.
 */
function isSent({ facts, query }: Ask, node: Node): boolean {
  const isChosen = ({ kind, part }: SourceRow): boolean => kind === 'remote' && !(query.facts.byLink && (part === 'headers' || part === 'cookies'))
  for (let inner = unwrap(node); ; inner = unwrap(inner.object)) {
    if (facts.identity.apis(inner).some((api) => api.sources?.some(isChosen))) return true
    if (inner.type !== 'MemberExpression') return false
  }
}

/** `const { allowed } = req.body`, `const keys = new Set(x)`: what the name was declared with. */
function isDeclaredFrom(ask: Ask, path: AccessPath, depth: number): boolean {
  const [definition] = path.root === 'this' ? [] : path.root.defs
  const init = definition?.type === 'Variable' ? definition.node.init : undefined
  return init ? dependsOn(ask, init, depth + 1) : false
}

/** An address that the program keeps: of a record that was looked up, of a configuration. What a parameter holds, only callers know. */
export function isOwnAddress(ask: Ask, node: Node): boolean {
  const path = accessPathOf(ask.facts.module, node)
  const [definition] = path && path.root !== 'this' ? path.root.defs : []
  return definition !== undefined && definition.type !== 'Parameter' && !dependsOn(ask, node)
}

/** `url.startsWith(siteUrl)`: an origin of one's own that the file doesn't show, and that is believed to have an end. */
export function isOwnOrigin(ask: Ask, text: Node, begin: Node): boolean {
  const { facts, trustNames } = ask.query
  if (!trustNames || !isAddress(facts) || (ask.state & DEMAND.decoded) !== 0 || !isTarget(ask, text)) return false
  return ask.facts.values.constants(begin) === undefined && unwrap(begin).type !== 'TemplateLiteral' && !dependsOn(ask, begin)
}

/** `list.includes(x)`, `list.indexOf(x)`: the argument is the value, the receiver a list of one's own. */
export function judgeMembership(ask: Ask, call: TSESTree.CallExpression): Verdict {
  const receiver = receiverOf(call)
  const [argument] = call.arguments
  if (!receiver || !argument || !(isTarget(ask, argument) || isHostOf(ask, beginningOf(argument)))) return 0
  const holder = calleeName(call) === 'hasOwnProperty' ? receiver : keysOwner(ask, receiver)
  return (holder ? isOwnTable(ask, holder) : isOwnList(ask, receiver)) ? 'clear' : 0
}

/** `~list.indexOf(x)` is 0 when it isn't found. */
export function judgeIndex(ask: Ask, node: Node): Verdict {
  const call = unwrap(node)
  return call.type === 'CallExpression' && calleeName(call) === 'indexOf' ? judgeMembership(ask, call) : 0
}

/** The `indexOf` call of a comparison, and the outcome of the comparison that means *found*. */
export function indexFound(
  node: TSESTree.BinaryExpression,
  constant: (side: Node) => unknown,
): { call: TSESTree.CallExpression; outcome: boolean } | undefined {
  const call = unwrap(node.left)
  if (call.type !== 'CallExpression' || calleeName(call) !== 'indexOf') return undefined
  const limit = constant(node.right)
  if ((node.operator === '>' && limit === -1) || (node.operator === '>=' && limit === 0)) return { call, outcome: true }
  if ((node.operator === '<' && limit === 0) || (node.operator === '<=' && limit === -1)) return { call, outcome: false }
  return undefined
}

/** The object whose names a list holds: `Object.keys(table)`. */
function keysOwner(ask: Ask, list: Node): Node | undefined {
  const made = ask.facts.values.resolve(list)
  if (made.type !== 'CallExpression' || !/^(?:keys|getOwnPropertyNames|ownKeys)$/.test(calleeName(made) ?? '')) return undefined
  return made.arguments[0]
}

/** What a text begins with: `url.origin` of `url.origin + url.pathname`. */
function beginningOf(node: Node): Node {
  let inner = unwrap(node)
  while (inner.type === 'BinaryExpression' && inner.operator === '+') inner = unwrap(inner.left)
  return inner.type === 'TemplateLiteral' && inner.quasis[0]?.value.raw === '' ? (inner.expressions[0] ?? inner) : inner
}

/** `list.some((item) => item === x)` */
export function judgeSome(ask: Ask, list: Node, callback: Node): Verdict {
  const inner = unwrap(callback)
  if (!isFunction(inner) || !isOwnList(ask, list)) return 0
  const [body, ...more] = ask.facts.index.returns.get(inner) ?? []
  return body && more.length === 0 && (matchesElement(ask, list, unwrap(body)) || isMatchedBy(ask, inner, unwrap(body))) ? 'clear' : 0
}

/** `hosts.find((pattern) => matches(pattern, url))`: where a URL may lead, the elements of an own list say, by a function that is believed. */
function isMatchedBy(ask: Ask, callback: FunctionNode, test: Node): boolean {
  const [parameter] = callback.params
  if (!ask.query.trustNames || !isAddress(ask.query.facts) || test.type !== 'CallExpression' || parameter?.type !== 'Identifier') return false
  if (isNegatedGuardName(calleeName(test) ?? '', ask.query.facts) || !test.arguments.some((argument) => isTarget(ask, argument))) return false
  return variableOf(ask.facts.module, parameter)?.references.some((reference) => reference.isRead()) ?? false
}

/** Whether a test only holds for what is equal to an element, or is below one: `host === item || host.endsWith('.' + item)`. */
function matchesElement(ask: Ask, list: Node, test: Node): boolean {
  if (test.type === 'LogicalExpression' && test.operator === '||') {
    return matchesElement(ask, list, unwrap(test.left)) && matchesElement(ask, list, unwrap(test.right))
  }
  if (test.type === 'BinaryExpression') {
    return /^===?$/.test(test.operator) && [test.left, test.right].some((side) => side.type !== 'PrivateIdentifier' && isTarget(ask, side))
  }
  const text = test.type === 'CallExpression' ? receiverOf(test) : undefined
  const [first] = test.type === 'CallExpression' ? test.arguments : []
  if (test.type !== 'CallExpression' || !text || !first || !isAddress(ask.query.facts) || !isTarget(ask, text)) return false
  if (calleeName(test) === 'endsWith') {
    const [begin] = textParts(ask.facts, first)
    return isHostOf(ask, text) && begin?.is === 'text' && begin.text.startsWith('.')
  }
  if (calleeName(test) !== 'startsWith' || unwrap(first).type !== 'Identifier' || (ask.state & DEMAND.decoded) !== 0) return false
  const resolved = ask.facts.values.resolve(list)
  if (resolved.type !== 'ArrayExpression') return ask.query.trustNames
  return resolved.elements.every((element) => element !== null && fixesOrigin(ask.facts.values.text(element) ?? ''))
}
