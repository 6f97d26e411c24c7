import type { Model, QueryFilterPlace, QueryParts, QueryRow } from '../../models/schema.js'
import { expandBraces, parsePath } from '../identity/api-graph.js'
import type { Surroundings } from '../project/project.js'
import { patternOf, readText } from '../text-reading.js'

/** A row of a model that a call may meet, with what the way to it looks like. */
export interface Start {
  readonly model: Model
  readonly row: QueryRow
  /** Names from the receiver that the path begins at to the function; `*` for any. Empty: the receiver itself is called. */
  readonly shape: readonly string[]
  readonly receiver: RegExp | undefined
  readonly hint: RegExp | undefined
}

/** The two names before a member: `prisma` and `user` of `prisma.user.`, with what calls and wrappers may stand between them. */
const BEFORE = /(?:([\w$]+)(?:\(\))?[)\s]*[?!]?\.\s*)?([\w$]+)(?:\([^()]*\))?[)\s]*[?!]?\.\s*$/

/** The beginning of a text that may be a statement. */
const STATEMENT = /['"`(]\s*(?:select|insert|update|delete|replace|with)\s/i

/** All that the models say of queries, made ready for look-ups: once per list of models. */
export class Catalogue {
  private readonly packages = new Map<string, { names: Set<string>; bare: boolean }>()
  private readonly guesses = new Map<string, Start[]>()
  private readonly bareGuesses: Start[] = []
  private readonly libraries = new Map<QueryRow, Model>()
  private readonly pattern: RegExp | undefined
  private readonly barePattern: RegExp | undefined

  constructor(models: readonly Model[]) {
    const statements = new Set<string>()
    const others = new Set<string>()
    for (const model of models) {
      for (const row of model.queries?.calls ?? []) {
        this.libraries.set(row, model)
        for (const path of expandBraces(row.at)) {
          const { head, segments } = parsePath(path)
          const names = segments.map((segment) => segment.slice(1))
          const shape = head === 'exports' || head === '?' ? (head === '?' ? names : names.slice(1)) : names
          for (const name of model.packages ?? []) this.notePackage(name, shape.at(-1) ?? (model.types && head in model.types ? undefined : head))
          if (!row.guess) continue
          const { receiver, hint } = row.guess
          const start: Start = {
            model,
            row,
            shape,
            receiver: receiver === undefined ? undefined : new RegExp(receiver),
            hint: hint === undefined ? undefined : patternOf(hint, 'is'),
          }
          const last = shape.at(-1)
          if (last === undefined) this.bareGuesses.push(start)
          else {
            const list = this.guesses.get(last)
            if (list) list.push(start)
            else this.guesses.set(last, [start])
            ;(row.text === undefined ? others : statements).add(last)
          }
        }
      }
      // Definitions alone tell what a file's records hold.
      if (model.queries?.definitions || model.queries?.entities) for (const name of model.packages ?? []) this.notePackage(name, '')
    }
    const names = words([...others, ...statements])
    if (names !== '') {
      this.pattern = new RegExp(`(?<![\\w$])(?:${names})(?=\\s*(?:<[^()]*>)?\\s*[(\`])`, 'g')
    }
    if (this.bareGuesses.length > 0) this.barePattern = /(?<![\w$.])([\w$]+)\s*(?:<[^()]*>)?\(\s*['"`][\w.]+(?:\s+as\s+\w+)?['"`]\s*\)\s*\./gi
  }

  private notePackage(specifier: string, name: string | undefined): void {
    const known = this.packages.get(specifier) ?? { names: new Set(), bare: false }
    if (name === undefined) known.bare = true
    else known.names.add(name)
    this.packages.set(specifier, known)
  }

  /** Rows for receivers of which nothing is known, by the name of the function. */
  guessesFor(name: string): readonly Start[] {
    return this.guesses.get(name) ?? []
  }

  /** Rows for functions of which nothing is known, that are called with the name of a table. */
  get functionGuesses(): readonly Start[] {
    return this.bareGuesses
  }

  modelOf(row: QueryRow): Model | undefined {
    return this.libraries.get(row)
  }

  /** Whether a text, or a module that it imports, uses a library with queries or definitions of records. */
  isUsed(text: string, around: Surroundings | undefined): boolean {
    for (const specifier of readText(text).specifiers) if (this.packages.has(specifier)) return true
    for (const name of around?.near() ?? []) if (this.packages.has(name)) return true
    return false
  }

  /**
   * What a file's text promises: names of calls that may begin a query, and whether plain functions may. `undefined`: nothing.
   */
  promise(text: string, around: Surroundings | undefined): { readonly names: ReadonlySet<string>; readonly bare: boolean } | undefined {
    const names = new Set<string>()
    let bare = false
    const reading = readText(text)
    for (const specifier of new Set([...(around?.near() ?? []), ...reading.specifiers])) {
      const known = this.packages.get(specifier)
      if (!known) continue
      bare ||= known.bare
      for (const name of known.names) if (name === '*' || reading.has(name)) names.add(name)
    }
    if (this.pattern && reading.hasAny(this.guesses.keys())) {
      let holdsStatement: boolean | undefined
      for (const match of text.matchAll(this.pattern)) {
        const [name] = match
        if (names.has(name)) continue
        const [, far = '', near = ''] = BEFORE.exec(text.slice(Math.max(0, match.index - 120), match.index)) ?? []
        const isPromising = this.guessesFor(name).some(({ row, shape, receiver, hint }) => {
          if (row.text !== undefined) return (holdsStatement ??= STATEMENT.test(text))
          if (hint) return reading.matches(hint)
          return receiver?.test(shape.length > 1 ? far : near) ?? true
        })
        if (isPromising) names.add(name)
      }
    }
    if (this.barePattern && !bare) {
      for (const match of text.matchAll(this.barePattern)) bare ||= this.bareGuesses.some(({ receiver }) => receiver?.test(match[1] ?? '') ?? true)
    }
    return bare || names.size > 0 ? { names, bare } : undefined
  }
}

function words(names: readonly string[]): string {
  return names.map((name) => name.replace(/\$/g, '\\$&')).join('|')
}

/** What a chained call of a library's chain says. */
export function partsOf(model: Model, chain: string | undefined, method: string): QueryParts | undefined {
  const calls = chain === undefined ? undefined : model.queries?.chains?.[chain]
  return calls && Object.hasOwn(calls, method) ? calls[method] : undefined
}

/** The places that narrow, of one call's parts. */
export function filtersOf({ filter }: QueryParts): readonly QueryFilterPlace[] {
  return typeof filter === 'string' ? [{ at: filter }] : (filter ?? [])
}

const catalogues = new WeakMap<readonly Model[], Catalogue>()

export function catalogueOf(models: readonly Model[]): Catalogue {
  let catalogue = catalogues.get(models)
  if (!catalogue) {
    catalogue = new Catalogue(models)
    catalogues.set(models, catalogue)
  }
  return catalogue
}
