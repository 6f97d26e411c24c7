import { calleeOf, isCallLike, isClass, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { ApiNode } from '../identity/api-graph.js'
import type { Node, Variable } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'

/** Stands for one router (application, plugin instance) of the file: the call that makes it, the name it has, or the member. */
export type Router = Node | Variable | string

/** Whether a place has members that register endpoints. */
export function isRouter(apis: readonly ApiNode[]): boolean {
  return apis.some((api) => [...api.edges].some(([key, next]) => key.startsWith('m:') && next.routes !== undefined))
}

/** The router an expression is; chained calls give their receiver back. */
export function routerOf(facts: Facts, node: Node, depth = 0): Router | undefined {
  const inner = facts.values.resolve(node)
  if (depth > 64) return undefined
  if (isCallLike(inner)) {
    const receiver = receiverOf(inner)
    return receiver && isRouter(facts.identity.apis(receiver)) ? routerOf(facts, receiver, depth + 1) : inner
  }
  if (inner.type === 'Identifier') return ofName(facts, inner, depth)
  if (inner.type === 'MemberExpression') return ofMember(facts, inner, depth)
  return undefined
}

function ofName(facts: Facts, name: Node, depth: number): Router | undefined {
  const variable = variableOf(facts.module, name)
  if (!variable) return name.type === 'Identifier' ? name.name : undefined
  const [definition] = variable.defs
  const binding = definition?.type === 'Parameter' ? bindingOf(definition.name) : undefined
  if (binding?.holder.is === 'parameter' && binding.path.length === 0) {
    // `function mount(app) { app.get(…) }`, called once: the caller's router.
    const { node, index } = binding.holder
    const { sites } = facts.calls.callersOf(node)
    const [site] = sites
    const argument = sites.length === 1 && site && !site.applied && site.call.type !== 'TaggedTemplateExpression' ? site.call.arguments[index - site.shift] : undefined
    if (argument && isRouter(facts.identity.apis(argument))) return routerOf(facts, argument, depth + 1) ?? variable
  }
  return variable
}

function ofMember(facts: Facts, member: Node, depth: number): Router | undefined {
  if (member.type !== 'MemberExpression') return undefined
  const name = staticKey(member)
  const object = unwrap(member.object)
  if (name === undefined) return undefined
  if (object.type !== 'ThisExpression') {
    const { range } = member
    return facts.module.text.slice(range[0], range[1])
  }
  const owner = facts.identity.ownerOfThis(object)
  if (!owner) return undefined
  const values: Node[] = []
  if (isClass(owner)) {
    for (const element of owner.body.body) {
      if (element.type === 'PropertyDefinition' && staticKey(element) === name && element.value) values.push(element.value)
    }
  }
  for (const write of facts.index.memberWrites.get(name) ?? []) {
    const left = unwrap(write.left)
    if (left.type === 'MemberExpression' && unwrap(left.object).type === 'ThisExpression' && facts.identity.ownerOfThis(left.object) === owner) values.push(write.right)
  }
  const [only] = values
  const known = values.length === 1 && only && unwrap(only) !== member ? routerOf(facts, only, depth + 1) : undefined
  return known ?? `${String(owner.range[0])}.${name}`
}

/** The receiver of a registration, as an expression: `app` of `app.get('/')`. */
export function receiverNode(call: Node): Node | undefined {
  if (!isCallLike(call)) return undefined
  const callee = unwrap(calleeOf(call))
  return callee.type === 'MemberExpression' ? callee.object : undefined
}
