import type { TSESLint } from '@typescript-eslint/utils'
import type { Analysis, Query } from '../analysis/index.js'
import { argumentsOf, isOutcomeCallback, isSensitiveField } from '../analysis/index.js'
import type { RawEntity } from './raw-entity.js'
import type { Settings } from './settings.js'
import { writePart, type Edit } from './write-part.js'

/** A change of the query after which the sensitive fields stay in the database. */
export interface Projection {
  readonly edit: Edit
  /** What is written, for the suggestion's text. */
  readonly text: string
}

type Source = Readonly<TSESLint.SourceCode>

/** Libraries that take names of fields which a model doesn't have: a guess does no harm. */
const TOLERANT: ReadonlySet<string> = new Set(['mongoose queries', 'mongodb queries'])

/** Writes a projection to the query whose records are sent, where its library has one and the fields are known. */
export function projectFields(analysis: Analysis, source: Source, { origin, query, fields }: RawEntity, settings: Settings): Projection | undefined {
  if (origin.facts.module !== analysis.facts.module) return undefined
  // A query that is given a callback runs at once.
  const last = argumentsOf(query.call).at(-1)
  if (last && isOutcomeCallback(last)) return undefined
  const names = fields.length > 0 ? fields : TOLERANT.has(query.library) ? ['password'] : []
  // A selection names what is wanted: whoever wrote it must judge.
  if (names.length === 0 || query.projection.selected) return undefined
  const write = (path: string, text: string): Projection | undefined => {
    const edit = writePart({ analysis, source }, query.call, path, text)
    return edit && { edit, text: `${path.slice(path.lastIndexOf('.') + 1)}: ${text}` }
  }
  const listed = `[${names.map(quote).join(', ')}]`
  const keyed = (value: string): string => `{ ${names.map((name) => `${name}: ${value}`).join(', ')} }`
  switch (query.library) {
    case 'prisma':
      return write('(0).omit', keyed('true'))
    case 'mongoose queries':
      return chainSelect(query, names)
    case 'sequelize':
      return query.operation.startsWith('read') ? write(`(${methodOf(query) === 'findByPk' ? '1' : '0'}).attributes`, `{ exclude: ${listed} }`) : undefined
    case 'mongodb queries':
      return query.operation.startsWith('read') ? write('(1).projection', keyed('0')) : undefined
    case 'drizzle-orm':
      return methodOf(query)?.startsWith('find') ? write('(0).columns', keyed('false')) : listColumns(query, source, settings)
    case 'mikro-orm':
      return query.operation.startsWith('read') && methodOf(query) !== 'findAll' ? write(`(${isManager(query) ? '2' : '1'}).exclude`, listed) : undefined
    case 'typeorm':
      return selectRest(query, settings, write)
    default:
      return undefined
  }
}

function quote(name: string): string {
  return `'${name}'`
}

/** Name of the method that a query begins with. */
function methodOf({ call }: Query): string | undefined {
  const callee = call.type === 'TaggedTemplateExpression' ? call.tag : call.callee
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : undefined
}

/** `em.findOne(User, …)`: the model is an argument, and all others come one later. */
function isManager({ call, model }: Query): boolean {
  return call.type === 'CallExpression' && model !== undefined && call.arguments[0] === model.node
}

/** `.select('-password')`: right behind the first call, before whatever is chained to it. */
function chainSelect({ call, operation }: Query, names: readonly string[]): Projection | undefined {
  if (operation === 'create' || operation === 'upsert') return undefined
  const text = `.select('${names.map((name) => `-${name}`).join(' ')}')`
  return { edit: { range: [call.range[1], call.range[1]], text }, text }
}

/** The fields of a model in sight that may leave. */
function harmlessFields({ model }: Query, settings: Settings): readonly string[] {
  const definition = model?.definition
  if (!definition || definition.open) return []
  return definition.fields
    .filter((field) => !field.hidden && !isSensitiveField(field.name, settings.sensitiveFields))
    .map(({ name }) => name)
}

/** `db.select()` → `db.select({ id: users.id })` */
function listColumns(query: Query, source: Source, settings: Settings): Projection | undefined {
  const { call, model } = query
  if (call.type !== 'CallExpression' || call.arguments.length > 0 || model?.node.type !== 'Identifier' || methodOf(query) !== 'select') return undefined
  const table = model.node.name
  const fields = harmlessFields(query, settings)
  const end = source.getLastToken(call)
  if (fields.length === 0 || !end) return undefined
  const text = `{ ${fields.map((name) => `${name}: ${table}.${name}`).join(', ')} }`
  return { edit: { range: [end.range[0], end.range[0]], text }, text }
}

/** TypeORM has no list of what to leave out: all others are named. Relations come by `relations`, not by a selection. */
function selectRest(query: Query, settings: Settings, write: (path: string, text: string) => Projection | undefined): Projection | undefined {
  const method = methodOf(query)
  if (method === undefined || !/^find(?:One|OneOrFail|AndCount)?$/.test(method)) return undefined
  const references = new Set(query.model?.definition?.fields.flatMap(({ name, reference }) => (reference === undefined ? [] : [name])))
  const fields = harmlessFields(query, settings).filter((name) => !references.has(name))
  return fields.length > 0 ? write(`(${isManager(query) ? '1' : '0'}).select`, `[${fields.map(quote).join(', ')}]`) : undefined
}
