import { indexOfWord } from './text-reading.js'

/** From a name to its call's arguments: `db['query'](…)`, `query<Row>(…)`, `query?.(…)`; and to a tag's text. */
const CALL = /(?:['"]\])?\s*(?:\?\.\s*)?(?:<[^<>()]*>\s*)?(?:\(\s*|`)/y

/** From the name of a member, or of an attribute, to what is written to it. */
const WRITE = /(?:['"]\])?\s*(?:\+|\|\||&&|\?\?)?=(?![=>])\s*/y

/** Behind a name that is handed on as a value: `run = exec;`, `[exec, spawn]`. */
const VALUE_ENDS = /\s*[;,)\n]/y

/** Behind a name that gets another one: `import { query as run } from './db'`. */
const RENAMED = /\s+as\s/y

const HANDS_ON = new Set(['=', ',', '(', '?', '&', '|', '.'])

/** Whether a sticky pattern matches at a place. */
export function follows(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

/** How a text uses a name that may tell something without an import. */
export interface Use {
  /** Calls of it (and uses as a tag): where the arguments begin, and whether it is called as a member, and as one of something else than the global object. */
  readonly calls: { readonly from: number; readonly dotted: boolean; readonly member: boolean }[]
  /** Writes to it as a member, or as an attribute: where the value begins. */
  readonly writes: number[]
  /** Somewhere it is given a new name by `as`, handed on as a value, or taken out of something: `import { query }`, `const { query } = db`. */
  renamed: boolean
  handedOn: boolean
  taken: boolean
}

/** How a text uses one of its words. */
export function useOf(text: string, name: string): Use {
  const use: Use = { calls: [], writes: [], renamed: false, handedOn: false, taken: false }
  for (let index = indexOfWord(text, name, 0); index >= 0; index = indexOfWord(text, name, index + name.length)) {
    const end = index + name.length
    if (follows(CALL, text, end)) use.calls.push({ from: CALL.lastIndex, dotted: isDotted(text, index), member: isMember(text, index) })
    else if (follows(WRITE, text, end)) use.writes.push(WRITE.lastIndex)
    else if (follows(RENAMED, text, end)) use.renamed = true
    else {
      const before = characterBefore(text, index)
      if (follows(VALUE_ENDS, text, end)) use.handedOn ||= HANDS_ON.has(before)
      use.taken ||= before === '{' || before === ',' || before === '.'
    }
  }
  return use
}

/** The last character before a place that isn't blank. */
function characterBefore(text: string, index: number): string {
  let at = index - 1
  while (at >= 0 && /\s/.test(text[at] ?? '')) at--
  return text[at] ?? ''
}

/** Whether the name at a place is a member: `db.query`, `db['query']`. */
function isDotted(text: string, index: number): boolean {
  return text[index - 1] === "'" || text[index - 1] === '"' || characterBefore(text, index) === '.'
}

/** Whether the name at a place is a member of something other than the global object. */
function isMember(text: string, index: number): boolean {
  return isDotted(text, index) && !/\b(?:globalThis|global|window|self)\.$/.test(text.slice(Math.max(0, index - 12), index))
}

/** Whether a name is called as a member, or under another name that it was given. */
export function isMemberUse({ calls, renamed, handedOn, taken }: Use): boolean {
  return renamed || handedOn || taken || calls.some(({ dotted }) => dotted)
}
