import type { SchemaFiles } from '../../models/schema.js'
import type { Facts } from '../facts.js'
import { readSchema, type SchemaModel } from './schema-text.js'
import type { ModelDefinition } from './types.js'

const schemas = new WeakMap<readonly string[], { readonly models: ReadonlyMap<string, SchemaModel> | undefined }>()

/** A schema's models; read once for as long as its files stay as they are. */
function modelsOf(texts: readonly string[]): ReadonlyMap<string, SchemaModel> | undefined {
  let known = schemas.get(texts)
  if (!known) schemas.set(texts, (known = { models: readSchema(texts) }))
  return known.models
}

/** The definition of a query's model in the schema files of its library: by the name of the client's member, or of the table. */
export function definitionInSchema(facts: Facts, files: SchemaFiles, name: string, named: 'member' | 'table', specifier: string | undefined): ModelDefinition | undefined {
  for (const texts of facts.project.schemasNear(facts, files, specifier)) {
    const models = modelsOf(texts)
    // The nearest one can't be read: another one may be of another database.
    if (!models) return undefined
    for (const { members, columns } of models.values()) {
      if (named === 'member') {
        if (members.name !== '' && lowerFirst(members.name) === lowerFirst(name)) return members
      } else if (columns.name.toLowerCase() === name.toLowerCase()) return columns
    }
  }
  return undefined
}

/** `UserProfile` is the client's `userProfile`. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
