import type { SanitizerRow, SourceRow } from '../../models/schema.js'
import {
  argumentOf,
  calleeName,
  calleeOf,
  enclosingFunction,
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
} from '../ast/nodes.js'
import { walk } from '../ast/walk.js'
import type { CallSite } from '../calls.js'
import type { FlowEvent, Point, Root } from '../control-flow/graph.js'
import type { Facts } from '../facts.js'
import { followMember, type ApiNode } from '../identity/api-graph.js'
import { typeValues } from '../identity/type-values.js'
import { Instance } from '../identity/values.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree, Variable } from '../module.js'
import { annotationOf, bindingOf, type Binding } from '../scope/bindings.js'
import { isEffectivelyConstant, isGlobal, variableOf } from '../scope/variables.js'
import {
  CALLBACKS,
  HARMLESS_CONSTRUCTORS,
  HARMLESS_GLOBALS,
  HARMLESS_MEMBERS,
  HARMLESS_METHODS,
  HOLDING_CONSTRUCTORS,
  METHODS,
  MUTATORS,
  PLATFORM,
  STATICS,
} from './builtins.js'
import { judgeCall, judgeEdge, judgePredicate, neverReturns } from './guards.js'
import { isHarmlessAnnotation } from './harmless-types.js'
import { accessPathOf, isPrefix, keysOf, type AccessPath } from './paths.js'
import { routeNarrows } from '../routes/request-schemas.js'
import { judgeReplacement } from './replacements.js'
import { decoratorsNarrow, schemaNarrows, validatorCalls } from './schemas.js'
import { formatDirective } from './text.js'
import { isSanitizerName } from './trusted-names.js'
import { DEMAND, type Flow, type FlowQuery, type Frame, type Origin, type Step, type Unresolved } from './types.js'

/** A value to follow: an expression, the members of it that matter, and how the trace came here. */
interface Item {
  readonly facts: Facts
  readonly node: Node
  /** Members of the node's value that flow on; none: the value itself. `*`: any element; `%keys`: the names of its members. */
  readonly fields: readonly string[]
  readonly demand: number
  readonly frame: Frame | undefined
  readonly step: Step
}

/**
 * WHERE is it from? Follows a value backwards from a sink to its origins. One trace answers one question; it visits each
 * (place, members, demand, call) once, keeps no recursion, and stops at a budget with `truncated`.
 */
export function trace(facts: Facts, node: Node, query: FlowQuery): Flow {
  return new Trace(query).run(facts, node)
}

class Trace {
  private readonly query: FlowQuery
  private readonly work: Item[] = []
  private readonly seen = new Map<Node, Set<string>>()
  private readonly origins: Origin[] = []
  private readonly frames = new Map<string, Frame>()
  private truncated = false

  constructor(query: FlowQuery) {
    this.query = query
  }

  run(facts: Facts, node: Node): Flow {
    const step: Step = { facts, node, is: 'sink', next: undefined }
    this.push({ facts, node, fields: [], demand: this.query.needsObject ? DEMAND.object : 0, frame: undefined, step })
    let steps = 0
    for (let item = this.work.pop(); item; item = this.work.pop()) {
      if (++steps > LIMITS.flowSteps) {
        this.truncated = true
        break
      }
      this.visit(item)
    }
    return { origins: this.origins, truncated: this.truncated }
  }

  // ---------------------------------------------------------------- moving on

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
  private go(item: Item, node: Node | null | undefined, change: Partial<Item> = {}): void {
    if (!node) return
    const fields = change.fields ?? item.fields
    this.push({ ...item, ...change, node, fields: fields.length > LIMITS.flowFields ? [...fields.slice(0, LIMITS.flowFields - 1), '*'] : fields })
  }

  /** Follows a part of a text that is put together here. */
  private part(item: Item, whole: Node, operand: Node): void {
    if (this.isObjectDemanded(item)) return
    this.go(item, operand, {
      fields: [],
      demand: item.demand,
      step: { facts: item.facts, node: whole, is: 'text', at: operand, next: item.step },
    })
  }

  private named(item: Item, name: Node): Step {
    return { facts: item.facts, node: name, is: 'name', next: item.step }
  }

  private called(item: Item, call: Node): Step {
    return { facts: item.facts, node: call, is: 'call', next: item.step }
  }

  private isObjectDemanded(item: Item): boolean {
    return (item.demand & DEMAND.object) !== 0
  }

  private enter(item: Item, callee: FunctionNode, site: CallSite, facts = item.facts): Frame | undefined {
    const up = item.frame
    for (let frame = up; frame; frame = frame.up) if (frame.site.call === site.call && frame.callee === callee) return undefined
    const depth = (up?.depth ?? 0) + 1
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

  // ---------------------------------------------------------------- origins

  /** `fields` lead from the node to the value; `path` leads to it from the part of the request that the row names. */
  private source(
    item: Item,
    row: Pick<SourceRow, 'kind' | 'part' | 'value'>,
    node: Node,
    fields: readonly string[] = item.fields,
    path: readonly string[] = fields,
  ): void {
    if (this.isObjectDemanded(item) && (row.value === 'string' || row.value === 'number')) return
    if (this.query.facts.text && row.value === 'number') return
    if (row.kind === 'remote' && routeNarrows(item.facts, { node, part: row.part, path }, this.query)) return
    const { module } = item.facts
    // A parameter's node holds its annotation, too.
    const base = node.type === 'Identifier' ? node.name : module.text.slice(node.range[0], node.range[1])
    const members = fields.filter((key) => !key.startsWith('%') && key !== '*').map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    const text = `${base}${members.join('')}`.replace(/\s+/g, ' ')
    this.origins.push({ is: 'source', node, facts: item.facts, text, step: item.step, source: { kind: row.kind, part: row.part } })
  }

  private dynamic(item: Item, reason: Unresolved, node: Node = item.node): void {
    if (this.query.facts.text && item.fields.length === 0 && item.facts.module.types?.harmlessKind(node)) return
    const text = node.type === 'Identifier' ? node.name : item.facts.module.text.slice(node.range[0], node.range[1]).replace(/\s+/g, ' ')
    this.origins.push({ is: 'dynamic', node, facts: item.facts, text, step: item.step, reason })
  }

  /** Reports the deepest source among places that members lead to; `false` when there is none. */
  private fromApis(item: Item, apis: readonly ApiNode[], node: Node, fields: readonly string[]): boolean {
    let current = apis
    let found: { row: SourceRow; rest: readonly string[]; path: readonly string[] } | undefined
    for (let i = 0; ; i++) {
      const row = current.flatMap((api) => api.sources ?? []).find((source) => this.applies(item.facts, source, node))
      if (row) found = { row, rest: fields.slice(i), path: partPath(row, node, fields, i) }
      const key = fields[i]
      if (key === undefined) break
      current = key === '*' || key.startsWith('%') ? followMember(current, '*') : followMember(current, key)
      if (current.length === 0) break
    }
    if (!found) return false
    // The label speaks of the value at the place; its members are what the client makes of them.
    const { row, rest, path } = found
    this.source(item, rest.length > 0 && row.value !== 'string' ? { kind: row.kind, part: row.part } : row, node, fields, path)
    return true
  }

  /**
   * A call whose result is a source. What a function of the file returns is followed into the function instead: identity sees through
   * it for all its calls at once, and past the guards in it.
   */
  private isSource(item: Item, node: CallLike): boolean {
    if (item.facts.calls.targetsOf(node).functions.length > 0) return false
    return this.fromApis(item, item.facts.identity.apis(node), node, item.fields)
  }

  private applies(facts: Facts, row: SourceRow, node: Node): boolean {
    return facts.identity.meets(node, row.when)
  }

  // ---------------------------------------------------------------- expressions

  private visit(item: Item): void {
    const { facts, node } = item
    if (node.type !== 'ObjectExpression' && node.type !== 'ArrayExpression' && facts.values.constant(node)) return
    switch (node.type) {
      case 'Identifier':
        this.visitIdentifier(item, node)
        return
      case 'MemberExpression':
        this.visitMember(item, node)
        return
      case 'CallExpression':
        this.visitCall(item, node)
        return
      case 'NewExpression':
        this.visitNew(item, node)
        return
      case 'TaggedTemplateExpression':
        this.visitTagged(item, node)
        return
      case 'TemplateLiteral':
        if (item.fields[0] !== undefined && HARMLESS_MEMBERS.has(item.fields[0])) return
        for (const expression of node.expressions) this.part(item, node, expression)
        return
      case 'BinaryExpression':
        this.visitBinary(item, node)
        return
      case 'AssignmentExpression':
        this.visitAssignment(item, node)
        return
      case 'ConditionalExpression':
        this.go(item, node.consequent)
        this.go(item, node.alternate)
        return
      case 'LogicalExpression':
        // The left side of `&&` comes out only when it is falsy: no text of anybody.
        if (node.operator !== '&&') this.go(item, node.left)
        this.go(item, node.right)
        return
      case 'SequenceExpression':
        this.go(item, node.expressions.at(-1))
        return
      case 'ObjectExpression':
        this.visitObject(item, node)
        return
      case 'ArrayExpression':
        this.visitArray(item, node)
        return
      case 'ThisExpression':
        this.visitThis(item, node)
        return
      case 'YieldExpression':
        this.dynamic(item, 'other')
        return
      case 'UnaryExpression':
      case 'UpdateExpression':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'ClassExpression':
      case 'ClassDeclaration':
      case 'Literal':
      case 'MetaProperty':
      case 'ImportExpression':
        // Numbers, booleans, code of the program: nothing an attacker writes.
        return
      case 'SpreadElement':
        this.go(item, node.argument, { fields: ['*', ...item.fields] })
        return
      default:
        this.dynamic(item, 'other')
    }
  }

  private visitBinary(item: Item, node: TSESTree.BinaryExpression): void {
    if (node.operator !== '+') return
    if (item.fields[0] !== undefined && HARMLESS_MEMBERS.has(item.fields[0])) return
    let rest: Node = node
    while (rest.type === 'BinaryExpression' && rest.operator === '+') {
      this.part(item, node, rest.right)
      rest = unwrap(rest.left)
    }
    this.part(item, node, rest)
  }

  private visitAssignment(item: Item, node: TSESTree.AssignmentExpression): void {
    if (node.operator === '+=') {
      this.part(item, node, node.right)
      this.readTarget(item, node)
    } else if (node.operator === '=') this.go(item, node.right)
    else if (/^(?:\|\||&&|\?\?)=$/.test(node.operator)) {
      this.go(item, node.right)
      this.readTarget(item, node)
    }
  }

  private readTarget(item: Item, node: TSESTree.AssignmentExpression): void {
    const left = unwrap(node.left)
    const path = accessPathOf(item.facts.module, left)
    if (path) this.read(item, path, [...path.keys, ...item.fields], node, baseOf(left))
  }

  private visitObject(item: Item, node: TSESTree.ObjectExpression): void {
    const [key, ...rest] = item.fields
    if (key === undefined) {
      // Text sinks take no objects; others take what is in them.
      if (this.query.facts.text) return
      for (const property of node.properties) {
        if (property.type === 'SpreadElement') this.go(item, property.argument)
        else if (!isFunction(property.value)) this.go(item, property.value)
      }
      return
    }
    if (key === '%keys') {
      for (const property of node.properties) {
        if (property.type === 'SpreadElement') this.go(item, property.argument)
        else if (property.computed) this.go(item, property.key, { fields: [] })
      }
      return
    }
    for (let i = node.properties.length - 1; i >= 0; i--) {
      const property = node.properties[i]
      if (!property) continue
      if (property.type === 'SpreadElement') {
        this.go(item, property.argument)
        continue
      }
      const name = staticKey(property)
      if (key !== '*' && name !== undefined && name !== key) continue
      if (property.kind === 'get' && isFunction(property.value)) this.returned(item, property.value, rest, item.frame)
      else this.go(item, property.value, { fields: rest })
      // The last one written wins; what a spread or an earlier one held is gone.
      if (name === key) return
    }
  }

  private visitArray(item: Item, node: TSESTree.ArrayExpression): void {
    const [key, ...rest] = item.fields
    if (key !== undefined && HARMLESS_MEMBERS.has(key)) return
    if (key === '%keys') return
    const index = key !== undefined && /^\d+$/.test(key) ? Number(key) : undefined
    const spreadBefore = node.elements.findIndex((element) => element?.type === 'SpreadElement')
    if (index !== undefined && (spreadBefore < 0 || spreadBefore > index)) {
      this.go(item, node.elements[index], { fields: rest })
      return
    }
    for (const element of node.elements) {
      if (!element) continue
      if (element.type === 'SpreadElement') this.go(item, element.argument)
      else this.go(item, element, { fields: key === undefined ? [] : index !== undefined || key === '*' ? rest : item.fields })
    }
  }

  private visitIdentifier(item: Item, node: TSESTree.Identifier): void {
    const { facts } = item
    if (isGlobal(facts.module, node)) {
      if (node.name === 'arguments') this.argumentsObject(item, node)
      else if (!this.fromApis(item, facts.graph.global(node.name), node, item.fields)) this.dynamic(item, 'global')
      return
    }
    const variable = variableOf(facts.module, node)
    if (!variable) {
      this.dynamic(item, 'global')
      return
    }
    if (node.name === 'arguments' && variable.defs.length === 0) {
      this.argumentsObject(item, node)
      return
    }
    this.read(item, { root: variable, keys: [] }, item.fields, node, node)
  }

  private visitMember(item: Item, node: TSESTree.MemberExpression): void {
    const { facts } = item
    const name = staticKey(node)
    if (name !== undefined && HARMLESS_MEMBERS.has(name) && item.fields.length === 0) return
    const { base, keys } = keysOf(node)
    const fields = [...keys, ...item.fields]
    if (base.type === 'Identifier' && base.name === 'arguments' && (variableOf(facts.module, base)?.defs.length ?? 0) === 0) {
      this.argumentsObject({ ...item, fields }, base)
      return
    }
    const root = base.type === 'Identifier' || base.type === 'ThisExpression' ? accessPathOf(facts.module, base)?.root : undefined
    const source = this.sourceAmong(item, node)
    if (root !== undefined && !(root !== 'this' && isGlobalVariable(root))) {
      // A source read as a member of a framework's object (`req.query.id`): what was written or checked before still counts.
      this.read(item, { root, keys }, fields, base, base, source ? () => this.source(item, source.row, source.node, source.rest, source.path) : undefined)
      return
    }
    if (source) {
      this.source(item, source.row, source.node, source.rest, source.path)
      return
    }
    this.go(item, base, { fields })
  }

  /** A source row at a member expression or one of the objects it is a member of. */
  private sourceAmong(item: Item, node: Node): { row: SourceRow; node: Node; rest: readonly string[]; path: readonly string[] } | undefined {
    const { facts } = item
    const base = keysOf(node).base
    // Where the chain starts at a value that is itself from a source, the way to that source is the better story.
    if (base.type === 'Identifier') {
      const own = facts.identity.apis(base)
      if (own.some((api) => api.sources) && !isGlobal(facts.module, base)) return undefined
    } else if (isCallLike(base) && facts.calls.targetsOf(base).functions.length > 0) return undefined
    const rest: string[] = []
    let inner = unwrap(node)
    while (inner.type === 'MemberExpression') {
      const at = inner
      const row = facts.identity
        .apis(at)
        .flatMap((api) => api.sources ?? [])
        .find((source) => this.applies(facts, source, at))
      if (row) {
        const narrowed = rest.length + item.fields.length > 0 && row.value !== 'string' ? { ...row, value: 'any' as const } : row
        const after = [...rest, ...item.fields]
        return { row: narrowed, node: at, rest: after, path: partPath(row, at, after, 0) }
      }
      rest.unshift(staticKey(inner) ?? '*')
      inner = unwrap(inner.object)
    }
    return undefined
  }

  private visitThis(item: Item, node: TSESTree.ThisExpression): void {
    if (item.fields.length === 0) {
      this.dynamic(item, 'member')
      return
    }
    this.read(item, { root: 'this', keys: [] }, item.fields, node, node)
  }

  private visitTagged(item: Item, node: TSESTree.TaggedTemplateExpression): void {
    const { facts } = item
    const apis = facts.identity.calleeApis(node)
    if (this.isSource(item, node)) return
    if (this.throughRows(item, node, apis)) return
    const tag = unwrap(node.tag)
    if (tag.type === 'MemberExpression' && staticKey(tag) === 'raw' && tag.object.type === 'Identifier' && tag.object.name === 'String') {
      for (const expression of node.quasi.expressions) this.part(item, node.quasi, expression)
      return
    }
    if (apis.length > 0) return
    const { functions } = facts.calls.targetsOf(node)
    if (functions.length > 0) for (const fn of functions) this.returned(item, fn, item.fields, this.enter(item, fn, { call: node, shift: 0 }))
    else this.dynamic(item, 'call')
  }

  // ---------------------------------------------------------------- calls

  private visitCall(item: Item, node: TSESTree.CallExpression): void {
    const { facts } = item
    const callee = unwrap(node.callee)
    const name = calleeName(node)
    const apis = facts.identity.calleeApis(node)
    if (this.isSource(item, node)) return
    if (this.validated(item, node)) return
    if (this.throughRows(item, node, apis)) return
    if (this.intoFunctions(item, node)) return
    if (callee.type === 'Identifier' && isGlobal(facts.module, callee) && this.globalCall(item, node, callee.name)) return
    if (callee.type === 'MemberExpression') {
      if (this.staticCall(item, node, callee)) return
      if (this.methodCall(item, node, callee, apis)) return
    }
    if (callee.type === 'FunctionExpression' || callee.type === 'ArrowFunctionExpression') return
    if (this.query.trustNames && apis.length === 0 && name !== undefined && isSanitizerName(name)) return
    for (const target of facts.project.resolveCall(facts, node)) {
      this.returned(item, target.node, item.fields, this.enter(item, target.node, { call: node, shift: 0 }), target.facts)
      return
    }
    this.dynamic(item, 'call')
    if (!this.query.trustNames) this.throughUnknown(item, node)
  }

  /** Where names aren't trusted, a call of which nothing is known is taken to hand its arguments' text on. */
  private throughUnknown(item: Item, node: TSESTree.CallExpression): void {
    for (const argument of node.arguments) {
      if (isFunction(unwrap(argument)) || argument.type === 'ObjectExpression') continue
      this.go(item, argument.type === 'SpreadElement' ? argument.argument : argument, { fields: [], step: this.called(item, node) })
    }
  }

  /** Sanitizers and steps that models know. `true` when the models had the say. */
  private throughRows(item: Item, node: CallLike, apis: readonly ApiNode[]): boolean {
    if (apis.length === 0) return false
    const { facts } = item
    const cleaned = new Set<number | 'receiver' | '*'>()
    let known = false
    const valueOf = (at: number | 'receiver'): Node | undefined => {
      if (at !== 'receiver') return argumentOf(node, at)
      const callee = unwrap(calleeOf(node))
      return callee.type === 'MemberExpression' ? callee.object : undefined
    }
    const all = (from: number): number[] => {
      const count = node.type === 'TaggedTemplateExpression' ? node.quasi.expressions.length + 1 : node.arguments.length
      return Array.from({ length: Math.max(0, count - from) }, (_, i) => from + i)
    }
    const placesOf = (at: SanitizerRow['in']): (number | 'receiver')[] => {
      if (at === '*') return all(0)
      return at === 'receiver' || typeof at === 'number' ? [at] : all(Number.parseInt(at, 10))
    }
    const follow = (at: number | 'receiver', demand: number, fields: readonly string[]): void => {
      if (cleaned.has(at) || cleaned.has('*')) return
      const value = valueOf(at)
      const spread = at !== 'receiver' && node.type !== 'TaggedTemplateExpression' ? node.arguments[at] : undefined
      const target = value ?? (spread?.type === 'SpreadElement' ? spread.argument : undefined)
      this.go(item, target, { demand, fields, step: this.called(item, node) })
    }
    const steps = apis.flatMap((api) => api.steps ?? []).filter((row) => facts.values.meets(node, row.when))
    const sanitizers = apis.flatMap((api) => api.sanitizers ?? []).filter((row) => facts.values.meets(node, row.when))
    for (const row of sanitizers) {
      known = true
      const encodes = (item.demand & DEMAND.decoded) !== 0
      if ((row.clears === 'all' || row.clears.includes(this.query.kind)) && !encodes) for (const at of row.in === '*' ? [row.in] : placesOf(row.in)) cleaned.add(at)
    }
    for (const row of sanitizers) {
      for (const at of placesOf(row.in)) follow(at, item.demand, [])
    }
    for (const row of steps) {
      known = true
      if (row.effect === 'formats') {
        for (const at of row.from) for (const index of at === '*' ? all(0) : [at]) this.formatted(item, node, index)
        continue
      }
      if ((row.to ?? 'result') !== 'result') continue
      if (row.value === 'number' && this.query.facts.text) continue
      if ((row.value === 'string' || row.effect === 'stringifies') && this.isObjectDemanded(item)) continue
      let { demand } = item
      if (row.effect === 'parses') demand &= ~DEMAND.object
      if (row.effect === 'decodes') demand |= DEMAND.decoded
      if (row.effect === 'normalises-path') {
        // What starts with a trusted folder after this is inside of it.
        if ((demand & DEMAND.prefixed) !== 0) continue
      }
      const fields = row.value === 'string' || row.effect ? [] : item.fields
      for (const from of row.from) for (const at of from === '*' ? all(0) : [from]) follow(at, demand, fields)
    }
    return known
  }

  /** `util.format('… %s', x)`: the value becomes a part of the text, unless its directive makes a number of it. */
  private formatted(item: Item, node: CallLike, index: number | 'receiver'): void {
    const value = index === 'receiver' ? undefined : argumentOf(node, index)
    if (value && formatDirective(item.facts, node, index as number) !== 'number') this.part(item, node, value)
  }

  /** `schema.parse(x)`: what comes out is what went in, as far as the schema lets it. */
  private validated(item: Item, node: TSESTree.CallExpression): boolean {
    let known = false
    for (const { row, input, schema } of validatorCalls(item.facts, node)) {
      if (row.to === undefined) continue
      const way = row.to.split('.').slice(1)
      if (!isPrefix(way, item.fields)) continue
      known = true
      const fields = item.fields.slice(way.length)
      if (schema && schemaNarrows(item.facts, schema, fields, this.query)) continue
      this.go(item, input, { fields, step: this.called(item, node) })
    }
    return known
  }

  private intoFunctions(item: Item, node: CallLike): boolean {
    const { functions, shift, applied } = item.facts.calls.targetsOf(node)
    if (functions.length === 0) return false
    for (const fn of functions) this.returned(item, fn, item.fields, this.enter(item, fn, { call: node, shift, applied }))
    return true
  }

  /** Follows what a function of the file returns. */
  private returned(item: Item, fn: FunctionNode, fields: readonly string[], frame: Frame | undefined, facts = item.facts): void {
    // No frame: the call is being followed already, or calls are nested too deeply.
    if (!frame && frame !== item.frame) return
    for (const value of facts.index.returns.get(fn) ?? []) {
      this.go(item, value, { facts, fields, frame, step: frame ? this.called(item, frame.site.call) : item.step })
    }
  }

  private globalCall(item: Item, node: TSESTree.CallExpression, name: string): boolean {
    const [first] = node.arguments
    if (HARMLESS_GLOBALS.has(name)) return true
    const text = { fields: [], step: this.called(item, node) }
    switch (name) {
      case 'String':
      case 'escape':
      case 'encodeURI':
        if (!this.isObjectDemanded(item)) this.go(item, first, text)
        return true
      case 'encodeURIComponent':
        // Leaves letters, digits and -_.!~*'(): a quote still ends an SQL or shell text (RFC 3986, 2.3).
        if (!this.isObjectDemanded(item) && ['sql', 'command', 'code', 'regex', 'log', 'ldap', 'xpath'].includes(this.query.kind)) {
          this.go(item, first, text)
        }
        return true
      case 'decodeURIComponent':
      case 'decodeURI':
      case 'unescape':
      case 'atob':
        if (!this.isObjectDemanded(item)) this.go(item, first, { ...text, demand: item.demand | DEMAND.decoded })
        return true
      case 'structuredClone':
      case 'Object':
        this.go(item, first, { step: this.called(item, node) })
        return true
      case 'Array':
        for (const argument of node.arguments) this.go(item, argument)
        return true
      case 'require':
        return true
      default:
        return false
    }
  }

  private staticCall(item: Item, node: TSESTree.CallExpression, callee: TSESTree.MemberExpression): boolean {
    const object = unwrap(callee.object)
    if (object.type !== 'Identifier' || !isGlobal(item.facts.module, object)) return false
    const name = `${object.name}.${staticKey(callee) ?? ''}`
    const effect = STATICS[name]
    if (!effect) return object.name === 'Math' || object.name === 'Intl'
    const [first, ...others] = node.arguments
    const step = this.called(item, node)
    const rest = item.fields.slice(1)
    switch (effect) {
      case 'harmless':
        return true
      case 'first':
        if (name === 'Array.from' && others[0] && isFunction(unwrap(others[0]))) {
          this.callbackResults(item, node, others[0], item.fields.slice(1))
          return true
        }
        this.go(item, first, { step })
        return true
      case 'all':
        for (const argument of node.arguments) this.go(item, argument, { step })
        return true
      case 'keys':
        this.go(item, first, { fields: ['%keys'], step })
        return true
      case 'values':
        this.go(item, first, { fields: item.fields.length > 0 ? ['*', ...rest] : ['*'], step })
        return true
      case 'entries': {
        const which = item.fields[1]
        if (which !== '1') this.go(item, first, { fields: ['%keys'], step })
        if (which !== '0') this.go(item, first, { fields: ['*', ...item.fields.slice(2)], step })
        return true
      }
      case 'text':
        if (!this.isObjectDemanded(item)) this.go(item, first, { fields: this.query.facts.text ? ['*'] : [], step })
        return true
      case 'parse':
        this.go(item, first, { fields: [], demand: item.demand & ~DEMAND.object, step })
        return true
      case 'raw':
        for (const argument of node.arguments) this.go(item, argument, { fields: [] })
        return true
    }
  }

  private methodCall(
    item: Item,
    node: TSESTree.CallExpression,
    callee: TSESTree.MemberExpression,
    apis: readonly ApiNode[],
  ): boolean {
    const { facts } = item
    const name = staticKey(callee)
    if (name === undefined || (apis.length > 0 && apis.every((api) => api.label !== '?' && !api.label.startsWith('?')))) return false
    if (HARMLESS_METHODS.has(name) || this.isPlatformValue(item, callee.object)) return true
    if (name === 'replace' || name === 'replaceAll') {
      this.replaced(item, node, callee, name)
      return true
    }
    if (name === 'toString' && this.isHexOrBase64(item, node)) return true
    if (name === 'call' || name === 'apply') return this.borrowed(item, node, callee)
    const effect = METHODS[name]
    if (!effect) return false
    if (effect.text && this.isObjectDemanded(item)) return true
    const step = this.called(item, node)
    const receiver = callee.object
    const [predicate] = node.arguments
    if (name === 'filter' && predicate && judgePredicate(facts, predicate, this.query)) return true
    if (effect.receiver === 'same') {
      this.go(item, receiver, { fields: effect.text ? (name === 'join' ? ['*'] : []) : item.fields, step: name === 'join' ? this.textStep(item, node, receiver) : step })
    } else if (effect.receiver === 'element') this.go(item, receiver, { fields: ['*', ...item.fields], step })
    else if (effect.receiver === 'list') this.go(item, receiver, { fields: [], step })
    if (effect.arguments === 'all') for (const argument of node.arguments) this.go(item, argument, { step: this.textStep(item, node, argument) })
    else for (const index of effect.arguments ?? []) this.go(item, argumentOf(node, index), { step })
    if (effect.callback !== undefined) {
      const callback = argumentOf(node, effect.callback)
      const fields = name === 'map' || name === 'flatMap' ? item.fields.slice(1) : item.fields
      if (callback) this.callbackResults(item, node, callback, fields)
      if (name === 'then' && !callback) this.go(item, receiver)
    }
    return true
  }

  private textStep(item: Item, whole: Node, operand: Node): Step {
    return { facts: item.facts, node: whole, is: 'text', at: operand, next: item.step }
  }

  /** `Intl.DateTimeFormat().resolvedOptions()`, `new Date(x).toString()`: made by the platform from numbers and its own settings. */
  private isPlatformValue(item: Item, node: Node): boolean {
    let inner = unwrap(node)
    for (;;) {
      if (inner.type === 'MemberExpression') inner = unwrap(inner.object)
      else if (inner.type === 'CallExpression' || inner.type === 'NewExpression') inner = unwrap(inner.callee)
      else break
    }
    return inner.type === 'Identifier' && inner !== node && PLATFORM.has(inner.name) && isGlobal(item.facts.module, inner)
  }

  private isHexOrBase64(item: Item, node: TSESTree.CallExpression): boolean {
    const [encoding] = node.arguments
    const text = encoding ? item.facts.values.text(encoding) : undefined
    return text === 'hex' || text === 'base64' || text === 'base64url'
  }

  private replaced(item: Item, node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, name: string): void {
    if (this.isObjectDemanded(item)) return
    const [pattern, replacement] = node.arguments
    const step = this.called(item, node)
    const cleaned = pattern && judgeReplacement(item.facts, pattern, replacement, name === 'replaceAll', this.query.facts.dangerous)
    if (!cleaned || (item.demand & DEMAND.decoded) !== 0) this.go(item, callee.object, { fields: [], step })
    if (!replacement) return
    if (isFunction(unwrap(replacement))) this.callbackResults(item, node, replacement, [])
    else this.go(item, replacement, { fields: [], step })
  }

  /** `Array.prototype.slice.call(x, 1)`: the method of another object, on this value. */
  private borrowed(item: Item, node: TSESTree.CallExpression, callee: TSESTree.MemberExpression): boolean {
    const method = unwrap(callee.object)
    const name = method.type === 'MemberExpression' ? staticKey(method) : undefined
    if (name === undefined) return false
    if (HARMLESS_METHODS.has(name)) return true
    const effect = METHODS[name]
    if (!effect) return false
    const [target, ...others] = node.arguments
    this.go(item, target, { fields: effect.text ? [] : item.fields })
    for (const other of others) this.go(item, other, { fields: [] })
    return true
  }

  private callbackResults(item: Item, call: CallLike, callback: Node, fields: readonly string[]): void {
    for (const fn of item.facts.identity.functions(callback)) {
      const frame = this.enter(item, fn, { call, shift: 0 })
      if (frame) this.returned(item, fn, fields, frame)
    }
    // `map(String)`, `map(Number)`, `map(escape)`
    const inner = unwrap(callback)
    if (inner.type !== 'Identifier' || item.facts.identity.functions(inner).length > 0) return
    if (isGlobal(item.facts.module, inner) && HARMLESS_GLOBALS.has(inner.name)) return
    const apis = item.facts.identity.apis(inner)
    const clears = apis.flatMap((api) => api.sanitizers ?? []).some((row) => row.clears === 'all' || row.clears.includes(this.query.kind))
    if (clears || (this.query.trustNames && apis.length === 0 && isSanitizerName(inner.name))) return
    const callee = unwrap(calleeOf(call))
    if (callee.type === 'MemberExpression') this.go(item, callee.object, { fields: ['*', ...fields] })
  }

  private visitNew(item: Item, node: TSESTree.NewExpression): void {
    const { facts } = item
    const callee = unwrap(node.callee)
    if (this.fromApis(item, facts.identity.apis(node), node, item.fields)) return
    if (this.throughRows(item, node, facts.identity.calleeApis(node))) return
    if (callee.type === 'Identifier' && isGlobal(facts.module, callee)) {
      if (HARMLESS_CONSTRUCTORS.has(callee.name)) return
      if (callee.name === 'Promise' && this.settled(item, node)) return
      if (HOLDING_CONSTRUCTORS.has(callee.name)) {
        const [key, ...rest] = item.fields
        const error = /Error$/.test(callee.name)
        // A map is made of pairs, and gives back the second of each.
        const fields = callee.name === 'Map' && key === '*' ? ['*', '1', ...rest] : error ? [] : item.fields
        for (const argument of node.arguments) this.go(item, argument, { fields })
        return
      }
    }
    for (const value of facts.identity.valuesOf(node.callee)) {
      if (!('type' in value) || !(isClass(value) || isFunction(value))) continue
      this.instanceField(item, value, item.fields, node)
      return
    }
    this.dynamic(item, 'call')
  }

  /** `new Promise((resolve) => …)`: what `resolve` is called with. */
  private settled(item: Item, node: TSESTree.NewExpression): boolean {
    const [first] = node.arguments
    const executor = first ? unwrap(first) : undefined
    if (!isFunction(executor)) return false
    const [resolve] = executor.params
    if (resolve?.type !== 'Identifier') return true
    for (const { identifier } of variableOf(item.facts.module, resolve)?.references ?? []) {
      const call = identifier.parent
      if (call.type === 'CallExpression' && call.callee === identifier) this.go(item, call.arguments[0], { step: this.called(item, node) })
    }
    return true
  }

  // ---------------------------------------------------------------- variables

  /**
   * Follows what an access path holds at a place: the writes that may reach it, backwards through the control flow, past no guard that
   * makes the value harmless. `origin` stands in for the variable's own first value, where the path is a source by itself.
   */
  private read(item: Item, path: AccessPath, fields: readonly string[], at: Node, name: Node, origin?: () => void): void {
    const { facts } = item
    const { root } = path
    if (root !== 'this' && root.defs.length === 0) {
      if (origin) origin()
      else this.dynamic(item, 'global', name)
      return
    }
    const target: AccessPath = { root, keys: fields }
    const located = this.locate(facts, at)
    const first = (point: { demand: number }): void => {
      if (origin) origin()
      else this.initial(point.demand === item.demand ? item : { ...item, demand: point.demand }, root, fields, name)
    }
    if (!located) {
      first({ demand: item.demand })
      return
    }
    if (root !== 'this') this.readVariable(item, root, target, fields, located, name, first)
    else this.readThis(item, target, fields, located, origin)
  }

  private locate(facts: Facts, node: Node): { owner: FunctionNode | TSESTree.Program; point: Point } | undefined {
    const found = facts.control.locate(node)
    return found ? { owner: found.graph.owner, point: found.point } : undefined
  }

  private readVariable(
    item: Item,
    variable: Variable,
    target: AccessPath,
    fields: readonly string[],
    located: { owner: FunctionNode | TSESTree.Program; point: Point },
    name: Node,
    first: (point: { demand: number }) => void,
  ): void {
    const { facts } = item
    const home = homeOfVariable(variable)
    let { owner, point } = located
    let { demand } = item
    const steady = isEffectivelyConstant(variable)
    for (;;) {
      const walked = this.walk(item, owner, point, target, fields, demand, name)
      if (walked === undefined || walked.length === 0) break
      demand = walked[0] ?? demand
      if (owner === home) {
        for (const state of walked) first({ demand: state })
        break
      }
      if (owner.type === 'Program') break
      if (!steady) {
        // Captured and reassigned: nobody knows when the closure runs.
        this.everyWrite(item, variable, fields, owner)
        break
      }
      const outside = this.locate(facts, owner)
      if (!outside) {
        first({ demand })
        break
      }
      ;({ owner, point } = outside)
    }
    this.writesElsewhere(item, variable, fields, located.owner)
  }

  /** Walks one function's control flow. Answers with the demands under which its start was reached. */
  private walk(
    item: Item,
    owner: FunctionNode | TSESTree.Program,
    point: Point,
    target: AccessPath,
    fields: readonly string[],
    demand: number,
    name: Node,
  ): number[] | undefined {
    const { facts } = item
    const graph = facts.control.graphOf(owner)
    if (graph.incomplete) {
      this.truncated = true
      return undefined
    }
    const guarded = graph.tested.has(target.root)
    if (!guarded && !graph.busy.has(target.root)) {
      const definition = this.onlyBinding(target.root, owner)
      if (definition === 'none') return [demand]
      if (definition) {
        this.bound(item, definition, fields, name)
        return []
      }
    }
    const walked = facts.control.walkBack(graph, point, demand, {
      onEvent: (event, state) => this.event(item, event, target, fields, state, name),
      onEdge: (edge, state) => {
        if (!guarded) return state
        const verdict = judgeEdge(facts, edge, target, this.query, state)
        return verdict === 'clear' ? 'closed' : state | verdict
      },
    })
    if (walked.truncated) this.truncated = true
    return walked.entered
  }

  /** The only write of a variable in a function without branches that matter to it. */
  private onlyBinding(root: Root, owner: FunctionNode | TSESTree.Program): Node | 'none' | undefined {
    if (root === 'this') return 'none'
    if (homeOfVariable(root) !== owner) return 'none'
    const [definition, ...others] = root.defs
    if (!definition || others.length > 0) return undefined
    if (definition.type === 'Parameter' || definition.type === 'ImportBinding' || definition.type === 'FunctionName' || definition.type === 'ClassName') {
      return root.references.some((reference) => reference.isWrite() && !reference.init) ? undefined : 'none'
    }
    if (definition.type !== 'Variable') return undefined
    const holder = bindingOf(definition.name)?.holder
    return holder?.is === 'declarator' && isEffectivelyConstant(root) ? definition.name : undefined
  }

  private event(item: Item, event: FlowEvent, target: AccessPath, fields: readonly string[], demand: number, name: Node): 'stop' | 'go' {
    const { facts } = item
    const here = demand === item.demand ? item : { ...item, demand }
    switch (event.is) {
      case 'bind':
        if (event.root !== target.root) return 'go'
        return this.bound(here, event.node, fields, name)
      case 'member':
        return event.root === target.root ? this.memberWrite(here, event.node, fields) : 'go'
      case 'call':
        if (neverReturns(facts, event.node)) return 'stop'
        if (!event.roots.includes(target.root)) return judgeCall(facts, event, target, this.query, demand) === 'clear' ? 'stop' : 'go'
        if (judgeCall(facts, event, target, this.query, demand) === 'clear') return 'stop'
        this.mutation(here, event.node, target, fields)
        return 'go'
    }
  }

  /** A name received its value here. `go` when an earlier value is still a part of it. */
  private bound(item: Item, name: Node, fields: readonly string[], read: Node): 'stop' | 'go' {
    const binding = bindingOf(name)
    if (!binding) return 'stop'
    const step = name === read ? item.step : this.named(item, name)
    for (const fallback of binding.defaults) this.go(item, fallback, { fields, step })
    const inward = [...binding.path, ...fields]
    if (fields[0] !== undefined && binding.omitted.includes(fields[0])) return 'stop'
    switch (binding.holder.is) {
      case 'declarator': {
        const { init } = binding.holder.node
        if (!init) return 'stop'
        this.go(item, init, { fields: inward, step })
        return 'stop'
      }
      case 'assignment': {
        const { node } = binding.holder
        if (node.operator === '=') {
          this.go(item, node.right, { fields: inward, step })
          return 'stop'
        }
        if (node.operator === '+=') {
          this.part({ ...item, step }, node, node.right)
          return 'go'
        }
        if (/^(?:\|\||&&|\?\?)=$/.test(node.operator)) {
          this.go(item, node.right, { fields: inward, step })
          return 'go'
        }
        return 'stop'
      }
      case 'loop': {
        const { node } = binding.holder
        this.go(item, node.right, { fields: node.type === 'ForInStatement' ? ['%keys'] : ['*', ...inward], step })
        return 'stop'
      }
      case 'catch':
        this.caught({ ...item, step }, binding.holder.node, inward)
        return 'stop'
      case 'parameter':
        return 'go'
    }
  }

  /** Thrown values of the `try` block reach the `catch` parameter; others come from calls that aren't followed. */
  private caught(item: Item, clause: TSESTree.CatchClause, fields: readonly string[]): void {
    const { block } = clause.parent
    let found = false
    walk(item.facts.module, block, (node) => {
      if (isFunction(node)) return false
      if (node.type === 'ThrowStatement') {
        found = true
        this.go(item, node.argument, { fields })
      }
      return undefined
    })
    if (!found) this.dynamic({ ...item, fields }, 'caught', clause.param ?? clause)
  }

  private memberWrite(item: Item, node: TSESTree.AssignmentExpression, fields: readonly string[]): 'stop' | 'go' {
    const { keys } = keysOf(node.left)
    const step: Step = { facts: item.facts, node: node.left, is: 'name', next: item.step }
    if (isPrefix(keys, fields)) {
      const rest = fields.slice(keys.length)
      if (node.operator === '+=') {
        this.part({ ...item, step }, node, node.right)
        return 'go'
      }
      this.go(item, node.right, { fields: rest, step })
      return node.operator === '=' ? 'stop' : 'go'
    }
    // A part of the read value, or a member whose name isn't known.
    const overlaps = keys.every((key, i) => i >= fields.length || key === '*' || fields[i] === '*' || key === fields[i] || fields[i] === '%keys')
    if (!overlaps) return 'go'
    if (fields.includes('%keys')) {
      const left = unwrap(node.left)
      if (left.type === 'MemberExpression' && left.computed && staticKey(left) === undefined) this.go(item, left.property, { fields: [], step })
      return 'go'
    }
    if (keys.length <= fields.length) this.go(item, node.right, { fields: fields.slice(keys.length), step })
    else if (!this.query.facts.text) this.go(item, node.right, { fields: [], step })
    return 'go'
  }

  /** `list.push(x)`, `params.set('a', x)`, `Object.assign(target, x)`: the receiver holds it from now on. */
  private mutation(item: Item, call: TSESTree.CallExpression, target: AccessPath, fields: readonly string[]): void {
    const callee = unwrap(call.callee)
    const name = calleeName(call)
    const step = this.called(item, call)
    if (this.filledByModel(item, call, target, fields)) return
    if (callee.type !== 'MemberExpression' || name === undefined) {
      this.filledByFunction(item, call, target, fields)
      return
    }
    if (name === 'assign' && unwrap(callee.object).type === 'Identifier') {
      const [into, ...others] = call.arguments
      const path = into && accessPathOf(item.facts.module, into)
      if (path?.root === target.root && isPrefix(path.keys, fields)) {
        for (const other of others) this.go(item, other, { fields: fields.slice(path.keys.length), step })
      }
      return
    }
    const effect = Object.hasOwn(MUTATORS, name) ? MUTATORS[name] : undefined
    const path = accessPathOf(item.facts.module, callee.object)
    if (effect && path?.root === target.root && isPrefix(path.keys, fields)) {
      this.filled(item, call, name, fields.slice(path.keys.length))
      return
    }
    this.filledByFunction(item, call, target, fields)
  }

  /** The arguments of `push`, `set` and the like, as elements of the receiver. */
  private filled(item: Item, call: TSESTree.CallExpression, method: string, fields: readonly string[]): void {
    const effect = MUTATORS[method]
    if (!effect || fields[0] === '%keys') return
    const inner = fields.slice(1)
    for (const [index, argument] of call.arguments.entries()) {
      if (effect !== 'all' && !effect.includes(index)) continue
      const step = this.called(item, call)
      if (argument.type === 'SpreadElement') this.go(item, argument.argument, { fields: ['*', ...inner], step })
      else this.go(item, argument, { fields: inner, step })
    }
  }

  /** A step of a model that ends in the receiver or an argument: `merge(target, x)`, `buffer.write(x)`. */
  private filledByModel(item: Item, call: TSESTree.CallExpression, target: AccessPath, fields: readonly string[]): boolean {
    let known = false
    for (const row of item.facts.identity.calleeApis(call).flatMap((api) => api.steps ?? [])) {
      if ((row.to !== 'receiver' && typeof row.to !== 'number') || !item.facts.values.meets(call, row.when)) continue
      const into = row.to === 'receiver' ? receiverOf(call) : argumentOf(call, row.to)
      const path = into && accessPathOf(item.facts.module, into)
      if (path?.root !== target.root || !isPrefix(path.keys, fields)) continue
      known = true
      const inner = row.value === 'string' ? [] : fields.slice(path.keys.length)
      for (const from of row.from) {
        const values = from === 'receiver' ? [receiverOf(call)] : from === '*' ? call.arguments : [argumentOf(call, from)]
        for (const value of values) if (value && value !== into) this.go(item, value, { fields: inner, step: this.called(item, call) })
      }
    }
    return known
  }

  /** A function of the file that writes to (or pushes into) the object it is given. */
  private filledByFunction(item: Item, call: TSESTree.CallExpression, target: AccessPath, fields: readonly string[]): void {
    const { facts } = item
    const { functions, shift, applied } = facts.calls.targetsOf(call)
    if (functions.length === 0 || applied) return
    for (const [index, argument] of call.arguments.entries()) {
      const path = accessPathOf(facts.module, argument)
      if (!path || path.root !== target.root || !isPrefix(path.keys, fields)) continue
      for (const fn of functions) {
        const parameter = fn.params[index + shift]
        if (parameter?.type !== 'Identifier') continue
        const variable = variableOf(facts.module, parameter)
        const graph = facts.control.graphOf(fn)
        if (!variable || !graph.busy.has(variable)) continue
        const frame = this.enter(item, fn, { call, shift })
        if (!frame) continue
        const inner: Item = { ...item, frame, step: this.called(item, call) }
        const inside: AccessPath = { root: variable, keys: fields.slice(path.keys.length) }
        for (const { point } of graph.exits) {
          const walked = facts.control.walkBack(graph, point, item.demand, {
            onEvent: (event, state) => {
              if (event.is === 'bind') return event.root === variable ? 'stop' : 'go'
              return this.event(inner, event, inside, inside.keys, state, parameter)
            },
            onEdge: (_edge, state) => state,
          })
          if (walked.truncated) this.truncated = true
        }
      }
    }
  }

  /** All writes of a variable outside the function that reads it: order isn't known. */
  private everyWrite(item: Item, variable: Variable, fields: readonly string[], except: Node): void {
    for (const definition of variable.defs) {
      if (definition.type === 'Variable') this.bound(item, definition.name, fields, definition.name)
      else if (definition.type === 'Parameter') this.initial(item, variable, fields, definition.name)
    }
    for (const reference of variable.references) {
      if (!reference.isWrite() || reference.init) continue
      if (enclosingFunction(reference.identifier) !== except) this.bound(item, reference.identifier, fields, reference.identifier)
    }
  }

  /** Writes in other functions than the one that reads (`rows.forEach((row) => { sql += … })`): they may have run. */
  private writesElsewhere(item: Item, variable: Variable, fields: readonly string[], reader: Node): void {
    for (const reference of variable.references) {
      const { identifier } = reference
      if (reference.init || enclosingFunction(identifier) === reader) continue
      if (reference.isWrite()) {
        this.bound(item, identifier, fields, identifier)
        continue
      }
      // `rows.forEach((row) => { parts.push(row.name) })`
      let outer: Node = identifier
      while (outer.parent?.type === 'MemberExpression' && outer.parent.object === outer) outer = outer.parent
      if (outer === identifier) continue
      const use = wrapped(outer).parent
      const target: AccessPath = { root: variable, keys: fields }
      if (use?.type === 'CallExpression' && use.callee === wrapped(outer)) this.mutation(item, use, target, fields)
      else if (use?.type === 'AssignmentExpression' && use.left === outer) this.memberWrite(item, use, fields)
    }
  }

  // ---------------------------------------------------------------- first values

  /** The value a variable (or `this`) has where its function begins. */
  private initial(item: Item, root: Root, fields: readonly string[], read: Node): void {
    if (root === 'this') return
    for (const definition of root.defs) {
      switch (definition.type) {
        case 'Parameter':
          this.parameter(item, definition.name, fields, read)
          break
        case 'ImportBinding':
          this.imported(item, definition.name, fields)
          break
        case 'Variable': {
          // Read before, or outside of, the declaring code: the declared value is the best guess.
          const binding = bindingOf(definition.name)
          if (binding && binding.holder.is !== 'parameter') this.bound(item, definition.name, fields, read)
          break
        }
        default:
        // Functions, classes and enums: code of the program.
      }
    }
  }

  private imported(item: Item, name: Node, fields: readonly string[]): void {
    const { facts } = item
    if (name.type === 'Identifier' && this.fromApis(item, facts.identity.apis(name), name, fields)) return
    const elsewhere = facts.project.resolveImport(facts, name)
    for (const { facts: other, node } of elsewhere) this.go(item, node, { facts: other, fields, frame: undefined, step: this.named(item, name) })
    if (elsewhere.length === 0) this.dynamic({ ...item, fields }, 'import')
  }

  private parameter(item: Item, name: Node, fields: readonly string[], read: Node): void {
    const binding = bindingOf(name)
    if (binding?.holder.is !== 'parameter') return
    if (fields[0] !== undefined && binding.omitted.includes(fields[0])) return
    const { node: owner, index } = binding.holder
    const step = name === read ? item.step : this.named(item, name)
    const here: Item = { ...item, step }
    for (const fallback of binding.defaults) this.go(here, fallback, { fields })
    this.argument(here, owner, index, [...binding.path, ...fields], binding, name)
  }

  /** Where the value of parameter `index` comes from: the call being followed, the API that calls the function, or all its callers. */
  private argument(item: Item, owner: FunctionNode, index: number, fields: readonly string[], binding: Binding | undefined, name: Node): void {
    const { facts } = item
    for (let frame = item.frame; frame; frame = frame.up) {
      if (frame.callee !== owner) continue
      this.fromSite(item, owner, frame.site, index, fields, binding, frame.up, frame.facts)
      return
    }
    const apis = facts.identity.declaredParameter(owner, index)
    const from = owner.params[index] ?? name
    if (this.decoratedHarmless(item, owner, index, apis)) return
    if (this.fromParameter({ ...item }, apis, name, fields, binding, from)) return
    const callers = facts.calls.callersOf(owner)
    for (const site of callers.sites.slice(0, LIMITS.flowCallers)) {
      let frame: Frame | undefined
      if (site.via) {
        const outer = enclosingFunction(site.call)
        frame = isFunction(outer) ? this.enter({ ...item, frame: undefined }, outer, { call: site.via, shift: 0 }) : undefined
      }
      this.fromSite(item, owner, site, index, fields, binding, frame, facts)
    }
    const passed = this.callbackParameter(item, owner, index, fields) || this.callbackStep(item, owner, index, fields)
    if (apis.length > 0) {
      this.unresolvedParameter(item, name, binding, fields, 'member')
      return
    }
    if (callers.exposed) this.exposed(item, owner, index, name, binding, fields)
    else if (callers.callback && !passed && callers.sites.length === 0) {
      this.unresolvedParameter(item, name, binding, fields, 'callback')
      if (!this.query.trustNames) this.handedToCallback(item, owner)
    }
    else if (callers.sites.length === 0 && !passed) this.unresolvedParameter(item, name, binding, fields, 'parameter')
  }

  private fromParameter(
    item: Item,
    apis: readonly ApiNode[],
    name: Node,
    fields: readonly string[],
    binding: Binding | undefined,
    parameter: Node,
  ): boolean {
    // `({ body: { id } }) => …`: the name stands for the members on the way to it.
    const shown = binding && binding.path.length > 0 ? fields.slice(binding.path.length) : fields
    let current = apis
    let found: SourceRow | undefined
    let depth = 0
    for (let i = 0; ; i++) {
      const row = current.flatMap((api) => api.sources ?? []).find((source) => this.applies(item.facts, source, parameter))
      if (row) {
        found = row
        depth = i
      }
      const key = fields[i]
      if (key === undefined) break
      current = key === '*' || key.startsWith('%') ? followMember(current, '*') : followMember(current, key)
      if (current.length === 0) break
    }
    if (!found) return false
    if (this.isNarrowedByClass(item.facts, parameter, fields)) return true
    const deeper = fields.length > depth && found.value !== 'string'
    this.source(item, deeper ? { kind: found.kind, part: found.part } : found, name, shown, partPath(found, name, fields, depth))
    return true
  }

  /** A DTO class of the file whose property is checked by decorators: `@IsInt() limit: number`. */
  private isNarrowedByClass(facts: Facts, parameter: Node, fields: readonly string[]): boolean {
    const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
    const annotation = annotationOf(pattern.type === 'AssignmentPattern' ? pattern.left : pattern)
    const [name] = fields
    if (!annotation || name === undefined) return false
    return typeValues(facts, annotation).some((value) => {
      if (!(value instanceof Instance) || !isClass(value.of)) return false
      const property = value.of.body.body.find((element) => element.type === 'PropertyDefinition' && staticKey(element) === name)
      if (!property) return false
      return decoratorsNarrow(facts, property, this.query)
    })
  }

  /** A pipe or an annotation at a decorated parameter (`@Param('id', ParseIntPipe) id: number`). */
  private decoratedHarmless(item: Item, owner: FunctionNode, index: number, apis: readonly ApiNode[]): boolean {
    const parameter = owner.params[index]
    if (!parameter || !('decorators' in parameter) || parameter.decorators.length === 0) return false
    const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
    const annotation = annotationOf(pattern.type === 'AssignmentPattern' ? pattern.left : pattern)
    if (this.query.facts.text && annotation && isHarmlessAnnotation(item.facts, annotation)) return true
    const pipes = new Set(apis.flatMap((api) => api.sources ?? []).flatMap((row) => row.narrowedBy ?? []))
    if (pipes.size === 0) return false
    return parameter.decorators.some(({ expression }) => {
      if (expression.type !== 'CallExpression') return false
      return expression.arguments.some((argument) => {
        const inner = unwrap(argument)
        const name = inner.type === 'NewExpression' || inner.type === 'CallExpression' ? calleeName(inner) : inner.type === 'Identifier' ? inner.name : undefined
        return name !== undefined && pipes.has(name)
      })
    })
  }

  private fromSite(
    item: Item,
    owner: FunctionNode,
    site: CallSite,
    index: number,
    fields: readonly string[],
    binding: Binding | undefined,
    frame: Frame | undefined,
    facts: Facts,
  ): void {
    const { call } = site
    const step: Step = { facts: item.facts, node: call, is: 'argument', next: item.step }
    const change = { facts, frame, step }
    if (this.passedByMethod(item, site, owner, index, fields, change)) return
    if (site.applied && call.type === 'CallExpression') {
      this.go(item, call.arguments[1], { ...change, fields: [String(index), ...fields] })
      return
    }
    const bound = boundArguments(item.facts, call)
    if (index < bound.length) {
      this.go(item, bound[index], { ...change, fields })
      return
    }
    const position = index - site.shift - bound.length
    if (binding?.holder.is === 'parameter' && binding.holder.rest) {
      const [key, ...rest] = fields
      const args = call.type === 'TaggedTemplateExpression' ? call.quasi.expressions : call.arguments.slice(position)
      const only = key !== undefined && /^\d+$/.test(key) ? args[Number(key)] : undefined
      for (const argument of only ? [only] : args) this.go(item, argument, { ...change, fields: key === undefined ? [] : rest })
      return
    }
    const argument = argumentOf(call, position)
    if (argument) {
      this.go(item, argument, { ...change, fields })
      return
    }
    if (call.type === 'TaggedTemplateExpression') return
    // `run(...values)`
    const spread = call.arguments.slice(0, position + 1).find(({ type }) => type === 'SpreadElement')
    if (spread?.type === 'SpreadElement') this.go(item, spread.argument, { ...change, fields: ['*', ...fields] })
  }

  /** The site is a method that calls its callback (`list.map(fn)`): the parameter is an element of the receiver. */
  private passedByMethod(item: Item, site: CallSite, owner: FunctionNode, index: number, fields: readonly string[], change: Partial<Item>): boolean {
    const { call } = site
    if (call.type !== 'CallExpression') return false
    const callee = unwrap(call.callee)
    if (callee.type !== 'MemberExpression') return false
    const isArgument = call.arguments.some((argument) => item.facts.identity.functions(argument).includes(owner))
    return isArgument && this.receiverParameter(item, call, callee, index, fields, change)
  }

  private receiverParameter(
    item: Item,
    call: TSESTree.CallExpression,
    callee: TSESTree.MemberExpression,
    index: number,
    fields: readonly string[],
    change: Partial<Item>,
  ): boolean {
    const name = staticKey(callee)
    const roles = name !== undefined && Object.hasOwn(CALLBACKS, name) ? CALLBACKS[name] : undefined
    if (!roles) return false
    switch (roles[index]) {
      case 'element':
        this.go(item, callee.object, { ...change, fields: ['*', ...fields] })
        break
      case 'same':
        this.go(item, callee.object, { ...change, fields })
        break
      case 'accumulator': {
        const [callback, start] = call.arguments
        this.go(item, start, { ...change, fields })
        for (const fn of callback ? item.facts.identity.functions(callback) : []) {
          const frame = this.enter({ ...item, frame: change.frame }, fn, { call, shift: 0 })
          if (frame) for (const value of item.facts.index.returns.get(fn) ?? []) this.go(item, value, { fields, frame })
        }
        break
      }
      default:
    }
    return true
  }

  /** The function is an inline callback of a method of the language (`.then`, `.forEach`). */
  private callbackParameter(item: Item, owner: FunctionNode, index: number, fields: readonly string[]): boolean {
    const outer = wrapped(owner)
    const call = outer.parent
    if (call?.type !== 'CallExpression' || call.callee === outer) return false
    const callee = unwrap(call.callee)
    if (callee.type !== 'MemberExpression' || call.arguments[0] !== outer) {
      if (callee.type !== 'MemberExpression' || !/^replace(All)?$/.test(staticKey(callee) ?? '')) return false
    }
    return this.receiverParameter(item, call, callee, index, fields, { step: { facts: item.facts, node: call, is: 'argument', next: item.step } })
  }

  /** A step of a model that ends in this callback parameter: `each(list, (item) => …)`. */
  private callbackStep(item: Item, owner: FunctionNode, index: number, fields: readonly string[]): boolean {
    const outer = wrapped(owner)
    const call = outer.parent
    if (call?.type !== 'CallExpression') return false
    const to = `(${call.arguments.indexOf(outer as never)})(${index})`
    let known = false
    for (const row of item.facts.identity.calleeApis(call).flatMap((api) => api.steps ?? [])) {
      if (row.to !== to || !item.facts.values.meets(call, row.when)) continue
      known = true
      const step: Step = { facts: item.facts, node: call, is: 'argument', next: item.step }
      const inner = row.value === 'string' ? [] : fields
      for (const from of row.from) {
        const values = from === 'receiver' ? [receiverOf(call)] : from === '*' ? call.arguments : [argumentOf(call, from)]
        for (const value of values) if (value && value !== outer) this.go(item, value, { fields: inner, step })
      }
    }
    return known
  }

  /** Where nothing is trusted, an unknown function is taken to hand its other arguments to its callback. */
  private handedToCallback(item: Item, owner: FunctionNode): void {
    const outer = wrapped(owner)
    const call = outer.parent
    if (call?.type !== 'CallExpression' || call.callee === outer) return
    const step: Step = { facts: item.facts, node: call, is: 'argument', next: item.step }
    for (const argument of call.arguments) {
      const inner = unwrap(argument)
      if (argument !== outer && !isFunction(inner) && inner.type !== 'ObjectExpression') this.go(item, argument, { fields: [], step })
    }
  }

  private exposed(item: Item, owner: FunctionNode, index: number, name: Node, binding: Binding | undefined, fields: readonly string[]): void {
    if (this.isHarmlessParameter(item, owner, index, binding, fields)) return
    const shown = binding && binding.path.length > 0 ? fields.slice(binding.path.length) : fields
    this.source(item, { kind: 'parameter', part: 'arguments' }, name, shown)
  }

  private unresolvedParameter(item: Item, name: Node, binding: Binding | undefined, fields: readonly string[], reason: Unresolved): void {
    const holder = binding?.holder
    if (holder?.is === 'parameter' && this.isHarmlessParameter(item, holder.node, holder.index, binding, fields)) return
    this.dynamic({ ...item, fields }, reason, name)
  }

  private isHarmlessParameter(item: Item, owner: FunctionNode, index: number, binding: Binding | undefined, fields: readonly string[]): boolean {
    if (!this.query.facts.text) return false
    const parameter = owner.params[index]
    const pattern = parameter?.type === 'TSParameterProperty' ? parameter.parameter : parameter
    const name = pattern?.type === 'AssignmentPattern' ? pattern.left : pattern
    const annotation = name ? annotationOf(name) : undefined
    // `(hours = 24)` says that it is a number as well as a type would.
    const fallback = pattern?.type === 'AssignmentPattern' ? item.facts.values.constant(pattern.right)?.value : undefined
    if (!annotation && (typeof fallback === 'number' || typeof fallback === 'boolean')) return true
    return annotation !== undefined && isHarmlessAnnotation(item.facts, annotation, binding ? fields : fields)
  }

  /** `arguments[0]`: the parameters, by index or all of them. */
  private argumentsObject(item: Item, node: Node): void {
    let owner: Node | undefined = node.parent
    while (owner && !(isFunction(owner) && owner.type !== 'ArrowFunctionExpression')) owner = owner.parent
    if (!owner || !isFunction(owner)) {
      this.dynamic(item, 'other')
      return
    }
    const [key, ...rest] = item.fields
    const index = key !== undefined && /^\d+$/.test(key) ? Number(key) : undefined
    for (const at of index === undefined ? owner.params.keys() : [index]) this.argument(item, owner, at, rest, undefined, owner.params[at] ?? node)
    if (owner.params.length === 0 && index === undefined) this.argument(item, owner, 0, rest, undefined, node)
  }

  // ---------------------------------------------------------------- this

  private readThis(
    item: Item,
    target: AccessPath,
    fields: readonly string[],
    located: { owner: FunctionNode | TSESTree.Program; point: Point },
    origin: (() => void) | undefined,
  ): void {
    let { owner, point } = located
    let demand = item.demand
    for (;;) {
      const walked = this.walk(item, owner, point, target, fields, demand, item.node)
      if (!walked || walked.length === 0) return
      demand = walked[0] ?? demand
      if (owner.type !== 'ArrowFunctionExpression') break
      const outside = this.locate(item.facts, owner)
      if (!outside) break
      ;({ owner, point } = outside)
    }
    if (origin) {
      origin()
      return
    }
    const instance = thisOwner(item.node.type === 'ThisExpression' ? item.node : keysOf(item.node).base)
    if (!instance) {
      this.dynamic({ ...item, fields }, 'member')
      return
    }
    if (instance.type === 'ObjectExpression') this.go(item, instance, { fields, frame: undefined })
    else this.instanceField({ ...item, demand, frame: undefined }, instance, fields)
  }

  /** What a field of an instance may hold: its initialiser, the constructor's parameters, and every write in its methods. */
  private instanceField(item: Item, owner: ClassNode | FunctionNode, fields: readonly string[], made?: TSESTree.NewExpression): void {
    const { facts } = item
    const [name, ...rest] = fields
    if (name === undefined) {
      if (made && !this.query.facts.text) for (const argument of made.arguments) this.go(item, argument, { fields: [] })
      return
    }
    let found = false
    if (isClass(owner)) {
      for (const element of owner.body.body) {
        if (element.type === 'MethodDefinition' && element.kind === 'constructor' && isFunction(element.value)) {
          for (const [index, parameter] of element.value.params.entries()) {
            if (parameter.type !== 'TSParameterProperty') continue
            const inner = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter
            if (inner.type !== 'Identifier' || inner.name !== name) continue
            found = true
            const frame = made ? this.enter(item, element.value, { call: made, shift: 0 }) : item.frame
            this.argument({ ...item, frame, step: this.named(item, inner) }, element.value, index, rest, undefined, inner)
          }
        }
        if (staticKey(element) !== name) continue
        if (element.type === 'PropertyDefinition' && element.value) {
          found = true
          this.go(item, element.value, { fields: rest, step: this.named(item, element.key) })
        } else if (element.type === 'MethodDefinition' && element.kind === 'get' && isFunction(element.value)) {
          found = true
          this.returned({ ...item, frame: undefined }, element.value, rest, undefined)
        } else if (element.type === 'MethodDefinition') found = true
      }
    }
    for (const write of facts.index.memberWrites.get(name) ?? []) {
      const left = unwrap(write.left)
      if (left.type !== 'MemberExpression' || !facts.identity.isInstanceTarget(unwrap(left.object), owner)) continue
      found = true
      this.go(item, write.right, { fields: rest, step: this.named(item, left), frame: undefined })
    }
    for (const method of Object.keys(MUTATORS)) {
      for (const call of facts.index.callsByName.get(method) ?? []) {
        const receiver = receiverOf(call)
        const field = receiver ? unwrap(receiver) : undefined
        if (call.type !== 'CallExpression' || field?.type !== 'MemberExpression' || staticKey(field) !== name) continue
        if (!facts.identity.isInstanceTarget(unwrap(field.object), owner)) continue
        found = true
        this.filled({ ...item, frame: undefined }, call, method, rest)
      }
    }
    if (!found) this.dynamic({ ...item, fields }, 'member')
  }
}

function isGlobalVariable(variable: Variable): boolean {
  return variable.defs.length === 0 && variable.scope.type === 'global'
}

function homeOfVariable(variable: Variable): Node {
  let node: Node = variable.scope.variableScope.block
  while (!isFunction(node) && node.type !== 'Program' && node.parent) node = node.parent
  return node
}

function baseOf(node: Node): Node {
  return keysOf(node).base
}

/** Members of the request's part that a source is: the row may name all members (`Request.params.*`), then the last key is one. */
function partPath(row: SourceRow, node: Node, fields: readonly string[], depth: number): readonly string[] {
  if (!row.at.endsWith('.*')) return fields.slice(depth)
  if (depth > 0) return fields.slice(depth - 1)
  const key = keysOf(node).keys.at(-1)
  return key === undefined ? fields : [key, ...fields]
}

/** Values that `fn.bind(self, a, b)` puts before the arguments of a call of its result. */
function boundArguments(facts: Facts, call: CallLike): readonly Node[] {
  const made = facts.values.resolve(calleeOf(call))
  if (made.type !== 'CallExpression' || calleeName(made) !== 'bind') return []
  return made.arguments.slice(1)
}
