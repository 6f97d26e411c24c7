import type { TSESTree } from '@typescript-eslint/types'
import type { Module, Node, Variable } from '../module.js'

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
    identifiersOf.set(module.ast, map)
  }
  return map
}

/**
 * The variable an identifier refers to or declares; `null` for a name that isn't declared anywhere (a global of the platform),
 * `undefined` when the identifier is no variable at all (a property name, a type's member).
 */
export function variableOf(module: Module, identifier: Node): Variable | null | undefined {
  return identifierMap(module).get(identifier)
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
