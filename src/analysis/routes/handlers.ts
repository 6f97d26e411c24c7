import { argumentsOf, calleeName, isCallLike, isFunction, receiverOf, unwrap, type CallLike, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'

/** Wrappers of wrappers. */
const MOST_WRAPPERS = 5

/** The functions of the file that are meant where a handler is handed over: through wrappers, what is wrapped comes first. */
export function handlersIn(facts: Facts, node: Node, depth = 0): FunctionNode[] {
  const out: FunctionNode[] = []
  const resolved = unwrap(facts.values.resolve(node))
  if (resolved.type === 'CallExpression' && depth < MOST_WRAPPERS) {
    for (const argument of argumentsOf(resolved)) {
      if (argument.type === 'ObjectExpression' || argument.type === 'Literal') continue
      for (const fn of handlersIn(facts, argument.type === 'SpreadElement' ? argument.argument : argument, depth + 1)) if (!out.includes(fn)) out.push(fn)
    }
  }
  // `middy(handler).use(check)`
  const receiver = resolved.type === 'CallExpression' ? receiverOf(resolved) : undefined
  if (receiver && depth < MOST_WRAPPERS && isCallLike(unwrap(facts.values.resolve(receiver)))) {
    for (const fn of handlersIn(facts, receiver, depth + 1)) if (!out.includes(fn)) out.push(fn)
  }
  for (const fn of facts.identity.functions(resolved)) if (!out.includes(fn)) out.push(fn)
  return out
}

/** The calls that wrap a handler where it is handed over, outermost first: `withAuth(withLog(handler))`. */
export function wrappersOf(facts: Facts, node: Node): Node[] {
  const out: Node[] = []
  let inner = unwrap(facts.values.resolve(node))
  while (isCallLike(inner) && out.length < MOST_WRAPPERS) {
    const wrapped: Node | undefined = argumentsOf(inner).find((argument) => mayBeFunction(facts, argument))
    const receiver: Node | undefined = wrapped ? undefined : receiverOf(inner)
    if (receiver && isCallLike(unwrap(receiver))) {
      out.push(...argumentsOf(inner))
      inner = unwrap(receiver)
      continue
    }
    if (!wrapped) break
    if (isWrapper(facts, inner)) out.push(inner)
    inner = unwrap(facts.values.resolve(wrapped))
  }
  return out
}

/** A library's function that is no guard says nothing: `defineEventHandler(handler)`. */
export function isWrapper(facts: Facts, call: CallLike): boolean {
  const apis = facts.identity.calleeApis(call).filter(({ label }) => !label.startsWith('?'))
  return apis.length === 0 || facts.identity.apis(call).some(({ protections }) => protections)
}

function mayBeFunction(facts: Facts, node: Node): boolean {
  const inner = unwrap(facts.values.resolve(node))
  if (isFunction(inner)) return true
  if (isCallLike(inner)) return argumentsOf(inner).some((argument) => mayBeFunction(facts, argument))
  return facts.identity.functions(inner).length > 0
}

/** Last name of what is handed over: `authenticate` of `passport.authenticate('jwt')`, `RolesGuard` of `new RolesGuard()`. */
export function nameOf(node: Node): string {
  const inner = unwrap(node)
  if (isCallLike(inner)) {
    const name = calleeName(inner)
    // `check.bind(this)` is `check`.
    if (name === 'bind' && inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression') return nameOf(inner.callee.object)
    return name ?? ''
  }
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'MemberExpression') return inner.property.type === 'Identifier' ? inner.property.name : inner.property.type === 'Literal' ? String(inner.property.value) : ''
  return isFunction(inner) ? (inner.id?.name ?? '') : ''
}

/** Whether a function hands on to the next one: it calls its parameter `next` without an error, or awaits it. */
export function handsOn(at: Facts, fn: FunctionNode): boolean {
  const facts = homeOf(at, fn)
  return fn.params.slice(1).some((parameter) => {
    if (parameter.type !== 'Identifier' || !/^_?(?:next|done)$/.test(parameter.name)) return false
    return (
      variableOf(facts.module, parameter)?.references.some(({ identifier }) => {
        const call = identifier.parent
        return call.type === 'CallExpression' && call.callee === identifier && call.arguments.length === 0
      }) ?? false
    )
  })
}

/** The function a parameter's name belongs to, with its position. */
export function parameterOf(facts: Facts, name: Node): { fn: FunctionNode; index: number; path: readonly string[] } | undefined {
  const definition = variableOf(facts.module, name)?.defs[0]
  const binding = definition?.type === 'Parameter' ? bindingOf(definition.name) : undefined
  return binding?.holder.is === 'parameter' ? { fn: binding.holder.node, index: binding.holder.index, path: binding.path } : undefined
}
