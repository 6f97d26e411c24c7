import type { AST } from '@eslint-community/regexpp'

/** The flags that change which characters an element matches; groups with modifiers (`(?i:…)`) change them inside a pattern. */
export interface Mode {
  ignoreCase: boolean
  multiline: boolean
  dotAll: boolean
  unicode: boolean
  unicodeSets: boolean
}

type Single = AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass

const cacheSize = 500
const oneCharacterTests = new Map<string, RegExp | undefined>()

/** Keeps an answer, in a cache that never grows beyond a bound. */
export function remember<T>(cache: Map<string, T>, key: string, value: T): void {
  if (cache.size >= cacheSize) cache.clear()
  cache.set(key, value)
}

/** What the pattern sees as one character: code points in Unicode modes, else code units. */
export function splitCharacters(chars: string, mode: Mode): string[] {
  return mode.unicode || mode.unicodeSets ? Array.from(chars) : chars.split('')
}

/**
 * Whether a match of the alternative has to touch this end of the string. An edge that must hold anywhere in the sequence does
 * it: what stands between it and the end of the sequence can then only have matched nothing.
 */
export function forcesEdge(node: AST.Alternative | AST.Element, edge: 'start' | 'end', mode: Mode): boolean {
  switch (node.type) {
    case 'Alternative':
      return node.elements.some(each => forcesEdge(each, edge, mode))
    case 'Assertion':
      return node.kind === edge && !mode.multiline
    case 'Group':
      return node.alternatives.every(each => forcesEdge(each, edge, modeInside(node, mode)))
    case 'CapturingGroup':
      return node.alternatives.every(each => forcesEdge(each, edge, mode))
    case 'Quantifier':
      return node.min > 0 && forcesEdge(node.element, edge, mode)
    default:
      return false
  }
}

function modeInside(group: AST.Group, mode: Mode): Mode {
  if (!group.modifiers) return mode
  const { add, remove } = group.modifiers
  const pick = (flag: 'ignoreCase' | 'multiline' | 'dotAll') => (mode[flag] || add[flag]) && !remove?.[flag]
  return { ...mode, ignoreCase: pick('ignoreCase'), multiline: pick('multiline'), dotAll: pick('dotAll') }
}

/** Whether some match of one of the alternatives may contain the character; `true` when unsure. */
export function anyConsumes(alternatives: readonly AST.Alternative[], char: string, mode: Mode, hasModifiers: boolean): boolean {
  const seen = new Set<AST.Node>()
  return alternatives.some(alternative => alternative.elements.some(each => mayConsume(each, char, mode, hasModifiers, seen)))
}

function mayConsume(node: AST.Element, char: string, mode: Mode, hasModifiers: boolean, groups: Set<AST.Node>): boolean {
  const inside = (alternatives: readonly AST.Alternative[], inner: Mode) =>
    alternatives.some(alternative => alternative.elements.some(each => mayConsume(each, char, inner, hasModifiers, groups)))
  switch (node.type) {
    case 'Assertion':
      return false
    case 'Quantifier':
      return node.max > 0 && mayConsume(node.element, char, mode, hasModifiers, groups)
    case 'Group':
      return inside(node.alternatives, modeInside(node, mode))
    case 'CapturingGroup':
      return inside(node.alternatives, mode)
    case 'Backreference': {
      // Its text is what the group took, which may lie in a lookahead that isn't walked otherwise.
      if (hasModifiers) return true
      return [node.resolved].flat().some(group => {
        if (groups.has(group)) return false
        groups.add(group)
        return inside(group.alternatives, mode)
      })
    }
    default:
      return acceptsCharacter(node, char, mode) !== false
  }
}

/** Whether a string that has the character somewhere surely matches there: one element takes it and the others may be empty. */
export function matchesAt(alternative: AST.Alternative, char: string, mode: Mode): boolean {
  const taken = alternative.elements.filter(each => takesCharacter(each, char, mode))
  if (taken.length === 0) return false
  const others = alternative.elements.filter(each => !isNullable(each, false))
  return others.length === 0 || (others.length === 1 && taken.includes(others[0] as AST.Element))
}

function takesCharacter(node: AST.Element, char: string, mode: Mode): boolean {
  switch (node.type) {
    case 'Assertion':
    case 'Backreference':
      return false
    case 'Quantifier':
      return node.min <= 1 && node.max > 0 && takesCharacter(node.element, char, mode)
    case 'Group':
      return node.alternatives.some(each => matchesAt(each, char, modeInside(node, mode)))
    case 'CapturingGroup':
      return node.alternatives.some(each => matchesAt(each, char, mode))
    default:
      return acceptsCharacter(node, char, mode) === true
  }
}

/** Whether a string that the alternative matches from its start may begin with the character; `true` when unsure. */
export function mayStartWith(alternative: AST.Alternative, char: string, mode: Mode, anchored: boolean): boolean {
  for (const each of alternative.elements) {
    // `(?!-)` at the very start.
    if (each.type === 'Assertion') {
      const refuses = each.kind === 'lookahead' && each.negate && each.alternatives.some(inner => matchesFirst(inner, char, mode))
      if (refuses) return false
      continue
    }
    if (mayStart(each, char, mode)) return true
    if (!isNullable(each, true)) return false
  }
  // Nothing need be there: only where the end follows as well is the string empty then.
  return !anchored
}

function mayStart(node: AST.Element, char: string, mode: Mode): boolean {
  switch (node.type) {
    case 'Quantifier':
      return node.max > 0 && mayStart(node.element, char, mode)
    case 'Group':
      return node.alternatives.some(each => mayStartWith(each, char, modeInside(node, mode), true))
    case 'CapturingGroup':
      return node.alternatives.some(each => mayStartWith(each, char, mode, true))
    case 'Assertion':
      return false
    case 'Backreference':
      return true
    default:
      return acceptsCharacter(node, char, mode) !== false
  }
}

/** What a part of a pattern may take of one character: at its beginning, at its end, twice in a row; and whether it may take nothing. */
interface Taken {
  readonly empty: boolean
  readonly first: boolean
  readonly last: boolean
  readonly pair: boolean
}

/** Whether some match of one of the alternatives may hold the character twice in a row; `true` when unsure. */
export function mayDouble(alternatives: readonly AST.Alternative[], char: string, mode: Mode): boolean {
  return takenByOneOf(alternatives, char, mode).pair
}

function takenByOneOf(alternatives: readonly AST.Alternative[], char: string, mode: Mode): Taken {
  const taken = alternatives.map(each => takenInRow(each.elements, char, mode))
  const some = (key: keyof Taken): boolean => taken.some(each => each[key])
  return { empty: some('empty'), first: some('first'), last: some('last'), pair: some('pair') }
}

function takenInRow(elements: readonly AST.Element[], char: string, mode: Mode): Taken {
  let all: Taken = { empty: true, first: false, last: false, pair: false }
  for (const element of elements) {
    const next = takenBy(element, char, mode)
    all = {
      empty: all.empty && next.empty,
      first: all.first || (all.empty && next.first),
      last: next.last || (next.empty && all.last),
      pair: all.pair || next.pair || (all.last && next.first),
    }
  }
  return all
}

function takenBy(node: AST.Element, char: string, mode: Mode): Taken {
  switch (node.type) {
    case 'Assertion':
      return { empty: true, first: false, last: false, pair: false }
    case 'Backreference':
      return { empty: true, first: true, last: true, pair: true }
    case 'Group':
    case 'CapturingGroup':
      return takenByOneOf(node.alternatives, char, mode)
    case 'Quantifier': {
      const inner = takenBy(node.element, char, mode)
      if (node.max === 0) return { empty: true, first: false, last: false, pair: false }
      return { ...inner, empty: inner.empty || node.min === 0, pair: inner.pair || (node.max > 1 && inner.last && inner.first) }
    }
    default: {
      const isTaken = acceptsCharacter(node, char, mode) !== false
      return { empty: !isSingle(node), first: isTaken, last: isTaken, pair: !isSingle(node) && isTaken }
    }
  }
}

/** Whether every string that begins with the character surely matches. */
export function matchesFirst(alternative: AST.Alternative, char: string, mode: Mode): boolean {
  const elements = alternative.elements.filter(each => !(each.type === 'Assertion' && each.kind === 'start'))
  const [first, ...others] = elements
  return first !== undefined && takesCharacter(first, char, mode) && others.every(each => isNullable(each, false))
}

/** `^-+`, `^[-\s]*`: takes the whole run of such characters at the start. */
export function takesLeadingRun(alternative: AST.Alternative, char: string, mode: Mode): boolean {
  const [start, run, ...others] = alternative.elements
  if (start?.type !== 'Assertion' || start.kind !== 'start' || mode.multiline || others.length > 0) return false
  return run?.type === 'Quantifier' && run.greedy && run.min <= 1 && run.max === Infinity && takesCharacter(run.element, char, mode)
}

/**
 * Whether a global replacement takes the character wherever it stands. At its place alternatives are tried in order: one that can
 * match nothing lets the search step over the character, any other that matches takes it along.
 */
export function consumesWhereFound(alternatives: readonly AST.Alternative[], char: string, mode: Mode): boolean {
  for (const alternative of alternatives) {
    const nullable = alternative.elements.every(each => isNullable(each, true))
    if (matchesAt(alternative, char, mode) && (!nullable || isGreedyRun(alternative))) return true
    if (nullable) return false
  }
  return false
}

/** `[;&]*` alone: may be empty, but not where it finds something. */
function isGreedyRun(alternative: AST.Alternative): boolean {
  const [only, ...others] = alternative.elements
  return others.length === 0 && only?.type === 'Quantifier' && only.greedy && isSingle(only.element)
}

/** Whether the element can match nothing. For assertions and references, which depend on other places, the caller says. */
function isNullable(node: AST.Element, whenUnsure: boolean): boolean {
  switch (node.type) {
    case 'Quantifier':
      return node.min === 0 || isNullable(node.element, whenUnsure)
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(alternative => alternative.elements.every(each => isNullable(each, whenUnsure)))
    case 'Assertion':
    case 'Backreference':
      return whenUnsure
    default:
      return whenUnsure && !isSingle(node)
  }
}

function isSingle(node: AST.Element): node is Single {
  switch (node.type) {
    case 'Character':
      return true
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return !mayHoldStrings(node)
    default:
      return false
  }
}

/** Whether each match of the alternative is a single character. */
export function isOneCharacter(alternative: AST.Alternative): boolean {
  const [only, ...others] = alternative.elements
  if (!only || others.length > 0) return false
  if (only.type === 'Group' || only.type === 'CapturingGroup') return only.alternatives.every(isOneCharacter)
  return isSingle(only)
}

/** With the flag `v` a class may match whole strings (`\q{ab}`, properties of strings): those aren't judged. */
function mayHoldStrings(node: AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass): boolean {
  if (node.type === 'CharacterSet') return node.kind === 'property' && node.strings
  return (node.type === 'ExpressionCharacterClass' || node.unicodeSets) && /\\q|\\p/.test(node.raw)
}

/** Asks the language itself whether the element matches the character: exact for ranges, escapes, properties and case folding. */
function acceptsCharacter(node: Single, char: string, mode: Mode): boolean | undefined {
  if (!isSingle(node)) return undefined
  const test = compileSingle(node, mode)
  if (!test) return undefined
  return test.test(char)
}

function compileSingle(node: Single, mode: Mode): RegExp | undefined {
  const flags = [
    mode.ignoreCase ? 'i' : '',
    mode.dotAll ? 's' : '',
    mode.unicode ? 'u' : '',
    mode.unicodeSets ? 'v' : '',
  ].join('')
  const raw = node.type === 'Character' ? escapeCodePoint(node.value, flags) : node.raw
  const key = `${flags}/${raw}`
  if (oneCharacterTests.has(key)) return oneCharacterTests.get(key)
  let test: RegExp | undefined
  try {
    test = new RegExp(`^${raw}$`, flags)
  } catch {
    // Syntax that the running engine doesn't know yet.
  }
  remember(oneCharacterTests, key, test)
  return test
}

function escapeCodePoint(value: number, flags: string): string {
  const digits = value.toString(16)
  return /[uv]/.test(flags) ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`
}
