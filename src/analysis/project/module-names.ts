import { calleeOf, isCallLike, wrapped, type CallLike, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { importOf } from '../identity/imports.js'
import type { Module, Node } from '../module.js'

/** A name that a module gives to something it imports. */
interface ImportedName {
  readonly local: string
  readonly node: Node
  /** What it is called where it comes from; absent for a default export, and for a whole module that is required. */
  readonly imported: string | undefined
}

/** What a module takes over and hands on, by name: read off its scopes once. */
interface Names {
  readonly imported: readonly ImportedName[]
  /** Names and members that are handed on, not called. */
  readonly mentions: ReadonlyMap<string, readonly Node[]>
}

const namesByModule = new WeakMap<Module, Names>()

function namesOf(module: Module): Names {
  let names = namesByModule.get(module)
  if (!names) namesByModule.set(module, (names = { imported: importedNames(module), mentions: findMentions(module) }))
  return names
}

function importedNames({ scopes }: Module): ImportedName[] {
  const out: ImportedName[] = []
  for (const scope of scopes.scopes) {
    for (const { defs, name: local } of scope.variables) {
      for (const definition of defs) {
        const node = definition.name
        if (definition.type === 'ImportBinding') {
          const from = importOf(node)
          if (from) out.push({ local, node, imported: from.imported })
        }
        const init = definition.type === 'Variable' ? definition.node.init : undefined
        const isRequired = init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require'
        if (isRequired) out.push({ local, node, imported: undefined })
      }
    }
  }
  return out
}

/** Names that a module gives to a function it imports: `import go from './start'`, `const go = require('./start')`. */
export function localNamesOf({ module, identity }: Facts, fn: FunctionNode, names: ReadonlySet<string>, isFree: boolean): string[] {
  const out: string[] = []
  for (const { local, node, imported } of namesOf(module).imported) {
    const mayBe = !names.has(local) && (imported === undefined ? isFree : names.has(imported))
    if (mayBe && identity.functions(node).includes(fn)) out.push(local)
  }
  return out
}

/** Calls of a whole module in place: `require('./routes')(app)`. */
export function callsInPlace({ index }: Facts): readonly CallLike[] {
  return (index.callsByName.get('require') ?? []).flatMap((node) => {
    const outer = wrapped(node)
    return isCallLike(outer.parent) && calleeOf(outer.parent) === outer ? [outer.parent] : []
  })
}

/** Whole modules that are handed on in place: `register(require('./orders'))`, `register(import('./orders'))`. */
export function modulesInPlace({ index }: Facts): readonly Node[] {
  const loads: readonly Node[] = [...(index.callsByName.get('require') ?? []), ...index.dynamicImports]
  return loads.filter((node) => isCallLike(wrapped(node).parent) && !isCalled(wrapped(node)))
}

/** Names and members of a module that are handed on, not called. */
export function mentionsOf({ module }: Facts, name: string): readonly Node[] {
  return namesOf(module).mentions.get(name) ?? []
}

function findMentions({ scopes }: Module): Map<string, Node[]> {
  const mentions = new Map<string, Node[]>()
  for (const scope of scopes.scopes) {
    for (const { identifier } of scope.references) {
      const { parent } = identifier
      const node: Node = parent.type === 'MemberExpression' && parent.object === identifier ? parent : identifier
      const last = node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed ? node.property.name : identifier.name
      if (isCalled(node)) continue
      const list = mentions.get(last)
      if (list) list.push(node)
      else mentions.set(last, [node])
    }
  }
  return mentions
}

function isCalled(node: Node): boolean {
  const { parent } = node
  if (!parent || !isCallLike(parent)) return false
  return (parent.type === 'TaggedTemplateExpression' ? parent.tag : parent.callee) === node
}
