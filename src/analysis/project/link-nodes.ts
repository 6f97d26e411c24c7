import { fallbackKeys, isNode } from '../ast/walk.js'
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

/** Children that a tree of typescript-estree doesn't have where the code leaves them out: this parser writes `null`. */
const ABSENT: ReadonlySet<string> = new Set(['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'superTypeArguments', 'constraint', 'default', 'initializer'])

/**
 * Gives each node its parent and its range, which the parser leaves out. The parent comes first: an object whose prototype was changed
 * gets a hidden class of its own with the next property, which makes all that is asked of it slow.
 */
export function linkNodes(visitorKeys: Module['visitorKeys'], ast: TSESTree.Program): void {
  const pending: Node[] = [ast]
  const link = (child: unknown, parent: Node): void => {
    if (!isNode(child)) return
    ;(child as { parent: Node }).parent = parent
    Object.setPrototypeOf(child, placed)
    pending.push(child)
  }
  Object.setPrototypeOf(ast, placed)
  for (let node = pending.pop(); node; node = pending.pop()) {
    const fields = node as unknown as Record<string, unknown>
    const keys = visitorKeys[node.type] ?? fallbackKeys(node)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? ''
      const value = fields[key]
      if (value === null && ABSENT.has(key)) fields[key] = undefined
      if (Array.isArray(value)) for (let j = 0; j < value.length; j++) link(value[j], node)
      else link(value, node)
    }
  }
}
