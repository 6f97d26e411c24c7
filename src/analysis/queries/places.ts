import type { CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Lookup } from '../values/values.js'

const MISSING: Lookup = { is: 'missing' }

/** What stands at a relative path of a call. `(0..)` is read as its first argument. */
export function readPath(facts: Facts, call: CallLike, path: string): Lookup {
  return facts.values.at(call, path.replace('..)', ')'))
}

/** Whether nothing is given at a place: no argument, or `undefined` and `null`. */
export function isMissing(facts: Facts, found: Lookup): boolean {
  if (found.is !== 'found') return found.is === 'missing'
  const constant = facts.values.constant(found.node)
  return constant !== undefined && (constant.value === undefined || constant.value === null)
}

/** The node at a place, where the file shows one. */
export function nodeAt(facts: Facts, call: CallLike, path: string | undefined): NonNullable<Extract<Lookup, { is: 'found' }>>['node'] | undefined {
  const found = path === undefined ? MISSING : readPath(facts, call, path)
  return found.is === 'found' && !isMissing(facts, found) ? found.node : undefined
}
