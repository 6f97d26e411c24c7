import { contains, isAwaited, isCallLike, isClass, unwrap, type FunctionNode } from '../ast/nodes.js'
import { walk } from '../ast/walk.js'
import type { Facts } from '../facts.js'
import { functionsIn, Instance, instanceOf } from '../identity/values.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { variableOf } from '../scope/variables.js'
import type { Callers } from './callers.js'
import { handlersIn, nameOf } from './handlers.js'
import { behindAlias } from './places.js'
import type { Layer, RouteWords } from './types.js'
import { purposeOf } from './words.js'

const STATUS_UNKNOWN = /\b401\b|unauthori[sz]ed|unauthenticated|not authenticated|log ?in/i
const STATUS_FORBIDDEN = /\b403\b|forbidden|not allowed|permission/i

/** Makes layers of what is written in front of a handler, and says what each of them asks of the caller. */
export class Layers {
  private readonly facts: Facts
  private readonly callers: Callers
  private readonly guards: ReadonlySet<string>
  private readonly made = new Map<Node, Layer>()
  private readonly open = new Map<Layer, Layer>()

  constructor(facts: Facts, callers: Callers, { authenticationGuards }: RouteWords) {
    this.facts = facts
    this.callers = callers
    this.guards = new Set(authenticationGuards)
  }

  /** `calls`: the method that runs, where a class or an instance of one is handed over. */
  of(node: Node, calls?: string): Layer {
    let layer = this.made.get(node)
    if (!layer) {
      const name = nameOf(behindAlias(this.facts, node))
      const found = handlersIn(this.facts, node)
      const functions = found.length > 0 || calls === undefined ? found : this.methodsOf(node, calls)
      // What lets everything pass is no guard, whatever it is called.
      const own = calls === undefined ? this.facts.identity.functions(node) : functions
      const idle = own.length > 0 && own.every((fn) => letsAllPass(homeOf(this.facts, fn), fn))
      layer = { node, name, functions, does: idle ? undefined : this.purpose(node, name, functions), ...(idle && { idle }) }
      this.made.set(node, layer)
    }
    return layer
  }

  /** `canActivate` of a guard: of a class that is named, or of an instance that is made. */
  private methodsOf(node: Node, name: string): readonly FunctionNode[] {
    const { identity } = this.facts
    return functionsIn(identity.valuesOf(node).flatMap((value) => {
      const instance = 'type' in value && isClass(value) ? instanceOf(value) : value
      return instance instanceof Instance ? identity.member(instance, name) : []
    }))
  }

  /**
   * The same of what is put in front of all endpoints. What asks for a right there lets those pass that aren't marked as asking for one: that says
   * nothing of any single endpoint, unless the function is in sight and never lets everybody pass.
   */
  ofEverywhere(node: Node, calls: string | undefined): Layer {
    const layer = this.of(node, calls)
    if (layer.does !== 'authorize') return layer
    const isStrict = layer.functions.length > 0 && layer.functions.every((fn) => !/\breturn\s+(?:true|next\(\))/.test(homeOf(this.facts, fn).module.text.slice(...fn.range)))
    if (isStrict) return layer
    let open = this.open.get(layer)
    if (!open) this.open.set(layer, (open = { ...layer, does: undefined }))
    return open
  }

  /** The value of an option that switches authentication on: `auth: 'jwt'`. Nothing for one that switches it off. */
  ofOption(node: Node): Layer | undefined {
    const resolved = this.facts.values.resolve(node)
    if (this.facts.values.truth(resolved) === false) return undefined
    const scope = resolved.type === 'ObjectExpression' ? [this.facts.values.option(resolved, 'scope'), this.facts.values.option(resolved, 'access')] : []
    const text = this.facts.values.text(resolved)
    return { node, name: text ?? nameOf(node), functions: [], does: scope.some(({ is }) => is === 'found') ? 'authorize' : 'authenticate' }
  }

  /** A decorator of the project's own, which may compose others: `@Auth('admin')`. */
  ofDecorator(decorator: TSESTree.Decorator): Layer {
    const { expression } = decorator
    const name = nameOf(expression)
    const row = this.facts.identity.decoratorApis(decorator).flatMap((api) => api.protections ?? [])[0]
    return { node: decorator, name, functions: [], does: this.guards.has(name) ? 'authenticate' : (row?.does ?? purposeOf(name)) }
  }

  private purpose(node: Node, name: string, functions: readonly FunctionNode[]): Layer['does'] {
    if (this.guards.has(name)) return 'authenticate'
    const { identity } = this.facts
    const inner = unwrap(node)
    const rows = [...identity.apis(inner), ...(isCallLike(inner) ? identity.calleeApis(inner) : [])]
    const protections = rows.flatMap((api) => api.protections ?? [])
    const known = protections.find((row) => identity.meets(inner, row.when))
    // What a library is known for counts, whatever it is called: `passport.authenticate('anonymous')` lets everybody through.
    if (known ?? protections[0]) return known?.does
    // Roles among its arguments: `auth({ role: 'admin' })`.
    const named = purposeOf(name)
    if (named === 'authenticate' && isCallLike(inner) && inner.type !== 'TaggedTemplateExpression' && inner.arguments.some((argument) => this.namesRole(argument))) return 'authorize'
    if (named) return named
    for (const fn of functions) {
      const does = this.judge(fn)
      if (does) return does
    }
    return undefined
  }

  /** `req.user = payload` */
  private setsCaller(facts: Facts, fn: FunctionNode): boolean {
    return [...facts.index.memberWrites.values()].some((writes) =>
      writes.some(({ left }) => contains(fn, left) && this.callers.isCallerAt({ facts, node: left, keys: [] })),
    )
  }

  /** `await request.jwtVerify()`, `await authenticate(request)` */
  private asksForCaller(facts: Facts, fn: FunctionNode): boolean {
    const [request] = fn.params
    if (request?.type !== 'Identifier') return false
    return (variableOf(facts.module, request)?.references ?? []).some(({ identifier }) => {
      const member = identifier.parent.type === 'MemberExpression' && identifier.parent.object === identifier ? identifier.parent : identifier
      const call = member.parent
      return call.type === 'CallExpression' && isAwaited(call) && purposeOf(nameOf(call)) === 'authenticate'
    })
  }

  private namesRole(argument: Node): boolean {
    const { range } = argument
    return /role|permission|admin|scope|polic/i.test(this.facts.module.text.slice(range[0], range[1]))
  }

  /** What a function of the file does: it sets the caller, or turns those away who aren't known or may not. */
  private judge(fn: FunctionNode): Layer['does'] {
    const { range } = fn
    const facts = homeOf(this.facts, fn)
    const text = facts.module.text.slice(range[0], range[1])
    const refuses = STATUS_FORBIDDEN.test(text)
    if (refuses && this.callers.within(fn).length > 0) return 'authorize'
    if (this.setsCaller(facts, fn) || this.asksForCaller(facts, fn)) return 'authenticate'
    return STATUS_UNKNOWN.test(text) && this.callers.within(fn).length > 0 ? 'authenticate' : undefined
  }
}

/** Whether a function in sight does nothing but hand on, or say yes: it decides nothing, keeps nothing, and asks nobody but the log. */
function letsAllPass({ module }: Facts, fn: FunctionNode): boolean {
  const telling: Node[] = []
  const isYes = (node: Node): boolean => node.type === 'CallExpression' || (node.type === 'Literal' && node.value === true)
  walk(module, fn.body, (node) => {
    if (DECIDES.has(node.type)) telling.push(node)
    else if (node.type === 'ReturnStatement' && node.argument && !isYes(node.argument)) telling.push(node)
    else if (node.type === 'CallExpression') {
      const callee = unwrap(node.callee)
      const log = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
      const isLog = log?.type === 'Identifier' && /^(?:console|log(?:ger)?)$/.test(log.name)
      const isNext = callee.type === 'Identifier' && fn.params.some((parameter) => parameter.type === 'Identifier' && parameter.name === callee.name)
      if (!isLog && !(isNext && node.arguments.every(({ type }) => type === 'Literal'))) telling.push(node)
    }
    return telling.length === 0
  })
  return telling.length === 0 && (fn.body.type === 'BlockStatement' || isYes(fn.body))
}

/** Expressions and statements by which a function may do more than hand on. */
const DECIDES: ReadonlySet<string> = new Set([
  'IfStatement', 'ConditionalExpression', 'LogicalExpression', 'SwitchStatement', 'ThrowStatement', 'AssignmentExpression', 'NewExpression', 'AwaitExpression',
  'FunctionExpression', 'ArrowFunctionExpression', 'TaggedTemplateExpression', 'ImportExpression', 'YieldExpression',
])
