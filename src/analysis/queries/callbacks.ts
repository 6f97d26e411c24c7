import { isFunction, unwrap, wrapped, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import type { Query } from './types.js'

/**
 * The query whose outcome a function is given in place: `User.find(filter, (error, users) => …)`. By the platform's convention, such a
 * function is the last argument, and gets an error before what comes back.
 */
export function queryCalling(facts: Facts, owner: FunctionNode): { readonly call: TSESTree.CallExpression; readonly query: Query } | undefined {
  const call = isOutcomeCallback(owner) ? wrapped(owner).parent : undefined
  const query = call?.type === 'CallExpression' ? facts.queries.of(call) : undefined
  return call?.type === 'CallExpression' && query ? { call, query } : undefined
}

/** Whether a node is a function that a call is given last, with parameters for an error and for what comes back. */
export function isOutcomeCallback(node: Node): boolean {
  const inner = unwrap(node)
  if (!isFunction(inner) || inner.params.length < 2) return false
  const argument = wrapped(inner)
  const call = argument.parent
  return call?.type === 'CallExpression' && call.arguments.at(-1) === argument
}

/** The query that gives a name its value, where it is the second parameter of such a function. */
export function queryGiving(facts: Facts, name: Node): Query | undefined {
  const variable = name.type === 'Identifier' ? variableOf(facts.module, name) : undefined
  const holder = bindingOf(variable?.defs[0]?.name ?? name)?.holder
  return holder?.is === 'parameter' && holder.index === 1 ? queryCalling(facts, holder.node)?.query : undefined
}
