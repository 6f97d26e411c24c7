import { isFunction, isGlobal, staticKey, unwrap, walk, type Facts, type Node, type Origin, type TSESTree } from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { Search } from './flow-rule.js'

/**
 * The arguments of function constructors that have no name of their own: those of async functions and of generators are only to be had from
 * a function. `new (async () => {}).constructor(text)`, `Object.getPrototypeOf(async function () {}).constructor`.
 */
export function findConstructedFunctions<T>(
  { analysis, trustNames, pick }: Search,
  report: (value: Node, call: TSESTree.CallExpression | TSESTree.NewExpression, origin: Origin) => T,
): T[] {
  const { facts } = analysis
  const found: T[] = []
  walk(facts.module, facts.module.ast, (node) => {
    if ((node.type !== 'NewExpression' && node.type !== 'CallExpression') || !isFunctionConstructor(facts, node.callee)) return
    for (const argument of node.arguments) {
      const value = argument.type === 'SpreadElement' ? argument.argument : argument
      const origin = pick(analysis.flow(value, { kind: 'code', facts: kinds.code, trustNames }))
      if (origin) found.push(report(value, node, origin))
    }
  })
  return found
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
