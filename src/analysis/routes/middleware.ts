import type { FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { reachesOnlyHarmless } from '../flow/guards.js'
import { accessPathOf, type AccessPath } from '../flow/paths.js'
import type { FlowQuery } from '../flow/types.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import { variableOf } from '../scope/variables.js'
import type { RequestRead } from './request-schemas.js'

/**
 * Whether a function that is registered ahead of a handler lets only harmless values of what the handler reads pass:
 * `(req, res, next) => (/^\\w+$/.test(req.params.name) ? next() : res.sendStatus(400))`. `ahead`: what is registered before the handler.
 */
export function isCheckedAhead(facts: Facts, ahead: readonly Node[], handler: FunctionNode, read: RequestRead, query: FlowQuery): boolean {
  const own = accessPathOf(facts.module, read.node)
  const at = handler.params.findIndex((parameter) => parameter.type === 'Identifier' && variableOf(facts.module, parameter) === own?.root)
  if (!own || at < 0) return false
  return ahead
    .flatMap((node) => facts.identity.functions(node))
    .some((fn) => {
      const home = homeOf(facts, fn)
      const request = fn.params[at]
      const next = fn.params.at(-1)
      if (request?.type !== 'Identifier' || next?.type !== 'Identifier' || request === next) return false
      const root = variableOf(home.module, request)
      const calls = callsOf(home, next)
      if (!root || !calls) return false
      const target: AccessPath = { root, keys: joined(own.keys, read.path) }
      return reachesOnlyHarmless(home, fn, calls, target, query, read.demand)
    })
}

/** All calls of a parameter that hand the request on; `undefined` when something else may call it, or nothing does. */
function callsOf(facts: Facts, parameter: Node): Node[] | undefined {
  const calls: Node[] = []
  for (const { identifier } of variableOf(facts.module, parameter)?.references ?? []) {
    const call = identifier.parent
    if (call.type !== 'CallExpression' || call.callee !== identifier) return undefined
    // `next(error)` gets to no handler.
    if (call.arguments.length === 0) calls.push(call)
  }
  return calls.length > 0 ? calls : undefined
}

/** `['params']` and `['name']`, or `['params', 'name']` and `['name']`: the members from the request to the value. */
function joined(keys: readonly string[], path: readonly string[]): readonly string[] {
  const overlap = path.length > 0 && keys.at(-1) === path[0] ? 1 : 0
  return [...keys, ...path.slice(overlap)]
}
