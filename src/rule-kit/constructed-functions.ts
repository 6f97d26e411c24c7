import { isFunction, isGlobal, staticKey, unwrap, walk, type Analysis, type Facts, type Node } from '../analysis/index.js'
import type { Place } from './flow-rule.js'

/**
 * The arguments of function constructors that have no name of their own: those of async functions and of generators are only to be had from
 * a function. `new (async () => {}).constructor(text)`, `Object.getPrototypeOf(async function () {}).constructor`.
 */
export function findConstructedFunctions({ facts }: Analysis): Place[] {
  const places: Place[] = []
  walk(facts.module, facts.module.ast, (node) => {
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return
    if (!isFunctionConstructor(facts, node.callee)) return
    const callee = unwrap(node.callee)
    const name = callee.type === 'Identifier' ? callee.name : 'Function'
    for (const argument of node.arguments) places.push({ kind: 'code', value: argument.type === 'SpreadElement' ? argument.argument : argument, name, at: node })
  })
  return places
}

function isFunctionConstructor(facts: Facts, node: Node): boolean {
  const made = unwrap(facts.values.resolve(node))
  if (made.type !== 'MemberExpression' || staticKey(made) !== 'constructor') return false
  const object = unwrap(facts.values.resolve(made.object))
  if (isFunction(object)) return true
  const [first] = object.type === 'CallExpression' ? object.arguments : []
  return first !== undefined && object.type === 'CallExpression' && isPrototypeOf(facts, object.callee) && isFunction(unwrap(facts.values.resolve(first)))
}

function isPrototypeOf(facts: Facts, node: Node): boolean {
  const callee = unwrap(node)
  if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'getPrototypeOf') return false
  const object = unwrap(callee.object)
  return object.type === 'Identifier' && (object.name === 'Object' || object.name === 'Reflect') && isGlobal(facts.module, object)
}
