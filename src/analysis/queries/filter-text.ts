import type { CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { HOLE, textParts } from '../flow/text.js'
import type { Node, TSESTree } from '../module.js'
import { fieldOf } from './filter-fields.js'
import { readPath } from './places.js'
import { readConditionText, type SqlCondition } from './sql-statement.js'

/** A condition that is written in SQL, with the value that it compares with. */
interface TextCondition<Field> {
  readonly field: Field
  readonly operator: string
  readonly negated: boolean
  readonly certain: boolean
  readonly value: Node | undefined
}

interface Reading<Field> {
  readonly conditions: readonly TextCondition<Field>[]
  /** Some of the text wasn't understood. */
  readonly partial: boolean
}

/** The conditions in a text; `undefined` where no part of it is in sight. `values`: the place in the call of the values of placeholders. */
export function readTextConditions(facts: Facts, call: CallLike, node: Node, values: string | undefined): Reading<string> | undefined {
  const parts = textParts(facts, node)
  if (!parts.some((part) => part.is === 'text')) return undefined
  const holes = parts.filter((part) => part.is === 'value').map((part) => part.node)
  const text = parts.map((part) => (part.is === 'text' ? part.text : HOLE)).join('')
  const { conditions, partial } = readConditionText(text)
  const valueOf = (place: Place): Node | undefined => (place.kind === 'hole' ? holes[place.index] : boundValue(facts, call, values, place))
  return { partial, conditions: conditions.map(({ place, ...condition }) => ({ ...condition, value: place && valueOf(place) })) }
}

/** The conditions in a template tag: `sql\`${users.id} = ${id}\``. A field that isn't named in sight is `undefined`. */
export function readTagConditions(facts: Facts, { quasi }: TSESTree.TaggedTemplateExpression): Reading<string | undefined> {
  const { quasis, expressions } = quasi
  const text = quasis.map((part, i) => (part.value.cooked ?? '') + (expressions[i] ? HOLE : '')).join('')
  const { conditions, partial } = readConditionText(text)
  const nameOf = (field: string): string | undefined => {
    const hole = /^\$\{(\d+)\}$/.exec(field)?.[1]
    const column = hole === undefined ? undefined : expressions[Number(hole)]
    return hole === undefined ? field : column && fieldOf(facts, column)
  }
  return {
    partial,
    conditions: conditions.map(({ field, place, ...condition }) => ({
      ...condition,
      field: nameOf(field),
      value: place?.kind === 'hole' ? expressions[place.index] : undefined,
    })),
  }
}

type Place = NonNullable<SqlCondition['place']>

/** The value given for a placeholder: by its name or its number. */
function boundValue(facts: Facts, call: CallLike, path: string | undefined, place: Place): Node | undefined {
  const found = path === undefined ? undefined : readPath(facts, call, path)
  return found?.is === 'found' ? valueFor(facts, found.node, place) : undefined
}

/** What a list or an object of parameters holds for a placeholder. */
export function valueFor(facts: Facts, values: Node, place: Place): Node | undefined {
  const named = /^[:@$]([a-z_]\w*)$/i.exec(place.text.replace(':...', ':'))?.[1]
  const found = facts.values.option(values, named ?? String(place.index))
  if (found.is === 'found') return found.node
  // Some have the colon in the key.
  const marked = named === undefined ? found : facts.values.option(values, place.text)
  if (marked.is === 'found') return marked.node
  // One value in place of a list of one.
  const resolved = facts.values.resolve(values)
  return place.index === 0 && named === undefined && resolved.type !== 'ArrayExpression' && resolved.type !== 'ObjectExpression' ? values : undefined
}
