import {
  argumentsOf,
  calleeOf,
  isCallLike,
  isClass,
  isFunction,
  receiverOf,
  staticKey,
  thisOwner,
  unwrap,
  wrapped,
  type CallLike,
  type ClassNode,
  type FunctionNode,
} from './ast/nodes.js'
import { Exposure } from './exposure.js'
import type { Facts } from './facts.js'
import { LIMITS } from './limits.js'
import type { Node, TSESTree } from './module.js'
import { bindingOf } from './scope/bindings.js'
import { variableOf } from './scope/variables.js'

/** A place that calls a function. `shift`: how many of the call's own arguments come before the function's (`call(this, a)` has -1). */
export interface CallSite {
  readonly call: CallLike
  /** Parameter index minus argument index: -1 for `fn.call(self, a)`, n for `bind(self, …n values)`. */
  readonly shift: number
  /** All arguments come as one array: `fn.apply(self, list)`. */
  readonly applied?: boolean
  /** For a call of a parameter that holds the function: the call that passed it. */
  readonly via?: CallLike
}

export interface Callers {
  readonly sites: readonly CallSite[]
  /** The function is reachable from outside the file (exported, a public method, put into an object that leaves). */
  readonly exposed: boolean
  /** The function is handed to code that isn't seen: a callback. */
  readonly callback: boolean
  /** Calls that are given the function itself: where, and as which argument. */
  readonly handed: readonly { readonly call: CallLike; readonly argument: Node }[]
}

/** Who calls what: both directions, within the module. Other modules' answers come from the project part. */
export class Calls {
  private readonly facts: Facts
  private readonly narrow = new Map<FunctionNode, Callers>()
  private readonly wide = new Map<FunctionNode, Callers>()
  private readonly busy = new Set<FunctionNode>()
  private readonly exposure: Exposure
  private subclassMap: ReadonlyMap<ClassNode, readonly ClassNode[]> | undefined
  private renameMap: ReadonlyMap<string, readonly string[]> | undefined

  constructor(facts: Facts) {
    this.facts = facts
    this.exposure = new Exposure(facts)
  }

  /** Functions of the file that a call may enter, and how its arguments meet their parameters. */
  targetsOf(call: CallLike): { functions: readonly FunctionNode[]; shift: number; applied: boolean } {
    const callee = unwrap(calleeOf(call))
    if (callee.type === 'MemberExpression' && call.type === 'CallExpression') {
      const name = staticKey(callee)
      if (name === 'call' || name === 'apply') {
        const functions = this.facts.identity.functions(callee.object)
        if (functions.length > 0) return { functions, shift: -1, applied: name === 'apply' }
      }
    }
    if (call.type === 'NewExpression') {
      const functions = this.facts.identity.valuesOf(call.callee).flatMap((value): readonly FunctionNode[] => {
        if (!('type' in value)) return []
        return isFunction(value) ? [value] : this.constructorsOf(value)
      })
      return { functions, shift: 0, applied: false }
    }
    if (callee.type === 'Super') {
      const owner = thisOwner(callee)
      return { functions: isClass(owner) ? this.inheritedConstructors(owner) : [], shift: 0, applied: false }
    }
    return { functions: [...this.facts.identity.functions(calleeOf(call)), ...this.overrides(callee)], shift: 0, applied: false }
  }

  /** `this.run()` in a class may be the method of a class of the file that extends it. */
  private overrides(callee: Node): readonly FunctionNode[] {
    const name = callee.type === 'MemberExpression' && unwrap(callee.object).type === 'ThisExpression' ? staticKey(callee) : undefined
    const owner = name === undefined ? undefined : thisOwner(callee)
    if (!isClass(owner) || this.subclasses.size === 0) return []
    const out: FunctionNode[] = []
    const pending = [...(this.subclasses.get(owner) ?? [])]
    for (let i = 0; i < pending.length && i < LIMITS.identityFanOut; i++) {
      const extending = pending[i] as ClassNode
      for (const element of extending.body.body) {
        if (element.type === 'MethodDefinition' && element.kind === 'method' && staticKey(element) === name && isFunction(element.value)) out.push(element.value)
      }
      for (const next of this.subclasses.get(extending) ?? []) if (!pending.includes(next)) pending.push(next)
    }
    return out
  }

  /** Classes of the file by the class of the file that they extend. */
  private get subclasses(): ReadonlyMap<ClassNode, readonly ClassNode[]> {
    if (this.subclassMap) return this.subclassMap
    const map = new Map<ClassNode, ClassNode[]>()
    this.subclassMap = map
    for (const { block } of this.facts.module.scopes.scopes) {
      if (!isClass(block) || !block.superClass) continue
      for (const value of this.facts.identity.valuesOf(block.superClass)) {
        if (!('type' in value) || !isClass(value) || value === block) continue
        const list = map.get(value)
        if (!list) map.set(value, [block])
        else if (!list.includes(block)) list.push(block)
      }
    }
    return map
  }

  /** What runs when a class is constructed: its own constructor, else that of the class it extends. */
  private constructorsOf(node: Node, depth = 0): readonly FunctionNode[] {
    if (!isClass(node)) return []
    for (const element of node.body.body) {
      if (element.type === 'MethodDefinition' && element.kind === 'constructor' && isFunction(element.value)) return [element.value]
    }
    return this.inheritedConstructors(node, depth)
  }

  private inheritedConstructors(node: ClassNode, depth = 0): readonly FunctionNode[] {
    // Classes that extend each other don't run, but they parse.
    if (!node.superClass || depth > 8) return []
    return this.facts.identity.valuesOf(node.superClass).flatMap((value): readonly FunctionNode[] => {
      if (!('type' in value)) return []
      return isFunction(value) ? [value] : this.constructorsOf(value, depth + 1)
    })
  }

  /** Who calls a function. */
  callersOf(node: FunctionNode): Callers {
    const callers = this.facts.project.questions?.wide === true ? this.wide : this.narrow
    const known = callers.get(node)
    if (known) return known
    if (this.busy.has(node)) return { sites: [], exposed: false, callback: false, handed: [] }
    this.busy.add(node)
    const found = this.find(node)
    this.busy.delete(node)
    callers.set(node, found)
    return found
  }

  private find(node: FunctionNode): Callers {
    const sites: CallSite[] = []
    const names = this.namesOf(node)
    for (const name of names) {
      for (const call of (this.facts.index.callsByName.get(name) ?? []).slice(0, 8 * LIMITS.flowCallers)) {
        if (sites.length >= LIMITS.flowCallers) break
        const { functions, shift, applied } = this.targetsOf(call)
        if (functions.includes(node)) sites.push({ call, shift, applied })
      }
    }
    // `OPERATORS[key](…)` may be any function of the table.
    if (isInTable(node)) {
      for (const call of this.facts.index.computedCalls.slice(0, 4 * LIMITS.flowCallers)) {
        if (this.targetsOf(call).functions.includes(node)) sites.push({ call, shift: 0 })
      }
    }
    // `fn.call(…)` and `fn.apply(…)` are found under their own names.
    if (names.length > 0) {
      for (const name of ['call', 'apply']) {
        for (const call of (this.facts.index.callsByName.get(name) ?? []).slice(0, LIMITS.flowCallers)) {
          const { functions, shift, applied } = this.targetsOf(call)
          if (shift === -1 && functions.includes(node)) sites.push({ call, shift, applied })
        }
      }
      // `run.bind(null, a)` is handed on and called elsewhere: its own values are the first arguments.
      for (const call of (this.facts.index.callsByName.get('bind') ?? []).slice(0, LIMITS.flowCallers)) {
        const bound = call.type === 'CallExpression' && call.arguments.length > 1 ? receiverOf(call) : undefined
        if (bound && this.facts.identity.functions(bound).includes(node)) sites.push({ call, shift: -1 })
      }
    }
    const outer = wrapped(node)
    const parent = outer.parent
    if (parent && isCallLike(parent) && calleeOf(parent) === outer) sites.push({ call: parent, shift: 0 })
    sites.push(...sitesThroughMember(outer))
    let callback = false
    const given: { call: CallLike; argument: Node }[] = []
    for (const use of [node, ...this.uses(node)]) {
      const handed = handedOver(use)
      if (!handed) continue
      callback = true
      if (!handed.itself) continue
      given.push(handed)
      sites.push(...this.throughParameter(handed.call, handed.argument))
    }
    const { exposure } = this
    return {
      sites: dedupe(sites),
      get exposed() {
        return exposure.isExposed(node)
      },
      callback,
      handed: given.slice(0, LIMITS.flowCallers),
    }
  }

  /** Calls of the parameter that received the function. */
  private throughParameter(call: CallLike, argument: Node): CallSite[] {
    const index = argumentsOf(call).indexOf(argument)
    if (index < 0) return []
    const out: CallSite[] = []
    for (const target of this.facts.identity.functions(calleeOf(call))) {
      const parameter = target.params[index]
      if (parameter?.type !== 'Identifier') continue
      for (const { identifier } of variableOf(this.facts.module, parameter)?.references ?? []) {
        const outer = wrapped(identifier)
        if (isCallLike(outer.parent) && calleeOf(outer.parent) === outer) out.push({ call: outer.parent, shift: 0, via: call })
        else out.push(...sitesThroughMember(outer).map((site) => ({ ...site, via: call })))
      }
    }
    return out.slice(0, LIMITS.flowCallers)
  }

  /** Last names under which a function may be called: its own, those it is given later, and those it is destructured to. */
  namesOf(node: FunctionNode): readonly string[] {
    const names = new Set(ownNames(node))
    const pending = this.uses(node)
    for (let i = 0; i < pending.length && names.size < LIMITS.flowCallers; i++) {
      for (const name of namesAt(pending[i] as Node)) names.add(name)
    }
    for (const name of [...names]) for (const other of this.renames.get(name) ?? []) names.add(other)
    return [...names]
  }

  /** `const { run: start } = lib`: local names by the member they stand for. */
  private get renames(): ReadonlyMap<string, readonly string[]> {
    if (this.renameMap) return this.renameMap
    const map = new Map<string, string[]>()
    for (const { variables } of this.facts.module.scopes.scopes) {
      for (const { defs, name } of variables) {
        for (const definition of defs) {
          const key = definition.type === 'Variable' || definition.type === 'Parameter' ? bindingOf(definition.name)?.path.at(-1) : undefined
          if (key === undefined || key === name) continue
          const list = map.get(key)
          if (list) list.push(name)
          else map.set(key, [name])
        }
      }
    }
    this.renameMap = map
    return map
  }

  /** Reads of the names a function is bound to. */
  private uses(node: FunctionNode): Node[] {
    const name = bindingName(node)
    const variable = name ? variableOf(this.facts.module, name) : undefined
    return variable?.references.filter((reference) => reference.isRead()).map((reference) => reference.identifier) ?? []
  }
}

/** A function that is called through a member where it stands: `(function () {}).call(this, a)`, `callback.apply(self, list)`. */
function sitesThroughMember(fn: Node): CallSite[] {
  const { parent } = fn
  if (parent?.type !== 'MemberExpression' || parent.object !== fn) return []
  const member = wrapped(parent)
  const name = staticKey(parent)
  const call = member.parent
  if (call?.type !== 'CallExpression' || call.callee !== member || (name !== 'call' && name !== 'apply')) return []
  return [{ call, shift: -1, applied: name === 'apply' }]
}

/** A function in an object or array literal, which may be called by a computed key. */
function isInTable(node: FunctionNode): boolean {
  const parent = wrapped(node).parent
  return (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression') || parent?.type === 'ArrayExpression'
}

/** The binding identifier of a function: its own name, or the variable that holds it. */
function bindingName(node: FunctionNode): Node | undefined {
  if (node.type === 'FunctionDeclaration') return node.id ?? undefined
  const parent = wrapped(node).parent
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id
  if (parent?.type === 'AssignmentExpression') {
    const left = unwrap(parent.left)
    if (left.type === 'Identifier') return left
  }
  return undefined
}

/** Last names under which a function may be called by where it is written. */
function ownNames(node: FunctionNode): string[] {
  const names: string[] = []
  if (node.id) names.push(node.id.name)
  const outer = wrapped(node)
  const parent = outer.parent
  if (!parent) return names
  if (parent.type === 'MethodDefinition' && parent.kind === 'constructor') {
    const owner = parent.parent.parent
    // A subclass without a constructor, or under another name, is found by the names of the class.
    return isClass(owner) ? ['super', ...(owner.id ? [owner.id.name] : []), ...namesAt(owner)] : names
  }
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') {
    const name = staticKey(parent)
    if (name !== undefined) names.push(name)
  } else if (isCallLike(parent) && calleeOf(parent) !== outer) {
    // `const run = promisify(function () {})`: called under the name of the result.
    const holder = wrapped(parent).parent
    if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') names.push(holder.id.name)
  } else names.push(...namesAt(node))
  return names
}

/** The name that an expression is given where it stands: `const run = f`, `this.run = f`, `{ run: f }`, and of `f.bind(self)`. */
function namesAt(node: Node): string[] {
  const outer = wrapped(boundTo(node) ?? node)
  const { parent } = outer
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === outer && parent.id.type === 'Identifier' ? [parent.id.name] : []
    case 'AssignmentExpression': {
      const left = unwrap(parent.left)
      if (parent.right !== outer) return []
      const name = left.type === 'Identifier' ? left.name : left.type === 'MemberExpression' ? staticKey(left) : undefined
      return [...(name === undefined ? [] : [name]), ...namesAt(parent)]
    }
    case 'Property': {
      const name = parent.parent.type === 'ObjectExpression' && parent.value === outer ? staticKey(parent) : undefined
      return name === undefined ? [] : [name]
    }
    case 'ConditionalExpression':
      return parent.test === outer ? [] : namesAt(parent)
    case 'LogicalExpression':
      return namesAt(parent)
    default:
      return []
  }
}

/** The call `node.bind(…)`, where a node stands in one. */
function boundTo(node: Node): TSESTree.CallExpression | undefined {
  const outer = wrapped(node)
  if (outer.parent?.type !== 'MemberExpression' || outer.parent.object !== outer || staticKey(outer.parent) !== 'bind') return undefined
  const member = wrapped(outer.parent)
  return member.parent?.type === 'CallExpression' && member.parent.callee === member ? member.parent : undefined
}

/** The call that a function is handed to: itself, bound, or in an array or object. `itself`: the parameter there is the function. */
function handedOver(node: Node): { call: CallLike; argument: Node; itself: boolean } | undefined {
  let outer = wrapped(node)
  let itself = true
  for (let depth = 0; depth < 8; depth++) {
    const bound = boundTo(outer)
    if (bound) {
      // Values bound before the arguments move them: which parameter is which isn't told from the inner call.
      itself &&= bound.arguments.length < 2
      outer = wrapped(bound)
      continue
    }
    const { parent } = outer
    if (!parent) return undefined
    if (isCallLike(parent)) return calleeOf(parent) === outer ? undefined : { call: parent, argument: outer, itself }
    if (parent.type === 'ArrayExpression') outer = wrapped(parent)
    else if (parent.type === 'Property' && parent.value === outer && parent.parent.type === 'ObjectExpression') outer = wrapped(parent.parent)
    else return undefined
    itself = false
  }
  return undefined
}

function dedupe(sites: readonly CallSite[]): CallSite[] {
  const seen = new Set<Node>()
  return sites.filter(({ call }) => (seen.has(call) ? false : (seen.add(call), true)))
}

