import type { TSESLint } from '@typescript-eslint/utils'
import type { Analysis, Query } from '../analysis/index.js'
import { argumentsOf, isOutcomeCallback, isSensitiveField } from '../analysis/index.js'
import type { FieldChoice } from '../models/schema.js'
import type { RawEntity } from './raw-entity.js'
import type { Settings } from './settings.js'
import type { Edit } from './edit.js'
import { writePart } from './write-part.js'

/** A change of the query after which the sensitive fields stay in the database. */
export interface Projection {
  readonly edit: Edit
  /** What is written, for the suggestion's text. */
  readonly text: string
}

type Source = Readonly<TSESLint.SourceCode>

/** A field that such records have, for libraries that take names which a model doesn't have: a guess does no harm. */
const USUAL = 'password'

/** Writes a projection to the query whose records are sent, where its library has one and the fields are known. */
export function projectFields(analysis: Analysis, source: Source, { origin, query, fields }: RawEntity, settings: Settings): Projection | undefined {
  const { leaveOut } = query.row
  if (!leaveOut || origin.facts.module !== analysis.facts.module) return undefined
  // A query that is given a callback runs at once.
  const last = argumentsOf(query.call).at(-1)
  if (last && isOutcomeCallback(last)) return undefined
  const names = fields.length > 0 ? fields : query.library.anyField ? [USUAL] : []
  // A selection names what is wanted: whoever wrote it must judge.
  if (names.length === 0 || query.projection.selected || names.some((name) => name.includes('.'))) return undefined
  const text = writeChoice(leaveOut.as, names, query, settings)
  if (text === undefined) return undefined
  const chained = /^\.(\w+)\(0\)$/.exec(leaveOut.at)?.[1]
  if (chained !== undefined) {
    const end = query.call.range[1]
    return { edit: { range: [end, end], text: `.${chained}(${text})` }, text: `.${chained}(${text})` }
  }
  const edit = writePart({ analysis, source }, query.call, leaveOut.at, text)
  const key = /\.(\w+)$/.exec(leaveOut.at)?.[1]
  return edit && { edit, text: key === undefined ? text : `${key}: ${text}` }
}

/** What is written at the place of a choice: of the fields that must not leave, or of all others. */
function writeChoice(as: FieldChoice['as'], names: readonly string[], query: Query, settings: Settings): string | undefined {
  switch (as) {
    case 'names':
      return listOf(names)
    case 'exclude':
      return `{ exclude: ${listOf(names)} }`
    case 'minus':
      return quote(names.map((name) => `-${name}`).join(' '))
    case 'others': {
      // Records that are referred to come by another option.
      const references = new Set(query.model?.definition?.fields.flatMap(({ name, reference }) => (reference === undefined ? [] : [name])))
      const others = harmlessFields(query, settings).filter((name) => !references.has(name))
      return others.length > 0 ? listOf(others) : undefined
    }
    case 'columns':
      return columnsOf(query, harmlessFields(query, settings))
    default:
      return `{ ${names.map((name) => `${name}: ${as}`).join(', ')} }`
  }
}

function listOf(names: readonly string[]): string {
  return `[${names.map(quote).join(', ')}]`
}

function quote(name: string): string {
  return `'${name}'`
}

/** The fields of a model in sight that may leave. */
function harmlessFields({ model }: Query, settings: Settings): readonly string[] {
  const definition = model?.definition
  if (!definition || definition.open) return []
  return definition.fields
    .filter((field) => !field.hidden && !isSensitiveField(field.name, settings.sensitiveFields))
    .map(({ name }) => name)
}

/** `{ id: users.id }` of a table that a name holds. */
function columnsOf({ model }: Query, fields: readonly string[]): string | undefined {
  if (fields.length === 0 || model?.node.type !== 'Identifier') return undefined
  const table = model.node.name
  return `{ ${fields.map((name) => `${name}: ${table}.${name}`).join(', ')} }`
}
