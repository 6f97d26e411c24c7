import { PROJECT_LIMITS } from '../limits.js'

const OPENING = new Set('([{')
const CLOSING = new Set(')]}')
const SEPARATING = new Set(';,{}')
/** Behind `)` there may be a statement inside of the one before it: `if (a) if (b) c()`. */
const JOINING = new Set('+-*/%&|^?!=<>.~)')

/**
 * Whether code may be nested deeper than the parser's stack bears, which would end the process: by brackets, or by operators and members one
 * after the other. Judged by the text alone, with strings and comments as code.
 */
export function mayNestTooDeep(text: string): boolean {
  let depth = 0
  let joined = 0
  for (const character of text) {
    if (SEPARATING.has(character)) joined = 0
    else if (JOINING.has(character)) joined++
    if (OPENING.has(character)) depth++
    else if (CLOSING.has(character)) depth = Math.max(0, depth - 1)
    if (depth > PROJECT_LIMITS.nesting || joined > PROJECT_LIMITS.joined) return true
  }
  return false
}
