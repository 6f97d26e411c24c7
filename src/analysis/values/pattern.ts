import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import {
  anyConsumes,
  consumesWhereFound,
  forcesEdge,
  isOneCharacter,
  matchesAt,
  matchesFirst,
  mayDouble,
  mayStartWith,
  type Mode,
  remember,
  splitCharacters,
  takesLeadingRun,
} from './pattern-elements.js'

/** What a regular expression used as a test says about a string. Every answer is `false` when it can't be proved. */
export interface TestFacts {
  /** A match means that the whole string matched: `^…$` around every alternative, without the multiline flag. */
  anchored: boolean
  /** The expression keeps a position between calls (flags `g`, `y`): a kept object can miss what it should match. */
  stateful: boolean
  /** A string that matches holds none of these characters. Needs `anchored`: `/[a-z]+/` says nothing of the rest. */
  excludes: (chars: string) => boolean
  /** A string that matches doesn't hold this character twice in a row: `/^\w+(\.\w+)*$/`. */
  separates: (char: string) => boolean
  /** A string that does *not* match (from position 0) holds none of these characters: `/[;&|]/`, `/[^\w-]/`. */
  missExcludes: (chars: string) => boolean
  /** A string that matches doesn't begin with any of these characters: `/^[a-z][\w-]*$/`, `/^(?!-)/`. */
  startExcludes: (chars: string) => boolean
  /** A string that does *not* match doesn't begin with any of these characters: `/^-/`. */
  missStartExcludes: (chars: string) => boolean
}

/** What a replacement by a regular expression leaves of certain characters. Every answer is `false` when it can't be proved. */
export interface ReplaceFacts {
  /** The result holds none of these characters. */
  removes: (chars: string) => boolean
  /** In the result each of these characters has a backslash before it: the hand-written escape `replace(/[.*+?^]/g, '\\$&')`. */
  escapes: (chars: string) => boolean
  /** The result doesn't begin with any of these characters: `replace(/^-+/, '')`. */
  strips: (chars: string) => boolean
}

interface Parsed {
  pattern: AST.Pattern
  mode: Mode
  global: boolean
  sticky: boolean
  hasModifiers: boolean
}

/** Patterns beyond this length aren't judged: nobody reads them either, and the walk stays shallow. */
const longestPattern = 2000

const parsedPatterns = new Map<string, Parsed | undefined>()
const parser = new RegExpParser({ ecmaVersion: 2025 })

/**
 * Judges a regular expression as a guard: what is certain of a string after `pattern.test(string)`.
 *
 * Zero-width assertions other than `^` and `$` only make a pattern stricter, so leaving them out is safe.
 *
 * @example
 * judgeTest('^[\\w-]+$', '').excludes(`'"; `) // true
 * judgeTest('^[\\w-]+$', 'm').excludes(`'"; `) // false: one good line is enough
 */
export function judgeTest(source: string, flags: string): TestFacts {
  const parsed = parsePattern(source, flags)
  if (!parsed) return NOTHING_CERTAIN
  const { pattern, mode } = parsed
  const anchored =
    pattern.alternatives.every(each => forcesEdge(each, 'start', mode)) &&
    pattern.alternatives.every(each => forcesEdge(each, 'end', mode))
  return {
    anchored,
    stateful: parsed.global || parsed.sticky,
    excludes: chars =>
      anchored && splitCharacters(chars, mode).every(char => !anyConsumes(pattern.alternatives, char, mode, parsed.hasModifiers)),
    separates: char => anchored && !parsed.hasModifiers && !mayDouble(pattern.alternatives, char, mode),
    missExcludes: chars =>
      !parsed.sticky &&
      splitCharacters(chars, mode).every(char => pattern.alternatives.some(each => matchesAt(each, char, mode))),
    startExcludes: chars =>
      !parsed.sticky &&
      pattern.alternatives.every(each => forcesEdge(each, 'start', mode)) &&
      splitCharacters(chars, mode).every(char => pattern.alternatives.every(each => !mayStartWith(each, char, mode, anchored))),
    missStartExcludes: chars =>
      !parsed.sticky && splitCharacters(chars, mode).every(char => pattern.alternatives.some(each => matchesFirst(each, char, mode))),
  }
}

const no = (): boolean => false
const NOTHING_CERTAIN: TestFacts = {
  anchored: false,
  stateful: true,
  excludes: no,
  separates: no,
  missExcludes: no,
  startExcludes: no,
  missStartExcludes: no,
}

/**
 * Judges `string.replace(pattern, replacement)` with a constant replacement. Without the flag `g` only the first match goes, and
 * with `y` the matching stops at the first character that isn't one: neither proves anything.
 *
 * @example
 * judgeReplace("'", 'g', '').removes("'") // true
 * judgeReplace('\\.\\./', 'g', '').removes('/') // false: `....//` leaves `../`
 */
export function judgeReplace(source: string, flags: string, replacement: string): ReplaceFacts {
  const parsed = parsePattern(source, flags)
  if (!parsed || parsed.sticky) return { removes: no, escapes: no, strips: no }
  const { pattern, mode } = parsed
  const strips = (chars: string): boolean => {
    const text = literalReplacement(replacement)
    if (text === undefined || chars.includes(text.charAt(0) || '\0')) return false
    return splitCharacters(chars, mode).every(char => pattern.alternatives.some(each => takesLeadingRun(each, char, mode)))
  }
  if (!parsed.global) return { removes: no, escapes: no, strips }
  const consumes = (chars: string) =>
    splitCharacters(chars, mode).every(char => consumesWhereFound(pattern.alternatives, char, mode))
  return {
    removes: chars => {
      const text = literalReplacement(replacement)
      return text !== undefined && !Array.from(chars).some(char => text.includes(char)) && consumes(chars)
    },
    // A backslash that stays as it is would turn the one put before the next character into plain text.
    escapes: chars => putsBackslash(replacement, pattern) && pattern.alternatives.every(isOneCharacter) && consumes(`\\${chars}`),
    strips,
  }
}

/** The constant text that every match begins with, of a pattern that is bound to the start: `https://a.b/` of `^https:\/\/a\.b\/`. */
export function patternPrefix(source: string, flags: string): string {
  const parsed = parsePattern(source, flags)
  const [only, ...others] = parsed?.pattern.alternatives ?? []
  const [start, ...elements] = only?.elements ?? []
  if (!parsed || parsed.mode.multiline || others.length > 0 || start?.type !== 'Assertion' || start.kind !== 'start') return ''
  const end = elements.findIndex(each => each.type !== 'Character')
  return elements
    .slice(0, end < 0 ? undefined : end)
    .map(each => (each.type === 'Character' ? String.fromCodePoint(each.value) : ''))
    .join('')
}

function parsePattern(source: string, flags: string): Parsed | undefined {
  const key = `${flags}/${source}`
  if (parsedPatterns.has(key)) return parsedPatterns.get(key)
  const parsed = readPattern(source, flags)
  remember(parsedPatterns, key, parsed)
  return parsed
}

function readPattern(source: string, flags: string): Parsed | undefined {
  if (source.length > longestPattern) return undefined
  try {
    const { global, sticky, ignoreCase, multiline, dotAll, unicode, unicodeSets } = parser.parseFlags(flags)
    if (unicode && unicodeSets) return undefined
    const pattern = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets })
    const mode = { ignoreCase, multiline, dotAll, unicode, unicodeSets }
    return { pattern, mode, global, sticky, hasModifiers: /\(\?[ims-]+:/.test(source) }
  } catch {
    return undefined
  }
}

/** The replacement's text, unless it puts parts of the match or of the string back. */
function literalReplacement(replacement: string): string | undefined {
  const dollarsRead = replacement.replaceAll('$$', '')
  return /\$[&`'<\d]/.test(dollarsRead) ? undefined : replacement.replaceAll('$$', () => '$')
}

function putsBackslash(replacement: string, pattern: AST.Pattern): boolean {
  if (replacement === '\\$&') return true
  const [only, ...others] = pattern.alternatives
  if (!only || others.length > 0 || replacement !== '\\$1') return false
  return only.elements.length === 1 && only.elements[0]?.type === 'CapturingGroup'
}

/** The pattern inside of a group: by number (0 is the whole pattern) or by name; `undefined` when there is none. */
export function groupSource(source: string, flags: string, group: string): string | undefined {
  const parsed = parsePattern(source, flags)
  if (!parsed) return undefined
  if (group === '0') return source
  let found: string | undefined
  let count = 0
  visitRegExpAST(parsed.pattern, {
    onCapturingGroupEnter(node) {
      count++
      if (String(count) === group || node.name === group) found = node.alternatives.map(({ raw }) => raw).join('|')
    },
  })
  return found
}
