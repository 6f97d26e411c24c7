import { judgeTest } from '../values/pattern.js'
import type { KindFacts } from './types.js'

/** A constant regular expression. */
export interface ConstantPattern {
  readonly source: string
  readonly flags: string
}

/** The expression itself, to be asked for matches from anywhere in a text; `undefined` if the running engine can't read it. */
export function compile({ source, flags }: ConstantPattern): RegExp | undefined {
  try {
    return new RegExp(source, flags.replace(/[gy]/g, ''))
  } catch {
    return undefined
  }
}

/** Whether a text that a pattern matched (`matched`), or didn't match, can do no harm in a kind of sink. */
export function patternClears(kind: KindFacts, { source, flags }: ConstantPattern, matched: boolean): boolean {
  const facts = judgeTest(source, flags)
  if (matched ? facts.anchored && facts.excludes(kind.dangerous) : facts.missExcludes(kind.dangerous)) return true
  if (!kind.leading) return false
  return matched ? facts.startExcludes(kind.dangerous) : facts.missStartExcludes(kind.dangerous)
}

/** Whether a text that begins with a constant (`begins`), or doesn't, can do no harm where only the first character counts. */
export function beginningClears(kind: KindFacts, constant: unknown, begins: boolean): boolean {
  if (!kind.leading || typeof constant !== 'string') return false
  const [first] = constant
  return begins ? first !== undefined && !kind.dangerous.includes(first) : constant === kind.dangerous
}
