import type { FileConvention, Model, ThreatModel } from '../models/schema.js'
import { hintsOf } from './handler-hints.js'
import { expandBraces, parsePath } from './identity/api-graph.js'
import { patternOf, readText, type Hint, type TextReading } from './text-reading.js'

/** What a file must hold so that a framework calls one of its exports. */
interface Convention {
  readonly file: RegExp
  readonly directive: string | undefined
  /** Words of an export: all of one of these lists. */
  readonly exports: readonly (readonly string[])[]
}

/** What the models say of sources of some kinds, made into questions to a text. */
class SourceScan {
  private readonly packages = new Set<string>()
  /** Names of types that no import tells, and of what has values of them. */
  private readonly words = new Set<string>()
  /** Paths of globals, and of receivers nothing is known of: all of their names. */
  private readonly paths: { readonly words: readonly string[]; readonly pattern?: RegExp }[] = []
  private readonly shapes: (readonly Hint[])[] = []
  private readonly conventions: Convention[] = []

  constructor(models: readonly Model[], kinds: readonly ThreatModel[]) {
    for (const model of models) {
      const paths = (model.sources ?? []).filter(({ kind }) => kinds.includes(kind)).flatMap(({ at }) => expandBraces(at))
      if (paths.length > 0) this.add(model, paths)
    }
  }

  private add(model: Model, paths: readonly string[]): void {
    const { packages = [], types = {}, globals, shapes = [], conventions = [] } = model
    for (const name of packages) this.packages.add(name.replace(/^node:/, ''))
    const places = Object.values(types).flat().flatMap(expandBraces)
    for (const path of [...paths, ...places.filter((place) => parsePath(place).head === '?')]) {
      const { head, segments } = parsePath(path)
      if (head !== '?' && (!globals || head in types)) continue
      const members = segments.filter((segment) => /^\.(?!await$)[\w$]+$/.test(segment)).map((segment) => segment.slice(1))
      if (head === '?') this.paths.push({ words: members, pattern: memberOf(members[0] ?? '', segments[1]?.startsWith('(') === true) })
      else this.paths.push({ words: [head, ...members], ...(segments.length === 0 && { pattern: readOf(head) }) })
    }
    // Types that a package declares for all files.
    for (const name of Object.keys(types)) if (name.includes('.')) this.paths.push({ words: name.split('.') })
    if (globals) for (const name of [...Object.keys(types), ...places.map((place) => parsePath(place).head)]) this.words.add(name)
    this.shapes.push(...shapes.map(hintsOf))
    this.conventions.push(...conventions.map(conventionOf))
  }

  judge(reading: TextReading, filename: string): boolean {
    return (
      reading.packagesAmong(this.packages).size > 0 ||
      reading.hasAny(this.words) ||
      this.paths.some(({ words, pattern }) => reading.hasAll(words) && (!pattern || reading.matches(pattern))) ||
      this.shapes.some((hints) => hints.every((hint) => reading.fits(hint))) ||
      this.conventions.some((convention) => mayBeCalled(convention, reading, filename))
    )
  }
}

/** A global that is read: neither a member nor a word of a sentence, as far as what stands beside it tells. */
function readOf(name: string): RegExp {
  const free = `(?:(?<![\\w$.'"])|\\b(?:globalThis|window|self|global)\\s*\\??\\.\\s*)${name}`
  return patternOf(`${free}\\s*(?:\\?\\.|\\.[\\w$]|[-[;,)\\]}=(?|&+!<>*/%]|(?:as|in)\\b|$)|\\?\\s*${name}\\b`, 'm')
}

/** A member of whatever it may be. */
function memberOf(name: string, isCalled: boolean): RegExp {
  return patternOf(`\\.\\s*${name}\\b${isCalled ? '\\s*(?:\\?\\.\\s*)?[(<`]' : ''}`)
}

function conventionOf({ file, exports, directive }: FileConvention): Convention {
  const lists = exports.flatMap((name) => {
    const words = name.split('.').filter((word) => word !== '*')
    // `module.exports = handler` is a default export, too.
    return words[0] === 'default' ? [words, ['exports', ...words.slice(1)]] : [words]
  })
  return { file: patternOf(file), directive, exports: lists }
}

function mayBeCalled({ file, directive, exports }: Convention, reading: TextReading, filename: string): boolean {
  return file.test(filename) && (directive === undefined || reading.text.includes(directive)) && exports.some((words) => reading.hasAll(words))
}

const scans = new WeakMap<readonly Model[], Map<string, SourceScan>>()

/**
 * Whether a file may hold a source of one of some kinds, by its text and its place alone. Errs on the safe side; parameters of functions that
 * anybody may call are everywhere.
 */
export function mayHoldSource(models: readonly Model[], text: string, filename: string, kinds: readonly ThreatModel[]): boolean {
  if (kinds.includes('parameter') || kinds.includes('stored')) return true
  let known = scans.get(models)
  if (!known) scans.set(models, (known = new Map<string, SourceScan>()))
  const key = kinds.join()
  let scan = known.get(key)
  if (!scan) known.set(key, (scan = new SourceScan(models, kinds)))
  return scan.judge(readText(text), filename)
}
