import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { registrationsAround } from './around.js'
import { isCertain, orderOf, type Place } from './order.js'
import { covers, joinPaths, parametersOf } from './paths.js'
import type { Before, Mount } from './registrations.js'
import type { Router } from './routers.js'

/** Routers mounted below one another. */
const MOST_MOUNTS = 6

/** Something that runs before endpoints, in the module that it is written in. */
export interface Ahead {
  readonly facts: Facts
  readonly node: Node
  /** The value of an option that switches a guard on, and not a function. */
  readonly isOption: boolean
}

/** What certainly, and what may, run before an endpoint. */
interface Standing {
  readonly before: Ahead[]
  readonly maybe: Ahead[]
  /** The modules that say so. */
  readonly modules: Facts[]
  /** The path in front of the router's own, as far as it is known. */
  readonly prefix: string | undefined
}

/** What runs before a path of a router: the router's own middleware, and that of the routers above it, in whichever file. */
export function standingAt(router: Router | undefined, at: Place, path: string | undefined, depth = 0): Standing {
  const standing: Standing = { before: [], maybe: [], modules: [], prefix: undefined }
  if (router === undefined || depth > MOST_MOUNTS) return standing
  const { befores, mounts, modules } = registrationsAround(router, at.facts)
  standing.modules.push(...modules)
  const [only] = mounts
  let { prefix } = standing
  if (only && mounts.length === 1) {
    const above = standingAbove(only, path, depth)
    standing.before.push(...above.before)
    standing.maybe.push(...above.maybe)
    standing.modules.push(...above.modules)
    prefix = above.prefix === undefined ? only.path : joinPaths(above.prefix, only.path ?? '')
  } else if (mounts.length > 1) sharedByAll(mounts, path, depth, standing)
  for (const before of befores) {
    if (before.row.scope === 'chain' || before.call === at.node) continue
    apply(before, at, path, standing)
    if (before.row.is === 'prefix' && before.path !== undefined && isAhead(before, at) !== 'after') prefix = joinPaths(prefix ?? '', before.path)
  }
  return { ...standing, prefix }
}

/** What runs before a router where it is mounted. */
function standingAbove({ facts, router, call, entries, path: own }: Mount, path: string | undefined, depth: number): Standing {
  const above = standingAt(router, { facts, node: call }, path === undefined ? own : joinPaths(own ?? '', path), depth + 1)
  return { ...above, before: [...above.before, ...entries.map((node) => ({ facts, node, isOption: false }))] }
}

/** A router that is mounted at several places: only what stands before all of them is certain. */
function sharedByAll(mounts: readonly Mount[], path: string | undefined, depth: number, into: Standing): void {
  const ways = mounts.map((mount) => standingAbove(mount, path, depth))
  for (const { before, maybe, modules } of ways) {
    into.modules.push(...modules)
    for (const ahead of before) (ways.every((way) => way.before.some(({ node }) => node === ahead.node)) ? into.before : into.maybe).push(ahead)
    into.maybe.push(...maybe)
  }
}

function isAhead({ facts, row, call }: Before, at: Place): 'before' | 'after' | 'maybe' {
  const place = { facts, node: call }
  if (row.scope === 'all') return isCertain(place) ? 'before' : 'maybe'
  return orderOf(place, at)
}

function apply(before: Before, at: Place, path: string | undefined, standing: Standing): void {
  const covered = before.row.is === 'prefix' ? true : covers(before.path, path)
  if (covered === false) return
  if (before.parameter !== undefined && !parametersOf(path).includes(before.parameter)) return
  const order = isAhead(before, at)
  if (order === 'after') return
  const { facts, entries, guards } = before
  const into = order === 'before' && covered ? standing.before : standing.maybe
  into.push(...entries.map((node) => ({ facts, node, isOption: false })), ...guards.map((node) => ({ facts, node, isOption: true })))
}
