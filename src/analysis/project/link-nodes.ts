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

/** Gives each node its parent and its range, which the parser leaves out. */
export function linkNodes(visitorKeys: Module['visitorKeys'], ast: TSESTree.Program): void {
  const tree = { visitorKeys } as Module
  const pending: Node[] = [ast]
  Object.setPrototypeOf(ast, placed)
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of childrenOf(tree, node)) {
      Object.setPrototypeOf(child, placed)
      ;(child as { parent: Node }).parent = node
      pending.push(child)
    }
  }
}
