import type { Model, SinkKind } from '../models/schema.js'
import { Calls } from './calls.js'
import { ControlFlow } from './control-flow/control-flow.js'
import type { Facts } from './facts.js'
import { previewText } from './flow/text.js'
import { trace } from './flow/trace.js'
import type { Flow, FlowQuery } from './flow/types.js'
import { graphOf } from './identity/api-graph.js'
import { Identity } from './identity/identity.js'
import { interestOf, type Interest, type Wanted } from './interest.js'
import type { Module, Node } from './module.js'
import { singleFile, type Project } from './project/project.js'
import { findConcepts, findSinks, type Concept, type Sink } from './sinks.js'
import { buildIndex, type SyntaxIndex } from './syntax-index.js'
import { Values } from './values/values.js'

export type { Module, Node, Scope, TypeFacts, TSESTree } from './module.js'
export type { CallLike, FunctionNode } from './ast/nodes.js'
export type { Facts } from './facts.js'
export type { Flow, FlowQuery, Origin, Step } from './flow/types.js'
export type { Lookup } from './values/values.js'
export type { Concept, Sink } from './sinks.js'
export { interestOf, type Wanted } from './interest.js'
export { argumentOf, argumentsOf, calleeName, calleeOf, contains, enclosingFunction, isCallLike, isFunction, staticKey, unwrap, wrapped } from './ast/nodes.js'
export { pathEffect } from './flow/folders.js'
export { textAround, textParts, type TextPart } from './flow/text.js'
export { annotationOf, bindingOf } from './scope/bindings.js'
export { importOf } from './identity/imports.js'
export { isEffectivelyConstant, isGlobal, variableOf } from './scope/variables.js'

/** What rules ask of one file. */
export interface Analysis {
  readonly facts: Facts
  /** Places where a value would do harm, by kind. */
  sinks(kind: SinkKind): readonly Sink[]
  /** Calls that mean something to rules about options. */
  concepts(is: string): readonly Concept[]
  /** Where a value comes from. */
  flow(node: Node, query: FlowQuery): Flow
  /** The text an expression begins with, as far as the file shows it. */
  textOf(node: Node): string
}

class ModuleFacts implements Facts {
  readonly module: Module
  readonly graph: Facts['graph']
  readonly project: Project
  private indexPart: SyntaxIndex | undefined
  private identityPart: Identity | undefined
  private valuesPart: Values | undefined
  private callsPart: Calls | undefined
  private controlPart: ControlFlow | undefined

  constructor(module: Module, models: readonly Model[], project: Project) {
    this.module = module
    this.graph = graphOf(models)
    this.project = project
  }

  get index(): SyntaxIndex {
    return (this.indexPart ??= buildIndex(this.module))
  }
  get identity(): Identity {
    return (this.identityPart ??= new Identity(this))
  }
  get values(): Values {
    return (this.valuesPart ??= new Values(this.module))
  }
  get calls(): Calls {
    return (this.callsPart ??= new Calls(this))
  }
  get control(): ControlFlow {
    return (this.controlPart ??= new ControlFlow(this.module))
  }
}

const analyses = new WeakMap<Module['ast'], { models: readonly Model[]; analysis: Analysis }>()

/** The analysis of a module: made once per syntax tree and list of models, and lazy in all its parts. */
export function analyze(module: Module, models: readonly Model[], project: Project = singleFile): Analysis {
  const known = analyses.get(module.ast)
  if (known?.models === models) return known.analysis
  const facts = new ModuleFacts(module, models, project)
  const sinks = new Map<SinkKind, readonly Sink[]>()
  const concepts = new Map<string, readonly Concept[]>()
  // Types may tell what no import does: then the text can't rule anything out.
  const interest = (wanted: Wanted): Interest => (module.types ? { is: 'any' } : interestOf(models, module.text, wanted))
  const analysis: Analysis = {
    facts,
    sinks: (kind) => remember(sinks, kind, () => findSinks(facts, kind, interest({ sink: kind }))),
    concepts: (is) => remember(concepts, is, () => findConcepts(facts, is, interest({ concept: is }))),
    flow: (node, query) => trace(facts, node, query),
    textOf: (node) => previewText(facts, node),
  }
  analyses.set(module.ast, { models, analysis })
  return analysis
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
