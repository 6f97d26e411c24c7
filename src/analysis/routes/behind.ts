import { argumentsOf, calleeName, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf, keysThrough } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'

/** Expressions looked at for one question. */
const MOST_STEPS = 400

/** Calls that give another form of the same value: of their first argument, or of the object they are called on. */
const SAME_OF_ARGUMENT =
  /^(?:String|Number|BigInt|parseInt|parseFloat|ObjectId|ObjectID|createFromHexString|Types|decodeURIComponent|toObjectId|toMongoId|toId|toInt|Id|resolve|castObjectId|escape|trim|uuid|cast|freeze|structuredClone|parse|parseAsync|validate|validateAsync|validateSync|safeParse|attempt|eq)$/
const SAME_OF_RECEIVER = /^(?:toString|toHexString|valueOf|trim|toLowerCase|toUpperCase|toJSON|toObject|slice|substring|replace|split|at|get|then|catch|lean|exec|pop|shift|join|map|filter|flat|concat)$/

/** A value: an expression and the members that lead from it. */
export interface Place {
  /** Of the module that the expression is in. */
  readonly facts: Facts
  readonly node: Node
  readonly keys: readonly string[]
}

/**
 * Looks through an expression for the places that its value is, or is made of, backwards: names, members, conversions, choices, texts,
 * returned values, and what the callers of the file pass. `stop` sees each place; where it answers `true`, the search goes no further
 * behind it. It doesn't follow time: any write may be the one.
 */
export function searchBehind(facts: Facts, start: Node, stop: (place: Place) => boolean, keys: readonly string[] = []): void {
  const work: Place[] = [{ facts: homeOf(facts, start), node: start, keys }]
  const seen = new Map<Node, Set<string>>()
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = work.pop()
    if (!next) return
    const place = { facts: next.facts, node: unwrap(next.node), keys: next.keys.slice(0, LIMITS.flowFields) }
    const known = seen.get(place.node) ?? new Set()
    const key = place.keys.join('.')
    if (known.has(key)) continue
    known.add(key)
    seen.set(place.node, known)
    if (!stop(place)) work.push(...behind(place))
  }
}

/** One step back. */
function behind({ facts, node, keys }: Place): Place[] {
  const same = (other: Node | null | undefined, path = keys): Place[] => (other ? [{ facts, node: other, keys: path }] : [])
  switch (node.type) {
    case 'Identifier':
      return behindName(facts, node, keys)
    case 'MemberExpression':
      return [...same(node.object, [staticKey(node) ?? '*', ...keys]), ...written(facts, node, keys)]
    case 'ConditionalExpression':
      return [...same(node.consequent), ...same(node.alternate)]
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : same(node.left)), ...same(node.right)]
    case 'AssignmentExpression':
      return same(node.right)
    case 'SequenceExpression':
      return same(node.expressions.at(-1))
    case 'TemplateLiteral':
      return node.expressions.flatMap((expression) => same(expression, []))
    case 'BinaryExpression':
      return node.operator === '+' ? [...same(node.left, []), ...same(node.right, [])] : []
    case 'UnaryExpression':
      return node.operator === '+' ? same(node.argument, []) : []
    case 'SpreadElement':
      return same(node.argument)
    case 'ObjectExpression':
      return behindObject(facts, node, keys)
    case 'ArrayExpression':
      return node.elements.flatMap((element) => same(element, element?.type === 'SpreadElement' ? keys : keys.slice(1)))
    case 'CallExpression':
    case 'NewExpression':
      return behindCall(facts, node, keys)
    default:
      return []
  }
}

function behindObject(facts: Facts, node: TSESTree.ObjectExpression, keys: readonly string[]): Place[] {
  const [key, ...rest] = keys
  return node.properties.flatMap((property): Place[] => {
    if (property.type === 'SpreadElement') return [{ facts, node: property.argument, keys }]
    const name = staticKey(property)
    return key === undefined || key === '*' || name === undefined || name === key ? [{ facts, node: property.value, keys: rest }] : []
  })
}

function behindName(facts: Facts, node: Node, keys: readonly string[]): Place[] {
  const variable = variableOf(facts.module, node)
  if (!variable) return []
  const out: Place[] = []
  for (const { name } of variable.defs) out.push(...behindBinding(facts, name, keys))
  for (const reference of variable.references) {
    if (reference.isWrite() && !reference.init) out.push(...behindBinding(facts, reference.identifier, keys))
    // `where.userId = id`, `list.push(id)`
    const member = reference.identifier.parent
    if (member.type !== 'MemberExpression' || member.object !== reference.identifier) continue
    const up = member.parent
    const key = staticKey(member)
    const [first, ...rest] = keys
    if (up.type === 'AssignmentExpression' && up.left === member && (first === undefined || first === key || key === undefined)) out.push({ facts, node: up.right, keys: rest })
    if (up.type === 'CallExpression' && up.callee === member && (key === 'push' || key === 'unshift')) for (const argument of up.arguments) out.push({ facts, node: argument, keys: rest })
  }
  return out.slice(0, 4 * LIMITS.identityFanOut)
}

function behindBinding(facts: Facts, name: Node, keys: readonly string[]): Place[] {
  const binding = bindingOf(name)
  if (!binding) return []
  const through = keysThrough(binding, keys)
  const out: Place[] = binding.defaults.map((node) => ({ facts, node, keys }))
  const { holder } = binding
  switch (holder.is) {
    case 'declarator':
      if (holder.node.init) out.push({ facts, node: holder.node.init, keys: through })
      break
    case 'assignment':
      out.push({ facts, node: holder.node.right, keys: through })
      break
    case 'loop':
      out.push({ facts, node: holder.node.right, keys: ['*', ...through] })
      break
    case 'parameter': {
      const { sites, exposed } = facts.calls.callersOf(holder.node)
      const foreign = exposed ? facts.project.callersOf(facts, holder.node) : []
      for (const { facts: home, site } of [...sites.map((site) => ({ facts, site })), ...foreign].slice(0, LIMITS.identityFanOut)) {
        const argument = site.applied ? undefined : argumentsOf(site.call)[holder.index - site.shift]
        if (argument) out.push({ facts: home, node: argument, keys: through })
      }
      // `list.map((id) => …)`, `promise.then((user) => …)`
      const call = holder.node.parent
      const receiver = call.type === 'CallExpression' && call.arguments.includes(holder.node as never) ? receiverOf(call) : undefined
      const method = call.type === 'CallExpression' ? calleeName(call) : undefined
      if (receiver && holder.index === 0 && method !== undefined && /^(?:then|map|forEach|filter|some|every|find|flatMap)$/.test(method)) {
        out.push({ facts, node: receiver, keys: method === 'then' ? through : ['*', ...through] })
      }
      break
    }
    default:
  }
  return out
}

function behindCall(facts: Facts, node: TSESTree.CallExpression | TSESTree.NewExpression, keys: readonly string[]): Place[] {
  const name = calleeName(node)
  const out: Place[] = []
  const { functions } = facts.calls.targetsOf(node)
  if (node.type === 'CallExpression') {
    for (const fn of functions) {
      const home = homeOf(facts, fn)
      for (const value of (home.index.returns.get(fn) ?? []).slice(0, LIMITS.identityFanOut)) out.push({ facts: home, node: value, keys })
    }
  }
  if (name === undefined || functions.length > 0) return out
  const [first] = node.arguments
  const receiver = receiverOf(node)
  if (SAME_OF_ARGUMENT.test(name) && first) out.push({ facts, node: first, keys: keys[0] === 'data' || keys[0] === 'value' ? keys.slice(1) : keys })
  else if (receiver && SAME_OF_RECEIVER.test(name)) {
    const key = name === 'get' && first ? facts.values.text(first) : undefined
    out.push({ facts, node: receiver, keys: key === undefined ? keys : [key, ...keys] })
  }
  if (name === 'assign' && node.arguments.length > 1) for (const argument of node.arguments) out.push({ facts, node: argument, keys })
  if ((name === 'all' || name === 'allSettled') && first) out.push({ facts, node: first, keys })
  return out
}

/** What the file writes to the member elsewhere: `this.userId = id`. */
function written(facts: Facts, node: TSESTree.MemberExpression, keys: readonly string[]): Place[] {
  const name = staticKey(node)
  if (name === undefined || unwrap(node.object).type !== 'ThisExpression') return []
  return (facts.index.memberWrites.get(name) ?? [])
    .filter(({ left }) => left.type === 'MemberExpression' && unwrap(left.object).type === 'ThisExpression')
    .slice(0, LIMITS.identityFanOut)
    .map(({ right }) => ({ facts, node: right, keys }))
}
