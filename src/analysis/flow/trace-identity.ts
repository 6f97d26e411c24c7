import { calleeName, isFunction, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import type { Node, TSESTree } from '../module.js'
import { isGlobal } from '../scope/variables.js'
import { isDynamicKey } from '../values/dynamic-keys.js'
import type { Item, Tracer } from './tracer.js'

/** Methods that give back their receiver, an element of it, or what their callback gives; those of others make new objects. */
const SAME = new Set(['sort', 'reverse', 'fill', 'valueOf', 'shift', 'pop', 'at', 'then', 'catch', 'finally', 'reduce', 'reduceRight', 'call', 'apply'])

/** Functions of `Object` and `Reflect` that give back their first argument. */
const FIRST = new Set(['assign', 'freeze', 'seal', 'preventExtensions', 'setPrototypeOf', 'defineProperty', 'defineProperties'])

/**
 * The ends of the ways of an object that is asked for itself. `true` when nothing more is to be followed: the object is made here, or
 * it is read from another under a name that isn't written in place, and may be what all objects share.
 */
export function endIdentity(tracer: Tracer, item: Item): boolean {
  const { node, fields, facts } = item
  switch (node.type) {
    case 'MemberExpression':
      if (!node.computed || staticKey(node) !== undefined || !isDynamicKey(facts, node.property)) return false
      if (fields.length === 0) tracer.dynamic(item, 'read')
      return fields.length === 0
    case 'ObjectExpression':
      if (fields.length > 0) return false
      if (!hasNoPrototype(node)) tracer.dynamic(item, 'made')
      return true
    case 'ArrayExpression':
    case 'NewExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'ClassExpression':
      if (fields.length > 0) return false
      tracer.dynamic(item, 'made')
      return true
    case 'CallExpression':
      return fields.length === 0 && endAtCall(tracer, item, node)
    case 'TemplateLiteral':
    case 'BinaryExpression':
    case 'UnaryExpression':
      // Numbers and texts are no objects.
      return true
    default:
      return false
  }
}

/** `{ __proto__: null }` */
function hasNoPrototype(node: TSESTree.ObjectExpression): boolean {
  return node.properties.some(
    (property) => property.type === 'Property' && !property.computed && staticKey(property) === '__proto__' && property.value.type === 'Literal' && property.value.value === null,
  )
}

function endAtCall(tracer: Tracer, item: Item, node: TSESTree.CallExpression): boolean {
  const { facts } = item
  if (facts.calls.targetsOf(node).functions.length > 0) return false
  const receiver = receiverOf(node)
  const name = calleeName(node)
  if (receiver && name !== undefined) {
    const base = unwrap(receiver)
    if (base.type === 'Identifier' && /^(?:Object|Reflect)$/.test(base.name) && isGlobal(facts.module, base)) {
      const [first] = node.arguments
      if (FIRST.has(name)) tracer.go(item, first, { step: tracer.called(item, node) })
      else if (name !== 'create' || !first || !isNull(first)) tracer.dynamic(item, 'made')
      return true
    }
    if (SAME.has(name) || isFunction(base)) return false
  } else if (unwrap(node.callee).type !== 'Identifier') return false
  tracer.dynamic(item, 'call')
  return true
}

function isNull(node: Node): boolean {
  return node.type === 'Literal' && node.value === null
}
