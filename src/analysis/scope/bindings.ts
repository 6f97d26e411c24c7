import type { TSESTree } from '@typescript-eslint/types'
import { isFunction, staticKey, type FunctionNode } from '../ast/nodes.js'
import type { Node } from '../module.js'

/** What a name is bound by, and the way from that value to the name. */
export interface Binding {
  readonly holder:
    | { is: 'declarator'; node: TSESTree.VariableDeclarator }
    | { is: 'parameter'; node: FunctionNode; index: number; rest: boolean }
    | { is: 'assignment'; node: TSESTree.AssignmentExpression }
    | { is: 'loop'; node: TSESTree.ForOfStatement | TSESTree.ForInStatement }
    | { is: 'catch'; node: TSESTree.CatchClause }
  /** Keys from the holder's value inwards: `const { a: [b] } = x` gives `['a', '0']` for b; `*` for a key that isn't static. */
  readonly path: readonly string[]
  /** Default values on the way: any of them may be the value instead. */
  readonly defaults: readonly Node[]
  /** Keys that a rest element leaves out: `const { role, ...rest } = body`. */
  readonly omitted: readonly string[]
  /** The name is the rest of an array, from this index on: the last key of the path is `*`. */
  readonly restFrom?: number
}

const NO_TEXTS: readonly string[] = []
const NO_NODES: readonly Node[] = []

/** The binding of a declared or assigned name, or `undefined` when the node is no binding name. */
export function bindingOf(name: Node): Binding | undefined {
  // Most names are no part of a pattern: no lists are made for them.
  let path = NO_TEXTS
  let defaults = NO_NODES
  let omitted = NO_TEXTS
  let node: Node = name
  let rest = false
  let restFrom: number | undefined
  for (;;) {
    const parent: Node | undefined = node.parent
    if (!parent) return undefined
    switch (parent.type) {
      case 'Property':
        if (parent.parent.type !== 'ObjectPattern' || parent.value !== node) return undefined
        path = [staticKey(parent) ?? '*', ...path]
        node = parent.parent
        continue
      case 'ArrayPattern':
        if (rest && path.length === 0) restFrom = parent.elements.indexOf(node as never)
        path = [rest ? '*' : String(parent.elements.indexOf(node as never)), ...path]
        rest = false
        node = parent
        continue
      case 'RestElement': {
        const around = parent.parent
        if (around.type === 'ObjectPattern') {
          for (const property of around.properties) {
            const key = property.type === 'Property' ? staticKey(property) : undefined
            if (key !== undefined) omitted = [...omitted, key]
          }
          node = around
        } else {
          rest = true
          node = parent
        }
        continue
      }
      case 'AssignmentPattern':
        if (parent.left !== node) return undefined
        defaults = [...defaults, parent.right]
        node = parent
        continue
      case 'TSParameterProperty':
        node = parent
        continue
      default: {
        const holder = holderOf(parent, node, rest)
        return holder && { holder, path, defaults, omitted, ...(restFrom !== undefined && { restFrom }) }
      }
    }
  }
}

/** What gives a name, or a pattern, its value. */
function holderOf(parent: Node, node: Node, rest: boolean): Binding['holder'] | undefined {
  switch (parent.type) {
    case 'VariableDeclarator': {
      if (parent.id !== node) return undefined
      const declaration = parent.parent
      const loop: Node | undefined = declaration.parent
      const isLoop = (loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') && loop.left === declaration
      return isLoop ? { is: 'loop', node: loop } : { is: 'declarator', node: parent }
    }
    case 'AssignmentExpression':
      return parent.left === node ? { is: 'assignment', node: parent } : undefined
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.left === node ? { is: 'loop', node: parent } : undefined
    case 'CatchClause':
      return { is: 'catch', node: parent }
    default: {
      if (!isFunction(parent)) return undefined
      const index = parent.params.indexOf(node as never)
      return index < 0 ? undefined : { is: 'parameter', node: parent, index, rest }
    }
  }
}

/** Keys from the value that a name is bound by to members of the name. */
export function keysThrough({ path, restFrom }: Binding, keys: readonly string[]): readonly string[] {
  const [first, ...others] = keys
  if (restFrom === undefined || first === undefined) return [...path, ...keys]
  // The rest is an array itself: its elements are those of the whole, further on.
  const element = /^\d+$/.test(first) ? String(Number(first) + restFrom) : first
  return [...path.slice(0, -1), element, ...others]
}

/** The type annotation written at a binding name or its parameter, when the name is the whole binding. */
export function annotationOf(name: Node): TSESTree.TypeNode | undefined {
  if ('typeAnnotation' in name && name.typeAnnotation?.type === 'TSTypeAnnotation') return name.typeAnnotation.typeAnnotation
  const parent = name.parent
  if (parent?.type === 'AssignmentPattern' && parent.left === name) return annotationOf(parent)
  return undefined
}
