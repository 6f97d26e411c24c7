import { homeOf, isCallLike, isFunction, unwrap, type Analysis, type Endpoint, type Facts, type Layer, type Node } from '../analysis/index.js'
import { routesOf } from './routes.js'
import type { Settings } from './settings.js'

/** What functions are called that check what they are given, where they can't be looked into. */
export const SAYS_IT_CHECKS = /valid|schema|sanit|dto|\bjoi|zod|\byup|\bajv|celebrate|strip|whitelist|allowlist|checkBody|checkQuery/i

/** The endpoints that a piece of code answers for, in whichever file they are registered. */
export function endpointsFor(analysis: Analysis, settings: Settings, node: Node): readonly Endpoint[] {
  return routesOf(analysis, settings).endpointsAt(node)
}

/** What runs, or may run, before the handlers that a piece of code answers for, in this file and in those that mount its routers. */
export function layersAhead(analysis: Analysis, settings: Settings, node: Node): readonly Layer[] {
  return endpointsFor(analysis, settings, node).flatMap(({ before, maybe }) => [...before, ...maybe])
}

/** Whether what stands ahead of a handler is a call that a model has a word for: `mongoSanitize()`. */
export function isOfConcept({ facts }: Analysis, { node }: Layer, is: string): boolean {
  const home = homeOf(facts, node)
  const call = home.values.resolve(node)
  return isCallLike(call) && homeOf(home, call).identity.calleeApis(call).some(({ concepts = [] }) => concepts.some((row) => row.is === is))
}

/** What stands ahead of a handler, as it is written: of a function that makes it, what that one gives. */
export function madeLayer({ facts }: Analysis, { node }: Layer): { facts: Facts; node: Node } {
  const home = homeOf(facts, node)
  const made = unwrap(home.values.resolve(node))
  const [only] = isFunction(made) ? (homeOf(home, made).index.returns.get(made) ?? []) : [made]
  return { facts: homeOf(home, only ?? made), node: unwrap(only ?? made) }
}

/** The text of what stands ahead of a handler. */
export function textOfLayer({ facts }: Analysis, { node }: Layer): string {
  return homeOf(facts, node).module.text.slice(...node.range)
}
