import type { Query } from '../../src/analysis/index.js'
import { builtinModels } from '../../src/models/index.js'
import { analyzeCode, type CodeOptions } from './analyze-code.js'

/** A query in words, so that a test says all that it expects in one literal. Parts that say nothing are left out. */
export interface Told {
  operation: string
  model?: string
  /** `field operator value`, with `not` before it and `?` behind it for conditions that need not hold. */
  filter?: string[]
  /** Texts of the parts of the filter that aren't known. */
  unknown?: string[]
  data?: string
  select?: string[]
  omit?: string[]
  relations?: string[]
  limit?: string
  transaction?: string
  result?: string
  results?: string[]
}

/** What the engine says of every query in a piece of code. `result` and `results` are told by {@link resultsIn}. */
export function queriesIn(text: string, options: CodeOptions = {}): Told[] {
  const code = analyzeCode(text, builtinModels, options)
  return code.analysis.queries.list.map((query) => tell(query, (node) => code.textOf(node)))
}

/** The only query of a piece of code. */
export function queryIn(text: string, options: CodeOptions = {}): Told {
  const found = queriesIn(text, options)
  const [only] = found
  if (!only || found.length > 1) throw new Error(`Not one query but ${String(found.length)} in:\n${text}`)
  return only
}

/** The text of each query's result, and the keys that lead to the records in it. */
export function resultsIn(text: string, options: CodeOptions = {}): string[] {
  const code = analyzeCode(text, builtinModels, options)
  return code.analysis.queries.list.map(({ result, results }) => `${code.textOf(result)} → ${results.map((keys) => keys.join('.') || 'itself').join(', ')}`)
}

type TextOf = (node: Query['result']) => string

function tell({ operation, model, filter, data, projection, limit, transaction }: Query, textOf: TextOf): Told {
  const conditions = filter.conditions.map(({ field, operator, value, negated, certain }) => {
    const words = [negated && operator !== '!=' ? 'not' : '', field, operator, value ? textOf(value) : ''].filter(Boolean).join(' ')
    return certain ? words : `${words}?`
  })
  return {
    operation,
    ...(model ? { model: model.name } : {}),
    ...(conditions.length > 0 ? { filter: conditions } : {}),
    ...(filter.unknown.length > 0 ? { unknown: filter.unknown.map(textOf) } : {}),
    ...(data ? { data: textOf(data) } : {}),
    ...(projection.selected ? { select: [...projection.selected] } : {}),
    ...(projection.omitted.length > 0 ? { omit: [...projection.omitted] } : {}),
    ...(projection.relations.length > 0 ? { relations: [...projection.relations] } : {}),
    ...(limit ? { limit: textOf(limit) } : {}),
    ...(transaction ? { transaction: textOf(transaction) } : {}),
  }
}
