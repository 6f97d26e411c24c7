import type { Facts } from '../facts.js'
import { modulesGivenLists, modulesGivenRouters, registrationsIn, type Before, type Mount } from './registrations.js'
import type { Router } from './routers.js'

/** Modules that are given a router by modules that are given it. */
const MOST_HANDS = 3

/** What concerns one router: what runs before its endpoints, and where it is mounted itself. */
interface Around {
  readonly befores: readonly Before[]
  readonly mounts: readonly Mount[]
  /** The modules that say something of it. */
  readonly modules: readonly Facts[]
}

const known = new WeakMap<Facts, Map<string, Around>>()

/**
 * What concerns a router, as seen from a module that registers something on it: in the module that makes it, in those that import that one, and
 * in those whose functions are given it.
 */
export function registrationsAround(router: Router, from: Facts): Around {
  let ofModule = known.get(from)
  if (!ofModule) known.set(from, (ofModule = new Map<string, Around>()))
  let found = ofModule.get(router.key)
  if (!found) {
    ofModule.set(router.key, { befores: [], mounts: [], modules: [] })
    const read = [...modulesAround(router, from)].map((facts) => registrationsIn(facts))
    const befores = read.flatMap((registrations) => registrations.befores.filter((before) => before.router?.key === router.key))
    const mounts = read.flatMap((registrations) => registrations.mounts.filter(({ child }) => child.key === router.key))
    found = { befores, mounts, modules: [...new Set([router.facts, ...[...befores, ...mounts].map(({ facts }) => facts)])] }
    ofModule.set(router.key, found)
  }
  return found
}

function modulesAround({ facts: home }: Router, from: Facts): Iterable<Facts> {
  const { project, graph } = from
  if (!project.hasFiles) return [from]
  const modules = new Map<string, Facts>()
  const add = (facts: Facts, depth: number): void => {
    const name = project.nameOf(facts)
    if (modules.has(name)) return
    // A linted file has two trees: the one at hand counts.
    modules.set(name, name === project.nameOf(from) ? from : facts)
    if (depth < MOST_HANDS) for (const other of modulesGivenRouters(facts)) add(other, depth + 1)
  }
  add(home, 0)
  add(from, 0)
  for (const other of project.importing(home, graph.routeNames)) add(other, MOST_HANDS)
  for (const other of project.importing(home)) for (const given of modulesGivenLists(other)) add(given, MOST_HANDS)
  return modules.values()
}
