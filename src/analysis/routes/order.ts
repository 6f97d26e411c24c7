import { calleeOf, contains, enclosingFunction, isCallLike, isFunction } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'

/** Functions that one registration is looked for in, one around the other. */
const MOST_FRAMES = 8

interface Frame {
  readonly owner: Node
  readonly at: Node
}

/**
 * Whether one registration is made before another. Both are lifted to a function that holds both: from a function to the place where it
 * is called, when there is just one, else to where it is written.
 */
export function orderOf(facts: Facts, first: Node, second: Node): 'before' | 'after' | 'maybe' {
  const frames = framesOf(facts, first)
  const others = framesOf(facts, second)
  for (const frame of frames) {
    const other = others.find(({ owner }) => owner === frame.owner)
    if (!other) {
      if (isConditional(frame.at, undefined)) return 'maybe'
      continue
    }
    if (frame.at === other.at) return 'maybe'
    if (endOf(frame.at) > endOf(other.at)) return 'after'
    return isConditional(frame.at, other.at) ? 'maybe' : 'before'
  }
  return 'maybe'
}

/** Whether a registration is made whenever its function (and those around it) runs. */
export function isCertain(facts: Facts, node: Node): boolean {
  return framesOf(facts, node).every(({ at }) => !isConditional(at, undefined))
}

function framesOf(facts: Facts, node: Node): Frame[] {
  const out: Frame[] = []
  let at = node
  while (out.length < MOST_FRAMES) {
    const owner = enclosingFunction(at)
    out.push({ owner, at })
    if (!isFunction(owner)) break
    const { sites, callback } = facts.calls.callersOf(owner)
    const [site] = sites
    at = sites.length === 1 && site && !callback && !out.some((frame) => frame.at === site.call) ? site.call : owner
  }
  return out
}

/** In a chain of calls all begin at the same place: what is called last ends last. */
function endOf(node: Node): number {
  return isCallLike(node) ? calleeOf(node).range[1] : node.range[0]
}

/** Whether a node is in a branch that may not run, and `other` isn't in the same one. */
function isConditional(node: Node, other: Node | undefined): boolean {
  let inner = node
  for (let up = node.parent; up && !isFunction(up) && up.type !== 'Program'; up = up.parent) {
    if (isBranch(up, inner) && !(other && contains(inner, other))) return true
    inner = up
  }
  return false
}

function isBranch(parent: Node, child: Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test !== child
    case 'LogicalExpression':
      return parent.right === child
    case 'SwitchCase':
    case 'CatchClause':
    case 'WhileStatement':
    case 'ForStatement':
      return true
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.body === child
    default:
      return false
  }
}
