import { packageNameOf } from './package-names.js'

/** `from 'x'`, `require('x')`, `import 'x'`, `import('x')`. */
const SPECIFIER = /(?:\bfrom\s*|\brequire\s*\(\s*|\bimport\s*(?:\(\s*)?)(['"])([^'"\n]+)\1/g

const WORD = /[\w$]+/g

/** Where a text has a whole word, from a place on; -1 where it doesn't. */
export function indexOfWord(text: string, word: string, from: number): number {
  let index = text.indexOf(word, from)
  while (index >= 0 && (isWordCharacter(text, index - 1) || isWordCharacter(text, index + word.length))) index = text.indexOf(word, index + word.length)
  return index
}

function isWordCharacter(text: string, index: number): boolean {
  const character = text[index]
  return character !== undefined && /[\w$]/.test(character)
}

const patterns = new Map<string, RegExp>()

/** A pattern to ask texts for: the same one for the same source and flags, so that a text's answer is found again. */
export function patternOf(source: string, flags = ''): RegExp {
  const key = `${flags}/${source}`
  let pattern = patterns.get(key)
  if (!pattern) patterns.set(key, (pattern = new RegExp(source, flags)))
  return pattern
}

/** What a text must hold: one of some words, and what matches a pattern. */
export interface Hint {
  readonly words?: readonly string[]
  readonly pattern?: RegExp
}

/**
 * What a file's text says before any tree is looked at: its words, the modules it names, and which patterns it matches. Comments and texts add
 * words that the code doesn't have: whoever asks errs on the safe side. Read once, for all rules.
 */
export class TextReading {
  readonly text: string
  private wordSet: ReadonlySet<string> | undefined
  private specifierSet: ReadonlySet<string> | undefined
  private readonly matched = new Map<RegExp, boolean>()

  constructor(text: string) {
    this.text = text
  }

  get words(): ReadonlySet<string> {
    return (this.wordSet ??= new Set(this.text.match(WORD)))
  }

  /** Modules that the text imports or requires; `node:fs` as `fs`. */
  get specifiers(): ReadonlySet<string> {
    return (this.specifierSet ??= new Set(specifiersIn(this.text)))
  }

  /** Whether it matches a pattern (without the flag `g`). */
  matches(pattern: RegExp): boolean {
    let found = this.matched.get(pattern)
    if (found === undefined) this.matched.set(pattern, (found = pattern.test(this.text)))
    return found
  }

  /** Those of some packages that it imports or requires, themselves or a module of theirs. */
  packagesAmong(packages: ReadonlySet<string>): Set<string> {
    return packagesNamed(this.specifiers, packages)
  }

  has(word: string): boolean {
    return this.words.has(word)
  }

  hasAny(words: Iterable<string>): boolean {
    for (const word of words) if (this.words.has(word)) return true
    return false
  }

  hasAll(words: readonly string[]): boolean {
    return words.every((word) => this.words.has(word))
  }

  fits({ words, pattern }: Hint): boolean {
    return (!words || this.hasAny(words)) && (!pattern || this.matches(pattern))
  }
}

let last: TextReading | undefined

/** The reading of a text. The last one is kept: all rules ask for the same file, one after the other. */
export function readText(text: string): TextReading {
  if (last?.text !== text) last = new TextReading(text)
  return last
}

/** Those of some packages that specifiers name, themselves or a module of theirs. */
export function packagesNamed(specifiers: Iterable<string>, packages: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const specifier of specifiers) {
    const slash = specifier.lastIndexOf('/')
    if (packages.has(specifier)) found.add(specifier)
    else if (slash > 0 && packages.has(specifier.slice(0, slash))) found.add(specifier.slice(0, slash))
  }
  return found
}

/** Modules that a text imports or requires, in order. */
export function specifiersIn(text: string): string[] {
  return Array.from(text.matchAll(SPECIFIER), (match) => packageNameOf(match[2] ?? ''))
}
