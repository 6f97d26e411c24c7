import {
  argumentOf,
  bindingOf,
  calleeOf,
  isFunction,
  staticKey,
  unwrap,
  variableOf,
  type Analysis,
  type CallLike,
  type Lookup,
  type Node,
  type TSESTree,
} from '../analysis/index.js'

export const UNKNOWN: Lookup = { is: 'unknown' }
export const MISSING: Lookup = { is: 'missing' }

/** Nesting of names, results and branches that are looked through for one answer. */
const MOST_LEVELS = 12

/** The segments of a relative path: `(0).useFactory().secret` → `['(0)', '.useFactory', '()', '.secret']`. */
export function segmentsOf(path: string): readonly string[] {
  return path.match(/\.[\w$-]+|\(\d*\)/g) ?? []
}

/**
 * What stands at a relative path of a call: `(2).algorithms`, `(0).useFactory().secret`. Looks through names, spreads, class fields,
 * functions of the file and what they return. *Unknown* wherever the file doesn't show it all.
 */
export function findPart(analysis: Analysis, call: CallLike, path: string): Lookup {
  const [position, ...rest] = segmentsOf(path)
  const index = Number(position?.slice(1, -1))
  const argument = argumentOf(call, index)
  let found: Lookup = argument ? { is: 'found', node: argument } : hasSpread(call, index) ? UNKNOWN : MISSING
  for (const segment of rest) {
    if (found.is !== 'found') return found
    found = segment === '()' ? findResult(analysis, found.node) : findOption(analysis, found.node, segment.slice(1))
  }
  return found.is === 'found' && isNothing(analysis, found.node) ? MISSING : found
}

function hasSpread(call: CallLike, upTo: number): boolean {
  return call.type !== 'TaggedTemplateExpression' && call.arguments.slice(0, upTo + 1).some(({ type }) => type === 'SpreadElement')
}

/** `undefined` and `null`, which stand for an option that isn't given. */
export function isNothing(analysis: Analysis, node: Node): boolean {
  const constant = analysis.facts.values.constant(node)
  return constant !== undefined && (constant.value === undefined || constant.value === null)
}

/** Whether an argument is a callback: a function, or a name that the file calls. */
export function isCallback(analysis: Analysis, node: Node): boolean {
  if (isFunction(analysis.facts.values.resolve(node)) || analysis.facts.identity.functions(node).length > 0) return true
  const inner = unwrap(node)
  if (inner.type !== 'Identifier') return false
  const references = variableOf(analysis.facts.module, inner)?.references ?? []
  return references.some(({ identifier: { parent }, identifier }) => parent.type === 'CallExpression' && calleeOf(parent) === identifier)
}

/** The one value that calls of a function of the file give. */
function findResult(analysis: Analysis, node: Node): Lookup {
  const [only, ...others] = analysis.facts.identity.functions(node)
  const [value, ...more] = (only && analysis.facts.index.returns.get(only)) ?? []
  return value && others.length === 0 && more.length === 0 ? { is: 'found', node: value } : UNKNOWN
}

/** What an object holds under a name, where the object may be built elsewhere in the file. */
function findOption(analysis: Analysis, object: Node, name: string, level = 0): Lookup {
  const { index, values } = analysis.facts
  const direct = values.option(object, name)
  if (direct.is !== 'unknown' || level > MOST_LEVELS) return direct
  // A callback or a text stands in place of the options.
  const resolved = values.resolve(object)
  if (resolved.type === 'Literal' || resolved.type === 'TemplateLiteral' || isCallback(analysis, object)) return MISSING
  if (resolved.type === 'ConditionalExpression') {
    const branches = [resolved.consequent, resolved.alternate].map((branch) => findOption(analysis, branch, name, level + 1))
    return branches.every(({ is }) => is === 'missing') ? MISSING : UNKNOWN
  }
  const holder = findHolder(analysis, resolved)
  return holder && !index.memberWrites.has(name) ? findOption(analysis, holder, name, level + 1) : UNKNOWN
}

/** The one object that a class field always is, or that a function of the file returns. */
function findHolder(analysis: Analysis, node: Node): Node | undefined {
  const { identity, index } = analysis.facts
  if (node.type === 'MemberExpression') {
    const [only, ...others] = identity.valuesOf(node)
    const isRewritten = index.memberWrites.has(staticKey(node) ?? '')
    return only && 'type' in only && only.type === 'ObjectExpression' && others.length === 0 && !isRewritten ? only : undefined
  }
  if (node.type !== 'CallExpression') return undefined
  const result = findResult(analysis, node.callee)
  return result.is === 'found' ? result.node : undefined
}

/** The object literal behind an expression, to be edited. */
export function findObject(analysis: Analysis, node: Node): TSESTree.ObjectExpression | undefined {
  let resolved = analysis.facts.values.resolve(node)
  for (let level = 0; level < MOST_LEVELS && resolved.type !== 'ObjectExpression'; level++) {
    const holder = findHolder(analysis, resolved)
    if (!holder) return undefined
    resolved = analysis.facts.values.resolve(holder)
  }
  return resolved.type === 'ObjectExpression' ? resolved : undefined
}

/** The declarator of a name that is declared as a whole and never written again. */
export function declaratorOf(analysis: Analysis, node: Node): TSESTree.VariableDeclarator | undefined {
  const inner = unwrap(node)
  const variable = inner.type === 'Identifier' ? variableOf(analysis.facts.module, inner) : undefined
  const [definition] = variable?.defs ?? []
  if (definition?.type !== 'Variable') return undefined
  const holder = bindingOf(definition.name)?.holder
  return holder?.is === 'declarator' ? holder.node : undefined
}
