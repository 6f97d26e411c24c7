import { analyze, interestOf, mayHoldSource, mayQuery, projectFor, type Analysis, type Module, type Project, type Wanted } from '../analysis/index.js'
import { readModels } from '../models/builtin.js'
import type { Model } from '../models/schema.js'
import type { RuleContext } from './create-rule.js'
import { readSettings } from './settings.js'
import { typeFactsOf } from './type-facts.js'

const modules = new WeakMap<object, Module>()
const projects = new WeakMap<object, Project>()
const receiving = new WeakMap<object, boolean>()
const combined = new WeakMap<readonly Model[], readonly Model[]>()

/** The models of the plugin and those of the user, as one list that stays the same for the same settings. */
export function modelsOf(own: readonly Model[]): readonly Model[] {
  if (own.length === 0) return readModels()
  let list = combined.get(own)
  if (!list) {
    list = [...readModels(), ...own]
    combined.set(own, list)
  }
  return list
}

/** The linted file as the engine reads it. */
function moduleOf(context: RuleContext): Module | undefined {
  const { sourceCode } = context
  const known = modules.get(sourceCode.ast)
  if (known) return known
  // Files of other languages (JSON, Markdown) have no scopes.
  if (!sourceCode.scopeManager) return undefined
  const made: Module = {
    ast: sourceCode.ast,
    text: sourceCode.text,
    scopes: sourceCode.scopeManager,
    visitorKeys: sourceCode.visitorKeys,
    filename: context.filename.replaceAll('\\', '/'),
    types: typeFactsOf(sourceCode.parserServices),
  }
  modules.set(sourceCode.ast, made)
  return made
}

/**
 * Whether the linted file can hold any of what a rule looks for. Most files can't, and their text says so: such a rule then listens to
 * nothing, and no tree is looked at for it. Where there are types, they may tell what the text doesn't.
 */
export function isConcerned(context: RuleContext, wanted: readonly Wanted[]): boolean {
  const { parserServices, text } = context.sourceCode
  if (typeFactsOf(parserServices)) return true
  const { models, around } = surroundingsOf(context)
  return wanted.some((one) => interestOf(models, text, one, around).is !== 'no')
}

/** Whether the linted file can hold a data access. */
export function mayHoldQuery(context: RuleContext): boolean {
  const { parserServices, text } = context.sourceCode
  if (typeFactsOf(parserServices)) return true
  const { models, around } = surroundingsOf(context)
  return mayQuery(models, text, around)
}

function surroundingsOf(context: RuleContext): { models: readonly Model[]; around: ReturnType<Project['around']> } {
  const settings = readSettings(context.settings)
  const models = modelsOf(settings.models)
  return { models, around: settings.crossFile === 'off' ? undefined : projectAround(context, models).around(context.filename.replaceAll('\\', '/')) }
}

/**
 * Whether a value from outside can get to the linted file at all: it, or another file of its project, holds a source of an active threat
 * model. Nothing is followed where none is.
 */
export function mayReceive(context: RuleContext): boolean {
  const { ast } = context.sourceCode
  let known = receiving.get(ast)
  if (known === undefined) receiving.set(ast, (known = holdsSource(context)))
  return known
}

function holdsSource(context: RuleContext): boolean {
  const { parserServices, text } = context.sourceCode
  const { models: own, threatModels, crossFile } = readSettings(context.settings)
  const models = modelsOf(own)
  const mayHold = (content: string, file: string): boolean => mayHoldSource(models, content, file, threatModels)
  if (typeFactsOf(parserServices) || mayHold(text, context.filename.replaceAll('\\', '/'))) return true
  return crossFile !== 'off' && projectAround(context, models).someFile(threatModels.join(), mayHold)
}

/** The files around the linted one. */
function projectAround(context: RuleContext, models: readonly Model[]): Project {
  const { sourceCode } = context
  let project = projects.get(sourceCode.ast)
  if (!project) projects.set(sourceCode.ast, (project = projectFor(context.filename.replaceAll('\\', '/'), sourceCode.text, models, readSettings(context.settings).entry)))
  return project
}

/** The analysis of the linted file, shared by all rules. */
export function analysisOf(context: RuleContext): Analysis | undefined {
  const module = moduleOf(context)
  if (!module) return undefined
  const settings = readSettings(context.settings)
  const models = modelsOf(settings.models)
  if (settings.crossFile === 'off') return analyze(module, models)
  return analyze(module, models, projectAround(context, models))
}
