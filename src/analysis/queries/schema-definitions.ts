import type { SchemaFiles } from '../../models/schema.js'
import { receiverOf, staticKey } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { LIMITS } from '../limits.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
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

/** The same definition without the fields that the client leaves out of every answer: those are hidden, as far as its construction is in sight. */
export function withoutOmitted(facts: Facts, files: SchemaFiles, client: Node, definition: ModelDefinition): ModelDefinition {
  const omitted = files.omitted === undefined ? undefined : omittedBy(facts, client, files.omitted)
  if (!omitted || omitted.size === 0) return definition
  const known = new Map<ModelDefinition, ModelDefinition>()
  const hide = (one: ModelDefinition): ModelDefinition => {
    let found = known.get(one)
    if (!found) {
      const names = omitted.get(lowerFirst(one.name))
      const fields = one.fields.map((field) => ({
        ...field,
        hidden: field.hidden || names?.has(field.name) === true,
        get target() {
          return field.target && hide(field.target)
        },
      }))
      known.set(one, (found = { ...one, fields }))
    }
    return found
  }
  return hide(definition)
}

/** Names of fields by model: `new PrismaClient({ omit: { user: { hash: true } } })`. */
function omittedBy(facts: Facts, client: Node, place: string): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  let made = facts.values.resolve(client)
  // `known ?? new PrismaClient()`, `new PrismaClient().$extends(…)`
  for (let depth = 0; depth < LIMITS.guardDepth && made.type !== 'NewExpression'; depth++) {
    const inner = made.type === 'LogicalExpression' ? made.right : made.type === 'CallExpression' ? receiverOf(made) : undefined
    if (!inner) return undefined
    made = homeOf(facts, inner).values.resolve(inner)
  }
  if (made.type !== 'NewExpression') return undefined
  const { values } = homeOf(facts, made)
  const omitted = new Map<string, ReadonlySet<string>>()
  const found = values.at(made, place)
  for (const [model, fields] of found.is === 'found' ? entriesOf(found.node) : []) {
    omitted.set(model, new Set([...entriesOf(fields)].flatMap(([name, value]) => (values.truth(value) === true ? [name] : []))))
  }
  return omitted

  function* entriesOf(node: Node): Iterable<[string, Node]> {
    const object = values.resolve(node)
    for (const property of object.type === 'ObjectExpression' ? object.properties : []) {
      const name = property.type === 'Property' ? staticKey(property) : undefined
      if (property.type === 'Property' && name !== undefined) yield [name, property.value]
    }
  }
}

/** `UserProfile` is the client's `userProfile`. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
