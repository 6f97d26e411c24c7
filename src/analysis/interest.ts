import type { Model, SinkKind } from '../models/schema.js'
import { expandBraces, isInResult, parsePath } from './identity/api-graph.js'
import { conditionsOf } from './states.js'
import type { Surroundings } from './project/project.js'
import { hintsOf } from './handler-hints.js'
import { follows, isMemberUse, useOf, type Use } from './name-uses.js'
import { patternOf, readText, type Hint, type TextReading } from './text-reading.js'

/** What a rule looks for: sinks of a kind, or calls of a concept. */
export type Wanted = { readonly sink: SinkKind } | { readonly concept: string }

/**
 * Whether a file can hold what is looked for, by its text alone. `no`: it can't. `named`: only calls by certain names. `any`: it uses a
 * library that has it, or hands a global on under another name: every call must be asked.
 */
export type Interest =
  | { readonly is: 'no'; readonly results?: false }
  /**
   * `members`: names that a member call must have, unless it is one that the file itself assigns; absent when any will do. Those of `anywhere`
   * count on whatever they are called, the others only on what comes from a library: `behind` tells which, for a module of the project.
   */
  | { readonly is: 'any'; readonly members?: ReadonlySet<string>; readonly results?: boolean; readonly behind?: Behind; readonly anywhere?: ReadonlySet<string> }
  /** `results`: what functions give back to a library may count as well. */
  | { readonly is: 'named'; readonly names: ReadonlySet<string>; readonly results?: boolean }

/** Names by which something may be called that a module of the project has from a library. */
type Behind = (module: Surroundings) => ReadonlySet<string>

const NOTHING: ReadonlySet<string> = new Set()

const NO: Interest = { is: 'no' }
const ANY: Interest = { is: 'any', results: true }

/** A constant text or a function as first argument: no value of anybody else's. */
const HARMLESS_ARGUMENT = /(?:'[^'\n]*'|"[^"\n]*"|`[^`$]*`)\s*[),]|async\b|function\b|\([^()]*\)\s*=>|[\w$]+\s*=>/y

/** A constant is no value of anybody else's. */
const HARMLESS_WRITE = /(?:'[^'\n]*'|"[^"\n]*"|`[^`$]*`|[\d.]+|true|false|null)\s*[;,)}\n]/y

/** What is known of a text for all that may be looked for. */
interface Reading {
  readonly reading: TextReading
  readonly text: string
  /** Packages of the models that it imports or requires. Comments and texts may add some: the answer errs on the safe side. */
  readonly packages: ReadonlySet<string>
  /** Its uses of the names that a scan asks for. A text has words for few of the scans. */
  readonly uses: ReadonlyMap<InterestScan, readonly (readonly [name: string, use: Use])[]>
  /** Scans by whose names it may call anything of a package, and all such names. */
  readonly callers: ReadonlySet<InterestScan>
  readonly called: readonly string[]
}

/** Packages that have models, and names that can tell anything without an import: a text is read once for all scans. */
class Vocabulary {
  private readonly packages: ReadonlySet<string>
  private readonly byName = new Map<string, InterestScan[]>()
  private readonly byCall = new Map<string, InterestScan[]>()
  private readonly around = new WeakMap<Surroundings, ReadonlySet<string>>()
  private last: Reading | undefined

  constructor(packages: ReadonlySet<string>, scans: Iterable<InterestScan>) {
    this.packages = packages
    for (const scan of scans) {
      for (const name of scan.names()) noteScan(this.byName, name, scan)
      for (const name of scan.callNames) noteScan(this.byCall, name, scan)
    }
    this.byName.delete('?')
  }

  read(text: string): Reading {
    if (this.last?.text !== text) this.last = this.readAnew(text)
    return this.last
  }

  private readAnew(text: string): Reading {
    const reading = readText(text)
    const uses = new Map<InterestScan, [string, Use][]>()
    const callers = new Set(this.byCall.get('*'))
    const called: string[] = []
    for (const word of reading.words) {
      const asking = this.byName.get(word)
      if (asking) {
        const use: [string, Use] = [word, useOf(text, word)]
        for (const scan of asking) {
          const list = uses.get(scan)
          if (list) list.push(use)
          else uses.set(scan, [use])
        }
      }
      const calling = this.byCall.get(word)
      if (!calling) continue
      called.push(word)
      for (const scan of calling) callers.add(scan)
    }
    return { reading, text, packages: reading.packagesAmong(this.packages), uses, callers, called }
  }

  /** Packages of the models that a file's own modules use. */
  packagesAround(around: Surroundings): ReadonlySet<string> {
    let found = this.around.get(around)
    if (!found) this.around.set(around, (found = new Set([...around.near()].filter((name) => this.packages.has(name)))))
    return found
  }
}

function noteScan(map: Map<string, InterestScan[]>, name: string, scan: InterestScan): void {
  const list = map.get(name)
  if (!list) map.set(name, [scan])
  else if (list.at(-1) !== scan) list.push(scan)
}

/** Members that mean something on whatever they are called, in texts that match the hint. */
interface Guess {
  readonly names: ReadonlySet<string>
  readonly hint: Hint | undefined
}

/** What a package's rows are about. */
interface Offer {
  /** All names in their paths. */
  readonly names: Set<string>
  /** The name by which each is called or written to: a text without any of them has none. `*`: any name will do. */
  readonly called: Set<string>
}

/** What the models say of one thing that is looked for, made into questions to a text. */
class InterestScan {
  private readonly packages = new Map<string, Offer>()
  /** Names by which rows of any package are called. */
  private readonly called = new Set<string>()
  /** Those of them that have rows for what functions give back to them. */
  private readonly asking = new Set<string>()
  private readonly globals = new Set<string>()
  /** Those of them that are only constructed: their names stand as types as well. */
  private readonly constructed = new Set<string>()
  private readonly openers = new Set<string>()
  /** Members of anything whose results have a type that matters. */
  private readonly openingMembers = new Set<string>()
  /** Calls of members of receivers nothing is known of, by name. */
  private readonly guesses = new Map<string, Guess[]>()
  /** Names that are written to, and not called. */
  private readonly written = new Set<string>()
  /** What a text must hold to have handlers whose results count. */
  private readonly results: (readonly Hint[])[] = []
  /** The same where other files are known: packages one of which must be in use, unless files are called by a convention. */
  private readonly resultsElsewhere: { readonly packages: ReadonlySet<string> | undefined; readonly hints: readonly Hint[] }[] = []
  /** Names whose other arguments count as well. */
  private readonly byOthers = new Set<string>()

  private readonly behind = new WeakMap<Surroundings, Set<string>>()
  /** The last answer: a rule asks first, the engine after it. */
  private last: { readonly text: Reading; readonly around: Surroundings | undefined; readonly interest: Interest } | undefined

  private readonly wanted: Wanted

  constructor(wanted: Wanted) {
    this.wanted = wanted
  }

  /** Takes over what a model says of what is looked for: the access paths of its rows. */
  add(model: Model, at: readonly string[]): void {
    const { wanted } = this
    const paths = at.flatMap(expandBraces)
    for (const name of model.packages ?? []) {
      const key = name.replace(/^node:/, '')
      const offer = this.packages.get(key) ?? { names: new Set(), called: new Set() }
      for (const path of paths) {
        for (const member of namesIn(path)) offer.names.add(member)
        const last = lastCalled(model, path, 'sink' in wanted)
        offer.called.add(last)
        this.called.add(last)
      }
      this.packages.set(key, offer)
      if ('sink' in wanted && paths.some((path) => isInResult(model, path))) this.asking.add(key)
    }
    const guessed = new Set<string>()
    const shaped = new Set<string>()
    let typed = false
    for (const path of paths) {
      const { construct, head, segments } = parsePath(path)
      const member = 'sink' in wanted ? writtenMember(head, segments) : undefined
      if (member !== undefined) this.written.add(member)
      const name = member ?? calledMember(segments)
      if (head === '?') {
        if (name !== undefined) guessed.add(name)
        this.noteArguments(name, segments, wanted)
      } else if (model.types && head in model.types) {
        // `(req, res) => res.send(text)` in a file that imports nothing.
        const isHinted = model.globals === true && model.hint !== undefined
        typed ||= !isHinted
        if ((!isHinted && !model.shapes) || name === undefined || isInResult(model, path)) continue
        ;(isHinted ? guessed : shaped).add(name)
        this.noteArguments(name, segments, wanted)
      } else if (model.globals) {
        // `process.binding(x)` is told by its member, `eval(x)` by itself.
        if (name === undefined) {
          this.globals.add(head)
          if (construct) this.constructed.add(head)
        } else guessed.add(name)
        this.noteArguments(name ?? head, segments, wanted)
      }
    }
    this.addGuess({ names: guessed, hint: model.hint === undefined ? undefined : { pattern: patternOf(model.hint, 'is') } })
    if (model.shapes && 'sink' in wanted) this.addHandlers(model, shaped, wanted.sink)
    if (model.conventions && 'sink' in wanted) this.addEndpoints(model, paths)
    if (typed) this.addOpeners(model)
    this.addConventions(model, new Set(paths.map((path) => parsePath(path).head)))
  }

  /** Exports that a framework calls and whose results count: told by their names, or by the directive that makes them so. */
  private addConventions(model: Model, heads: ReadonlySet<string>): void {
    for (const { result, exports, directive } of model.conventions ?? []) {
      if (result === undefined || !heads.has(result)) continue
      const names = exports.map((name) => name.split('.')[0] ?? name)
      this.results.push([
        directive === undefined
          ? { words: names, pattern: patternOf(`\\bexport\\b[^\\n]*\\b(?:${names.join('|')})\\b`) }
          : { pattern: patternOf(`['"]${directive}['"]`) },
      ])
    }
  }

  private addGuess(guess: Guess): void {
    for (const name of guess.names) this.guesses.set(name, [...(this.guesses.get(name) ?? []), guess])
  }

  /** Members of the objects that a library hands to its handlers, and what these return: their shape tells them where nothing is imported. */
  private addHandlers(model: Model, members: ReadonlySet<string>, wanted: SinkKind): void {
    const told = (model.shapes ?? []).flatMap(({ parameters }) => parameters.filter((parameter) => parameter.members.length > 0))
    const words = [...new Set(told.flatMap((parameter) => parameter.names))]
    const names = words.join('|')
    const hint: Hint = { words, pattern: patternOf(`[(,]\\s*(?:${names})\\s*[,):=]|\\b(?:${names})\\s*=>`) }
    this.addGuess({ names: members, hint })
    for (const { at, kind, state } of model.sinks ?? []) {
      if (kind !== wanted || !isInResult(model, at)) continue
      // What has to be set is written somewhere in the file.
      const required = state ? conditionsOf(state).filter(({ ifUnset }) => ifUnset === undefined) : []
      const rest = [...fieldHints(at), ...required.map(({ matches }) => ({ pattern: patternOf(matches, 'i') }))]
      const heads = new Set(expandBraces(at).map((path) => parsePath(path).head))
      for (const shape of model.shapes ?? []) {
        const tells = (shape.result !== undefined && heads.has(shape.result)) || shape.parameters.some(({ type }) => heads.has(type))
        if (tells) this.results.push([...hintsOf(shape), ...rest])
      }
      // A handler that another file registers: the framework is in use somewhere, or calls it by a convention.
      this.resultsElsewhere.push({ packages: model.conventions ? undefined : new Set(model.packages), hints: [hint, ...rest] })
    }
  }

  /** What files return that a framework knows by their place: the name of the export tells, and the last member. */
  private addEndpoints(model: Model, paths: readonly string[]): void {
    for (const { exports, result } of model.conventions ?? []) {
      const names = exports.filter((name) => /^\w+$/.test(name) && name !== 'default')
      for (const path of paths) {
        const { head, segments } = parsePath(path)
        const member = segments.findLast((segment) => /^\.[\w-]+$/.test(segment))?.slice(1)
        if (result === undefined || head !== result || names.length === 0 || member === undefined) continue
        this.results.push([{ words: names }, { pattern: patternOf(`\\b${member}\\b`) }])
      }
    }
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
          if (member !== undefined) this.openingMembers.add(member)
        } else if (model.globals && !(head in (model.types ?? {}))) this.openers.add(head)
      }
    }
  }

  /** Names by which rows of packages are called. */
  get callNames(): ReadonlySet<string> {
    return this.called
  }

  /** All names that the scan asks a text for. */
  *names(): Iterable<string> {
    yield* this.globals
    yield* this.openers
    yield* this.openingMembers
    yield* this.guesses.keys()
  }

  /** Whether one of a name's calls is given, or something of the name becomes, anything that somebody else may choose. */
  private isTelling(text: string, name: string, { calls, writes, renamed, handedOn, taken }: Use, free: boolean): boolean {
    if (this.written.has(name) && writes.some((from) => !follows(HARMLESS_WRITE, text, from))) return true
    // A member is called as one, or under a name that it was given: `create(context) { … }` is a method of the file's own.
    const mayBeBare = renamed || handedOn || taken
    return calls.some(
      ({ from, dotted, member }) => (free ? !member : dotted || mayBeBare) && (this.byOthers.has(name) || text[from - 1] === '`' || !follows(HARMLESS_ARGUMENT, text, from)),
    )
  }

  /** Members of a package by which a text may call what is looked for. */
  private offer(name: string, called: readonly string[], into: Set<string>): void {
    const offer = this.packages.get(name)
    if (offer && isAmong(called, offer.called)) for (const member of offer.names) into.add(member)
  }

  private membersBehind(module: Surroundings): ReadonlySet<string> {
    let members = this.behind.get(module)
    if (!members) {
      members = new Set()
      for (const name of module.near()) for (const member of this.packages.get(name)?.names ?? []) members.add(member)
      this.behind.set(module, members)
    }
    return members
  }

  private mayReturnElsewhere(reading: TextReading, around: Surroundings | undefined): boolean {
    return around !== undefined && this.resultsElsewhere.some(({ packages, hints }) => hints.every((hint) => reading.fits(hint)) && (!packages || around.imports(packages)))
  }

  /** What a text promises. What is around it is asked only where the answer may matter. */
  judge(text: Reading, around: Surroundings | undefined, vocabulary: Vocabulary): Interest {
    if (this.last?.text !== text || this.last.around !== around) this.last = { text, around, interest: this.decide(text, around, vocabulary) }
    return this.last.interest
  }

  private decide(text: Reading, around: Surroundings | undefined, vocabulary: Vocabulary): Interest {
    const { reading, packages } = text
    const names = this.namesTold(text)
    if (!names) return ANY
    const members = text.callers.has(this) ? this.membersOf(text, around && vocabulary.packagesAround(around)) : NOTHING
    if (members.has('*')) return ANY
    const results = intersects(packages, this.asking) || this.results.some((hints) => hints.every((hint) => reading.fits(hint))) || this.mayReturnElsewhere(reading, around)
    if (members.size > 0) return { is: 'any', members: new Set([...members, ...names]), results, anywhere: names, behind: (module) => this.membersBehind(module) }
    return names.size > 0 || results ? { is: 'named', names, results } : NO
  }

  /** Names that tell something without an import; `undefined` if any name may. */
  private namesTold({ reading, text, uses }: Reading): ReadonlySet<string> | undefined {
    const own = uses.get(this)
    if (!own) return NOTHING
    const names = new Set<string>()
    const told = new Set<Guess>()
    for (const [name, use] of own) {
      if (this.openers.has(name) || (this.openingMembers.has(name) && isMemberUse(use))) return undefined
      if (this.globals.has(name)) {
        // Functions of a module system aren't handed on under other names.
        if (use.handedOn && name !== 'require' && name !== 'import' && !this.constructed.has(name)) return undefined
        if (this.isTelling(text, name, use, true)) names.add(name)
      }
      const guesses = this.guesses.get(name)
      if (!guesses) continue
      if (use.renamed) return undefined
      if (this.isTelling(text, name, use, false)) for (const guess of guesses) told.add(guess)
    }
    for (const guess of told) if (!guess.hint || reading.fits(guess.hint)) for (const name of guess.names) names.add(name)
    return names
  }

  /** Members of packages, of its own and of those around it, by which a text may call what is looked for. */
  private membersOf({ packages, called }: Reading, around: ReadonlySet<string> = NOTHING): ReadonlySet<string> {
    const members = new Set<string>()
    for (const name of packages) this.offer(name, called, members)
    for (const name of around) this.offer(name, called, members)
    return members
  }
}

function isAmong(words: readonly string[], names: ReadonlySet<string>): boolean {
  return names.has('*') || words.some((word) => names.has(word))
}

function intersects(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const name of names) if (others.has(name)) return true
  return false
}

/** All names of a path: whichever of them is called. */
function namesIn(path: string): string[] {
  const { head, segments } = parsePath(path)
  return [head, ...segments.filter((segment) => segment.startsWith('.')).map((segment) => segment.slice(1))]
}

/** Fields of what is given back, where a path names one: `location` of `handler().headers.location`. */
function fieldHints(at: string): Hint[] {
  const fields = expandBraces(at).map((path) => {
    const { segments } = parsePath(path)
    return segments.slice(segments.findLastIndex((segment) => segment.startsWith('(')) + 1).findLast((segment) => /^\.[\w$]+$/.test(segment) && segment !== '.await')
  })
  return fields.every((field) => field !== undefined) ? [{ words: fields.map((field) => field.slice(1)) }] : []
}

/** The name by which a path's place is called or written to: `send` of `Response.send(0)`; `*` where the text may call it as it likes. */
function lastCalled(model: Model, path: string, isSink: boolean): string {
  const { head, segments } = parsePath(path)
  if (head === 'JSX') return '*'
  const lastCall = isSink ? segments.findLastIndex((segment) => segment.startsWith('(')) : segments.length
  const last = (lastCall < 0 ? segments : segments.slice(0, lastCall)).findLast((segment) => segment.startsWith('.') && segment !== '.await')
  if (last !== undefined) return last.slice(1)
  return head === 'default' || head === 'exports' || (model.types && head in model.types) ? '*' : head.replace('@', '')
}

/** The member that a path writes to (`body` of `Context.body`), or the attribute that it names; not one of what is given to a call. */
function writtenMember(head: string, segments: readonly string[]): string | undefined {
  if (head === 'JSX') return segments[0]?.slice(1)
  const last = segments.at(-1)
  if (last?.startsWith('.') !== true || segments.some((segment) => /^\([\d*]/.test(segment))) return undefined
  return last.slice(1)
}

/** The member that a path calls first: `verify` of `?.jwt.verify(0)`. */
function calledMember(segments: readonly string[]): string | undefined {
  let name: string | undefined
  for (const segment of segments) {
    // `db.from('users').insert(row)`: the last call takes the value.
    if (segment === '()') continue
    if (!segment.startsWith('.')) break
    name = segment.slice(1)
  }
  return name === '*' ? undefined : name
}

/** The scans of one list of models: one per thing that is looked for, and one reading of a text for all of them. */
class Scans {
  private readonly byKey = new Map<string, InterestScan>()
  private readonly vocabulary: Vocabulary

  constructor(models: readonly Model[]) {
    for (const model of models) {
      const rows = new Map<InterestScan, string[]>()
      const note = (wanted: Wanted, at: string): void => {
        const scan = this.scanFor(wanted)
        const list = rows.get(scan)
        if (list) list.push(at)
        else rows.set(scan, [at])
      }
      for (const { kind, at } of model.sinks ?? []) note({ sink: kind }, at)
      for (const { is, at } of model.concepts ?? []) note({ concept: is }, at)
      for (const [scan, at] of rows) scan.add(model, at)
    }
    const packages = new Set(models.flatMap((model) => (model.packages ?? []).map((name) => name.replace(/^node:/, ''))))
    this.vocabulary = new Vocabulary(packages, this.byKey.values())
  }

  private scanFor(wanted: Wanted): InterestScan {
    const key = 'sink' in wanted ? `sink ${wanted.sink}` : `concept ${wanted.concept}`
    let scan = this.byKey.get(key)
    if (!scan) {
      scan = new InterestScan(wanted)
      this.byKey.set(key, scan)
    }
    return scan
  }

  judge(text: string, wanted: Wanted, around: Surroundings | undefined): Interest {
    return this.scanFor(wanted).judge(this.vocabulary.read(text), around, this.vocabulary)
  }
}

const scans = new WeakMap<readonly Model[], Scans>()

/** What a file's text, and what is around it, promise of a sink kind or concept: the first question of every rule, before any tree is looked at. */
export function interestOf(models: readonly Model[], text: string, wanted: Wanted, around?: Surroundings): Interest {
  let known = scans.get(models)
  if (!known) {
    known = new Scans(models)
    scans.set(models, known)
  }
  return known.judge(text, wanted, around)
}
