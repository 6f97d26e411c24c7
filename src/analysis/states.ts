import type { StateCondition } from '../models/schema.js'
import { argumentOf, calleeName, calleeOf, enclosingFunction, isCallLike, isFunction, receiverOf, unwrap, wrapped, type CallLike, type FunctionNode } from './ast/nodes.js'
import type { FlowEvent, Root } from './control-flow/graph.js'
import type { Facts } from './facts.js'
import { LIMITS } from './limits.js'
import type { Node, TSESTree } from './module.js'
import { homeOf } from './project/project.js'
import { bindingOf } from './scope/bindings.js'
import { variableOf } from './scope/variables.js'
import { toldByEntries, toldText, type Told } from './state-entries.js'

/**
 * What an object was told before a place: `res.type('text')` before `res.send(text)`. Models say which calls and writes tell what; this
 * part finds those that count for one object at one place, along its chain of calls and backwards through the control flow.
 */

/** A value that a state may have: a text, `undefined` when something set it and nobody knows to what, `null` when nothing did. */
export type StateValue = string | undefined | null

/** Where a sink is: a call, a written member, an attribute, a function whose result it is. */
export type Site = CallLike | TSESTree.ImportExpression | TSESTree.AssignmentExpression | TSESTree.JSXAttribute | FunctionNode

/** Helpers of other files that are handed the object: their names tell that they set something like it. */
const TELLING_NAME = /header|content|mime|json|type/i

/** All values that a state may have where a value gets to a sink. */
export function stateValues(facts: Facts, site: Site, value: Node, holder: Node | undefined, condition: StateCondition): readonly StateValue[] {
  const written = condition.entries === undefined ? undefined : toldByEntries(facts, entriesOf(facts, site, holder, condition.entries), condition.state)
  if (written) return [written.value]
  return new Walk(facts, condition.state).at(site, value, condition.of ?? 'receiver')
}

/** Whether all conditions hold; `text`: only for texts that match this. */
export function meetsStates(
  facts: Facts,
  site: Site,
  value: Node,
  holder: Node | undefined,
  conditions: StateCondition | readonly StateCondition[],
): { readonly text?: string } | undefined {
  let held: { readonly text?: string } = {}
  for (const condition of conditionsOf(conditions)) {
    const own = meetsState(facts, site, value, holder, condition)
    if (!own) return undefined
    held = { ...held, ...own }
  }
  return held
}

/** One condition or several. */
export function conditionsOf(conditions: StateCondition | readonly StateCondition[]): readonly StateCondition[] {
  return 'state' in conditions ? [conditions] : conditions
}

function meetsState(facts: Facts, site: Site, value: Node, holder: Node | undefined, condition: StateCondition): { readonly text?: string } | undefined {
  const pattern = new RegExp(condition.matches, 'i')
  const values = stateValues(facts, site, value, holder, condition)
  if (values.some((one) => typeof one === 'string' && pattern.test(one))) return {}
  if (!values.includes(null) || !condition.ifUnset) return undefined
  return condition.ifUnset === true ? {} : { text: condition.ifUnset.text }
}

function entriesOf(facts: Facts, site: Site, holder: Node | undefined, place: string): Node | undefined {
  if (!place.startsWith('.')) {
    const found = isCallLike(site) ? facts.values.at(site, place) : undefined
    return found?.is === 'found' ? found.node : undefined
  }
  const found = holder ? facts.values.option(holder, place.slice(1)) : undefined
  return found?.is === 'found' ? found.node : undefined
}

class Walk {
  private readonly facts: Facts
  private readonly name: string

  constructor(facts: Facts, name: string) {
    this.facts = facts
    this.name = name
  }

  at(site: Site, value: Node, of: 'receiver' | 'result' | number): readonly StateValue[] {
    if (isFunction(site)) {
      const parameter = typeof of === 'number' ? site.params[of] : undefined
      const variable = parameter?.type === 'Identifier' ? variableOf(this.facts.module, parameter) : undefined
      return variable ? this.before(value, variable, 0) : [null]
    }
    if (site.type === 'AssignmentExpression') {
      const left = unwrap(site.left)
      const root = left.type === 'MemberExpression' ? this.rootBehind(left) : undefined
      if (!root) return [null]
      // What is sent is sent in the end: a later write of the type counts as much as an earlier one, and more.
      const later = this.after(site, root)
      return later.length > 0 ? later : this.before(site, root, 0)
    }
    if (!isCallLike(site)) return [null]
    const own = this.toldBy(site)
    if (own) return [own.value]
    if (of === 'result') {
      const told = this.onward(site)
      return told.length > 0 ? told : [null]
    }
    const object = of === 'receiver' ? receiverOf(site) : argumentOf(site, of)
    return object ? this.ofObject(object, site, 0) : [null]
  }

  /** What an expression's object was told when it is evaluated at a place: along its own chain first, then before. */
  private ofObject(object: Node, place: Node, depth: number): readonly StateValue[] {
    let inner = unwrap(object)
    while (inner.type === 'CallExpression' || inner.type === 'MemberExpression') {
      if (inner.type === 'CallExpression') {
        const told = this.toldBy(inner)
        if (told) return [told.value]
        const callee = unwrap(inner.callee)
        if (callee.type !== 'MemberExpression') return [null]
        inner = unwrap(callee.object)
      } else inner = unwrap(inner.object)
    }
    const root = this.rootBehind(inner)
    return root ? this.before(place, root, depth) : [null]
  }

  /** The variable (or `this`) that a chain of calls and members begins with. */
  private rootBehind(node: Node): Root | undefined {
    let inner = unwrap(node)
    for (;;) {
      if (inner.type === 'MemberExpression') inner = unwrap(inner.object)
      else if (inner.type === 'CallExpression' && unwrap(inner.callee).type === 'MemberExpression') inner = unwrap(inner.callee)
      else break
    }
    if (inner.type === 'ThisExpression') return 'this'
    return inner.type === 'Identifier' ? (variableOf(this.facts.module, inner) ?? undefined) : undefined
  }

  /** What a call tells its object. */
  private toldBy(call: CallLike): Told | undefined {
    const { values, identity } = this.facts
    for (const row of identity.calleeApis(call).flatMap((api) => api.states ?? [])) {
      if (!values.meets(call, row.when)) continue
      if (row.entries !== undefined) {
        const found = values.at(call, row.entries)
        const told = found.is === 'found' ? toldByEntries(this.facts, found.node, this.name) : undefined
        if (told) return told
        continue
      }
      if (!this.isNamed(call, row.name)) continue
      if (row.value === undefined || !row.value.startsWith('(')) return { value: row.value }
      const found = values.at(call, row.value)
      if (found.is !== 'missing') return { value: found.is === 'found' ? toldText(this.facts, found.node) : undefined }
    }
    return undefined
  }

  private isNamed(call: CallLike, name: string | undefined): boolean {
    if (name?.startsWith('(') !== true) return name === this.name
    const found = this.facts.values.at(call, name)
    return found.is === 'found' && this.facts.values.text(found.node)?.toLowerCase() === this.name
  }

  /** What a write to a member tells the object: `ctx.type = 'html'`. */
  private toldByWrite({ left, right }: TSESTree.AssignmentExpression): Told | undefined {
    const isRow = this.facts.identity.apis(left).some((api) => api.states?.some((row) => row.name === this.name))
    return isRow ? { value: toldText(this.facts, right) } : undefined
  }

  /** Backwards from a place to the start of its function, and on to where the function was called or made. */
  private before(place: Node, root: Root, depth: number): readonly StateValue[] {
    const located = this.facts.control.locate(place)
    if (!located || depth > 4) return [null]
    const out = new Set<StateValue>()
    const walked = this.facts.control.walkBack(located.graph, located.point, 0, {
      onEvent: (event) => {
        const told = this.ofEvent(event, root)
        for (const one of told ?? []) out.add(one)
        return told ? 'stop' : 'go'
      },
      onEdge: () => 0,
    })
    if (walked.truncated) out.add(undefined)
    if (walked.entered.length > 0) for (const one of this.atEntry(located.graph.owner, root, depth)) out.add(one)
    return [...out]
  }

  /** What an event says of the state; `undefined` when nothing. */
  private ofEvent(event: FlowEvent, root: Root): readonly StateValue[] | undefined {
    if (event.is === 'bind') return event.root === root ? this.whenMade(event.node) : undefined
    if (event.is === 'member') {
      const told = event.root === root ? this.toldByWrite(event.node) : undefined
      return told && [told.value]
    }
    const { node } = event
    if (this.rootBehind(node.callee) === root || node.arguments.some((argument) => this.rootBehind(argument) === root)) {
      const told = this.toldBy(node)
      if (told) return [told.value]
    }
    return event.roots.includes(root) ? this.byHelper(node, root) : undefined
  }

  /** `const reply = res.status(200).type('text')` */
  private whenMade(name: Node): readonly StateValue[] {
    const holder = bindingOf(name)?.holder
    const init = holder?.is === 'declarator' ? holder.node.init : holder?.is === 'assignment' ? holder.node.right : undefined
    return init ? this.ofObject(init, init, 1) : [null]
  }

  /** A function that is handed the object and tells it something. */
  private byHelper(call: TSESTree.CallExpression, root: Root): readonly StateValue[] | undefined {
    const index = call.arguments.findIndex((argument) => {
      const inner = unwrap(argument)
      return inner.type === 'ThisExpression' ? root === 'this' : inner.type === 'Identifier' && variableOf(this.facts.module, inner) === root
    })
    if (index < 0) return undefined
    const { functions, shift } = this.facts.calls.targetsOf(call)
    const out: StateValue[] = []
    for (const fn of functions) {
      const parameter = fn.params[index + shift]
      const home = homeOf(this.facts, fn)
      const variable = parameter?.type === 'Identifier' ? variableOf(home.module, parameter) : undefined
      if (variable) out.push(...new Walk(home, this.name).inside(fn, variable, fn.range[0]))
    }
    if (out.length > 0) return out
    const isUnseen = functions.length === 0 && this.facts.identity.calleeApis(call).length === 0
    return isUnseen && TELLING_NAME.test(calleeName(call) ?? '') ? [undefined] : undefined
  }

  /** What is told to an object anywhere in a function from a place on. */
  private inside(owner: Node, root: Root, from: number): StateValue[] {
    const out: StateValue[] = []
    const isHere = (node: Node): boolean => node.range[0] >= from && node.range[1] <= owner.range[1]
    for (const call of this.facts.index.calls) {
      if (!isHere(call) || this.rootBehind(calleeOf(call)) !== root) continue
      const told = this.toldBy(call)
      if (told) out.push(told.value)
    }
    for (const writes of this.facts.index.memberWrites.values()) {
      for (const write of writes) {
        const told = isHere(write) && this.rootBehind(write.left) === root ? this.toldByWrite(write) : undefined
        if (told) out.push(told.value)
      }
    }
    return out
  }

  private after(site: Node, root: Root): readonly StateValue[] {
    return this.inside(enclosingFunction(site), root, site.range[1])
  }

  /** The state that an object has where a function begins: that of its callers, or where the function was written. */
  private atEntry(owner: FunctionNode | TSESTree.Program, root: Root, depth: number): readonly StateValue[] {
    if (!isFunction(owner)) return [null]
    const index = root === 'this' ? -1 : owner.params.findIndex((parameter) => root.defs.some(({ name }) => name === parameter))
    if (index < 0) {
      // Of a surrounding function, or `this` in an arrow function.
      const isCaptured = root === 'this' ? owner.type === 'ArrowFunctionExpression' : !isDeclaredIn(root, owner)
      return isCaptured ? this.before(owner, root, depth + 1) : [null]
    }
    const { sites, exposed, callback } = this.facts.calls.callersOf(owner)
    const out = new Set<StateValue>(exposed || callback || sites.length === 0 ? [null] : [])
    for (const { call, shift, applied } of sites.slice(0, LIMITS.flowCallers)) {
      const argument = applied ? undefined : argumentOf(call, index - shift)
      for (const one of argument ? this.ofObject(argument, call, depth + 1) : [null]) out.add(one)
    }
    return [...out]
  }

  /** What the result of a call is told further along its chain, and by the name that it is given. */
  private onward(call: CallLike): readonly StateValue[] {
    const out: StateValue[] = []
    const last = this.climb(call, out)
    const declarator = last.parent
    if (declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier') {
      for (const { identifier } of variableOf(this.facts.module, declarator.id)?.references ?? []) this.climb(identifier, out)
    }
    return out
  }

  /** Follows `x.a.b(…).c(…)` outwards and notes what the calls tell. Answers with the whole expression. */
  private climb(from: Node, out: StateValue[]): Node {
    let node = wrapped(from)
    while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
      node = wrapped(node.parent)
      const up = node.parent
      if (up?.type !== 'CallExpression' || up.callee !== node) continue
      const told = this.toldBy(up)
      if (told) out.push(told.value)
      node = wrapped(up)
    }
    const write = node.parent
    if (write?.type === 'AssignmentExpression' && write.left === node) {
      const told = this.toldByWrite(write)
      if (told) out.push(told.value)
    }
    return node
  }
}

function isDeclaredIn(root: Exclude<Root, 'this'>, owner: FunctionNode): boolean {
  return root.scope.variableScope.block === owner
}
