import { calleeOf, isCallLike, isFunction, receiverOf, unwrap, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { ApiNode } from '../identity/api-graph.js'
import type { Node } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { originsOf, type Origin } from './origins.js'

/** One router (application, plugin instance): the call that makes it, the parameter it comes by, the name or the member that holds it. */
export interface Router {
  /** The same for the same router, whichever of the trees of a file it was found in. */
  readonly key: string
  /** The module that makes it. */
  readonly facts: Facts
  /** Of a parameter that stands for a router of its own: the function. */
  readonly plugin: Node | undefined
}

/** Whether a place has members that register endpoints. */
export function isRouter(apis: readonly ApiNode[]): boolean {
  return apis.some((api) => [...api.edges].some(([key, next]) => key.startsWith('m:') && next.routes !== undefined))
}

/** The routers that an expression may be; chained calls give their receiver back, and some others (`router.routes()`) an argument. */
export function routersOf(facts: Facts, node: Node): Router[] {
  const seen = new Set<string>()
  return originsOf(facts, node, passedOn).flatMap((origin) => {
    const router = routerAt(origin)
    return seen.size < seen.add(router.key).size ? [router] : []
  })
}

function passedOn(facts: Facts, call: CallLike): Node | undefined {
  const receiver = receiverOf(call)
  return receiver && isRouter(facts.identity.apis(receiver)) ? receiver : undefined
}

/** The router that a parameter of a plugin is. */
export function routerOfParameter(facts: Facts, parameter: Node): Router {
  return routerAt({ facts, node: parameter })
}

function routerAt({ facts, node }: Origin): Router {
  const { module, project } = facts
  const holder = node.type === 'Identifier' ? bindingOf(node)?.holder : undefined
  const plugin = holder?.is === 'parameter' && isFunction(holder.node) ? holder.node : undefined
  // A member behind which nothing is known is the same one wherever it is read.
  const object = node.type === 'MemberExpression' ? unwrap(node.object) : undefined
  const owner = object?.type === 'ThisExpression' ? facts.identity.ownerOfThis(object) : undefined
  const isName = object !== undefined || (node.type === 'Identifier' && !bindingOf(node))
  const place = owner ? `${String(owner.range[0])} ` : ''
  const at = isName ? `${place}${module.text.slice(node.range[0], node.range[1])}` : String(node.range[0])
  return { key: `${project.nameOf(facts)}:${at}`, facts, plugin }
}

/** The receiver of a registration, as an expression: `app` of `app.get('/')`. */
export function receiverNode(call: Node): Node | undefined {
  if (!isCallLike(call)) return undefined
  const callee = unwrap(calleeOf(call))
  return callee.type === 'MemberExpression' ? callee.object : undefined
}
