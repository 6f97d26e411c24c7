import { calleeOf, contains, enclosingFunction, isCallLike, isFunction } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { sitesOf } from './origins.js'

/** Functions that one registration is looked for in, one around the other. */
const MOST_FRAMES = 8

/** A registration, with the module that it is written in. */
export interface Place {
  readonly facts: Facts
  readonly node: Node
}

interface Frame {
  readonly owner: string
  readonly at: Node
}

/**
 * Whether one registration is made before another. Both are lifted to a function that holds both: from a function to the place where it
 * is called, when there is just one, in whichever file, else to where it is written.
 */
export function orderOf(first: Place, second: Place): 'before' | 'after' | 'maybe' {
  const frames = framesOf(first)
  const others = framesOf(second)
  for (const frame of frames) {
    const other = others.find(({ owner }) => owner === frame.owner)
    if (!other) {
      if (isConditional(frame.at, undefined)) return 'maybe'
      continue
    }
    if (isSamePlace(frame.at, other.at)) return 'maybe'
    if (endOf(frame.at) > endOf(other.at)) return 'after'
    return isConditional(frame.at, other.at) ? 'maybe' : 'before'
  }
  return 'maybe'
}

/** Whether a registration is made whenever its function (and those around it) runs. */
export function isCertain(place: Place): boolean {
  return framesOf(place).every(({ at }) => !isConditional(at, undefined))
}

function framesOf({ facts, node }: Place): Frame[] {
  const out: Frame[] = []
  let at = node
  let home = facts
  while (out.length < MOST_FRAMES) {
    const owner = enclosingFunction(at)
    out.push({ owner: `${home.project.nameOf(home)}:${owner.range.join('-')}`, at })
    if (!isFunction(owner)) break
    const sites = sitesOf(home, owner)
    const [site] = sites
    const isNew = site && !out.some((frame) => isSamePlace(frame.at, site.node))
    if (site && sites.length === 1 && isNew) {
      at = site.node
      home = site.facts
    } else at = owner
  }
  return out
}

function isSamePlace(one: Node, other: Node): boolean {
  return one === other || (one.range[0] === other.range[0] && one.range[1] === other.range[1])
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
