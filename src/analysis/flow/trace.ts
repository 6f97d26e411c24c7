import type { Facts } from '../facts.js'
import { asWide } from '../identity/questions.js'
import type { Node } from '../module.js'
import { visit } from './trace-expressions.js'
import { Tracer } from './tracer.js'
import type { Flow, FlowQuery } from './types.js'

/**
 * WHERE is it from? Follows a value backwards from a sink to its origins. One trace answers one question; it visits each
 * (place, members, demand, call) once, keeps no recursion, and stops at a budget with `truncated`.
 */
export function trace(facts: Facts, node: Node, query: FlowQuery): Flow {
  return asWide(facts, () => new Tracer(query, visit).run(facts, node))
}
