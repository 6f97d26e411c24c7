import { calleeName, staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { isEffectivelyConstant, isGlobal, variableOf } from '../scope/variables.js'
import type { ConstantPattern } from './characters.js'
import { accessPathOf, isPrefix, type AccessPath } from './paths.js'
import { DEMAND, KEYS, type FlowQuery } from './types.js'
import { isAddress } from './urls.js'

/** What a condition's outcome says of a value: it is harmless, or more is known of it (demand bits), or nothing. */
export type Verdict = 'clear' | number

/** A condition asked about one value. */
export interface Ask {
  readonly facts: Facts
  readonly target: AccessPath
  readonly query: FlowQuery
  readonly state: number
  readonly depth: number
}

/** Methods after which a check of the result is a check of the text itself. */
const TRANSPARENT = new Set(['trim', 'toLowerCase', 'toUpperCase', 'toString', 'toLocaleLowerCase', 'toLocaleUpperCase'])

/** Whether an expression is the asked value: the same path, or an object that the value is a part of, or its text. */
export function isTarget(ask: Ask, node: Node): boolean {
  const rest = restOf(ask, node)
  // A check of an object is one of its names.
  return rest !== undefined && (rest.length === 0 || (rest.length === 1 && rest[0] === KEYS))
}

const HOST = new Set(['hostname', 'host', 'origin'])

/** `new URL(x).hostname`: a check of it is a check of where the URL leads, whether `x` or the parsed URL is used in the end. */
function hostOf(ask: Ask, node: Node, depth: number): readonly string[] | undefined {
  const url = urlBehind(ask, node)
  if (!url) return undefined
  const own = accessPathOf(ask.facts.module, url)
  const { target } = ask
  if (own?.root === target.root && isPrefix(own.keys, target.keys) && /^(?:href)?$/.test(target.keys[own.keys.length] ?? '')) return []
  const text = textOfUrl(ask.facts, url)
  return text ? restOf(ask, text, depth + 1) : undefined
}

/** The parsed URL whose host an expression is: `url.host`, or `host` of `const { host } = url`. */
function urlBehind(ask: Ask, node: Node): Node | undefined {
  if (node.type === 'MemberExpression') return HOST.has(staticKey(node) ?? '') ? node.object : undefined
  const variable = node.type === 'Identifier' ? variableOf(ask.facts.module, node) : undefined
  const [definition] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable' || !isEffectivelyConstant(variable)) return undefined
  const binding = bindingOf(definition.name)
  const isHost = binding?.path.length === 1 && HOST.has(binding.path[0] ?? '')
  return isHost && binding.holder.is === 'declarator' ? (binding.holder.node.init ?? undefined) : undefined
}

/** What a URL was parsed from: `x` of `new URL(x)`. */
function textOfUrl(facts: Facts, url: Node): Node | undefined {
  const made = facts.values.resolve(url)
  if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return undefined
  const isUrl = calleeName(made) === 'URL' || facts.identity.calleeApis(made).some((api) => api.steps?.some(({ effect }) => effect === 'parses-url'))
  return isUrl ? made.arguments[0] : undefined
}

/** `if (!LIST.includes(x)) …` after `const url = new URL(x)`: what is checked of the text holds for the URL. */
function isTextOfTarget(ask: Ask, path: AccessPath): boolean {
  const own = parsedFrom(ask.facts, ask.target)
  return own?.root === path.root && own.keys.join('.') === path.keys.join('.')
}

/** The text that a constant URL was parsed from, if that is held by a constant name. */
export function parsedFrom(facts: Facts, { root, keys }: AccessPath): AccessPath | undefined {
  const [definition] = root === 'this' ? [] : root.defs
  if (root === 'this' || definition?.type !== 'Variable' || !/^(?:href)?$/.test(keys.join('.')) || !isEffectivelyConstant(root)) return undefined
  const text = definition.node.init && textOfUrl(facts, definition.node.init)
  const own = text && accessPathOf(facts.module, text)
  return own && own.root !== 'this' && own.root !== root && isEffectivelyConstant(own.root) ? own : undefined
}

/** Whether an expression is the host (or the origin) of the asked URL, or a name for it. */
export function isHostOf(ask: Ask, node: Node): boolean {
  return isAddress(ask.query.facts) && hostOf(ask, unwrap(node), 0)?.length === 0
}

const NAME_LISTS: ReadonlySet<string> = new Set(['Object.keys', 'Object.getOwnPropertyNames', 'Reflect.ownKeys'])

/** `Object.keys(x)` and its like. */
function listsNames(facts: Facts, callee: Node): boolean {
  if (callee.type !== 'MemberExpression') return false
  const object = unwrap(callee.object)
  return object.type === 'Identifier' && NAME_LISTS.has(`${object.name}.${staticKey(callee) ?? ''}`) && isGlobal(facts.module, object)
}

/** `event.origin` beside `event.data`: a check of who sent a message is a check of what is in it. */
function isSender(path: AccessPath, target: AccessPath): boolean {
  const depth = path.keys.length - 1
  return path.root === target.root && path.keys[depth] === 'origin' && target.keys[depth] === 'data' && isPrefix(path.keys.slice(0, depth), target.keys)
}

/** Whether a member of what a variable holds is written to: `req.body = …`. */
export function isMemberWritten({ identifier }: { readonly identifier: Node }): boolean {
  const outer = outermostMember(identifier)
  return outer !== identifier && outer.parent?.type === 'AssignmentExpression' && outer.parent.left === outer
}

/** The whole chain of members that begins with a node: `parts.list` of `parts`. */
export function outermostMember(node: Node): Node {
  let outer = node
  while (outer.parent?.type === 'MemberExpression' && outer.parent.object === outer) outer = outer.parent
  return outer
}

/** `const { email } = req.body`: the members that lead from the asked variable to what a constant of another name holds. */
function heldBy({ facts, target }: Ask, { root, keys }: AccessPath): readonly string[] | undefined {
  const [definition] = root === 'this' ? [] : root.defs
  if (root === 'this' || target.root === 'this' || definition?.type !== 'Variable' || !isEffectivelyConstant(root) || !isEffectivelyConstant(target.root)) return undefined
  const binding = bindingOf(definition.name)
  if (binding?.holder.is !== 'declarator' || binding.defaults.length > 0 || binding.omitted.length > 0 || !binding.holder.node.init) return undefined
  const from = accessPathOf(facts.module, binding.holder.node.init)
  if (from?.root !== target.root || target.root.references.some(isMemberWritten) || root.references.some(isMemberWritten)) return undefined
  return [...from.keys, ...binding.path, ...keys]
}

/** Members left from an expression to the asked value; `undefined` when it is another value. */
export function restOf(ask: Ask, node: Node, depth = 0): readonly string[] | undefined {
  const inner = unwrap(node)
  if (depth > 4) return undefined
  const ofHost = isAddress(ask.query.facts) ? hostOf(ask, inner, depth) : undefined
  if (ofHost) return ofHost
  const path = accessPathOf(ask.facts.module, inner)
  if (path) {
    if (path.root === ask.target.root && isPrefix(path.keys, ask.target.keys)) return ask.target.keys.slice(path.keys.length)
    if (isAddress(ask.query.facts) && isTextOfTarget(ask, path)) return []
    if (isSender(path, ask.target)) return []
    if (path.root === ask.target.root || path.root === 'this') return undefined
    const held = heldBy(ask, path)
    if (held && isPrefix(held, ask.target.keys)) return ask.target.keys.slice(held.length)
    if (path.keys.length > 0) return undefined
    // A constant that holds the text of the value: `const name = String(req.query.name)`.
    const [definition] = path.root.defs
    if (definition?.type !== 'Variable' || !isEffectivelyConstant(path.root)) return undefined
    const binding = bindingOf(definition.name)
    if (binding?.holder.is !== 'declarator' || binding.path.length > 0 || !binding.holder.node.init) return undefined
    const init = unwrap(binding.holder.node.init)
    // `const next = req.body.next || req.query.next`: whichever of them is used in the end was checked.
    if (init.type === 'LogicalExpression' && init.operator !== '&&' && ask.query.trustNames) return restOf(ask, init.left, depth + 1) ?? restOf(ask, init.right, depth + 1)
    return init.type === 'CallExpression' || init.type === 'UnaryExpression' ? restOf(ask, init, depth + 1) : undefined
  }
  if (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee)
    if (callee.type === 'MemberExpression' && TRANSPARENT.has(staticKey(callee) ?? '')) return restOf(ask, callee.object, depth + 1)
    const [first] = inner.arguments
    if (first && listsNames(ask.facts, callee)) {
      const rest = restOf(ask, first, depth + 1)
      return rest?.[0] === KEYS ? ['*', ...rest.slice(1)] : undefined
    }
    if (callee.type === 'Identifier' && (callee.name === 'String' || callee.name === 'Number') && first && isGlobal(ask.facts.module, callee)) {
      return restOf(ask, first, depth + 1)
    }
  }
  // `x ?? ''`: the value, or nothing at all.
  if (inner.type === 'LogicalExpression' && inner.operator !== '&&' && ask.facts.values.constant(inner.right)) return restOf(ask, inner.left, depth + 1)
  if (inner.type === 'UnaryExpression' && inner.operator === '+') return restOf(ask, inner.argument, depth + 1)
  return undefined
}

/** What is known together: labels that clear only with each other. */
export function settle(state: number): Verdict {
  const holds = (bits: number): boolean => (state & bits) === bits
  // A name without slashes stays in its folder; on some platforms the other kind leads on as well.
  if (holds(DEMAND.slashless | DEMAND.backslashless) || holds(DEMAND.slashless | DEMAND.upless)) return 'clear'
  if (holds(DEMAND.normal | DEMAND.inward)) return settle((state | DEMAND.upless) & ~DEMAND.normal)
  if (holds(DEMAND.normal | DEMAND.rooted | DEMAND.placed)) return 'clear'
  if (holds(DEMAND.placed | DEMAND.upless) || holds(DEMAND.rooted | DEMAND.single)) return 'clear'
  if (!holds(DEMAND.protoless | DEMAND.constructorless) && !holds(DEMAND.protoless | DEMAND.prototypeless)) return state
  // No text is such a name any more; `['__proto__']` isn't equal to one, and still names the member.
  return holds(DEMAND.textual) ? 'clear' : state | DEMAND.object
}

/** Both verdicts hold. */
export function either(left: Verdict, right: Verdict): Verdict {
  if (left === 'clear' || right === 'clear') return 'clear'
  return settle(left | right)
}

/** One of the verdicts holds, and nobody knows which. */
export function both(left: Verdict, right: Verdict): Verdict {
  if (left === 'clear') return right
  if (right === 'clear') return left
  return left & right
}

/** The constant regular expression that a node is: a literal, or `new RegExp('…')`. */
export function patternOf(facts: Facts, node: Node): ConstantPattern | undefined {
  const resolved = facts.values.resolve(node)
  if (resolved.type === 'Literal' && 'regex' in resolved) return { source: resolved.regex.pattern, flags: resolved.regex.flags }
  if ((resolved.type === 'NewExpression' || resolved.type === 'CallExpression') && calleeName(resolved) === 'RegExp') {
    const [source, flags] = resolved.arguments
    const copied = source ? facts.values.resolve(source) : undefined
    const regex = copied?.type === 'Literal' && 'regex' in copied ? copied.regex : undefined
    const text = regex?.pattern ?? (source ? facts.values.text(source) : undefined)
    const flagText = flags ? facts.values.text(flags) : (regex?.flags ?? '')
    if (text !== undefined && flagText !== undefined) return { source: text, flags: flagText }
  }
  return undefined
}
