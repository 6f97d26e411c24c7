import { calleeOf, isCallLike, receiverOf, unwrap, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { isEffectivelyConstant, isGlobal, variableOf } from '../scope/variables.js'
import { isTarget, type Ask } from './ask.js'
import { isAddress } from './urls.js'

/**
 * Checks of the address that a URL's host stands for. Which addresses are refused, and by what means, is for the program to say: ranges of
 * addresses are no characters that could be judged. By the time of the request the name may stand for another one: such a check is
 * believed where names are.
 */

/** Names that an address goes through until it is checked: `lookup`, a list, its element, a member of it, a parsed form. */
const MOST_HOPS = 6

/** Whether what is checked is an address that the asked URL's host stands for. */
function isLookedUp(ask: Ask, node: Node, hops = 0): boolean {
  const inner = unwrap(node)
  if (hops > MOST_HOPS) return false
  const follow = (next: Node | null | undefined): boolean => !!next && isLookedUp(ask, next, hops + 1)
  switch (inner.type) {
    case 'MemberExpression':
      return follow(inner.object)
    case 'SpreadElement':
      return follow(inner.argument)
    case 'ArrayExpression':
      return inner.elements.some(follow)
    case 'CallExpression':
      if (looksUp(ask.facts, inner)) return inner.arguments[0] !== undefined && isTarget(ask, inner.arguments[0])
      return follow(receiverOf(inner)) || inner.arguments.some(follow)
    case 'Identifier': {
      const variable = variableOf(ask.facts.module, inner)
      const [definition] = variable?.defs ?? []
      const binding = variable && definition && isEffectivelyConstant(variable) ? bindingOf(definition.name) : undefined
      if (binding?.holder.is === 'declarator') return follow(binding.holder.node.init)
      if (binding?.holder.is === 'loop') return follow(binding.holder.node.right)
      // `lookup(host, (error, address) => …)`, `addresses.some((address) => …)`
      const call = binding?.holder.is === 'parameter' ? binding.holder.node.parent : undefined
      return call?.type === 'CallExpression' && call.callee !== binding?.holder.node && follow(looksUp(ask.facts, call) ? call : receiverOf(call))
    }
    default:
      return false
  }
}

function looksUp(facts: Facts, call: CallLike): boolean {
  return facts.identity.calleeApis(call).some((api) => api.steps?.some(({ effect }) => effect === 'looks-up-host'))
}

/** Whether a value is an address that the asked URL's host stands for, or a list of them, where checks of these are believed. */
export function isAddressOf(ask: Ask, node: Node): boolean {
  return believesAddresses(ask) && isLookedUp(ask, node)
}

/** Only requests mind which machine answers. */
function believesAddresses({ query: { facts, trustNames } }: Ask): boolean {
  return trustNames && isAddress(facts) && !facts.byLink
}

/** Whether a test asks something of such an address: `isPrivate(address)`, `BLOCKED.check(address)`, `parse(address).range() !== 'unicast'`. */
export function testsAddress(ask: Ask, test: Node): boolean {
  if (!believesAddresses(ask)) return false
  if (test.type === 'BinaryExpression') return [test.left, test.right].some((side) => isCallLike(unwrap(side)) && asksOfAddress(ask, unwrap(side)))
  return asksOfAddress(ask, test)
}

function asksOfAddress(ask: Ask, node: Node): boolean {
  if (node.type !== 'CallExpression' || looksUp(ask.facts, node)) return false
  // `Array.isArray(addresses)` tells nothing of where they are.
  let callee = unwrap(calleeOf(node))
  while (callee.type === 'MemberExpression') callee = unwrap(callee.object)
  return !(callee.type === 'Identifier' && isGlobal(ask.facts.module, callee)) && isAddressOf(ask, node)
}
