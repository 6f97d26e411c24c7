import { calleeName, calleeOf, receiverOf, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree, Variable } from '../module.js'
import { isGlobal, variableOf } from '../scope/variables.js'

/** Static functions that make an object or a list, whatever they are given. */
const MAKERS: ReadonlySet<string> = new Set([
  'Object.keys',
  'Object.values',
  'Object.entries',
  'Object.fromEntries',
  'Object.groupBy',
  'Array.from',
  'Array.of',
])

/** Methods of lists whose result is a list again; a text that is called has other ones of some of these names. */
const LIST_METHODS: ReadonlySet<string> = new Set([
  'filter',
  'map',
  'flatMap',
  'flat',
  'slice',
  'concat',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'splice',
  'toSpliced',
  'fill',
])

/** Writes that are looked at for one name: what is written more often is hardly worth the time. */
const MOST_WRITES = 12

/**
 * Whether a value is an object or a list that the program itself puts together, on every way on which the name gets one: whatever is inside
 * of it, it is no text. *No* also means *not known*.
 */
export function isStructure(facts: Facts, node: Node, seen: Set<Variable> = new Set()): boolean {
  const inner = unwrap(node)
  switch (inner.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
      return true
    case 'ConditionalExpression':
      return isStructure(facts, inner.consequent, seen) && isStructure(facts, inner.alternate, seen)
    case 'LogicalExpression':
      return isStructure(facts, inner.left, seen) && isStructure(facts, inner.right, seen)
    case 'AssignmentExpression':
      return inner.operator === '=' && isStructure(facts, inner.right, seen)
    case 'CallExpression':
      return isMade(facts, inner, seen)
    case 'Identifier': {
      const variable = variableOf(facts.module, inner)
      return variable ? holdsStructures(facts, variable, seen) : false
    }
    default:
      return false
  }
}

function isMade(facts: Facts, call: TSESTree.CallExpression, seen: Set<Variable>): boolean {
  const name = calleeName(call)
  const receiver = receiverOf(call)
  if (name === undefined || !receiver) return false
  const root = unwrap(receiver)
  if (root.type === 'Identifier' && isGlobal(facts.module, root)) {
    if (MAKERS.has(`${root.name}.${name}`)) return true
    const [first] = call.arguments
    return root.name === 'Object' && /^(?:assign|freeze|seal)$/.test(name) && first !== undefined && isStructure(facts, first, seen)
  }
  return LIST_METHODS.has(name) && unwrap(calleeOf(call)).type === 'MemberExpression' && isStructure(facts, receiver, seen)
}

/** Whether all that a name is given is such a value; a write that is still looked at counts for one. */
function holdsStructures(facts: Facts, variable: Variable, seen: Set<Variable>): boolean {
  if (seen.has(variable)) return true
  seen.add(variable)
  const [definition, ...more] = variable.defs
  if (definition?.type !== 'Variable' || more.length > 0 || definition.name !== definition.node.id) return false
  const writes = variable.references.filter((reference) => reference.isWrite())
  return (
    writes.length > 0 &&
    writes.length <= MOST_WRITES &&
    writes.every(({ identifier, writeExpr }) => {
      const { parent } = identifier
      const isWhole = parent.type === 'VariableDeclarator' ? parent.id === identifier : parent.type === 'AssignmentExpression' && parent.operator === '='
      return isWhole && writeExpr !== null && writeExpr !== undefined && isStructure(facts, writeExpr, seen)
    })
  )
}
