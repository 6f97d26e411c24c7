import { PROJECT_LIMITS } from '../limits.js'

const OPENING = 1
const CLOSING = 2
const SEPARATING = 4
const JOINING = 8

/** What each character of ASCII does, by its code. */
const KINDS = new Uint8Array(128)
for (const [kind, characters] of [
  [OPENING, '([{'],
  [CLOSING, ')]}'],
  [SEPARATING, ';,{}'],
  // Behind `)` there may be a statement inside of the one before it: `if (a) if (b) c()`.
  [JOINING, '+-*/%&|^?!=<>.~)'],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0)
    KINDS[code] = (KINDS[code] ?? 0) | kind
  }
}

/**
 * Whether code may be nested deeper than the parser's stack bears, which would end the process: by brackets, or by operators and members one
 * after the other. Judged by the text alone, with strings and comments as code.
 */
export function mayNestTooDeep(text: string): boolean {
  let depth = 0
  let joined = 0
  for (let index = 0; index < text.length; index++) {
    const kind = KINDS[text.charCodeAt(index)]
    if (!kind) continue
    if (kind & SEPARATING) joined = 0
    else if (kind & JOINING) joined++
    if (kind & OPENING) depth++
    else if (kind & CLOSING) depth = Math.max(0, depth - 1)
    if (depth > PROJECT_LIMITS.nesting || joined > PROJECT_LIMITS.joined) return true
  }
  return false
}
