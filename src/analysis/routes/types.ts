import type { FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'

/** Names that a project adds to what the engine knows of callers and their guards. */
export interface RouteWords {
  /** Expressions that hold the caller: `req.user`, `getViewer()`. */
  readonly identity: readonly string[]
  /** Names of middleware, guards and hooks that authenticate. */
  readonly authenticationGuards: readonly string[]
}

/** Something that stands before a handler: middleware, a guard, a hook, a wrapper, a strategy. */
export interface Layer {
  /** As it is written where it is handed over. */
  readonly node: Node
  /** Last name of what is written: `authenticate` of `passport.authenticate('jwt')`. */
  readonly name: string
  /** The functions of the file that it is. */
  readonly functions: readonly FunctionNode[]
  /** What it asks of the caller: that they are known, or that they may. Nothing: it does something else, or can't be seen. */
  readonly does: 'authenticate' | 'authorize' | undefined
  /** Its functions are in sight, and let everything pass. */
  readonly idle?: boolean
}

/** A function that a framework calls for a request, a message or an event. */
export interface Endpoint {
  /** The functions that answer: the handler, and what its wrappers make of it. Empty where another file has it. */
  readonly handlers: readonly FunctionNode[]
  /** The call, decorator, export or object that registers it; the function itself where its registration isn't in the file. */
  readonly node: Node
  /** Upper case, `ALL` for any; a word of the framework's for others (`QUERY`, `ACTION`). Absent where the file doesn't say. */
  readonly method: string | undefined
  /** As far as the file shows it, with the prefixes in front of it. */
  readonly path: string | undefined
  /** Names of the parameters in the path. */
  readonly parameters: readonly string[]
  /** Name of the model that tells of it. */
  readonly framework: string
  /** The file shows where it is registered. */
  readonly registered: boolean
  /** What certainly runs before the handler, in order. */
  readonly before: readonly Layer[]
  /** What may run before it: in other branches, other functions, or for paths that can't be compared. */
  readonly maybe: readonly Layer[]
  /** The modules that register it, mount the routers around it, and say something for all endpoints. */
  readonly modules: readonly Facts[]
  /** Names of other decorators at the handler and its class: `Public`. */
  readonly marks: readonly string[]
}

/** An expression that is the caller, and the members that lead from there to a value. */
export interface Caller {
  /** Of the module that it is written in. */
  readonly facts: Facts
  readonly node: Node
  readonly keys: readonly string[]
}
