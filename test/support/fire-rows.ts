import { describe, expect, it } from 'vitest'
import type { TSESTree } from '@typescript-eslint/types'
import { walk } from '../../src/analysis/ast/walk.js'
import { followMember, graphOf, type ApiNode, type SchemaMark } from '../../src/analysis/identity/api-graph.js'
import { keepsIn } from '../../src/analysis/identity/kept.js'
import { apiNodes } from '../../src/analysis/identity/values.js'
import { analyze, bindingOf, calleeName, decoratorsOf, isCallLike, isFunction, mayHoldSource, type Analysis, type Node, type Query } from '../../src/analysis/index.js'
import { filtersOf } from '../../src/analysis/queries/catalogue.js'
import { nodeAt } from '../../src/analysis/queries/places.js'
import { everywhereAround } from '../../src/analysis/routes/everywhere.js'
import { handlersIn } from '../../src/analysis/routes/handlers.js'
import { nodesAt, textAt } from '../../src/analysis/routes/places.js'
import { registrationsIn, type Registrations } from '../../src/analysis/routes/registrations.js'
import { builtinModels } from '../../src/models/index.js'
import type { Condition, DefinitionRow, Model, ProtectionRow, QueryParts, QueryRow, RouteRow, ThreatModel } from '../../src/models/schema.js'
import { findKeyed, keyedPlaces } from '../../src/rule-kit/keyed-places.js'
import { parseModule } from './analyze-code.js'

/** Code that must make the engine see a row's place: what people write, and with the file's path where that counts. */
export type Example = string | { filename: string; code: string }

/** One row of a model, and the question whether the engine sees its place in a piece of code. */
interface Case {
  key: string
  fires: (seen: Seen) => boolean
}

interface Conditional {
  when?: readonly Condition[]
}

/** What the engine says of one example, asked once per node. */
class Seen {
  readonly analysis: Analysis
  private readonly nodes: Node[] = []
  private registrations: Registrations | undefined

  constructor(analysis: Analysis) {
    this.analysis = analysis
    const { module } = analysis.facts
    walk(module, module.ast, (node) => {
      this.nodes.push(node)
    })
  }

  /** Whether the text leaves room for a source of a kind. */
  promises(kind: ThreatModel): boolean {
    const { text, filename } = this.analysis.facts.module
    return mayHoldSource(builtinModels, text, filename, [kind])
  }

  /** A call that calls an API place of the asked kind, with the row's conditions met, and with something at a place of the call. */
  someCallee(row: Conditional, holds: (api: ApiNode) => boolean, place?: string): boolean {
    const { index, identity, values } = this.analysis.facts
    return index.calls.some(
      (call) =>
        identity.calleeApis(call).some(holds) &&
        values.meets(call, row.when) &&
        (place === undefined || values.at(call, place).is === 'found'),
    )
  }

  /** A write to a member that is an API place of the asked kind. */
  someWrite(holds: (api: ApiNode) => boolean): boolean {
    const { index, identity } = this.analysis.facts
    return [...index.memberWrites.values()].flat().some((write) => identity.apis(write.left).some(holds))
  }

  /** An expression, binding name, pattern or decorated member that is an API place of the asked kind. */
  someValue(row: Conditional, holds: (api: ApiNode) => boolean): boolean {
    const { identity } = this.analysis.facts
    return this.nodes.some((node) => this.valuesAt(node).some(holds) && identity.meets(node, row.when))
  }

  /** A mark of a schema builder at an expression, at what is given to a builder, or at a decorated field. */
  someMark(holds: (mark: SchemaMark) => boolean): boolean {
    const { identity } = this.analysis.facts
    const marked = (api: ApiNode): boolean => api.schemas?.some(holds) ?? false
    return this.nodes.some((node) => this.valuesAt(node).some(marked) || (isExpression(node) && identity.contextsOf(node).some(marked)))
  }

  /** A function that is called with these values. */
  someFunction(holds: (contexts: readonly ApiNode[], at: (index: number) => readonly ApiNode[]) => boolean): boolean {
    const { identity, index } = this.analysis.facts
    return index.functions.some((fn) => holds(identity.contextsOf(fn), (i) => identity.declaredParameter(fn, i)))
  }

  /** A decorator that is an API place of the asked kind, and stands at something that `at` takes. */
  someDecorator(holds: (api: ApiNode) => boolean, at: (decorator: TSESTree.Decorator, owner: Node) => boolean = () => true): boolean {
    const { identity } = this.analysis.facts
    return this.nodes.some((node) => decoratorsOf(node).some((decorator) => identity.decoratorApis(decorator).some(holds) && at(decorator, node)))
  }

  /** A value or a decorator that lets only some callers through: of the rows for a place, the first whose conditions are met counts. */
  someProtection(row: ProtectionRow): boolean {
    const { identity } = this.analysis.facts
    const first = (node: Node, apis: readonly ApiNode[]): unknown =>
      apis.flatMap((api) => api.protections ?? []).find(({ when }) => identity.meets(node, when))
    return (
      this.nodes.some((node) => isExpression(node) && first(node, identity.apis(node)) === row) ||
      this.someDecorator((api) => api.protections?.[0] === row)
    )
  }

  /** An endpoint that a row tells of, or something that the row puts in front of an endpoint. */
  someRoute(row: RouteRow): boolean {
    const { facts } = this.analysis
    const { endpoints } = this.analysis.routes()
    const holds = (api: ApiNode): boolean => api.routes?.includes(row) ?? false
    if (row.is === 'everywhere') {
      const ahead = new Set(endpoints.flatMap(({ before, maybe }) => [...before, ...maybe].map(({ node }) => node)))
      return endpoints.some(({ framework, path }) =>
        everywhereAround(facts, framework).some((one) => one.row === row && (one.prefix === undefined ? one.entries.some((node) => ahead.has(node)) : path?.includes(one.prefix))),
      )
    }
    if (row.at.startsWith('@')) return this.someRouteDecorator(row, holds)
    if (row.is === 'handler') {
      // The first row of a place is the one that counts.
      return facts.index.functions.some((fn) =>
        facts.identity.contextsOf(fn).some((api) => api.routes?.find(({ is }) => is === 'handler') === row) &&
        endpoints.some(({ handlers }) => handlers.includes(fn)),
      )
    }
    if (row.is === 'inline') {
      const { stack = '' } = row
      return facts.index.calls.some((call) =>
        facts.identity.calleeApis(call).some(holds) && nodesAt(facts, call, stack).some((node) => handlersIn(facts, node).length > 0),
      )
    }
    if (row.is === 'below') {
      const { stack = '' } = row
      const { mounts } = registrationsIn(facts)
      return facts.index.calls.some((call) => facts.identity.calleeApis(call).some(holds) && nodesAt(facts, call, stack).length > 0) && mounts.length > 0
    }
    const { entries, befores, mounts } = (this.registrations ??= registrationsIn(facts))
    if (row.is === 'endpoint') return entries.some((entry) => entry.row === row && endpoints.some(({ node }) => node === entry.node))
    const ahead = new Set(endpoints.flatMap(({ before, maybe }) => [...before, ...maybe].map(({ node }) => node)))
    const own = befores.filter((before) => before.row === row)
    if (row.is === 'prefix') return own.some(({ path }) => path !== undefined && endpoints.some((endpoint) => endpoint.path?.startsWith(path)))
    if (own.some((before) => [...before.entries, ...before.guards].some((node) => ahead.has(node)))) return true
    return mounts.some((mount) => mount.row === row && entries.some(({ router }) => router?.key === mount.child.key))
  }

  private someRouteDecorator(row: RouteRow, holds: (api: ApiNode) => boolean): boolean {
    const { facts } = this.analysis
    const { endpoints } = this.analysis.routes()
    return this.someDecorator(holds, (decorator, owner) => {
      if (row.is === 'endpoint') return endpoints.some(({ node }) => node === decorator)
      // Of the method, or of the class around it.
      const own = endpoints.filter(({ node }) => node.parent === owner || node.parent?.parent?.parent === owner)
      if (row.is === 'prefix') {
        const places = row.path === undefined || row.path === 'chain' ? [] : row.path
        const given = textAt(facts, isCallLike(decorator.expression) ? decorator.expression : undefined, places)
        return own.some(({ path }) => places.length === 0 || (given !== undefined && path?.includes(given)))
      }
      const { range } = decorator
      // The decorator itself stands for what it is given only where the row has no place for it.
      return own.some(({ before, maybe }) =>
        [...before, ...maybe].some(({ node }) => node.range[0] >= range[0] && node.range[1] <= range[1] && (node === decorator) === (row.stack === undefined)),
      )
    })
  }

  /** A query that begins with a row's call, with something at one of the places that the row names. */
  someQuery(row: QueryRow): boolean {
    return this.analysis.queries.list.some(
      (query) => query.row === row && (row.model === undefined || query.model !== undefined) && this.someParts(query, query.call, row),
    )
  }

  /** A query with a call of a library's chain in it, and something at one of the places that the chain names for it. */
  someChained(model: Model, chain: string, method: string, parts: QueryParts): boolean {
    return this.analysis.queries.list.some(
      (query) =>
        query.row.chain === chain &&
        (model.queries?.calls?.includes(query.row) ?? false) &&
        query.calls.slice(1).some((call) => calleeName(call) === method && this.someParts(query, call, parts)),
    )
  }

  private someParts({ filter, projection }: Query, call: Node, parts: QueryParts): boolean {
    const { facts } = this.analysis
    if (parts.filter !== undefined && filter.conditions.length + filter.unknown.length === 0) return false
    if (isCallLike(call) && nodeAt(facts, call, parts.include) && projection.relations.length === 0 && !projection.unknown) return false
    const { data, select, omit, include, limit, transaction, text, values, model } = parts
    const places = [data, select, omit, include, limit, transaction, text, values, model, ...filtersOf(parts).map(({ at }) => at)]
    const named = places.filter((place) => place?.startsWith('(') ?? false)
    if (!isCallLike(call)) return false
    return named.length === 0 || call.type === 'TaggedTemplateExpression' || named.some((place) => nodeAt(facts, call, place) !== undefined)
  }

  /** A definition of a model with fields, by a call or by a decorated class. */
  someDefinition(row: DefinitionRow): boolean {
    const { facts, queries } = this.analysis
    return queries.definitions.some(
      ({ node, fields }) => fields.length > 0 && isCallLike(node) && facts.identity.calleeApis(node).some((api) => api.definitions?.includes(row) ?? false),
    )
  }

  someEntity(packages: readonly string[], name: string): boolean {
    const { facts, queries } = this.analysis
    const isFrom = packages.some((specifier) => facts.module.text.includes(`'${specifier}'`))
    return (
      isFrom &&
      queries.definitions.some(
        ({ node, fields }) =>
          fields.length > 0 && (node ? decoratorsOf(node) : []).some(({ expression }) => isCallLike(expression) && calleeName(expression) === name),
      )
    )
  }

  private valuesAt(node: Node): ApiNode[] {
    const { identity } = this.analysis.facts
    if (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') return identity.decorated(node)
    if (isFunction(node)) return node.params.flatMap((_, index) => apiNodes(identity.ofParameter(node, index)))
    const out = isExpression(node) ? identity.apis(node) : []
    const binding = node.type === 'Identifier' ? bindingOf(node) : undefined
    if (binding) {
      // `({ body: { id } })`: the pattern of `body` is a place without a name.
      const { holder, path } = binding
      const held = holder.is === 'parameter' ? identity.ofParameter(holder.node, holder.index) : holder.is === 'declarator' && holder.node.init ? identity.valuesOf(holder.node.init) : []
      path.forEach((_, depth) => out.push(...apiNodes(identity.members(held, path.slice(0, depth)))))
    }
    return out
  }
}

function isExpression(node: Node): boolean {
  return /Expression$|^Identifier$|^Literal$|^TemplateLiteral$/.test(node.type)
}

function number(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>()
  return cases.map(({ key, fires }) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return { key: count === 1 ? key : `${key} #${String(count)}`, fires }
  })
}

function casesOf(model: Model): Case[] {
  const out: Case[] = []
  for (const row of model.sources ?? []) {
    out.push({
      key: `sources ${row.at}`,
      // Its text alone must promise it, too: the rules look no further where no text does.
      fires: (seen) => seen.someValue(row, (api) => (row.value === 'stream' ? api.streams : api.sources)?.includes(row) ?? false) && seen.promises(row.kind),
    })
  }
  for (const row of model.sinks ?? []) {
    out.push({ key: `sinks ${row.at}`, fires: (seen) => seen.analysis.sinks(row.kind).some((sink) => sink.row === row) })
  }
  for (const row of model.keyed ?? []) {
    const { mayHold } = keyedPlaces({ kinds: [row.kind], accepts: () => true, message: () => 'keyed' })
    const fires = ({ analysis: { facts } }: Seen): boolean => findKeyed(facts, new Map([[row.at, row]])).length > 0 && mayHold(facts.module.text, builtinModels)
    out.push({ key: `keyed ${row.at}`, fires })
  }
  for (const row of model.concepts ?? []) {
    // A concept without parts names a value that is handed on (a plugin), not a call.
    const isValue = (api: ApiNode): boolean => !row.parts && (api.concepts?.includes(row) ?? false)
    const fires = (seen: Seen): boolean =>
      seen.analysis.concepts(row.is).some((concept) => concept.row === row) || seen.someValue(row, isValue)
    out.push({ key: `concepts ${row.at}`, fires })
  }
  for (const section of ['sanitizers', 'guards', 'steps', 'aliases', 'terminators'] as const) {
    for (const row of model[section] ?? []) {
      const holds = (api: ApiNode): boolean => (api[section] as readonly unknown[] | undefined)?.includes(row) ?? false
      out.push({ key: `${section} ${row.at}`, fires: (seen) => seen.someCallee(row, holds) })
    }
  }
  for (const row of model.states ?? []) {
    const holds = (api: ApiNode): boolean => api.states?.includes(row) ?? false
    // A written member, where there is no place of the value.
    const fires = (seen: Seen): boolean => seen.someCallee(row, holds, row.entries) || (row.value === undefined && seen.someWrite(holds))
    out.push({ key: `states ${row.at}`, fires })
  }
  for (const row of model.requestSchemas ?? []) {
    const holds = (api: ApiNode): boolean => api.requestSchemas?.includes(row) ?? false
    out.push({ key: `requestSchemas ${row.at}`, fires: (seen) => seen.someCallee(row, holds, row.schema === 'chain' || row.schema === 'beside' ? undefined : row.schema) })
  }
  for (const row of model.routes ?? []) out.push({ key: `routes ${row.is} ${row.at}`, fires: (seen) => seen.someRoute(row) })
  for (const row of model.callers ?? []) {
    out.push({ key: `callers ${row.at}`, fires: (seen) => seen.someValue(row, (api) => api.callers?.includes(row) ?? false) })
  }
  for (const row of model.keeps ?? []) out.push({ key: `keeps ${row.at}`, fires: (seen) => keepsIn(seen.analysis.facts).some((keep) => keep.row === row) })
  for (const row of model.takes ?? []) {
    const holds = (api: ApiNode): boolean => api.takes?.includes(row) ?? false
    const fires = (seen: Seen): boolean => (row.key === undefined ? seen.someValue(row, holds) : seen.someCallee(row, holds, row.key) || seen.someDecorator(holds))
    out.push({ key: `takes ${row.at}`, fires })
  }
  for (const row of model.makers ?? []) {
    out.push({ key: `makers ${row.at}`, fires: (seen) => seen.someCallee(row, (api) => api.makers?.some((maker) => maker.row === row) ?? false) })
  }
  for (const row of model.protections ?? []) {
    out.push({ key: `protections ${row.at}`, fires: (seen) => seen.someProtection(row) })
  }
  out.push(...queryCases(model), ...schemaCases(model), ...handlerCases(model))
  return number(out)
}

function queryCases(model: Model): Case[] {
  const { calls = [], chains = {}, definitions = [], entities = [] } = model.queries ?? {}
  const out: Case[] = []
  for (const row of calls) out.push({ key: `queries ${row.at}`, fires: (seen) => seen.someQuery(row) })
  for (const [chain, methods] of Object.entries(chains)) {
    for (const [method, parts] of Object.entries(methods)) {
      out.push({ key: `chains ${chain} ${method}`, fires: (seen) => seen.someChained(model, chain, method, parts) })
    }
  }
  for (const row of definitions) out.push({ key: `definitions ${row.at}`, fires: (seen) => seen.someDefinition(row) })
  for (const name of entities) out.push({ key: `entities ${name}`, fires: (seen) => seen.someEntity(model.packages ?? [], name) })
  return out
}

function schemaCases(model: Model): Case[] {
  const library = model.schemas
  if (!library) return []
  const out: Case[] = []
  const add = (section: string, at: string, is: SchemaMark['is']): void => {
    const holds = (mark: SchemaMark): boolean => mark.library === library && mark.is === is && mark.at === at
    out.push({ key: `schemas ${section} ${at}`, fires: (seen) => seen.someMark(holds) })
  }
  for (const at of library.objects ?? []) add('objects', at, 'object')
  for (const at of library.arrays ?? []) add('arrays', at, 'array')
  for (const { at } of library.narrows ?? []) add('narrows', at, 'narrows')
  for (const at of library.patterns ?? []) add('patterns', at, 'pattern')
  for (const at of library.predicates ?? []) add('predicates', at, 'predicate')
  for (const at of library.keywords ?? []) add('keywords', at, 'keywords')
  for (const at of library.strings ?? []) add('strings', at, 'string')
  for (const keys of ['strip', 'reject', 'keep'] as const) for (const at of library.unknownKeys?.[keys] ?? []) add(keys, at, 'keys')
  for (const at of library.extends ?? []) add('extends', at, 'extends')
  for (const row of library.validators) {
    const holds = (api: ApiNode): boolean => api.schemas?.some((mark) => mark.is === 'validator' && mark.row === row) ?? false
    out.push({ key: `schemas validators ${row.at}`, fires: (seen) => seen.someCallee(row, holds) })
  }
  return out
}

function handlerCases(model: Model): Case[] {
  const graph = graphOf(builtinModels)
  const out: Case[] = []
  for (const convention of model.conventions ?? []) {
    const fires = (seen: Seen): boolean => {
      const compiled = graph.conventionsFor(seen.analysis.facts.module.filename).find((entry) => entry.convention === convention)
      if (!compiled) return false
      const places = convention.exports.flatMap((path) => path.split('.').reduce((nodes, name) => followMember(nodes, name), [compiled.entry]))
      return seen.someFunction((contexts) => contexts.some((context) => places.includes(context)))
    }
    out.push({ key: `conventions ${convention.file}`, fires })
  }
  for (const [index, shape] of (model.shapes ?? []).entries()) {
    const compiled = graph.shapes.find((entry) => entry.shape === shape)
    const fires = (seen: Seen): boolean =>
      seen.someFunction((_, at) =>
        shape.parameters.every(({ type }, i) => {
          const expected = compiled?.handler.edges.get(`a:${String(i)}`)
          return type === '' || (expected !== undefined && at(i).includes(expected))
        }),
      )
    out.push({ key: `shapes ${String(index + 1)}`, fires })
  }
  return out
}

/** Examples of calls that are chained to a query: each of them stands in place of the mark `…` in a piece of code. */
export function chained(chain: string, code: string, calls: Readonly<Record<string, string>>): Record<string, Example> {
  return Object.fromEntries(Object.entries(calls).map(([method, call]) => [`chains ${chain} ${method}`, code.replace('…', () => call)]))
}

/**
 * Makes one case per row of a model: the engine, with all models at work, must find the row's place in the row's example. Rows
 * without an example, and examples without a row, are faults too.
 */
export function fireRows(model: Model, examples: Readonly<Record<string, Example>>): void {
  const cases = casesOf(model)
  describe(`rows of ${model.name}`, () => {
    it('is one of the built-in models', () => {
      expect(builtinModels).toContain(model)
    })
    it('has one example per row', () => {
      expect(Object.keys(examples).sort()).toEqual(cases.map(({ key }) => key).sort())
    })
    for (const { key, fires } of cases) {
      const example = examples[key]
      if (example === undefined) continue
      it(key, () => {
        const { code, ...options } = typeof example === 'string' ? { code: example } : example
        const seen = new Seen(analyze(parseModule(code, options), builtinModels))
        expect(fires(seen), `no place of '${key}' was found in:\n${code}`).toBe(true)
      })
    }
  })
}
