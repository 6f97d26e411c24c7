import { argumentsOf, calleeOf, isCallLike, isFunction, staticKey, unwrap, type Analysis, type CallLike, type Facts, type Node, type Sink } from '../analysis/index.js'

/** Options of HTTP clients that take what connects. */
const CONNECTORS = new Set(['agent', 'httpAgent', 'httpsAgent', 'http', 'https', 'dispatcher', 'connect'])

/** `{ agent: { https: new Agent({ connect: { lookup } }) } }` */
const MOST_LEVELS = 4

/** Names of agents that tell what they are for, where nothing else is known of them. */
const FILTER = /ssrf|filter|safe|block/i

/**
 * Whether a request goes through something that refuses private addresses when it connects: an agent in the options of the call, or in
 * those by which the client was made.
 */
export function isFiltered({ call }: Sink, { facts }: Analysis, trustsNames: boolean): boolean {
  if (!isCallLike(call)) return false
  const callee = unwrap(calleeOf(call))
  const client = facts.values.resolve(callee.type === 'MemberExpression' ? callee.object : callee)
  const calls: CallLike[] = isCallLike(client) ? [call, client] : [call]
  return calls.some((one) => argumentsOf(one).some((argument) => holdsFilter(facts, argument, trustsNames)))
}

function holdsFilter(facts: Facts, options: Node, trustsNames: boolean, depth = 0): boolean {
  const object = facts.values.resolve(options)
  if (depth > MOST_LEVELS) return false
  // `new Agent({ lookup })`
  if (isCallLike(object)) return argumentsOf(object).some((argument) => holdsFilter(facts, argument, trustsNames, depth + 1))
  if (object.type !== 'ObjectExpression') return false
  return object.properties.some((property) => {
    if (property.type !== 'Property') return false
    if (staticKey(property) === 'lookup') return trustsNames && isOwnFunction(facts, property.value)
    if (!CONNECTORS.has(staticKey(property) ?? '')) return false
    return isFilter(facts, property.value, trustsNames) || holdsFilter(facts, property.value, trustsNames, depth + 1)
  })
}

/** Who writes a `lookup` of his own looks at the addresses that names stand for: caches of names are libraries. */
function isOwnFunction(facts: Facts, node: Node): boolean {
  const value = facts.values.resolve(node)
  if (isCallLike(value)) return facts.calls.targetsOf(value).functions.length > 0
  return facts.identity.valuesOf(value).some((one) => 'type' in one && isFunction(one))
}

/** The agent itself, or a function that returns one. */
function isFilter(facts: Facts, node: Node, trustsNames: boolean): boolean {
  const value = facts.values.resolve(node)
  if (value.type === 'ConditionalExpression') {
    return isFilter(facts, value.consequent, trustsNames) && isFilter(facts, value.alternate, trustsNames)
  }
  if (isFunction(value)) return (facts.index.returns.get(value) ?? []).some((result) => isFilter(facts, result, trustsNames))
  const apis = facts.identity.apis(value)
  if (apis.length > 0) return apis.some((api) => api.concepts?.some(({ is }) => is === 'address-filter'))
  const called = isCallLike(value) ? unwrap(calleeOf(value)) : value
  const name = called.type === 'MemberExpression' ? staticKey(called) : called.type === 'Identifier' ? called.name : undefined
  return trustsNames && name !== undefined && FILTER.test(name)
}
