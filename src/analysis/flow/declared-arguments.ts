import type { Facts } from '../facts.js'
import type { Module } from '../module.js'

/**
 * Arguments whose types an API's schema declares in the language of GraphQL (https://spec.graphql.org). Whoever calls such an API sends what
 * is declared: a text for a `String`, and of an input type its own fields. Only a scalar that the program defines may hold any object.
 */
interface Declared {
  /** Types of arguments, by the argument's name. */
  readonly arguments: ReadonlyMap<string, readonly string[]>
  /** Fields of input types, with their types. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly enums: ReadonlySet<string>
  readonly scalars: ReadonlySet<string>
}

/** Scalars that every schema has: texts, numbers and truth values. */
const OWN_SCALARS: ReadonlySet<string> = new Set(['String', 'ID', 'Int', 'Float', 'Boolean'])

/** Names of scalars that hold objects of any shape; others are texts of a certain form (`DateTime`, `EmailAddress`). */
const ANY_SHAPE = /json|any|object(?!id)|mixed|map|dict|record|filter|where/i

/** A block of a schema. Types of TypeScript have an equals sign before theirs. */
const BLOCK = /\b(type|input|enum)\s+(\w+)(?:[^\w={}][^={}]*)?\{([^{}]*)\}/g

/** A schema is told by one of its operations, or a scalar. */
const SCHEMA = /\btype\s+(?:Query|Mutation|Subscription)\b[^={}]*\{|^\s*scalar\s+\w+\s*$/m

const FIELD_WITH_ARGUMENTS = /\b\w+\s*\(([^()]*)\)\s*:\s*[[\w]/g

const NAME_AND_TYPE = /(\w+)\s*:[\s[]*(\w+)/g

/** Input types in each other that are looked into. */
const MOST_LEVELS = 4

const known = new WeakMap<Module, Declared | undefined>()

/**
 * Whether no object of the client's own shape comes by an argument. `path` leads from the arguments to the value. Where no declaration is
 * in sight, that there is one is enough if names are trusted.
 */
export function isDeclaredShape({ module }: Facts, path: readonly string[], trustNames: boolean): boolean {
  if (!known.has(module)) known.set(module, declaredIn(module.text))
  const declared = known.get(module)
  if (!declared) return trustNames
  const [name, ...rest] = path.filter((key) => key !== '*' && !/^\d+$/.test(key))
  const types = name === undefined || name.startsWith('%') ? [...declared.arguments.values()].flat() : declared.arguments.get(name)
  return types?.every((type) => isShaped(declared, type, rest, trustNames)) ?? trustNames
}

function isShaped(declared: Declared, type: string, path: readonly string[], trustNames: boolean, depth = 0): boolean {
  if (OWN_SCALARS.has(type) || declared.enums.has(type)) return true
  const fields = declared.inputs.get(type)
  if (!fields || depth >= MOST_LEVELS) return trustNames && !(declared.scalars.has(type) && ANY_SHAPE.test(type))
  const [name, ...rest] = path
  const asked = name === undefined ? undefined : fields.get(name)
  return asked === undefined ? [...fields.values()].every((field) => isShaped(declared, field, [], trustNames, depth + 1)) : isShaped(declared, asked, rest, trustNames, depth + 1)
}

function declaredIn(text: string): Declared | undefined {
  if (!SCHEMA.test(text)) return undefined
  const found = new Map<string, string[]>()
  const inputs = new Map<string, Map<string, string>>()
  const enums = new Set<string>()
  for (const [, kind, name = '', body = ''] of text.matchAll(BLOCK)) {
    if (kind === 'enum') enums.add(name)
    else if (kind === 'input') inputs.set(name, new Map(pairsOf(body)))
    else {
      for (const [, list = ''] of body.matchAll(FIELD_WITH_ARGUMENTS)) {
        for (const [argument, type] of pairsOf(list)) found.set(argument, [...(found.get(argument) ?? []), type])
      }
    }
  }
  const scalars = new Set(Array.from(text.matchAll(/\bscalar\s+(\w+)/g), ([, name = '']) => name))
  return { arguments: found, inputs, enums, scalars }
}

function pairsOf(text: string): [string, string][] {
  return Array.from(text.matchAll(NAME_AND_TYPE), ([, name = '', type = '']): [string, string] => [name, type])
}
