import { textAround, type Analysis, type Origin } from '../analysis/index.js'

/** Text before a place where SQL takes a value and nothing else (no name, no keyword). */
const BEFORE_VALUE = /(?:[=<>]|\b(?:like|ilike|between|limit|offset|in\s*\()|\bvalues\s*\((?:[^()]*,)?)\s*$/i

/** Reasons for which a value isn't known that still say it isn't one of the program's own constants. */
const FOREIGN = new Set(['parameter', 'callback'])

/**
 * Whether a value of unknown origin stands where it could be bound: between quotes, or after an operator. There the repair is the same
 * whoever wrote the value. Names of tables and columns can't be bound, and mostly are the program's own.
 */
export function isBindablePosition(analysis: Analysis, origin: Origin): boolean {
  const { before, after } = textAround(analysis.facts, origin.step)
  if (isQuoted(before, after)) return origin.source?.kind === 'parameter' || origin.reason === 'call' || FOREIGN.has(origin.reason ?? '')
  if (!BEFORE_VALUE.test(before)) return false
  return origin.source?.kind === 'parameter' || FOREIGN.has(origin.reason ?? '')
}

/** Between single quotes: an odd number of them before, and one after. */
export function isQuoted(before: string, after: string): boolean {
  const quotes = before.split("'").length - 1
  return quotes % 2 === 1 && after.includes("'")
}
