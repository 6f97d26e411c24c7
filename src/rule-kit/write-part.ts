import type { TSESLint } from '@typescript-eslint/utils'
import { argumentOf, staticKey, unwrap, variableOf, type Analysis, type CallLike, type Node, type TSESTree } from '../analysis/index.js'
import { declaratorOf, findObject, isCallback, isNothing, segmentsOf } from './find-part.js'
import type { Edit } from './edit.js'

interface Place {
  readonly analysis: Analysis
  readonly source: Readonly<TSESLint.SourceCode>
}

/** `verifyOptions: { algorithms: […] }` for the members `['verifyOptions', 'algorithms']`. */
function nest(members: readonly string[], text: string): string {
  const [first, ...rest] = members
  if (first === undefined) return text
  return `${first}: ${rest.length > 0 ? `{ ${nest(rest, text)} }` : text}`
}

const insert = (at: number, text: string): Edit => ({ range: [at, at], text })
const replace = ({ range }: Node, text: string): Edit => ({ range, text })

/**
 * The edit that writes a value at a relative path of a call where there is none yet: into the options object, wherever in the file
 * it is built, as a new argument, or before a callback. `undefined` where the place can't be written without a guess.
 */
export function writePart(place: Place, call: CallLike, path: string, text: string): Edit | undefined {
  const [position, ...segments] = segmentsOf(path)
  if (call.type === 'TaggedTemplateExpression' || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined
  const index = Number(position?.slice(1, -1))
  const argument = argumentOf(call, index)
  const members = segments.map((segment) => segment.slice(1))
  const isStatic = !segments.includes('()')
  const whole = members.length > 0 ? `{ ${nest(members, text)} }` : text
  if (!argument) return isStatic ? appendArgument(place, call, index, whole) : undefined
  if (isNothing(place.analysis, argument)) return isStatic ? replace(argument, whole) : undefined
  if (isStatic && isCallback(place.analysis, argument)) return insertArgument(place, call, argument, whole)
  return writeMember(place, argument, segments, text)
}

function appendArgument({ source }: Place, call: Exclude<CallLike, TSESTree.TaggedTemplateExpression>, index: number, text: string): Edit | undefined {
  const end = source.getLastToken(call)
  const last = end && source.getTokenBefore(end)
  if (end?.value !== ')' || !last) return undefined
  const gap = Math.max(0, index - call.arguments.length)
  const added = [...Array.from({ length: gap }, () => 'undefined'), text].join(', ')
  if (call.arguments.length === 0) return insert(end.range[0], added)
  if (last.value !== ',') return insert(last.range[1], `, ${added}`)
  const indent = indentBefore(source, call.arguments.at(-1) ?? call)
  return insert(last.range[1], indent === undefined ? ` ${added},` : `\n${indent}${added},`)
}

function insertArgument({ source }: Place, call: Node, before: Node, text: string): Edit | undefined {
  // Parentheses around the argument are no part of it.
  let token = source.getTokenBefore(before)
  while (token && token.value === '(' && token.range[0] > call.range[0] && source.getTokenBefore(token)?.value === ',') {
    token = source.getTokenBefore(token)
  }
  if (token?.value === ',') return insert(token.range[1], ` ${text},`)
  return token?.value === '(' ? insert(before.range[0], `${text}, `) : undefined
}

function writeMember(place: Place, holder: Node, segments: readonly string[], text: string): Edit | undefined {
  const [segment, ...rest] = segments
  if (segment === undefined) return undefined
  const { analysis } = place
  if (segment === '()') {
    const [only, ...others] = analysis.facts.identity.functions(holder)
    const [value, ...more] = (only && analysis.facts.index.returns.get(only)) ?? []
    return value && others.length === 0 && more.length === 0 ? writeMember(place, value, rest, text) : undefined
  }
  const object = findObject(analysis, holder)
  if (!object) return undefined
  const name = segment.slice(1)
  const existing = object.properties.find((property) => property.type === 'Property' && staticKey(property) === name)
  if (existing?.type === 'Property') {
    if (isNothing(analysis, existing.value)) {
      return replace(existing, nest([name, ...rest.map((inner) => inner.slice(1))], text))
    }
    return writeMember(place, existing.value, rest, text)
  }
  if (rest.includes('()')) return undefined
  const property = nest([name, ...rest.map((inner) => inner.slice(1))], text)
  if (unwrap(holder) === object || isOnlyUse(place, holder, object)) return addProperty(place, object, property)
  // The object serves other calls too, or its declaration would give the new property too wide a type.
  return replace(holder, `{ ...${place.source.getText(holder)}, ${property} }`)
}

/** Whether a name is read here only and its declaration can take another property. */
function isOnlyUse({ analysis }: Place, holder: Node, object: TSESTree.ObjectExpression): boolean {
  const declarator = declaratorOf(analysis, holder)
  const inner = unwrap(holder)
  if (declarator?.id.type !== 'Identifier' || !declarator.init || inner.type !== 'Identifier') return false
  const references = variableOf(analysis.facts.module, inner)?.references ?? []
  const reads = references.filter((reference) => reference.isRead() && !isWrittenTo(reference.identifier))
  if (reads.length !== 1 || analysis.facts.index.exportedNames.has(inner.name)) return false
  // Without an annotation TypeScript takes a list of texts for `string[]`, which isn't a list of algorithms.
  const isTyped = declarator.id.typeAnnotation !== undefined || declarator.init.type === 'TSSatisfiesExpression'
  const isTypeScript = /\.[cm]?tsx?$/.test(analysis.facts.module.filename)
  return isTypeScript ? isTyped && unwrap(declarator.init) === object : declarator.init === object
}

/** `options.issuer = …` is a part of how the object is built. */
function isWrittenTo(name: Node): boolean {
  const member = name.parent
  return member?.type === 'MemberExpression' && member.object === name && member.parent.type === 'AssignmentExpression' && member.parent.left === member
}

/** Adds a property as the last one, so that it wins over spreads, in the way the others are laid out. */
function addProperty({ source }: Place, object: TSESTree.ObjectExpression, property: string): Edit {
  const last = object.properties.at(-1)
  if (!last) {
    const [from, to] = object.range
    return /^\{\s*\}$/.test(source.text.slice(from, to)) ? replace(object, `{ ${property} }`) : insert(from + 1, ` ${property}`)
  }
  const indent = indentBefore(source, last)
  return insert(last.range[1], indent === undefined ? `, ${property}` : `,\n${indent}${property}`)
}

/** The white space before a node that begins its line. */
function indentBefore({ text }: Place['source'], node: Node): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', node.range[0] - 1) + 1, node.range[0])
  return before.trim() === '' && node.range[0] > before.length ? before : undefined
}
