import { childrenOf } from '../ast/walk.js'
import type { Module, Node, TSESTree } from '../module.js'

/**
 * What the nodes of a parsed file have in common. The parser writes `start` and `end` to each; a `range` of its own for each would take a third
 * of the tree's memory, and half of the time to read it.
 */
const placed = Object.create(Object.prototype, {
  range: {
    get(this: { start: number; end: number }): [number, number] {
      return [this.start, this.end]
    },
  },
}) as object

/**
 * Gives each node its parent and its range, which the parser leaves out. The parent comes first: an object whose prototype was changed
 * gets a hidden class of its own with the next property, which makes all that is asked of it slow.
 */
export function linkNodes(visitorKeys: Module['visitorKeys'], ast: TSESTree.Program): void {
  const tree = { visitorKeys } as Module
  const pending: Node[] = [ast]
  Object.setPrototypeOf(ast, placed)
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of childrenOf(tree, node)) {
      ;(child as { parent: Node }).parent = node
      Object.setPrototypeOf(child, placed)
      pending.push(child)
    }
  }
}
