import { textAround, type Analysis, type Origin, type Sink } from '../analysis/index.js'
import { isGivenTemplate, isNamedByClient } from './template-locals.js'

/** Programs name their templates by parameters and settings; a request, or what it has stored, must not. */
export function isForeignTemplate(origin: Origin, { row }: Sink, { facts }: Analysis): boolean {
  if (row.kind === 'locals') return isNamedByClient(origin)
  if (row.kind !== 'view') return !isGivenTemplate(origin)
  // Behind a part of a name (`tag-…`) there is no other folder to go to.
  const { before } = textAround(facts, origin.step)
  return (origin.source?.kind === 'remote' || origin.source?.kind === 'stored') && (before === '' || /[\\/]$/.test(before))
}

/** Reasons for which a value isn't known that still say it isn't one of the program's own constants. */
const FOREIGN = new Set(['parameter', 'callback'])

/** The language of templates, or the markup around it. */
const TEMPLATE = /<%|\{\{|\{%|[#$!]\{|<\/?[a-z]/i

/** A value of others in the midst of a template that the program writes: it belongs into the data, whoever wrote it. */
export function isPutTogether(origin: Origin, { row }: Sink, { facts }: Analysis): boolean {
  if (row.kind !== 'template' || (origin.source?.kind !== 'parameter' && !FOREIGN.has(origin.reason ?? ''))) return false
  const { before, after } = textAround(facts, origin.step)
  return TEMPLATE.test(before) && TEMPLATE.test(after)
}
