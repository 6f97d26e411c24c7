import type { SourcePart } from '../../models/schema.js'
import { argumentsOf, calleeName, decoratorsOf, enclosingFunction, isCallLike, isFunction, receiverOf, staticKey, unwrap, type FunctionNode } from '../ast/nodes.js'
import { childrenOf, walk } from '../ast/walk.js'
import type { Facts } from '../facts.js'
import { keysOf } from '../flow/paths.js'
import { followMember, type ApiNode } from '../identity/api-graph.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import { variableOf } from '../scope/variables.js'
import { searchBehind, type Place } from './behind.js'
import { nameOf, parameterOf } from './handlers.js'
import type { Caller, RouteWords } from './types.js'
import * as words from './words.js'

/** Parts of a request in which a client names an object. Headers and cookies name the client. */
const NAMING_PARTS: ReadonlySet<SourcePart> = new Set([
  'body', 'query', 'params', 'url', 'form', 'request', 'message', 'event', 'arguments', 'files',
])

/** Expressions looked at where a caller is searched in something larger. */
const MOST_MENTIONS = 600

/** Who is the caller: which expressions hold the authenticated identity, and which hold what the client claims. */
export class Callers {
  private readonly facts: Facts
  private readonly identity: ReadonlySet<string>
  private readonly known = new Map<Node, Caller | null>()
  private readonly writes = new Map<string, boolean | undefined>()

  constructor(facts: Facts, { identity }: RouteWords) {
    this.facts = facts
    this.identity = new Set(identity.map((text) => normal(text)))
  }

  /** The caller that an expression is, or is taken from. */
  find(node: Node): Caller | undefined {
    const known = this.known.get(node)
    if (known !== undefined) return known ?? undefined
    this.known.set(node, null)
    let found: Caller | undefined
    searchBehind(this.facts, node, (place) => {
      if (found) return true
      if (!this.isCallerAt(place)) return this.isClientAt(place)
      found = place
      return true
    })
    this.known.set(node, found ?? null)
    return found
  }

  /** Whether the client names the value: by the body, the query, the path, a message. */
  clientValue(node: Node): Place | undefined {
    let found: Place | undefined
    searchBehind(this.facts, node, (place) => {
      if (found || this.isCallerAt(place)) return true
      if (this.isClientAt(place)) found = place
      return found !== undefined
    })
    return found
  }

  /** Whether something in an expression, or behind the names in it, is the caller. */
  mentions(node: Node): boolean {
    const work: Node[] = [node]
    const seen = new Set<Node>()
    for (let steps = 0; steps < MOST_MENTIONS; steps++) {
      const next = work.pop()
      if (!next) return false
      if (seen.has(next)) continue
      seen.add(next)
      if (isValue(next) && this.find(next)) return true
      work.push(...this.inside(next))
    }
    return false
  }

  private inside(node: Node): Node[] {
    const { module } = homeOf(this.facts, node)
    if (node.type === 'Identifier') {
      const variable = variableOf(module, node)
      return (variable?.defs ?? []).flatMap(({ type, node: at }) => (type === 'Variable' && at.init ? [at.init] : []))
    }
    return childrenOf(module, node).filter((child) => !(node.type === 'Property' && !node.computed && child === node.key) && !(node.type === 'MemberExpression' && !node.computed && child === node.property))
  }

  /** Expressions in a function (and around it, its parameters) that hold the caller, in source order; each only once. */
  within(fn: FunctionNode): Caller[] {
    const facts = homeOf(this.facts, fn)
    const out: Caller[] = []
    walk(facts.module, fn, (node) => {
      if (!isValue(node) || isBindingOnly(node) || !this.isCallerAt({ facts, node, keys: [] })) return true
      out.push({ facts, node, keys: [] })
      return false
    })
    return out
  }

  /** Whether the very place holds the caller. */
  isCallerAt(place: Place): boolean {
    const { facts, node, keys } = place
    if (this.isNamed(facts, node)) return true
    if (this.isClaimed(place)) return false
    if (this.placesAt(place).some(({ api, at }) => api.callers?.some((row) => facts.identity.meets(at, row.when)))) return true
    if (isCallLike(node)) return this.isIdentityCall(facts, node)
    const { base, keys: own } = keysOf(node)
    return base.type === 'Identifier' && this.isIdentityMember(facts, base, [...own, ...keys])
  }

  /** A member of a request that the file itself fills with what the client says: `req.user = req.body.user`. */
  private isClaimed({ facts, node, keys }: Place): boolean {
    const { base, keys: own } = keysOf(node)
    if (base.type !== 'Identifier' || !words.isRequestName(base.name)) return false
    return [...own, ...keys].some((key) => words.isIdentityMember(key) && this.writesOf(facts, key) === false)
  }

  /** Whether the very place is one that the client writes. */
  isClientAt(place: Place): boolean {
    return this.placesAt(place).some(({ api, at }) =>
      api.sources?.some((row) => row.kind === 'remote' && NAMING_PARTS.has(row.part) && place.facts.identity.meets(at, row.when)),
    )
  }

  /** The API places that an expression is, and those that the members lead to. */
  private placesAt({ facts, node, keys }: Place): { api: ApiNode; at: Node }[] {
    const { identity } = facts
    if (!isValue(node)) return []
    // A parameter is what its declaration says, or the API that calls its function: its callers in the file are looked at one by one.
    const parameter = node.type === 'Identifier' ? parameterOf(facts, node) : undefined
    let apis = parameter ? identity.declaredParameter(parameter.fn, parameter.index) : identity.apis(node)
    const out = apis.map((api) => ({ api, at: node }))
    for (const key of [...(parameter?.path ?? []), ...keys]) {
      apis = followMember(apis, key)
      out.push(...apis.map((api) => ({ api, at: node })))
    }
    return out
  }

  /** Written as the setting `identity` has it. */
  private isNamed({ module }: Facts, node: Node): boolean {
    if (this.identity.size === 0 || !isValue(node)) return false
    return this.identity.has(normal(module.text.slice(node.range[0], node.range[1])))
  }

  private isIdentityMember(facts: Facts, base: Node, keys: readonly string[]): boolean {
    if (base.type !== 'Identifier') return false
    const parameter = parameterOf(facts, base)
    // `({ ctx: { session } }) => …`: the members of the parameter, by their own names.
    const [first, ...rest] = [...(parameter?.path ?? []), ...keys]
    if (parameter && parameter.path.length > 0) {
      if (first === undefined || first === '*') return false
      if (words.isRequestName(first) || words.isCarrier(first)) return this.leadsToCaller(facts, rest, first)
      return words.isIdentityMember(first) && !words.isClientPart(first) && this.isHanded(facts, parameter.fn)
    }
    if (parameter && this.isIdentityParameter(facts, parameter.fn, parameter.index)) return true
    if (words.isMixedName(base.name)) return first !== undefined && words.isCarrier(first) && this.leadsToCaller(facts, rest, first)
    return words.isRequestName(base.name) && this.leadsToCaller(facts, keys, base.name)
  }

  /** Carriers, and then a member that holds the caller. What the file itself writes there decides. */
  private leadsToCaller(facts: Facts, keys: readonly string[], from: string): boolean {
    let carrier = from
    for (const key of keys) {
      const written = this.writesOf(facts, key)
      if (written !== undefined) return written
      if (words.isIdentityMember(key)) return true
      // Everything in a session is kept by the server.
      if (carrier === 'session' && key !== 'cookie') return true
      if (!words.isCarrier(key)) return false
      carrier = key
    }
    return from === 'session' && keys.length === 0
  }

  /** Whether the file writes the caller to a member of a request: `req.userId = payload.sub`; `false`: something that the client sent. */
  private writesOf(facts: Facts, key: string): boolean | undefined {
    const id = `${facts.module.filename}\u0000${key}`
    if (this.writes.has(id)) return this.writes.get(id)
    this.writes.set(id, undefined)
    const values = (facts.index.memberWrites.get(key) ?? []).filter(({ left }) => {
      const { base } = keysOf(left)
      return base.type === 'Identifier' && words.isRequestName(base.name)
    })
    let answer: boolean | undefined
    for (const { right } of values) {
      if (this.find(right)) answer = true
      else if (this.isClaim(right)) answer ??= false
    }
    this.writes.set(id, answer)
    return answer
  }

  /** What the client says of itself: a header counts here, too. */
  private isClaim(node: Node): boolean {
    let found = false
    searchBehind(this.facts, node, (place) => {
      found ||= this.placesAt(place).some(({ api }) => api.sources?.some((row) => row.kind === 'remote'))
      return found
    })
    return found
  }

  /** `@CurrentUser() user`: decorators of the project's own that say so. */
  private isIdentityParameter({ identity }: Facts, fn: FunctionNode, index: number): boolean {
    const parameter = fn.params[index]
    return (
      parameter !== undefined &&
      decoratorsOf(parameter).some((decorator) => words.isIdentityDecorator(nameOf(decorator.expression)) && identity.decoratorApis(decorator).length === 0)
    )
  }

  /** A function that is given to something unseen, which calls it with a context of its own. */
  private isHanded({ calls, identity }: Facts, fn: FunctionNode): boolean {
    const { sites, callback } = calls.callersOf(fn)
    return sites.length === 0 && (callback || identity.contextsOf(fn).length > 0)
  }

  /** `getCurrentUser()`, `requireUser(request)`: functions that nothing else is known of, by their names and arguments. */
  private isIdentityCall(facts: Facts, node: Node): boolean {
    if (node.type !== 'CallExpression') return false
    const name = calleeName(node)
    if (name === undefined || !words.isIdentityCall(name)) return false
    const { functions } = facts.calls.targetsOf(node)
    if (functions.some((fn) => this.readsClientId(fn))) return false
    const receiver = receiverOf(node)
    const from = receiver ? nameOf(receiver) : ''
    if (/repo|dao|prisma|^db$|database|model|collection|table|knex|manager|^em$/i.test(from)) return false
    const given = argumentsOf(node)
    if (given.some((argument) => this.namesObject(argument))) return false
    return words.isStrongIdentityCall(name) || /auth|session/i.test(from) || given.every((argument) => this.isRequest(argument))
  }

  private readsClientId(fn: FunctionNode): boolean {
    const returns = homeOf(this.facts, fn).index.returns.get(fn) ?? []
    return returns.some((value) => this.isClaim(value) && !this.find(value))
  }

  /** An argument that names one of many: `getAccount(req.params.id)`. */
  private namesObject(node: Node): boolean {
    const inner = unwrap(node)
    return inner.type === 'Literal' ? false : this.clientValue(inner) !== undefined && !this.isRequest(inner)
  }

  private isRequest(node: Node): boolean {
    const inner = unwrap(node)
    if (inner.type === 'Identifier') return words.isRequestName(inner.name) || words.isMixedName(inner.name) || /headers|cookies|token|authOptions/i.test(inner.name)
    if (inner.type === 'MemberExpression') return /headers|cookies|req|token/i.test(staticKey(inner) ?? '')
    if (inner.type === 'CallExpression') return /headers|cookies|header|cookie/i.test(calleeName(inner) ?? '')
    return inner.type === 'ObjectExpression' && inner.properties.every((property) => property.type === 'Property' && this.isRequest(property.value))
  }
}

function normal(text: string): string {
  return text.replace(/\?\./g, '.').replace(/\bawait\s+|\s+|!/g, '')
}

function isValue(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression' || node.type === 'NewExpression' || node.type === 'ThisExpression'
}

/** A name that is declared here, or only a key: no read of a value. */
function isBindingOnly(node: Node): boolean {
  if (node.type !== 'Identifier') return false
  const { parent } = node
  if (parent.type === 'Property') return parent.parent.type === 'ObjectExpression' && parent.key === node && !parent.computed && parent.value !== node
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed
  return isFunction(parent) && parent.params.includes(node) && enclosingFunction(node) === parent && decoratorsOf(node).length === 0 && !node.typeAnnotation
}
