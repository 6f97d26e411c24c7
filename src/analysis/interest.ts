import type { Model, SinkKind } from '../models/schema.js'
import { expandBraces, parsePath } from './identity/api-graph.js'

/** What a rule looks for: sinks of a kind, or calls of a concept. */
export type Wanted = { readonly sink: SinkKind } | { readonly concept: string }

/**
 * Whether a file can hold what is looked for, by its text alone. `no`: it can't. `named`: only calls by certain names. `any`: it uses a
 * library that has it, or hands a global on under another name: every call must be asked.
 */
export type Interest =
  | { readonly is: 'no' }
  /** `members`: names that a member call must have, unless it is one that the file itself assigns; absent when any will do. */
  | { readonly is: 'any'; readonly members?: ReadonlySet<string> }
  | { readonly is: 'named'; readonly names: ReadonlySet<string> }

const NO: Interest = { is: 'no' }
const ANY: Interest = { is: 'any' }

const SPECIFIER = /(?:\bfrom\s*|\brequire\s*\(\s*|\bimport\s*(?:\(\s*)?)(['"])([^'"\n]+)\1/g

/** A constant text or a function as first argument: no value of anybody else's. */
const HARMLESS_ARGUMENT = "(?:(?:'[^'\\n]*'|\"[^\"\\n]*\"|`[^`$]*`)\\s*[),]|async\\b|function\\b|\\([^()]*\\)\\s*=>|[\\w$]+\\s*=>)"

/** What may stand between a name and its call's parenthesis: `db['query'](…)`, `query<Row>(…)`, `query?.(…)`. */
const CALL_FOLLOWS = '(?:[\'"]\\])?\\s*(?:\\?\\.)?\\s*(?:<[^<>()]*>)?'

let last: { text: string; specifiers: ReadonlySet<string> } | undefined

/** Modules that a text imports or requires, by a scan. Comments and texts may add some: the answer errs on the safe side. */
function specifiersOf(text: string): ReadonlySet<string> {
  if (last?.text === text) return last.specifiers
  const specifiers = new Set<string>()
  for (const match of text.matchAll(SPECIFIER)) specifiers.add((match[2] ?? '').replace(/^node:/, ''))
  last = { text, specifiers }
  return specifiers
}

function words(names: Iterable<string>): string {
  return [...names].map((name) => name.replace(/\$/g, '\\$&')).join('|')
}

/** A plain search, which is many times faster than a pattern and rules out most files. */
function holdsAny(text: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (text.includes(name)) return true
  return false
}

/** Names whose calls can tell anything without an import: one pattern for all that is looked for, run once per text. */
class Vocabulary {
  private readonly pattern: RegExp
  private text: string | undefined
  private found: ReadonlySet<string> = new Set()

  constructor(models: readonly Model[]) {
    const names = new Set<string>()
    for (const model of models) {
      for (const { at } of [...(model.sinks ?? []), ...(model.concepts ?? [])]) {
        if (!model.globals && !at.includes('?')) continue
        for (const path of expandBraces(at)) {
          const { head, segments } = parsePath(path)
          const name = calledMember(segments) ?? head
          if (name !== '?') names.add(name)
        }
      }
    }
    this.pattern = new RegExp(`(?<![\\w$])(?:${words(names)})(?=${CALL_FOLLOWS}\\s*[(\`])`, 'g')
  }

  /** Those of the names that a text calls, or uses as tags. */
  calledIn(text: string): ReadonlySet<string> {
    if (this.text !== text) {
      this.text = text
      this.found = new Set(text.match(this.pattern))
    }
    return this.found
  }
}

function intersects(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const name of names) if (others.has(name)) return true
  return false
}

/** What the models say of one thing that is looked for, made into scans of a text. */
export class InterestScan {
  /** Names in the paths of each package's rows. */
  private readonly packages = new Map<string, Set<string>>()
  private readonly globals = new Set<string>()
  private readonly openers = new Set<string>()
  private readonly guesses: { names: Set<string>; hint: RegExp | undefined; pattern?: RegExp; renamed?: RegExp }[] = []
  /** Names whose other arguments count as well. */
  private readonly byOthers = new Set<string>()
  private readonly called: RegExp | undefined
  private readonly handedOn: RegExp | undefined
  private readonly opened: RegExp | undefined

  private readonly vocabulary: Vocabulary

  constructor(models: readonly Model[], wanted: Wanted, vocabulary = new Vocabulary(models)) {
    this.vocabulary = vocabulary
    for (const model of models) this.add(model, wanted)
    if (this.globals.size > 0) {
      // Not a member, unless of the global object itself.
      this.called = new RegExp(`(?<![\\w$]|(?<!\\b(?:globalThis|global|window|self))\\.)${this.callOf(this.globals)}`)
      // Functions of a module system aren't handed on under other names.
      const others = words([...this.globals].filter((name) => name !== 'require' && name !== 'import'))
      if (others !== '') this.handedOn = new RegExp(`(?:[=,(?&|]\\s*|[.]\\s*)(?:${others})\\s*[;,)\\n]`)
    }
    if (this.openers.size > 0) this.opened = new RegExp(`(?<![\\w$])(?:${words(this.openers)})(?![\\w$])`)
    for (const guess of this.guesses) guess.pattern = new RegExp(`(?<![\\w$])${this.callOf(guess.names)}`)
    for (const guess of this.guesses) guess.renamed = new RegExp(`(?<![\\w$])(?:${words(guess.names)})\\s+as\\s`)
  }

  /** A call (or tag) of one of the names. Where only the first argument counts, a harmless one rules the call out. */
  private callOf(names: ReadonlySet<string>): string {
    const byFirst = [...names].filter((name) => !this.byOthers.has(name))
    const byAny = [...names].filter((name) => this.byOthers.has(name))
    const groups = []
    if (byFirst.length > 0) groups.push(`(?:${words(byFirst)})${CALL_FOLLOWS}\\s*(?:\`|\\(\\s*(?!${HARMLESS_ARGUMENT}))`)
    if (byAny.length > 0) groups.push(`(?:${words(byAny)})${CALL_FOLLOWS}\\s*[(\`]`)
    return `(?:${groups.join('|')})`
  }

  private add(model: Model, wanted: Wanted): void {
    const paths = (
      'sink' in wanted
        ? (model.sinks ?? []).filter(({ kind }) => kind === wanted.sink)
        : (model.concepts ?? []).filter(({ is }) => is === wanted.concept)
    ).flatMap(({ at }) => expandBraces(at))
    if (paths.length === 0) return
    for (const name of model.packages ?? []) {
      const key = name.replace(/^node:/, '')
      const members = this.packages.get(key) ?? new Set()
      for (const path of paths) for (const member of namesIn(path)) members.add(member)
      this.packages.set(key, members)
    }
    const guessed = new Set<string>()
    let typed = false
    for (const path of paths) {
      const { head, segments } = parsePath(path)
      if (head === '?') {
        const name = calledMember(segments)
        if (name !== undefined) guessed.add(name)
        this.noteArguments(name, segments, wanted)
      } else if (model.types && head in model.types) typed = true
      else if (model.globals) {
        // `process.binding(x)` is told by its member, `eval(x)` by itself.
        const member = calledMember(segments)
        if (member === undefined) this.globals.add(head)
        else guessed.add(member)
        this.noteArguments(member ?? head, segments, wanted)
      }
    }
    if (guessed.size > 0) this.guesses.push({ names: guessed, hint: model.hint === undefined ? undefined : new RegExp(model.hint, 'is') })
    if (typed) this.addOpeners(model)
  }

  private noteArguments(name: string | undefined, segments: readonly string[], wanted: Wanted): void {
    const first = segments.find((segment) => !segment.startsWith('.'))
    if (name !== undefined && ('concept' in wanted || first !== '(0)')) this.byOthers.add(name)
  }

  /** Types of a model of globals, or of receivers nothing is known of: whatever their values come from makes a file interesting. */
  private addOpeners(model: Model): void {
    for (const [name, paths] of Object.entries(model.types ?? {})) {
      if (model.globals) this.openers.add(name)
      for (const path of paths.flatMap((one) => expandBraces(one))) {
        const { head, segments } = parsePath(path)
        if (head === '?') {
          const member = calledMember(segments)
          if (member !== undefined) this.openers.add(member)
        } else if (model.globals && !(head in (model.types ?? {}))) this.openers.add(head)
      }
    }
  }

  /** What a text promises. */
  judge(text: string): Interest {
    const members = new Set<string>()
    for (const specifier of specifiersOf(text)) {
      const slash = specifier.lastIndexOf('/')
      const own = this.packages.get(specifier) ?? (slash > 0 ? this.packages.get(specifier.slice(0, slash)) : undefined)
      for (const name of own ?? []) members.add(name)
    }
    if (this.opened && holdsAny(text, this.openers) && this.opened.test(text)) return ANY
    const names = new Set<string>()
    const called = this.vocabulary.calledIn(text)
    if (this.handedOn && holdsAny(text, this.globals) && this.handedOn.test(text)) return ANY
    if (intersects(this.globals, called) && this.called?.test(text) === true) for (const name of this.globals) names.add(name)
    for (const guess of this.guesses) {
      if (guess.hint?.test(text) === false) continue
      // `import { query as run } from './db'`
      if (text.includes(' as ') && guess.renamed?.test(text) === true) return ANY
      if (!intersects(guess.names, called)) continue
      if (guess.pattern?.test(text) === true) for (const name of guess.names) names.add(name)
    }
    if (members.has('*')) return ANY
    if (members.size > 0) return { is: 'any', members: new Set([...members, ...names]) }
    return names.size > 0 ? { is: 'named', names } : NO
  }
}

/** All names of a path: whichever of them is called. */
function namesIn(path: string): string[] {
  const { head, segments } = parsePath(path)
  return [head, ...segments.filter((segment) => segment.startsWith('.')).map((segment) => segment.slice(1))]
}

/** The member that a path calls first: `verify` of `?.jwt.verify(0)`. */
function calledMember(segments: readonly string[]): string | undefined {
  let name: string | undefined
  for (const segment of segments) {
    if (!segment.startsWith('.')) break
    name = segment.slice(1)
  }
  return name === '*' ? undefined : name
}

const scans = new WeakMap<readonly Model[], { readonly vocabulary: Vocabulary; readonly byKey: Map<string, InterestScan> }>()

/** What a file's text promises of a sink kind or concept: the first question of every rule, before any tree is looked at. */
export function interestOf(models: readonly Model[], text: string, wanted: Wanted): Interest {
  let known = scans.get(models)
  if (!known) {
    known = { vocabulary: new Vocabulary(models), byKey: new Map() }
    scans.set(models, known)
  }
  const { byKey, vocabulary } = known
  const key = 'sink' in wanted ? `sink ${wanted.sink}` : `concept ${wanted.concept}`
  let scan = byKey.get(key)
  if (!scan) {
    scan = new InterestScan(models, wanted, vocabulary)
    byKey.set(key, scan)
  }
  return scan.judge(text)
}
