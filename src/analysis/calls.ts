import {
  argumentsOf,
  calleeOf,
  isCallLike,
  isClass,
  isFunction,
  staticKey,
  unwrap,
  wrapped,
  type CallLike,
  type FunctionNode,
} from './ast/nodes.js'
import type { Facts } from './facts.js'
import { LIMITS } from './limits.js'
import type { Node } from './module.js'
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
}

/** Who calls what: both directions, within the module. Other modules' answers come from the project part. */
export class Calls {
  private readonly facts: Facts
  private readonly callers = new Map<FunctionNode, Callers>()
  private readonly busy = new Set<FunctionNode>()

  constructor(facts: Facts) {
    this.facts = facts
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
      const functions = this.facts.identity.valuesOf(call.callee).flatMap((value): FunctionNode[] => {
        if (!('type' in value)) return []
        if (isFunction(value)) return [value]
        return isClass(value) ? constructorOf(value) : []
      })
      return { functions, shift: 0, applied: false }
    }
    return { functions: this.facts.identity.functions(calleeOf(call)), shift: 0, applied: false }
  }

  /** Who calls a function. */
  callersOf(node: FunctionNode): Callers {
    const known = this.callers.get(node)
    if (known) return known
    if (this.busy.has(node)) return { sites: [], exposed: false, callback: false }
    this.busy.add(node)
    const found = this.find(node)
    this.busy.delete(node)
    this.callers.set(node, found)
    return found
  }

  private find(node: FunctionNode): Callers {
    const sites: CallSite[] = []
    const names = namesOf(node)
    for (const name of names.calls) {
      for (const call of (this.facts.index.callsByName.get(name) ?? []).slice(0, 8 * LIMITS.flowCallers)) {
        if (sites.length >= LIMITS.flowCallers) break
        const { functions, shift, applied } = this.targetsOf(call)
        if (functions.includes(node)) sites.push({ call, shift, applied })
      }
    }
    // `fn.call(…)` and `fn.apply(…)` are found under their own names.
    if (names.calls.length > 0) {
      for (const name of ['call', 'apply']) {
        for (const call of (this.facts.index.callsByName.get(name) ?? []).slice(0, LIMITS.flowCallers)) {
          const { functions, shift, applied } = this.targetsOf(call)
          if (shift === -1 && functions.includes(node)) sites.push({ call, shift, applied })
        }
      }
    }
    const outer = wrapped(node)
    const parent = outer.parent
    let callback = false
    if (parent && isCallLike(parent)) {
      if (calleeOf(parent) === outer) sites.push({ call: parent, shift: 0 })
      else {
        callback = true
        sites.push(...this.throughParameter(parent, outer))
      }
    }
    // Immediately called through a member: `(function () {}).call(this, a)`.
    if (parent?.type === 'MemberExpression' && parent.object === outer) {
      const call = wrapped(parent).parent
      const name = staticKey(parent)
      if (call?.type === 'CallExpression' && (name === 'call' || name === 'apply')) {
        sites.push({ call, shift: -1, applied: name === 'apply' })
      }
    }
    for (const use of this.uses(node)) {
      const holder = wrapped(use).parent
      if (holder && isCallLike(holder) && calleeOf(holder) !== wrapped(use)) {
        callback = true
        sites.push(...this.throughParameter(holder, wrapped(use)))
      }
    }
    return { sites: dedupe(sites), exposed: this.isExposed(node), callback }
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
      }
    }
    return out.slice(0, LIMITS.flowCallers)
  }

  /** Reads of the names a function is bound to. */
  private uses(node: FunctionNode): Node[] {
    const name = bindingName(node)
    const variable = name ? variableOf(this.facts.module, name) : undefined
    return variable?.references.filter((reference) => reference.isRead()).map((reference) => reference.identifier) ?? []
  }

  private isExposed(node: FunctionNode): boolean {
    const outer = wrapped(node)
    const parent = outer.parent
    if (!parent) return false
    switch (parent.type) {
      case 'ExportDefaultDeclaration':
      case 'ExportNamedDeclaration':
        return true
      case 'MethodDefinition':
      case 'PropertyDefinition': {
        if ('accessibility' in parent && parent.accessibility === 'private') return false
        return !staticKey(parent)?.startsWith('#')
      }
      case 'AssignmentExpression': {
        const left = unwrap(parent.left)
        return left.type === 'MemberExpression' || this.isNameExposed(left)
      }
      case 'Property': {
        if (parent.parent.type !== 'ObjectExpression') return false
        return this.isObjectExposed(parent.parent)
      }
      case 'VariableDeclarator':
        return this.isNameExposed(parent.id)
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        return this.isResultExposed(parent)
      default:
        return outer.type === 'FunctionDeclaration' && outer.id ? this.isNameExposed(outer.id) : false
    }
  }

  private isResultExposed(node: Node): boolean {
    let owner: Node | undefined = node
    while (owner && !isFunction(owner)) owner = owner.parent
    return owner !== undefined && this.callersOf(owner).exposed
  }

  /** An object of functions leaves the file when it is exported, returned or assigned to a member; as an argument it is callbacks. */
  private isObjectExposed(object: Node): boolean {
    const outer = wrapped(object)
    const parent = outer.parent
    switch (parent?.type) {
      case 'ExportDefaultDeclaration':
        return true
      case 'AssignmentExpression': {
        const left = unwrap(parent.left)
        return left.type === 'MemberExpression' || this.isNameExposed(left)
      }
      case 'VariableDeclarator':
        return this.isNameExposed(parent.id)
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        return this.isResultExposed(parent)
      case 'Property':
        return parent.parent.type === 'ObjectExpression' && this.isObjectExposed(parent.parent)
      default:
        return false
    }
  }

  private isNameExposed(name: Node): boolean {
    if (name.type !== 'Identifier') return false
    if (this.facts.index.exportedNames.has(name.name)) return true
    const variable = variableOf(this.facts.module, name)
    if (!variable) return false
    return variable.references.some(({ identifier }) => {
      const outer = wrapped(identifier)
      const parent = outer.parent
      switch (parent?.type) {
        case 'AssignmentExpression':
          return parent.right === outer && unwrap(parent.left).type === 'MemberExpression'
        case 'Property':
          return parent.value === outer && parent.parent.type === 'ObjectExpression' && this.isObjectExposed(parent.parent)
        case 'ReturnStatement':
          return this.isResultExposed(parent)
        case 'ExportDefaultDeclaration':
        case 'ExportSpecifier':
          return true
        default:
          return false
      }
    })
  }
}

function constructorOf(node: Node): FunctionNode[] {
  if (!isClass(node)) return []
  for (const element of node.body.body) {
    if (element.type === 'MethodDefinition' && element.kind === 'constructor' && isFunction(element.value)) return [element.value]
  }
  return []
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

/** Last names under which a function may be called. */
function namesOf(node: FunctionNode): { calls: string[] } {
  const calls: string[] = []
  if (node.id) calls.push(node.id.name)
  const outer = wrapped(node)
  const parent = outer.parent
  if (!parent) return { calls }
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') calls.push(parent.id.name)
  else if (parent.type === 'AssignmentExpression') {
    const left = unwrap(parent.left)
    if (left.type === 'Identifier') calls.push(left.name)
    else if (left.type === 'MemberExpression') {
      const name = staticKey(left)
      if (name !== undefined) calls.push(name)
    }
  } else if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property') {
    const name = staticKey(parent)
    if (name === 'constructor' && parent.type === 'MethodDefinition') {
      const owner = parent.parent.parent
      if (isClass(owner) && owner.id) calls.push(owner.id.name)
    } else if (name !== undefined) calls.push(name)
  } else if (isCallLike(parent) && calleeOf(parent) !== outer) {
    // `const run = promisify(function () {})`: called under the name of the result.
    const holder = wrapped(parent).parent
    if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') calls.push(holder.id.name)
  }
  return { calls: [...new Set(calls)] }
}

function dedupe(sites: readonly CallSite[]): CallSite[] {
  const seen = new Set<Node>()
  return sites.filter(({ call }) => (seen.has(call) ? false : (seen.add(call), true)))
}

