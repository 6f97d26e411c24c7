import type { TSESTree } from '@typescript-eslint/types'
import type { Module, Node, Reference, Scope, Variable } from '../module.js'

const identifiersOf = new WeakMap<TSESTree.Program, Map<Node, Variable | null>>()

/** Every identifier of the module that refers to, or declares, a variable: built once, in one pass over the scopes. */
function identifierMap(module: Module): Map<Node, Variable | null> {
  let map = identifiersOf.get(module.ast)
  if (!map) {
    map = new Map()
    for (const scope of module.scopes.scopes) {
      for (const reference of scope.references) map.set(reference.identifier, reference.resolved)
      for (const variable of scope.variables) {
        // A class has its name twice, outside and in a scope of its own: the outer one is what the file knows it by.
        for (const name of variable.identifiers) if (!map.get(name)) map.set(name, variable)
      }
    }
    for (const [identifier, variable] of implicitVariables(module)) map.set(identifier, variable)
    identifiersOf.set(module.ast, map)
  }
  return map
}

/** Names of platforms and module systems: what is written to them isn't kept for this file to read. */
const NOT_IMPLICIT = /^(?:exports|module|require|process|console|global(?:This)?|window|self|top|parent|document|location|name|status|event|on[a-z]+)$/

/** A variable that is defined by the first write to it. */
function implicitVariable({ identifier }: Reference, name: string, scope: Scope): Variable {
  const definition = { type: 'ImplicitGlobalVariable', name: identifier, node: identifier.parent }
  return { name, scope, defs: [definition], identifiers: [], references: [] as Reference[] } as unknown as Variable
}

/** Names that a sloppy script writes to without declaring them: its own, as far as the file shows. */
function* implicitVariables({ scopes }: Module): Iterable<[Node, Variable]> {
  const { globalScope } = scopes
  if (!globalScope) return
  const written = new Map<string, Variable>()
  for (const reference of globalScope.through) {
    const { name } = reference.identifier
    if (reference.isWrite() && typeof name === 'string' && !NOT_IMPLICIT.test(name) && !written.has(name)) {
      written.set(name, implicitVariable(reference, name, globalScope))
    }
  }
  if (written.size === 0) return
  for (const reference of globalScope.through) {
    const variable = typeof reference.identifier.name === 'string' ? written.get(reference.identifier.name) : undefined
    if (!variable) continue
    variable.references.push(reference)
    yield [reference.identifier, variable]
  }
}

/**
 * The variable an identifier refers to or declares; `null` for a name that isn't declared anywhere (a global of the platform),
 * `undefined` when the identifier is no variable at all (a property name, a type's member).
 */
export function variableOf(module: Module, identifier: Node): Variable | null | undefined {
  return identifierMap(module).get(identifier)
}

/** The variable that a name would mean at a node. */
export function variableNamed(module: Module, name: string, at: Node): Variable | undefined {
  let node: Node | undefined = at
  let scope: Scope | null = null
  while (node && !scope) {
    scope = module.scopes.acquire(node, true)
    node = node.parent
  }
  for (; scope; scope = scope.upper) {
    const variable = scope.set.get(name)
    if (variable) return variable
  }
  return undefined
}

/** A global of the platform: not declared in the file. ESLint's configured globals have no definitions either. */
export function isGlobal(module: Module, identifier: Node): boolean {
  const variable = variableOf(module, identifier)
  return variable === null || (variable !== undefined && variable.defs.length === 0 && variable.scope.type === 'global')
}

/** Whether a variable is written once, where it is declared (or is a parameter that is never assigned). */
export function isEffectivelyConstant(variable: Variable): boolean {
  if (variable.defs.length !== 1) return false
  return variable.references.every((reference) => !reference.isWrite() || reference.init === true)
}
