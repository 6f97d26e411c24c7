import { staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { isGlobal, variableOf } from '../scope/variables.js'

/** Whether somebody else may decide what a member's name is: it is no constant of the program, and no number. */
export function isDynamicKey(facts: Facts, key: Node): boolean {
  return !facts.values.constants(key) && !isCount(facts, key) && !isSymbol(facts, key)
}

/** A number for certain: `i`, `i + 1`, `list.length - 1`, `i++`. */
function isCount(facts: Facts, node: Node, depth = 0): boolean {
  const inner = unwrap(node)
  switch (inner.type) {
    case 'Literal':
      return typeof inner.value === 'number'
    case 'UpdateExpression':
      return true
    case 'UnaryExpression':
      return inner.operator === '-' || inner.operator === '+' || inner.operator === '~'
    case 'BinaryExpression':
      if (inner.operator !== '+') return /^(?:[-*/%&|^]|\*\*|<<|>>>?)$/.test(inner.operator)
      return isCount(facts, inner.left, depth + 1) && isCount(facts, inner.right, depth + 1)
    case 'MemberExpression':
      return staticKey(inner) === 'length'
    case 'Identifier':
      return depth < 4 && isCounter(facts, inner, depth)
    default:
      return false
  }
}

/** A variable that is given numbers only: `for (let i = 0; i < n; i++)`. */
function isCounter(facts: Facts, name: TSESTree.Identifier, depth: number): boolean {
  const variable = variableOf(facts.module, name)
  const [definition] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable' || variable.defs.length > 1) return false
  const writes = variable.references.filter((reference) => reference.isWrite())
  return writes.length > 0 && writes.every(({ identifier }) => isCountWritten(facts, identifier, depth))
}

function isCountWritten(facts: Facts, name: Node, depth: number): boolean {
  if (name.parent?.type === 'UpdateExpression') return true
  const binding = bindingOf(name)
  if (binding?.path.length !== 0 || binding.defaults.length > 0) return false
  if (binding.holder.is === 'declarator') return binding.holder.node.init !== null && isCount(facts, binding.holder.node.init, depth + 1)
  if (binding.holder.is !== 'assignment') return false
  const { operator, right } = binding.holder.node
  return /^[-*/%&|^]=$/.test(operator) || isCount(facts, right, depth + 1)
}

/** `[Symbol.iterator]`: no text is ever the same name. */
function isSymbol(facts: Facts, node: Node): boolean {
  const made = facts.values.resolve(node)
  const base = made.type === 'CallExpression' ? unwrap(made.callee) : made
  const root = base.type === 'MemberExpression' ? base.object : base
  return root.type === 'Identifier' && root.name === 'Symbol' && isGlobal(facts.module, root)
}
