import {
  argumentsOf,
  contains,
  fieldsOfType,
  hasRouteSchema,
  isFunction,
  isOutcomeCallback,
  isPersonalModel,
  isSensitiveField,
  sensitiveFieldsOf,
  simplify,
  type Analysis,
  type Facts,
  type ModelDefinition,
  type Node,
  type Origin,
  type Query,
  type Sink,
} from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { Model } from '../models/schema.js'
import { modelsOf } from './analysis.js'
import type { Settings } from './settings.js'

/** A record that gets into a response with all its fields. */
export interface RawEntity {
  readonly origin: Origin
  readonly query: Query
  /** Fields of it that must not leave, as far as the project tells. */
  readonly fields: readonly string[]
}

/** Interceptors and decorators of a project's own that choose the fields of what a handler returns, by what they are called. */
const OWN_SERIALIZERS = /\bSerialize\w*Interceptor\b|@Seriali[sz]e\w*\s*\(|@UseDto\b/

const serializers = new WeakMap<readonly Model[], RegExp>()

/** Whether a file uses something that chooses the fields of what its handlers return. */
function choosesFields(text: string, { models: own }: Settings): boolean {
  const models = modelsOf(own)
  let known = serializers.get(models)
  if (!known) serializers.set(models, (known = new RegExp(models.flatMap(({ choosesFields: pattern }) => (pattern === undefined ? [] : `(?:${pattern})`)).join('|') || '(?!)')))
  return OWN_SERIALIZERS.test(text) || known.test(text)
}

/** The records that responses of a file hold as a whole, each of them once. */
export function* findRawEntities(analysis: Analysis, settings: Settings): Iterable<RawEntity & { readonly sink: Sink }> {
  const { facts } = analysis
  if (!facts.project.hasFiles && facts.queries.list.length === 0) return
  const reported: Node[] = []
  const calledBack = new Set<Node>()
  for (const sink of analysis.sinks('response')) {
    // What a resolver gives is cut to the fields of the schema; that one may hold too much is for a person to judge.
    if (settings.trustNames && sink.row.called === 'the resolver') continue
    if (reported.some((node) => contains(node, sink.value) || contains(sink.value, node))) continue
    const found = findRawEntity(analysis, sink, settings)
    // An answer that callbacks fill may be sent by several of them, and only some do so behind the query.
    if (!found || calledBack.has(found.origin.node)) continue
    const last = argumentsOf(found.query.call).at(-1)
    if (last && isOutcomeCallback(last)) calledBack.add(found.origin.node)
    reported.push(sink.value)
    yield { ...found, sink }
  }
}

/** The first record that a response holds as a whole, if any holds what it must not. */
function findRawEntity(analysis: Analysis, sink: Sink, settings: Settings): RawEntity | undefined {
  const { facts } = analysis
  const guarded = (member: string): boolean => isSensitiveField(member, settings.sensitiveFields)
  const flow = analysis.flow(sink.value, {
    kind: 'response',
    facts: kinds.response,
    trustNames: true,
    ...(sink.fields && { fields: sink.fields }),
    ends: (home, node) => home.queries.of(node) !== undefined,
    guarded,
  })
  for (const origin of flow.origins) {
    const query = origin.is === 'source' ? origin.facts.queries.of(origin.node) : undefined
    if (!query || !isWhole(origin.path, query)) continue
    const fields = exposedBy(query, origin.facts, settings)
    if (!fields || isCleaned(origin, sink, facts, guarded)) continue
    if (choosesFields(facts.module.text, settings) || hasRouteSchema(facts, sink.value, 'response')) return undefined
    return { origin, query, fields }
  }
  return undefined
}

/** Whether members of a query's result are records, or a list of them, and not single fields. */
export function isWhole(path: readonly string[], { results }: Query): boolean {
  return results.some((keys) => {
    const shared = Math.min(keys.length, path.length)
    for (let i = 0; i < shared; i++) if (path[i] !== keys[i] && path[i] !== '*') return false
    return path.slice(keys.length).every((key) => key === '*' || /^\d+$/.test(key))
  })
}

/** The fields that a query brings and that must not leave; `undefined` when there is nothing to say. */
function exposedBy(query: Query, facts: Facts, settings: Settings): readonly string[] | undefined {
  const { model, projection, yields } = query
  if (!yields || projection.unknown) return undefined
  if (model && settings.publicModels.some((name) => simplify(name) === model.simpleName)) return undefined
  const { selected, omitted } = projection
  const comesBack = (field: string): boolean => (selected?.includes(field) ?? true) && !omitted.includes(field)
  if (model?.definition) {
    const own = sensitiveFieldsOf(model.definition, settings.sensitiveFields).map(({ name }) => name).filter(comesBack)
    const sensitive = [...own, ...broughtAlong(model.definition, projection.whole, settings)]
    return sensitive.length > 0 ? sensitive : undefined
  }
  if (selected) {
    const sensitive = selected.filter((field) => isSensitiveField(field, settings.sensitiveFields))
    return sensitive.length > 0 ? sensitive : undefined
  }
  if (omitted.length > 0 || !model) return undefined
  const known = [...new Set([...namedElsewhere(query, facts, settings), ...namedByType(query, facts, settings)])]
  // Where names aren't trusted, that a model is called `order` doesn't say what its records hold.
  return known.length > 0 || isPersonalModel(model.simpleName) || !settings.trustNames ? known : undefined
}

/** Sensitive fields of the records that come back with all their fields beside the queried ones: `author.password`. */
function broughtAlong({ fields }: ModelDefinition, whole: readonly string[], settings: Settings): readonly string[] {
  const relations = fields.filter(({ name, relation }) => relation && whole.includes(name))
  return relations.flatMap(({ name, target }) => (target ? sensitiveFieldsOf(target, settings.sensitiveFields).map((field) => `${name}.${field.name}`) : []))
}

/** Sensitive fields that other queries of the file write to, or look for, in the same model. */
function namedElsewhere({ model }: Query, facts: Facts, settings: Settings): readonly string[] {
  const names = new Set<string>()
  for (const other of facts.queries.list) {
    if (!model || other.model?.simpleName !== model.simpleName) continue
    const data = other.data && facts.values.resolve(other.data)
    const written = data?.type === 'ObjectExpression' ? data.properties.flatMap((property) => (property.type === 'Property' && property.key.type === 'Identifier' && !property.computed ? [property.key.name] : [])) : []
    for (const name of [...written, ...other.projection.omitted, ...(other.projection.selected ?? []), ...other.filter.conditions.map(({ field }) => field)]) {
      if (isSensitiveField(name, settings.sensitiveFields)) names.add(name)
    }
  }
  return [...names]
}

/** Sensitive fields of the type that is written for what comes back: `pool.query<User>(…)`. */
function namedByType({ call }: Query, facts: Facts, settings: Settings): readonly string[] {
  const type = call.typeArguments?.params[0]
  const fields = type && fieldsOfType(facts, type)
  return fields?.filter((field) => isSensitiveField(field, settings.sensitiveFields)) ?? []
}

/** `delete user.password`, `user.password = undefined` on the way: what is left out by hand. */
function isCleaned(origin: Origin, sink: Sink, facts: Facts, guarded: (member: string) => boolean): boolean {
  return [textAround(facts, sink.value), textAround(origin.facts, origin.node)].some((text) => {
    for (const [, deleted, assigned] of text.matchAll(/\bdelete\s+[\w$.[\]!?]+?(?:\.|\[['"])(\w+)|\.(\w+)\s*=\s*(?:undefined|null|void 0|''|"")(?![\w.])/g)) {
      if (guarded(deleted ?? assigned ?? '')) return true
    }
    return false
  })
}

/** The text of the outermost function around a node. */
function textAround({ module }: Facts, node: Node): string {
  let outer: Node = node
  for (let up: Node | undefined = node; up; up = up.parent) if (isFunction(up)) outer = up
  return module.text.slice(outer.range[0], outer.range[1])
}
