import type { Model, SinkKind } from '../models/schema.js'
import { findDynamicCalls, type DynamicCall } from './dynamic-calls.js'
import { findDynamicWrites, type DynamicWrite } from './dynamic-writes.js'
import type { Facts } from './facts.js'
import { previewText } from './flow/text.js'
import { trace } from './flow/trace.js'
import type { Flow, FlowQuery } from './flow/types.js'
import { interestOf, type Interest, type Wanted } from './interest.js'
import { ModuleFacts } from './module-facts.js'
import type { Module, Node } from './module.js'
import { findPollutions, type Pollution } from './pollution.js'
import { projectOf } from './project/files.js'
import { findRecordWrites, type RecordWrite } from './record-writes.js'
import { singleFile, type Project, type Surroundings } from './project/project.js'
import { catalogueOf } from './queries/catalogue.js'
import type { Queries } from './queries/types.js'
import { Routes } from './routes/routes.js'
import type { RouteWords } from './routes/types.js'
import { findConcepts, findSinks, type Concept, type Sink } from './sinks.js'

export type { Module, Node, Scope, TypeFacts, TSESTree } from './module.js'
export type { CallLike, FunctionNode } from './ast/nodes.js'
export type { Facts } from './facts.js'
export type { Project } from './project/project.js'
export type { Flow, FlowQuery, KindFacts, MemberQuery, Origin, Step } from './flow/types.js'
export type { Lookup } from './values/values.js'
export type { Concept, Sink } from './sinks.js'
export { compile } from './flow/characters.js'
export { mayPollute, type Pollution, type SharedRead } from './pollution.js'
export { mayCallDynamically, type DynamicCall } from './dynamic-calls.js'
export { mayWriteDynamically, type DynamicWrite } from './dynamic-writes.js'
export { isDropped, isOfOtherFile } from './entities.js'
export type { RecordWrite } from './record-writes.js'
export type { Routes } from './routes/routes.js'
export type { Endpoint, Layer, RouteWords } from './routes/types.js'
export { bodyTypeOf, fieldsOfModel, fieldsOfType, mayBeClass, writtenType } from './record-fields.js'
export { isApplicationSeen } from './routes/everywhere.js'
export { validationsAround } from './routes/request-schemas.js'
export { interestOf, type Wanted } from './interest.js'
export { mayHoldSource } from './source-interest.js'
export { argumentOf, argumentsOf, calleeName, calleeOf, contains, decoratorsOf, enclosingClass, enclosingFunction, isCallLike, isFunction, staticKey, textOf, unwrap, wrapped } from './ast/nodes.js'
export { pathEffect } from './flow/folders.js'
export { fixesOrigin } from './flow/labels.js'
export { HOLE, textAround, textParts, type TextPart } from './flow/text.js'
export type { ModelDefinition, Queries, Query, QueryCondition } from './queries/types.js'
export { isOwnerField, isPersonalModel, isSensitiveField, isUnowned, ownerFieldsOf, sensitiveFieldsOf } from './queries/field-names.js'
export { isOutcomeCallback, queryGiving } from './queries/callbacks.js'
export { simplify } from './queries/models.js'
export { hasRouteSchema } from './routes/request-schemas.js'
export { tokenizeSql, type SqlToken } from './queries/sql-tokens.js'
export { homeOf } from './project/project.js'
export { walk } from './ast/walk.js'
export { isHandlerParameter, mayAuthorize } from './routes/words.js'
export { annotationOf, bindingOf } from './scope/bindings.js'
export { importOf } from './identity/imports.js'
export { isEffectivelyConstant, isGlobal, variableNamed, variableOf } from './scope/variables.js'
export { isStructure } from './values/structures.js'

/** What rules ask of one file. */
export interface Analysis {
  readonly facts: Facts
  /** Places where a value would do harm, by kind. */
  sinks(kind: SinkKind): readonly Sink[]
  /** Calls that mean something to rules about options. */
  concepts(is: string): readonly Concept[]
  /** The same in another module. */
  conceptsIn(other: Facts, is: string): readonly Concept[]
  /** Writes to members whose name is decided as the program runs. */
  dynamicWrites(): readonly DynamicWrite[]
  /** Data accesses, whichever library makes them. */
  readonly queries: Queries
  /** Fields of records that the code doesn't name, and records made of whole objects, besides what models know. */
  recordWrites(): readonly RecordWrite[]
  /** Calls of members whose name is decided as the program runs. */
  dynamicCalls(): readonly DynamicCall[]
  /** Writes to objects that may be what all objects share. */
  pollutions(): readonly Pollution[]
  /** Where a value comes from. */
  flow(node: Node, query: FlowQuery): Flow
  /** The text an expression begins with, as far as the file shows it. */
  textOf(node: Node): string
  /** Endpoints, what runs before them, and the caller; with the words of the project's own. */
  routes(words?: RouteWords): Routes
}

const NO_WORDS: RouteWords = { identity: [], authenticationGuards: [] }

const analyses = new WeakMap<Module['ast'], { models: readonly Model[]; analysis: Analysis }>()

/** The analysis of a module: made once per syntax tree and list of models, and lazy in all its parts. */
export function analyze(module: Module, models: readonly Model[], project: Project = singleFile): Analysis {
  const known = analyses.get(module.ast)
  if (known?.models === models) return known.analysis
  // Types are those of the tree at hand.
  const facts = (module.types ? undefined : project.factsOf(module)) ?? new ModuleFacts(module, models, project)
  const sinks = new Map<SinkKind, readonly Sink[]>()
  const concepts = new Map<string, readonly Concept[]>()
  const routes = new Map<RouteWords, Routes>()
  // Types may tell what no import does: then the text can't rule anything out.
  const interest = (wanted: Wanted): Interest => (module.types ? { is: 'any', results: true } : interestOf(models, module.text, wanted, project.around(module.filename)))
  let recordWrites: readonly RecordWrite[] | undefined
  let dynamicWrites: readonly DynamicWrite[] | undefined
  let dynamicCalls: readonly DynamicCall[] | undefined
  let pollutions: readonly Pollution[] | undefined
  const analysis: Analysis = {
    facts,
    sinks: (kind) => remember(sinks, kind, () => findSinks(facts, kind, interest({ sink: kind }))),
    conceptsIn: (other, is) => (other === facts ? analysis.concepts(is) : findConcepts(other, is, { is: 'any', results: false })),
    concepts: (is) => remember(concepts, is, () => findConcepts(facts, is, interest({ concept: is }))),
    recordWrites: () => (recordWrites ??= findRecordWrites(facts)),
    dynamicWrites: () => (dynamicWrites ??= findDynamicWrites(facts)),
    get queries() {
      return facts.queries
    },
    dynamicCalls: () => (dynamicCalls ??= findDynamicCalls(facts)),
    pollutions: () => (pollutions ??= findPollutions(facts, analysis.dynamicWrites())),
    flow: (node, query) => trace(facts, node, query),
    textOf: (node) => previewText(facts, node),
    routes: (words = NO_WORDS) => remember(routes, words, () => new Routes(facts, words)),
  }
  analyses.set(module.ast, { models, analysis })
  return analysis
}

/** Whether a file's text, with what is around it, leaves room for a data access. */
export function mayQuery(models: readonly Model[], text: string, around?: Surroundings): boolean {
  return catalogueOf(models).promise(text, around) !== undefined
}

const NO_ENTRY: readonly string[] = []

/** The files around one that is being linted, as far as they can be read. `entry`: files that start the service, from the package's folder on. */
export function projectFor(file: string, text: string, models: readonly Model[], entry = NO_ENTRY): Project {
  const project = projectOf(file, models, (module, files) => new ModuleFacts(module, models, files))
  return project?.enter(file, text, entry) ? project : singleFile
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
