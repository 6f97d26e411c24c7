import type { Reference, Scope, ScopeManager, Variable as ScopeVariable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'

/** A syntax node. `range` and `parent` are always there; `loc` need not be (other parsers leave it out). */
export type Node = TSESTree.Node
export type { Reference, Scope, ScopeManager, TSESTree }
export type Variable = ScopeVariable

/** What type services, where there are any, can add. All answers are optional: no type information is never an error. */
export interface TypeFacts {
  /** The primitive kind of an expression's type, where it is one that can't carry text an attacker writes. */
  harmlessKind(node: Node): 'number' | 'boolean' | 'bigint' | 'date' | 'enum' | 'literal' | undefined
  /** Package and exported name of the declared type of an expression: `{ package: 'pg', name: 'Pool' }`. */
  declaredOrigin(node: Node): { package: string; name: string } | undefined
}

/**
 * The engine's input: one parsed file. No rule context and none of ESLint's own objects, so that files which aren't being linted
 * can be read as well.
 */
export interface Module {
  readonly ast: TSESTree.Program
  readonly text: string
  readonly scopes: ScopeManager
  /** Child keys by node type, as the parser gives them. */
  readonly visitorKeys: Readonly<Record<string, readonly string[] | undefined>>
  /** Path with forward slashes; `<input>` when there is none. */
  readonly filename: string
  readonly types?: TypeFacts | undefined
}
