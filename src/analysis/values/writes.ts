import { staticKey, unwrap, wrapped } from '../ast/nodes.js'
import type { Node, TSESTree, Variable } from '../module.js'

/** A place that changes what an object or array holds. */
export interface Write {
  /** Keys from the variable inwards; `*` for one that isn't known. */
  readonly path: readonly string[]
  /** What is written, where that is one plain value. */
  readonly value?: Node
  /** The write stands beside the variable's declaration: no branch decides whether it is run. */
  readonly always: boolean
}

/** Methods that change the array they are called on. */
const ARRAY_CHANGES = new Set(['push', 'unshift', 'pop', 'shift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'])

/** Functions of `Object` that write to their first argument. */
const OBJECT_CHANGES = new Set(['assign', 'defineProperty', 'defineProperties'])

/** Whether two keys may be the same one: `*` may be any. */
export function isSameKey(one: string, other: string | undefined): boolean {
  return one === other || one === '*' || other === '*'
}

/**
 * Writes to what a variable holds, by its own name: `a.b = x`, `a[i]++`, `delete a.b`, `Object.assign(a, x)`, `a.list.push(x)`. Objects
 * that are handed to other functions count as unchanged: otherwise nearly no option would ever be known.
 */
export function findWrites(variable: Variable): Write[] {
  const out: Write[] = []
  for (const reference of variable.references) {
    if (!reference.isRead()) continue
    const found = writeAt(reference.identifier)
    if (found) out.push({ ...found, always: isBesideDeclaration(variable, reference.identifier) })
  }
  return out
}

function writeAt(name: Node): Omit<Write, 'always'> | undefined {
  const path: string[] = []
  let node = wrapped(name)
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
    path.push(staticKey(node.parent) ?? '*')
    node = wrapped(node.parent)
  }
  const { parent } = node
  switch (parent?.type) {
    case 'AssignmentExpression':
      if (parent.left !== node || path.length === 0) return undefined
      return parent.operator === '=' && !path.includes('*') ? { path, value: parent.right } : { path }
    case 'UpdateExpression':
      return path.length > 0 ? { path } : undefined
    case 'UnaryExpression':
      return parent.operator === 'delete' && path.length > 0 ? { path } : undefined
    case 'CallExpression': {
      const last = path.at(-1)
      if (parent.callee === node) return last !== undefined && ARRAY_CHANGES.has(last) ? { path: [...path.slice(0, -1), '*'] } : undefined
      return parent.arguments[0] === node && isObjectChange(parent) ? { path: [...path, '*'] } : undefined
    }
    // `[a.b, a.c] = list`, `({ x: a.b } = value)`, `for (a.b of list)`
    case 'ArrayPattern':
    case 'RestElement':
      return path.length > 0 ? { path } : undefined
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === node && path.length > 0 ? { path } : undefined
    case 'Property':
      return parent.parent.type === 'ObjectPattern' && parent.value === node && path.length > 0 ? { path } : undefined
    default:
      return undefined
  }
}

function isObjectChange(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  const { object } = callee
  return object.type === 'Identifier' && ['Object', 'Reflect'].includes(object.name) && OBJECT_CHANGES.has(staticKey(callee) ?? '')
}

function isBesideDeclaration(variable: Variable, name: Node): boolean {
  const declaration = variable.defs[0]?.node.parent
  let statement: Node = name
  while (statement.parent && statement.type !== 'ExpressionStatement') statement = statement.parent
  // The whole statement is the write: `ready && (options.x = 1)` isn't.
  return statement.type === 'ExpressionStatement' && unwrap(statement.expression).type === 'AssignmentExpression' && statement.parent === declaration?.parent
}
