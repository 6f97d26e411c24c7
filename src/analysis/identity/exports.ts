import type { Facts } from '../facts.js'
import type { Node } from '../module.js'

/** How many modules a name is followed through: barrels of barrels. */
const MOST_HOPS = 8

/** A value that a module exports, with the facts of the module that it is written in. */
export interface Exported {
  readonly facts: Facts
  readonly node: Node
}

/**
 * What a module exports under a name: its own declarations and values, and what it hands on from other modules.
 */
export function exportsOf(facts: Facts, name: string, hops = 0): readonly Exported[] {
  const own = facts.index.exports.get(name)
  if (own) return own.map((node) => ({ facts, node }))
  if (hops >= MOST_HOPS) return []
  const out: Exported[] = []
  for (const { exported, imported, specifier } of facts.index.reexports) {
    if (exported !== name && !(exported === '*' && name !== 'default')) continue
    const from = facts.project.resolve(facts, specifier)
    if (!from || from === facts) continue
    // `export * as users from './users'`: the module itself.
    if (exported !== '*' && imported === '*') out.push({ facts: from, node: from.module.ast })
    else out.push(...exportsOf(from, exported === '*' ? name : imported, hops + 1))
    if (out.length > 0) break
  }
  return out
}
