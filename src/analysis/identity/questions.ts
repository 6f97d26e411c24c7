import type { Facts } from '../facts.js'

/**
 * How deep the questions of what an expression is are nested, and whether one of them was cut short. Modules that ask each other share it: an
 * answer that a cycle through two of them cut short isn't final in either.
 */
export class Questions {
  depth = 0
  work = 0
  cut = false
  /**
   * Whether callers in other files are asked as well. Only where a value is being followed: looking for places where values do harm asks for
   * every call of a file, and most of what calls it elsewhere doesn't matter.
   */
  wide = false
}

/** Asks a question of which callers in other files may know the answer. */
export function asWide<Answer>({ project: { questions } }: Facts, ask: () => Answer): Answer {
  if (!questions) return ask()
  const before = questions.wide
  questions.wide = true
  try {
    return ask()
  } finally {
    questions.wide = before
  }
}
