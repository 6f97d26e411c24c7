import type { CallSite } from '../calls.js'
import type { Facts } from '../facts.js'
import type { FunctionNode, CallLike } from '../ast/nodes.js'
import type { Node } from '../module.js'

/** A function (or value) of another module, with the facts of the module it is in. */
export interface Elsewhere<T> {
  readonly facts: Facts
  readonly node: T
}

/**
 * What other files know. The engine asks these questions wherever a value or a call leaves the module; an implementation that
 * reads other files answers them, and nothing else in the engine changes.
 */
export interface Project {
  /** Functions of other modules that a call may enter. */
  resolveCall(facts: Facts, call: CallLike): readonly Elsewhere<FunctionNode>[]
  /** The expression that an imported name is exported as. */
  resolveImport(facts: Facts, name: Node): readonly Elsewhere<Node>[]
  /** Calls, in other modules, of a function that this module exports. `complete`: there are no others. */
  callersOf(facts: Facts, exported: FunctionNode): { readonly sites: readonly (CallSite & { readonly facts: Facts })[]; readonly complete: boolean }
}

/** Knows one file only: nothing is resolved, and an exported function may have any caller. */
export const singleFile: Project = {
  resolveCall: () => [],
  resolveImport: () => [],
  callersOf: () => ({ sites: [], complete: false }),
}
