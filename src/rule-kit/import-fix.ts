import { bindingOf, importOf, isGlobal, staticKey, textOf, unwrap, variableOf, type Facts, type Node, type TSESTree } from '../analysis/index.js'
import type { Edit } from './edit.js'

/** What to write to reach an export, and what must be added to the file for it. */
export interface ImportedName {
  readonly text: string
  readonly edits: readonly Edit[]
}

/** An expression that is an export of a module, and how the file got hold of it. */
export interface ExportReference {
  /** The module as the file writes it: `node:child_process`. */
  readonly specifier: string
  /** Name of the export, whatever it is called in the file. */
  readonly name: string
  readonly via:
    | { readonly is: 'member'; readonly object: Node }
    | { readonly is: 'import'; readonly node: TSESTree.ImportDeclaration }
    | { readonly is: 'pattern'; readonly node: TSESTree.ObjectPattern }
    | { readonly is: 'declarator'; readonly node: TSESTree.VariableDeclarator; readonly object: Node }
}

/** The module that an expression is as a whole: a namespace or default import, `require('x')`, a name for one of them. */
export function moduleOf(facts: Facts, node: Node): string | undefined {
  const inner = unwrap(node)
  if (inner.type === 'CallExpression') {
    const [first] = inner.arguments
    if (inner.callee.type !== 'Identifier' || inner.callee.name !== 'require' || !isGlobal(facts.module, inner.callee)) return undefined
    return first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined
  }
  if (inner.type === 'ImportExpression') {
    return inner.source.type === 'Literal' && typeof inner.source.value === 'string' ? inner.source.value : undefined
  }
  if (inner.type !== 'Identifier') return undefined
  const name = variableOf(facts.module, inner)?.defs[0]?.name
  if (!name) return undefined
  const imported = importOf(name)
  if (imported) return imported.imported === undefined ? imported.specifier : undefined
  const binding = bindingOf(name)
  if (binding?.holder.is !== 'declarator' || binding.path.length > 0 || !binding.holder.node.init) return undefined
  const init = unwrap(binding.holder.node.init)
  return init.type === 'Identifier' ? undefined : moduleOf(facts, init)
}

/** Which export of which module an expression is, as far as the file says so in so many words. */
export function findExport(facts: Facts, node: Node): ExportReference | undefined {
  const inner = unwrap(node)
  if (inner.type === 'MemberExpression') {
    const specifier = moduleOf(facts, inner.object)
    const name = staticKey(inner)
    return specifier !== undefined && name !== undefined ? { specifier, name, via: { is: 'member', object: inner.object } } : undefined
  }
  if (inner.type !== 'Identifier') return undefined
  const definitions = variableOf(facts.module, inner)?.defs ?? []
  const [definition] = definitions
  if (!definition || definitions.length > 1) return undefined
  const imported = importOf(definition.name)
  if (imported) {
    const declaration = definition.name.parent.parent
    if (imported.imported === undefined || declaration?.type !== 'ImportDeclaration') return undefined
    return { specifier: imported.specifier, name: imported.imported, via: { is: 'import', node: declaration } }
  }
  const binding = bindingOf(definition.name)
  if (binding?.holder.is !== 'declarator' || binding.defaults.length > 0) return undefined
  const { id, init } = binding.holder.node
  if (!init) return undefined
  if (id.type === 'ObjectPattern') {
    const [name, ...more] = binding.path
    const specifier = moduleOf(facts, init)
    if (specifier === undefined || name === undefined || more.length > 0) return undefined
    return { specifier, name, via: { is: 'pattern', node: id } }
  }
  const value = unwrap(init)
  if (value.type !== 'MemberExpression') return undefined
  const found = findExport(facts, value)
  if (found?.via.is !== 'member') return undefined
  return { ...found, via: { is: 'declarator', node: binding.holder.node, object: value.object } }
}

/** Whether a new name can be declared at the top of the file without meeting, or hiding, another. */
export function isFreeName(facts: Facts, name: string): boolean {
  return facts.module.scopes.scopes.every((scope) => {
    if ((scope.set.get(name)?.defs.length ?? 0) > 0) return false
    return scope.references.every((reference) => reference.identifier.name !== name || (reference.resolved?.defs.length ?? 0) > 0)
  })
}

/** Text to put after a statement so that another follows in the same style. */
export function statementAfter(facts: Facts, statement: Node, code: string): Edit {
  const { text } = facts.module
  const lineStart = text.lastIndexOf('\n', statement.range[0] - 1) + 1
  const indent = /^[ \t]*/.exec(text.slice(lineStart, statement.range[0]))?.[0] ?? ''
  const semicolon = text[statement.range[1] - 1] === ';' ? ';' : ''
  return { range: [statement.range[1], statement.range[1]], text: `\n${indent}${code}${semicolon}` }
}

/**
 * Reaches another export of the module that a reference already uses, in the way that the file does it: a further name in the same
 * import or destructuring, or the same object's member. `undefined` when the name is taken.
 *
 * @example
 * // `exec` of `import { exec } from 'node:child_process'` and 'execFile' give
 * // { text: 'execFile', edits: [insert `, execFile` after `exec`] }
 */
export function importBeside(facts: Facts, reference: ExportReference, name: string): ImportedName | undefined {
  const { via } = reference
  if (via.is === 'member') return { text: `${textOf(facts, via.object)}.${name}`, edits: [] }
  const known = findImported(facts, reference.specifier, name)
  if (known !== undefined) return { text: known, edits: [] }
  if (!isFreeName(facts, name)) return undefined
  if (via.is === 'declarator') {
    const declaration = via.node.parent
    const code = `${declaration.kind} ${name} = ${textOf(facts, via.object)}.${name}`
    return { text: name, edits: [statementAfter(facts, declaration, code)] }
  }
  const names: readonly Node[] = via.is === 'pattern' ? via.node.properties : via.node.specifiers
  const last = names.at(-1)
  if (!last || last.type === 'RestElement') return undefined
  return { text: name, edits: [{ range: [last.range[1], last.range[1]], text: `, ${name}` }] }
}

/** The local name of an export that the file has already imported by name at its top level. */
function findImported(facts: Facts, specifier: string, name: string): string | undefined {
  for (const statement of facts.module.ast.body) {
    if (statement.type === 'ImportDeclaration' && isSameModule(statement.source.value, specifier) && statement.importKind !== 'type') {
      for (const { local } of statement.specifiers) if (importOf(local)?.imported === name) return local.name
    }
    if (statement.type !== 'VariableDeclaration') continue
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'ObjectPattern' || !init || !isSameModule(moduleOf(facts, init) ?? '', specifier)) continue
      for (const property of id.properties) {
        if (property.type === 'Property' && staticKey(property) === name && property.value.type === 'Identifier') return property.value.name
      }
    }
  }
  return undefined
}

function isSameModule(one: string, other: string): boolean {
  return one.replace(/^node:/, '') === other.replace(/^node:/, '')
}
