import type { SourceRow } from '../../models/schema.js'
import { type CallLike, contains, type FunctionNode, isCallLike, unwrap } from '../ast/nodes.js'
import type { CallSite } from '../calls.js'
import type { Facts } from '../facts.js'
import { type ApiNode, followMember } from '../identity/api-graph.js'
import { LIMITS } from '../limits.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import { routeNarrows } from '../routes/request-schemas.js'
import { settle } from './ask.js'
import { isDeclaredShape } from './declared-arguments.js'
import { judgePredicate } from './guards.js'
import { fixesOrigin, fixesPath } from './labels.js'
import { canBeShared } from './member-names.js'
import { keysOf } from './paths.js'
import { isUnread, textAround } from './text.js'
import { DEMAND, KEYS, SYMBOL, type Flow, type FlowQuery, type Frame, type Origin, type Step, type Unresolved } from './types.js'
import { addressOf, type AddressPart, demandBehind, isAddress, isNoPartOfText, leadsIntoText } from './urls.js'

/** Parts of a request whose members have names that the program gave them. */
const NAMED_PARTS: ReadonlySet<string> = new Set(['params', 'url', 'files'])

/** A value to follow: an expression, the members of it that matter, and how the trace came here. */
export interface Item {
  readonly facts: Facts
  readonly node: Node
  /** Members of the node's value that flow on; none: the value itself. `*`: any element; `%keys`: the names of its members. */
  readonly fields: readonly string[]
  readonly demand: number
  readonly frame: Frame | undefined
  readonly step: Step
}

/**
 * The worklist of one question: what is still to be followed, and what was found. It knows the moves that all steps share; the steps
 * themselves are functions of the modules beside this one.
 */
export class Tracer {
  readonly query: FlowQuery
  truncated = false
  /** Conditions judged so far, for the budget of one question. */
  judgedEdges = 0
  /** Functions looked at so far for what they write into their arguments. */
  fillings = 0
  /** The place that is asked about. */
  sink: Node | undefined
  private readonly asksForName: boolean
  private readonly mostSteps: number
  private readonly mostFields: number
  private readonly visit: (tracer: Tracer, item: Item) => void
  private readonly work: Item[] = []
  private readonly seen = new Map<Node, Set<string>>()
  private readonly origins: Origin[] = []
  private readonly frames = new Map<string, Frame>()

  constructor(query: FlowQuery, visit: (tracer: Tracer, item: Item) => void) {
    this.query = { ...query, judges: judgePredicate, effort: { helpers: 0 } }
    this.visit = visit
    this.asksForName = query.identity ?? query.member !== undefined
    this.mostSteps = this.asksForName ? LIMITS.flowNameSteps : LIMITS.flowSteps
    this.mostFields = this.asksForName ? LIMITS.flowNameFields : LIMITS.flowFields
  }

  run(facts: Facts, node: Node): Flow {
    this.sink = node
    const step: Step = { facts, node, is: 'sink', next: undefined }
    const fields = this.query.fields ?? (this.query.needsObject && this.query.facts.keys ? [KEYS] : [])
    this.push({ facts, node, fields, demand: (this.query.needsObject ? DEMAND.object : 0) | (this.query.refuses ? DEMAND.upless : 0), frame: undefined, step })
    let steps = 0
    for (let item = this.work.pop(); item; item = this.work.pop()) {
      if (++steps > this.mostSteps) {
        this.truncated = true
        break
      }
      this.visit(this, item)
    }
    const isSpent = (this.query.effort?.helpers ?? 0) > LIMITS.flowHelpers
    return { origins: this.origins, truncated: this.truncated || isSpent }
  }

  private push(item: Item): void {
    const node = unwrap(item.node)
    const key = `${item.demand} ${item.frame?.id ?? 0} ${item.fields.join('\u0000')}`
    let keys = this.seen.get(node)
    if (!keys) {
      keys = new Set()
      this.seen.set(node, keys)
    }
    if (keys.has(key)) return
    keys.add(key)
    this.work.push(node === item.node ? item : { ...item, node })
  }

  /** Follows another expression that holds the same value. */
  go(item: Item, node: Node | null | undefined, change: Partial<Item> = {}): void {
    if (!node) return
    const fields = change.fields ?? item.fields
    if (leadsIntoText(fields) || (change.step !== undefined && change.step !== item.step && comesAgain(change.step))) return
    // An object that lies deep in others, or in lists of lists, is hardly one that all objects share.
    if (this.query.identity && (fields.length > this.mostFields || fields.indexOf('*') !== fields.lastIndexOf('*'))) return
    this.push({ ...item, ...change, node, fields: fields.length > this.mostFields ? shortened(fields, this.mostFields) : fields })
  }

  /** Whether a call's result is what is looked for. */
  isEnd(item: Item): boolean {
    const { facts, node, fields } = item
    if (!this.query.ends?.(facts, node, fields)) return false
    this.source(item, { kind: 'stored', part: 'database' }, node)
    return true
  }

  /** Follows a part of a text that is put together here. */
  part(item: Item, whole: Node, operand: Node): void {
    if (this.isObjectDemanded(item) || this.query.facts.records || isNoPartOfText(item.fields)) return
    const step = this.textStep(item, whole, operand)
    const { states, prefix } = this.query.facts
    let { demand } = item
    if (this.query.member && !canBeShared(item.facts, this.query.member, step)) return
    if (states || prefix) {
      const { before } = textAround(item.facts, step)
      if (prefix === 'scheme' && before !== '') return
      if (prefix === 'origin' ? fixesOrigin(before) : prefix === 'path' && fixesPath(before)) return
      if (isAddress(this.query.facts)) demand = demandBehind(before, demand)
      // Of a normalised path nothing but the beginning leads up.
      if (states && (demand & DEMAND.normal) !== 0 && /^[^.\uFFFC]/.test(before)) return
      if (states && before !== '') demand &= ~(DEMAND.normal | DEMAND.rooted)
      if (states && before !== '' && settle((demand |= DEMAND.placed | DEMAND.behind)) === 'clear') return
    }
    this.go(item, operand, { fields: [], demand, step })
  }

  named(item: Item, name: Node): Step {
    return { facts: item.facts, node: name, is: 'name', next: item.step }
  }

  called(item: Item, call: Node): Step {
    return { facts: item.facts, node: call, is: 'call', next: item.step }
  }

  /** Follows a text that names a member of the asked object: whoever writes it chooses the member. */
  name(item: Item, name: Node, step: Step = item.step): void {
    this.go(item, name, { ...this.asNames(item), fields: [], step })
  }

  /** From an object whose names matter to the texts that are its names. */
  asNames({ demand }: Item): Pick<Item, 'demand'> {
    return { demand: this.query.facts.keys ? demand & ~DEMAND.object : demand }
  }

  isObjectDemanded(item: Item): boolean {
    return (item.demand & DEMAND.object) !== 0
  }

  enter(item: Item, callee: FunctionNode, site: CallSite, facts = item.facts): Frame | undefined {
    const up = item.frame
    for (let frame = up; frame; frame = frame.up) if (frame.site.call === site.call && frame.callee === callee) return undefined
    const depth = (up?.depth ?? 0) + 1
    if (this.asksForName && depth > LIMITS.flowNameCallDepth) return undefined
    if (depth > LIMITS.flowCallDepth) {
      this.truncated = true
      return undefined
    }
    const key = `${up?.id ?? 0}:${callee.range[0]}:${site.call.range[0]}:${site.call.range[1]}:${facts.module.filename}`
    let frame = this.frames.get(key)
    if (!frame) {
      frame = { callee, site, facts, up, depth, id: this.frames.size + 1 }
      this.frames.set(key, frame)
    }
    return frame
  }

  /** `fields` lead from the node to the value; `path` leads to it from the part of the request that the row names. */
  source(
    item: Item,
    row: Pick<SourceRow, 'kind' | 'part' | 'value' | 'url' | 'page' | 'named' | 'declared' | 'flatSince' | 'clears'>,
    node: Node,
    fields: readonly string[] = item.fields,
    path: readonly string[] = fields,
    member?: string,
  ): void {
    if (this.isObjectDemanded(item) && (isNoObject(row) || (row.declared === true && isDeclaredShape(item.facts, path, this.query.trustNames)))) return
    if (leadsIntoText(node.type === 'MemberExpression' ? [...keysOf(node).keys, ...fields] : fields)) return
    if (fields.includes(SYMBOL)) return
    if (this.query.facts.text && row.value === 'number') return
    if (row.clears && (row.clears === 'all' || row.clears.includes(this.query.kind)) && (item.demand & DEMAND.decoded) === 0) return
    if (row.value === 'bytes' && this.query.facts.states && isUnread(item.step)) return
    const address = row.url && addressOf(row.url, member, item.demand)
    if (this.isFixed(item, row, address)) return
    if (row.kind === 'remote' && this.query.facts.keys && isNamed(row, fields)) return
    if (row.kind === 'remote' && routeNarrows(item.facts, { node, part: row.part, path, demand: item.demand }, this.query)) return
    const { module } = item.facts
    // A parameter's node holds its annotation, too.
    const base = node.type === 'Identifier' ? node.name : module.text.slice(node.range[0], node.range[1])
    const members = fields.filter((key) => !key.startsWith('%') && key !== '*').map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    const text = `${base}${members.join('')}`.replace(/\s+/g, ' ')
    const { kind, part, value, page, flatSince } = row
    const source = { kind, part, value, url: this.addressLabel(item, address), ...(page && { page }), ...(flatSince && { flatSince }) }
    this.origins.push({ is: 'source', node, facts: item.facts, text, path: fields, step: item.step, behind: isBehind(item), source })
  }

  /** What an origin tells of the request's address; once it is decoded, it may hold any character. */
  private addressLabel({ demand }: Item, address: AddressPart | undefined): 'own' | 'path' | undefined {
    if ((demand & DEMAND.decoded) !== 0) return undefined
    return address === 'own' || address === 'path' ? address : undefined
  }

  /** Whether a value of the request can't say where a URL leads that it becomes a part of, or isn't for somebody else to choose. */
  private isFixed(item: Item, { part }: Pick<SourceRow, 'part'>, address: AddressPart | undefined): boolean {
    const { prefix, byLink, byVisit } = this.query.facts
    if (byVisit && this.query.trustNames && (part === 'headers' || part === 'cookies')) return true
    if (!prefix) return false
    if (address === 'nowhere') return true
    if (prefix === 'scheme') return address === 'own' || address === 'path'
    if (byLink && (part === 'headers' || part === 'cookies' || address === 'own')) return true
    return address === 'path' && settle(item.demand | DEMAND.rooted) === 'clear'
  }

  dynamic(item: Item, reason: Unresolved, node: Node = item.node): void {
    if (this.query.facts.text && item.fields.length === 0 && item.facts.module.types?.harmlessKind(node)) return
    const text = node.type === 'Identifier' ? node.name : item.facts.module.text.slice(node.range[0], node.range[1]).replace(/\s+/g, ' ')
    this.origins.push({ is: 'dynamic', node, facts: item.facts, text, path: item.fields, step: item.step, behind: isBehind(item), reason, ...(this.query.identity ? { state: item.demand } : {}) })
  }

  /** Reports the deepest source among places that members lead to; `false` when there is none. */
  fromApis(item: Item, apis: readonly ApiNode[], node: Node, fields: readonly string[]): boolean {
    let current = apis
    let found: { row: SourceRow; rest: readonly string[]; path: readonly string[] } | undefined
    for (let i = 0; ; i++) {
      const key = fields[i]
      const row = this.rowAt(item, current, node, key)
      if (row) found = { row, rest: fields.slice(i), path: partPath(row, node, fields, i) }
      if (key === undefined) break
      current = key === '*' || key.startsWith('%') ? followMember(current, '*') : followMember(current, key)
      if (current.length === 0) break
    }
    if (!found) return false
    // The label speaks of the value at the place; its members are what the client makes of them.
    const { row, rest, path } = found
    if (isText(row) && isNoPartOfText(rest)) return true
    const narrowed = rest.length > 0 && !isText(row) ? { ...row, value: 'any' as const } : row
    this.source(item, narrowed, node, fields, path, rest[0] ?? fields.at(-1 - rest.length) ?? keysOf(node).keys.at(-1))
    return true
  }

  /**
   * A call whose result is a source. What a function of the file returns is followed into the function instead: identity sees through
   * it for all its calls at once, and past the guards in it.
   */
  isSource(item: Item, node: CallLike): boolean {
    if (this.query.identity === true || item.facts.calls.targetsOf(node).functions.length > 0) return false
    return this.fromApis(item, item.facts.identity.apis(node), node, item.fields)
  }

  /** The source row of places whose member `key` is asked; without one, the value itself. */
  rowAt({ facts, step }: Item, apis: readonly ApiNode[], node: Node, key: string | undefined): SourceRow | undefined {
    const holds = (row: SourceRow): boolean => facts.identity.meets(node, row.when)
    const row = apis.flatMap((api) => api.sources ?? []).find(holds)
    // What is sent on, or printed, is an object: a text comes out where it is read.
    const isRead = key === '*' || (key === undefined && isGivenToCall(step))
    return row ?? (isRead ? apis.flatMap((api) => api.streams ?? []).find(holds) : undefined)
  }

  /** Follows what a function of the file returns. */
  returned(item: Item, fn: FunctionNode, fields: readonly string[], frame: Frame | undefined): void {
    // No frame: the call is being followed already, or calls are nested too deeply.
    if (!frame && frame !== item.frame) return
    const facts = homeOf(item.facts, fn)
    const step = frame ? this.called(item, frame.site.call) : item.step
    for (const value of facts.index.returns.get(fn) ?? []) this.go(item, value, { facts, fields: fn.generator ? yielded(value, fields) : fields, frame, step })
  }

  textStep(item: Item, whole: Node, operand: Node): Step {
    return { facts: item.facts, node: whole, is: 'text', at: operand, next: item.step }
  }
}

/**
 * Whether a value would go into a call that it went into later on already: it did so by a structure that is kept between calls, of which
 * nobody knows that it is the same. Functions that call themselves do.
 */
function comesAgain(step: Step): boolean {
  const { facts, node, is } = step
  if ((is !== 'argument' && is !== 'call') || !isCallLike(node)) return false
  for (let at = step.next; at; at = at.next) {
    if (at.is === 'argument' && at.node === node) return !facts.calls.targetsOf(node).functions.some((fn) => contains(fn, node))
  }
  return false
}

/** A way of members that is too long to be kept: anything below its beginning, or the names of what is there. */
function shortened(fields: readonly string[], most: number): readonly string[] {
  return [...fields.slice(0, most - 1), fields.at(-1) === KEYS ? KEYS : '*']
}

/** Texts, and what is made of them, hold no objects; the parameters of a path are texts under names of the program. */
function isNoObject({ part, value }: Pick<SourceRow, 'part' | 'value'>): boolean {
  return value === 'string' || value === 'number' || value === 'texts' || value === 'stream' || (value === 'object' && part === 'params')
}

/** What is read of such a value is a text again, or nothing. */
export function isText({ value }: Pick<SourceRow, 'value'>): boolean {
  return value === 'string' || value === 'texts' || value === 'stream'
}

function isBehind({ demand }: Item): boolean {
  return (demand & DEMAND.behind) !== 0
}

/** Whether a value comes out of a call of which something is known, under whatever names it was handed there. */
function isGivenToCall(step: Step): boolean {
  let at: Step | undefined = step
  while (at?.is === 'name' || at?.is === 'argument') at = at.next
  return at?.is === 'call' && !at.unknown
}

/** Who goes through a generator gets what it yields, one by one, and the elements of what it yields by `yield*`. */
function yielded({ parent }: Node, fields: readonly string[]): readonly string[] {
  const [key, ...rest] = fields
  const isElement = parent?.type === 'YieldExpression' && !parent.delegate && key !== undefined && /^(?:\*|\d+)$/.test(key)
  return isElement ? rest : fields
}

/** Whether the names that are asked of are no choice of the client's: arguments are declared at any depth, other parts at the first. */
function isNamed({ part, named }: Pick<SourceRow, 'part' | 'named'>, fields: readonly string[]): boolean {
  if (fields.at(-1) !== KEYS) return false
  return part === 'arguments' || (fields.length === 1 && (named === true || NAMED_PARTS.has(part)))
}

/** Members of the request's part that a source is: the row may name all members (`Request.params.*`), then the last key is one. */
export function partPath(row: SourceRow, node: Node, fields: readonly string[], depth: number): readonly string[] {
  if (!row.at.endsWith('.*')) return fields.slice(depth)
  if (depth > 0) return fields.slice(depth - 1)
  const key = keysOf(node).keys.at(-1)
  return key === undefined ? fields : [key, ...fields]
}
