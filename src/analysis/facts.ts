import type { ApiGraph } from './identity/api-graph.js'
import type { Identity } from './identity/identity.js'
import type { Calls } from './calls.js'
import type { ControlFlow } from './control-flow/control-flow.js'
import type { Queries } from './queries/types.js'
import type { Module } from './module.js'
import type { Project } from './project/project.js'
import type { SyntaxIndex } from './syntax-index.js'
import type { Values } from './values/values.js'

/** Everything the engine knows of one module. Each part is made when it is first asked. */
export interface Facts {
  readonly module: Module
  readonly graph: ApiGraph
  readonly project: Project
  readonly index: SyntaxIndex
  readonly identity: Identity
  readonly values: Values
  readonly calls: Calls
  readonly control: ControlFlow
  readonly queries: Queries
}
