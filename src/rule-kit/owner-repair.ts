import { argumentOf, calleeName, calleeOf, contains, isFunction, isOwnerField, ownerFieldsOf, unwrap, type Analysis, type FunctionNode, type Node, type Query, type Routes, type TSESTree } from '../analysis/index.js'
import { writeOwnerInText } from './owner-repair-sql.js'
import type { Sibling } from './owned-model.js'
import type { Settings } from './settings.js'
import type { Edit } from './edit.js'

/** Owners that are many people: the caller's own id isn't theirs. */
const SHARED_OWNER = /^(?:tenant|org|organi[sz]ation|team|workspace|company|business|group|shop|store)(?:_?(?:id|uid|uuid|guid|ref))?$/i

/** The owner of a model's records, and the caller, both as they are to be written. */
interface Tie {
  readonly field: string
  readonly value: string
}

/**
 * The edits that write the owner into a query's filter, where its field and the caller are both in sight: as a field of the filter's
 * object, or by the method that takes a filter in place of an id.
 */
export function writeOwner(analysis: Analysis, routes: Routes, query: Query, siblings: readonly Sibling[], settings: Settings): { tie: Tie; edits: Edit[] } | undefined {
  const owner = functionAround(query.call)
  const tie = owner && findTie(analysis, routes, query, siblings, owner, settings)
  if (!tie) return undefined
  const text = `${tie.field}: ${tie.value}`
  const object = objectIn(query)
  if (object) {
    const last = object.properties.at(-1)
    return { tie, edits: [last ? { range: [last.range[1], last.range[1]], text: `, ${text}` } : { range: object.range, text: `{ ${text} }` }] }
  }
  const inText = writeOwnerInText(query, tie.field, tie.value)
  if (inText) return { tie, edits: inText }
  const id = argumentOf(query.call, 0)
  const callee = unwrap(calleeOf(query.call))
  const { byFilter } = query.row
  const key = query.filter.conditions.find(({ node }) => node === id)?.field
  if (byFilter === undefined || key === undefined || !id || callee.type !== 'MemberExpression') return undefined
  const { text: source } = analysis.facts.module
  return {
    tie,
    edits: [
      { range: callee.property.range, text: byFilter },
      { range: id.range, text: `{ ${key}: ${source.slice(...id.range)}, ${text} }` },
    ],
  }
}

/** The object that holds the filter: given as it is, or to a call of a chain (`where({ id })`). */
function objectIn({ filter }: Query): TSESTree.ObjectExpression | undefined {
  const [place] = filter.places
  if (!place || filter.places.length > 1) return undefined
  const inner = unwrap(place)
  const [first] = inner.type === 'CallExpression' && calleeName(inner) === 'where' && inner.arguments.length === 1 ? inner.arguments : [inner]
  return first.type === 'ObjectExpression' ? first : undefined
}

function findTie(analysis: Analysis, routes: Routes, query: Query, siblings: readonly Sibling[], owner: FunctionNode, settings: Settings): Tie | undefined {
  const sibling = siblings.find(({ query: other, value, field }) => value !== undefined && /^[\w$]+$/.test(field) && isReadable(value, other.call, owner))
  if (sibling?.value !== undefined) return { field: sibling.field, value: sibling.value }
  const owners = query.model?.definition ? ownerFieldsOf(query.model.definition, settings.ownerFields).filter(({ name }) => !SHARED_OWNER.test(name)) : []
  const field = owners.find(({ name }) => isOwnerField(name, settings.ownerFields)) ?? owners[0]
  const ids = routes.callerIn(owner).map(({ node }) => analysis.facts.module.text.slice(...node.range))
  const value = ids.find((text) => /(?:\.|^)(?:_?id|sub|uid|userId)$/.test(text))
  return field && value !== undefined ? { field: field.name, value } : undefined
}

function functionAround(node: Node): FunctionNode | undefined {
  let up: Node | undefined = node.parent
  let found: FunctionNode | undefined
  while (up) {
    if (isFunction(up)) found ??= up
    up = up.parent
  }
  return found
}

/** Whether an expression of another function says the same here: it begins at a parameter of the same name and place, or outside of both. */
function isReadable(value: string, from: Node, owner: FunctionNode): boolean {
  if (!/^[\w$]+(?:\??\.[\w$]+)*$/.test(value)) return false
  if (contains(owner, from)) return true
  const root = /^[\w$]+/.exec(value)?.[0]
  const other = functionAround(from)
  if (!other) return false
  const at = (fn: FunctionNode): number => fn.params.findIndex((parameter) => bindsName(parameter, root))
  const position = at(other)
  return position >= 0 && position === at(owner)
}

/** `ctx` and `{ ctx }`: the name, as the parameter itself or as its member of that name. */
function bindsName(parameter: Node, name: string | undefined): boolean {
  if (parameter.type === 'Identifier') return parameter.name === name
  if (parameter.type !== 'ObjectPattern') return false
  return parameter.properties.some((property) => property.type === 'Property' && property.shorthand && property.value.type === 'Identifier' && property.value.name === name)
}
