import { argumentsOf, calleeOf, isCallLike, isFunction, staticKey, unwrap, type Analysis, type CallLike, type Facts, type Node, type Sink } from '../analysis/index.js'
import type { Model } from '../models/schema.js'
import { modelsOf } from './analysis.js'
import type { Settings } from './settings.js'

/** Names of options that say how a client connects. */
interface Options {
  readonly by: ReadonlySet<string>
  readonly lookup: ReadonlySet<string>
}

const known = new WeakMap<readonly Model[], Options>()

function optionsOf(models: readonly Model[]): Options {
  let options = known.get(models)
  if (!options) {
    const all = models.flatMap(({ connects }) => connects ?? [])
    options = { by: new Set(all.flatMap(({ by = [] }) => by)), lookup: new Set(all.flatMap(({ lookup = [] }) => lookup)) }
    known.set(models, options)
  }
  return options
}

/** `{ agent: { https: new Agent({ connect: { lookup } }) } }` */
const MOST_LEVELS = 4

/** Names of agents that tell what they are for, where nothing else is known of them. */
const FILTER = /ssrf|filter|safe|block/i

/**
 * Whether a request goes through something that refuses private addresses when it connects: an agent in the options of the call, or in
 * those by which the client was made.
 */
export function isFiltered({ call }: Sink, { facts }: Analysis, { models, trustNames }: Settings): boolean {
  if (!isCallLike(call)) return false
  const callee = unwrap(calleeOf(call))
  const client = facts.values.resolve(callee.type === 'MemberExpression' ? callee.object : callee)
  const calls: CallLike[] = isCallLike(client) ? [call, client] : [call]
  const options = optionsOf(modelsOf(models))
  return calls.some((one) => argumentsOf(one).some((argument) => holdsFilter({ facts, options, trustNames }, argument)))
}

interface Search {
  readonly facts: Facts
  readonly options: Options
  readonly trustNames: boolean
}

function holdsFilter(search: Search, given: Node, depth = 0): boolean {
  const { facts, options, trustNames } = search
  const object = facts.values.resolve(given)
  if (depth > MOST_LEVELS) return false
  // `new Agent({ lookup })`
  if (isCallLike(object)) return argumentsOf(object).some((argument) => holdsFilter(search, argument, depth + 1))
  if (object.type !== 'ObjectExpression') return false
  return object.properties.some((property) => {
    const name = property.type === 'Property' ? staticKey(property) : undefined
    if (property.type !== 'Property' || name === undefined) return false
    if (options.lookup.has(name)) return trustNames && isOwnFunction(facts, property.value)
    return options.by.has(name) && (isFilter(search, property.value) || holdsFilter(search, property.value, depth + 1))
  })
}

/** Who writes a `lookup` of his own looks at the addresses that names stand for: caches of names are libraries. */
function isOwnFunction(facts: Facts, node: Node): boolean {
  const value = facts.values.resolve(node)
  if (isCallLike(value)) return facts.calls.targetsOf(value).functions.length > 0
  return facts.identity.valuesOf(value).some((one) => 'type' in one && isFunction(one))
}

/** The agent itself, or a function that returns one. */
function isFilter(search: Search, node: Node): boolean {
  const { facts, trustNames } = search
  const value = facts.values.resolve(node)
  if (value.type === 'ConditionalExpression') {
    return isFilter(search, value.consequent) && isFilter(search, value.alternate)
  }
  if (isFunction(value)) return (facts.index.returns.get(value) ?? []).some((result) => isFilter(search, result))
  const apis = facts.identity.apis(value)
  if (apis.length > 0) return apis.some((api) => api.concepts?.some(({ is }) => is === 'address-filter'))
  const called = isCallLike(value) ? unwrap(calleeOf(value)) : value
  const name = called.type === 'MemberExpression' ? staticKey(called) : called.type === 'Identifier' ? called.name : undefined
  return trustNames && name !== undefined && FILTER.test(name)
}
