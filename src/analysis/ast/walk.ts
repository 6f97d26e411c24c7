import type { Module, Node } from '../module.js'

const NO_KEYS: readonly string[] = []

/** Child nodes of a node in source order of the visitor keys. */
export function childrenOf(module: Module, node: Node): Node[] {
  const out: Node[] = []
  const fields = node as unknown as Record<string, unknown>
  for (const key of module.visitorKeys[node.type] ?? fallbackKeys(node)) {
    const value = fields[key]
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) out.push(item)
    } else if (isNode(value)) out.push(value)
  }
  return out
}

export function fallbackKeys(node: Node): readonly string[] {
  // A node type that the parser's own table lacks: look at what is there.
  return Object.keys(node).length > 0 ? Object.keys(node).filter((key) => key !== 'parent' && key !== 'loc' && key !== 'range') : NO_KEYS
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** Visits a tree in source order without recursion, so that no nesting is too deep. `enter` returns `false` to skip children. */
export function walk(module: Module, root: Node, enter: (node: Node) => unknown): void {
  const stack: Node[] = [root]
  const { visitorKeys } = module
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (enter(node) === false) continue
    const fields = node as unknown as Record<string, unknown>
    const keys = visitorKeys[node.type] ?? fallbackKeys(node)
    for (let i = keys.length - 1; i >= 0; i--) {
      const value = fields[keys[i] as string]
      if (Array.isArray(value)) {
        for (let j = value.length - 1; j >= 0; j--) if (isNode(value[j])) stack.push(value[j] as Node)
      } else if (isNode(value)) stack.push(value)
    }
  }
}
