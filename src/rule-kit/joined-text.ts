import { textAround, type Facts, type Origin } from '../analysis/index.js'

/**
 * Whether a value changes a text of the program's own: it comes from a request, or is joined with other text on its way. A function that
 * is given a whole query, filter or name by its caller, or reads it from storage, does what it is for.
 */
export function isForeignText({ source, step }: Origin, facts: Facts): boolean {
  if (source?.kind === 'remote') return true
  const { before, after } = textAround(facts, step)
  return before + after !== ''
}
