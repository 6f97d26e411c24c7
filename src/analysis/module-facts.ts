import type { Model } from '../models/schema.js'
import { Calls } from './calls.js'
import { ControlFlow } from './control-flow/control-flow.js'
import type { Facts } from './facts.js'
import { graphOf } from './identity/api-graph.js'
import { Identity } from './identity/identity.js'
import type { Module } from './module.js'
import { noteHome, type Project } from './project/project.js'
import { FileQueries } from './queries/queries.js'
import { buildIndex, type SyntaxIndex } from './syntax-index.js'
import { Values } from './values/values.js'

/** The facts of one module, each part made when it is first asked. */
export class ModuleFacts implements Facts {
  readonly module: Module
  readonly graph: Facts['graph']
  readonly project: Project
  private indexPart: SyntaxIndex | undefined
  private identityPart: Identity | undefined
  private valuesPart: Values | undefined
  private callsPart: Calls | undefined
  private controlPart: ControlFlow | undefined
  private queriesPart: FileQueries | undefined
  private readonly models: readonly Model[]

  constructor(module: Module, models: readonly Model[], project: Project) {
    this.module = module
    this.graph = graphOf(models)
    this.project = project
    this.models = models
    noteHome(this)
  }

  get index(): SyntaxIndex {
    return (this.indexPart ??= buildIndex(this.module))
  }
  get identity(): Identity {
    return (this.identityPart ??= new Identity(this))
  }
  get values(): Values {
    return (this.valuesPart ??= new Values(this.module, this))
  }
  get calls(): Calls {
    return (this.callsPart ??= new Calls(this))
  }
  get control(): ControlFlow {
    return (this.controlPart ??= new ControlFlow(this.module))
  }
  get queries(): FileQueries {
    return (this.queriesPart ??= new FileQueries(this, this.models))
  }
}
