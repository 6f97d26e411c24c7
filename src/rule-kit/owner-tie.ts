import {
  argumentsOf,
  calleeName,
  calleeOf,
  homeOf,
  isCallLike,
  isFunction,
  isOwnerField,
  mayAuthorize,
  staticKey,
  unwrap,
  variableOf,
  walk,
  wrapped,
  type Analysis,
  type CallLike,
  type Facts,
  type FunctionNode,
  type Node,
  type Query,
  type Routes,
} from '../analysis/index.js'
import type { Settings } from './settings.js'

/** Fields whose value is a secret that only some know: who has it, may. */
const CAPABILITY = /(?:token|hash|secret|otp|code|signature|password|email|nonce|sessionid|apikey|key)$/i

/** Calls that answer, report or remember: they are given everything, and check nothing. */
const NO_CHECK =
  /^(?:json|jsonp|send|render|end|write|log|info|warn|error|debug|trace|verbose|emit|publish|broadcast|notify\w*|track\w*|audit\w*|next|success|ok|created|push|set|append|status|redirect|revalidate\w*|capture\w*|respond|reply|text|html|body|then|catch|finally|map|forEach|keys|entries|values|stringify|parse|assign|String|Number|ObjectId|Date|require|setTimeout|toString)$/

/** Methods that compare. */
const COMPARES = /^(?:equals|isEqual|equal|eq|is|includes|some|has|indexOf|find|findIndex|every|strictEqual|deepEqual|compare|localeCompare|isOwnedBy|belongsTo)$/

/** Names of parameters that hold the whole request: the caller, and what the client sends. */
const WHOLE_REQUEST = /^(?:req|request|ctx|context|c|event)$/

/** Callers between a handler and a query. */
const MOST_FUNCTIONS = 24

/** Judges whether something ties the records of a query to the caller. */
export class OwnerTies {
  private readonly analysis: Analysis
  private readonly routes: Routes
  private readonly settings: Settings
  private readonly checked = new Map<FunctionNode, boolean>()

  constructor(analysis: Analysis, routes: Routes, settings: Settings) {
    this.analysis = analysis
    this.routes = routes
    this.settings = settings
  }

  /** A field of the filter that names the caller or an owner, a part that is made with the caller, or a receiver that is. */
  inFilter(query: Query): boolean {
    const { callers } = this.routes
    const { conditions, unknown, places } = query.filter
    // What a filter is made of isn't all in sight: it may name the owner.
    if (unknown.length > 0 || conditions.some(({ field, negated }) => !negated && CAPABILITY.test(field))) return true
    for (const { field, value, negated } of conditions) {
      if (negated) continue
      if (value && callers.mentions(value)) return true
      const isOwner = field.split('.').some((part) => isOwnerField(part, this.settings.ownerFields))
      const isClaim = value !== undefined && callers.clientValue(value) !== undefined
      if (isOwner && !isClaim) return true
      // A value that the file doesn't account for may be the caller's.
      if (this.settings.trustNames && value && !isClaim && this.isUnaccounted(value)) return true
    }
    if (places.some((place) => callers.mentions(place))) return true
    return query.calls.some((call) => {
      const callee = unwrap(calleeOf(call))
      return callee.type === 'MemberExpression' && callers.mentions(callee.object)
    })
  }

  private isUnaccounted(value: Node): boolean {
    const inner = unwrap(this.analysis.facts.values.resolve(value))
    if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression' && inner.type !== 'CallExpression') return false
    return this.analysis.facts.values.constants(inner) === undefined && !/^(?:Date|now|utcNow)$/.test(inner.type === 'CallExpression' ? (calleeName(inner) ?? '') : '')
  }

  /** A comparison, a policy call, or another query with the caller, in one of the functions between the handler and the query. */
  inChecks(query: Query, functions: readonly FunctionNode[], path: ReadonlySet<FunctionNode>): boolean {
    const results = this.resultsOf(query)
    return functions.some((fn) => this.hasComparison(fn) || this.hasCheckCall(fn, query, results, path))
  }

  /** Whether a function compares something with the caller, or asks what the caller may. */
  private hasComparison(fn: FunctionNode): boolean {
    const known = this.checked.get(fn)
    if (known !== undefined) return known
    const facts = homeOf(this.analysis.facts, fn)
    let found = false
    walk(facts.module, fn.body, (node) => {
      if (found) return false
      if (node.type === 'BinaryExpression' && /^[!=]==?$|^in$/.test(node.operator)) found = this.isTie(facts, node.left, node.right)
      else if (node.type === 'SwitchStatement') found = this.asksRight(node.discriminant)
      else if (node.type === 'CallExpression' && COMPARES.test(calleeName(node) ?? '')) {
        const callee = unwrap(node.callee)
        const sides = [...(callee.type === 'MemberExpression' ? [callee.object] : []), ...argumentsOf(node)]
        found = sides.some((side) => this.isOfCaller(side)) && sides.length > 1
      } else if (node.type === 'MemberExpression' || node.type === 'Identifier') found = decides(node) && this.asksRight(node)
      return !found
    })
    this.checked.set(fn, found)
    return found
  }

  /** One side is the caller, and the other isn't just nothing: `doc.owner === user.id`, `user.role !== 'admin'`. */
  private isTie(facts: Facts, left: Node, right: Node): boolean {
    const isNothing = (node: Node): boolean => {
      const constant = facts.values.constant(node)
      return constant !== undefined && (constant.value === null || constant.value === undefined || constant.value === '' || typeof constant.value === 'boolean')
    }
    if (left.type === 'PrivateIdentifier' || isNothing(left) || isNothing(right)) return false
    const isConstant = (node: Node): boolean => facts.values.constant(node) !== undefined
    const [a, b] = [this.isOfCaller(left), this.isOfCaller(right)]
    if (!a && !b) return false
    // `typeof req.user === 'object'`
    if (left.type === 'UnaryExpression' || right.type === 'UnaryExpression') return false
    return isConstant(a ? right : left) ? this.asksRight(a ? left : right) : true
  }

  /** `user.isAdmin`, `req.user.role`: what the caller may. */
  private asksRight(node: Node): boolean {
    const inner = unwrap(node)
    // `const { role } = req.user`
    if (inner.type === 'Identifier') return mayAuthorize(inner.name) && this.isOfCaller(inner)
    if (inner.type !== 'MemberExpression') return false
    const name = staticKey(inner)
    return name !== undefined && mayAuthorize(name) && (this.isOfCaller(inner.object) || this.isOfCaller(inner))
  }

  private isOfCaller(node: Node): boolean {
    const inner = unwrap(node)
    if (inner.type === 'Identifier' || inner.type === 'MemberExpression' || inner.type === 'CallExpression') return this.routes.callers.mentions(inner)
    return inner.type === 'TemplateLiteral' || inner.type === 'NewExpression' ? this.routes.callers.mentions(inner) : false
  }

  private hasCheckCall(fn: FunctionNode, query: Query, results: ReadonlySet<unknown>, path: ReadonlySet<FunctionNode>): boolean {
    const facts = homeOf(this.analysis.facts, fn)
    let found = false
    walk(facts.module, fn.body, (node) => {
      if (found) return false
      if (isCallLike(node)) found = this.isCheck(facts, node, query, results, path)
      return !found
    })
    return found
  }

  private isCheck(facts: Facts, call: CallLike, query: Query, results: ReadonlySet<unknown>, path: ReadonlySet<FunctionNode>): boolean {
    if (query.calls.includes(call)) return false
    const other = facts === this.analysis.facts ? this.analysis.queries.of(call) : undefined
    if (other) return other !== query && this.isMembership(other)
    const name = calleeName(call)
    if (name === undefined || NO_CHECK.test(name)) return false
    const { functions } = facts.calls.targetsOf(call)
    if (functions.some((target) => path.has(target))) return false
    if (this.settings.trustNames && functions.length === 0 && mayAuthorize(name)) return true
    const callee = unwrap(calleeOf(call))
    const given = [...(callee.type === 'MemberExpression' ? [callee.object] : []), ...argumentsOf(call)]
    const hasCaller = given.some((value) => this.isGivenCaller(value))
    // A function that is in sight checks something, or it doesn't.
    if (functions.length > 0 && !functions.some((target) => this.checksSomething(target))) return false
    return hasCaller && given.some((value) => this.isSubject(facts, value, results))
  }

  private checksSomething(fn: FunctionNode): boolean {
    const { range } = fn
    return /\bthrow\b|[!=]==?|\b40[134]\b|forbidden|\.equals\b|\.includes\b/i.test(homeOf(this.analysis.facts, fn).module.text.slice(...range))
  }

  /** `prisma.member.findFirst({ where: { userId: user.id, projectId } })`: whether the caller belongs to what the client names. */
  private isMembership(other: Query): boolean {
    if (other.operation === 'create' || other.operation === 'upsert') return false
    const { conditions } = other.filter
    const { callers } = this.routes
    const tied = conditions.some(({ value }) => value && callers.mentions(value))
    return tied && conditions.some(({ value }) => value && callers.clientValue(value))
  }

  /** The caller, or the whole request that holds it. */
  private isGivenCaller(node: Node): boolean {
    const inner = unwrap(node)
    if (inner.type === 'Identifier' && WHOLE_REQUEST.test(inner.name)) return true
    return !isFunction(inner) && this.routes.callers.mentions(inner)
  }

  /** What came back, or what the client named. */
  private isSubject(facts: Facts, node: Node, results: ReadonlySet<unknown>): boolean {
    const inner = unwrap(node)
    const names: Node[] = []
    walk(facts.module, inner, (at) => {
      if (at.type === 'Identifier') names.push(at)
      return !isFunction(at)
    })
    return names.some((name) => results.has(variableOf(facts.module, name))) || ((inner.type === 'Identifier' || inner.type === 'MemberExpression' || inner.type === 'ObjectExpression') && this.namesClient(inner))
  }

  private namesClient(node: Node): boolean {
    const inner = unwrap(node)
    if (inner.type === 'ObjectExpression') return inner.properties.some((property) => property.type === 'Property' && this.namesClient(property.value))
    if (inner.type === 'Identifier' && WHOLE_REQUEST.test(inner.name)) return false
    return this.routes.callers.clientValue(inner) !== undefined
  }

  /** Names that hold what a query gave back. */
  private resultsOf(query: Query): ReadonlySet<unknown> {
    const out = new Set<unknown>()
    const { facts } = this.analysis
    const holder = wrapped(query.result).parent
    const names: Node[] = []
    if (holder?.type === 'VariableDeclarator') walk(facts.module, holder.id, (node) => names.push(node))
    if (holder?.type === 'AssignmentExpression') names.push(holder.left)
    for (const name of names) if (name.type === 'Identifier') out.add(variableOf(facts.module, name))
    out.delete(undefined)
    return out
  }
}

/** Whether a value decides what happens next: it is a condition, part of one, or kept for one. */
function decides(node: Node): boolean {
  const outer = wrapped(node)
  const { parent } = outer
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === outer
    case 'LogicalExpression':
      return true
    case 'UnaryExpression':
      return parent.operator === '!'
    case 'VariableDeclarator':
      return parent.init === outer
    default:
      return false
  }
}

/** The functions between the handlers that read the client's value and the query, both included. */
export function functionsBetween(analysis: Analysis, query: Node, source: Node, handlers: readonly FunctionNode[]): FunctionNode[] {
  const out = new Set<FunctionNode>()
  const isHandler = (fn: FunctionNode): boolean => handlers.some((handler) => handler === fn || (handler.range[0] === fn.range[0] && handler.range[1] === fn.range[1]))
  // The functions that a node runs in: callbacks run where they stand, others where they are called.
  const around = (node: Node): FunctionNode[] => {
    const functions: FunctionNode[] = []
    for (let up: Node | undefined = node; up; up = up.parent) {
      if (!isFunction(up)) continue
      functions.push(up)
      const { parent } = wrapped(up)
      if (isHandler(up) || !parent || !isCallLike(parent)) break
    }
    return functions
  }
  const work = [...around(query), ...around(source)]
  while (work.length > 0 && out.size < MOST_FUNCTIONS) {
    const fn = work.pop() as FunctionNode
    if (out.has(fn)) continue
    out.add(fn)
    if (isHandler(fn)) continue
    const facts = homeOf(analysis.facts, fn)
    for (const { call } of facts.calls.callersOf(fn).sites) work.push(...around(call))
    for (const { site } of facts.project.callersOf(facts, fn)) work.push(...around(site.call))
  }
  return [...out]
}
