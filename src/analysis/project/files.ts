import type { SchemaFiles } from '../../models/schema.js'
import type { FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { Questions, type Frame } from '../identity/questions.js'
import { PROJECT_LIMITS } from '../limits.js'
import type { Module, Node } from '../module.js'
import { homesOfKept, keepsIn } from '../identity/kept.js'
import { linkNodes } from './link-nodes.js'
import { packagesNamed, specifiersIn } from '../text-reading.js'
import { Mentions } from './mentions.js'
import { Namespace } from '../identity/values.js'
import { callsInPlace, localNamesOf, mentionsOf, modulesInPlace } from './module-names.js'
import type { ForeignSite, Project, Surroundings } from './project.js'
import { mayNestTooDeep } from './nesting.js'
import { schemasIn } from './schema-files.js'
import { loadTools, type Tools } from './tools.js'
import { findWorkspace, listSources, toSlashes, type Workspace } from './workspace.js'

/** A file's text, as it was when it was read. */
interface Source {
  /** Absent where the file can't, or mustn't, be read. */
  readonly text: string | undefined
  readonly modified: number
  readonly size: number
  /** Modules that it imports or requires, once that was asked. */
  specifiers?: readonly string[]
  mentions?: Mentions
}

const TESTS = /\/(?:tests?|__tests__|__mocks__|e2e|spec|cypress|fixtures|stories)\/|[.-](?:test|spec|e2e|stories)\.[cm]?[jt]sx?$/

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu

interface ProjectGraph {
  /** Files that import a file. */
  readonly importers: Map<string, string[]>
  /** Files that hold a word. */
  readonly files: Map<string, string[]>
  /** Files that import a file, themselves or by way of others, as far as that was asked. */
  readonly around: Map<string, Set<string>>
  /** Files that programs begin with which load a file, as far as that was asked. */
  readonly programs: Map<string, ReadonlySet<string>>
  /** Files that may take what is kept of a file under a name, as far as that was asked. */
  readonly takers: Map<string, ReadonlySet<string>>
  /** All source files. */
  readonly all: readonly string[]
}

function note(map: Map<string, string[]>, key: string, file: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [file])
  else if (list.at(-1) !== file) list.push(file)
}

/** A function in the tree that other files know. */
interface Own {
  readonly facts: Facts
  readonly fn: FunctionNode
}

/** Answers of one kind, by function: those that are final, and those that rest on a question which isn't answered yet. */
class Kept<T> {
  readonly final = new Map<FunctionNode, readonly T[]>()
  readonly early = new Map<FunctionNode, { readonly answer: readonly T[]; readonly on: Frame }>()

  clear(): void {
    this.final.clear()
    this.early.clear()
  }
}

type CreateFacts = (module: Module, project: Project) => Facts

/**
 * The files around a linted one, read when a question leads to them. Texts and syntax trees are kept for the life of the process, by path and
 * time of change; what was concluded from them is dropped as soon as any of them has changed.
 */
export class FilesProject implements Project {
  readonly hasFiles = true
  readonly questions = new Questions()
  private readonly tools: Tools
  private readonly workspace: Workspace
  private readonly createFacts: CreateFacts
  private readonly resolveFile: (from: string, specifier: string) => string | undefined
  private readonly sources = new Map<string, Source>()
  private readonly modules = new Map<string, Module | undefined>()
  private readonly facts = new Map<string, Facts>()
  /** How often a file was asked for since trees were dropped last. */
  private readonly asked = new Map<string, number>()
  private readonly resolved = new Map<string, Map<string, string | undefined>>()
  private readonly callers = new Kept<ForeignSite>()
  private readonly uses = new Kept<{ readonly node: Node; readonly facts: Facts }>()
  private readonly busy = new Map<FunctionNode, Frame>()
  private readonly schemas = new Map<SchemaFiles, Map<string, readonly (readonly string[])[]>>()
  private readonly surroundings = new Map<string, Surroundings>()
  private readonly realNames = new Map<string, string>()
  private readonly passed = new Map<string, boolean>()
  private imported: ReadonlySet<string> | undefined
  /** Whether any file imports one of some packages, as far as that was asked. */
  private importsAny = new WeakMap<ReadonlySet<string>, boolean>()
  private listed: readonly string[] | undefined
  private known: ProjectGraph | undefined
  /** Files that start the service, if a setting says so. */
  private entries: ReadonlySet<string> = new Set()
  private entryText = ''
  private textLength = 0
  private treeLength = 0
  private checked = 0
  private pause = 0

  constructor(tools: Tools, workspace: Workspace, createFacts: CreateFacts) {
    this.tools = tools
    this.workspace = workspace
    this.createFacts = createFacts
    this.resolveFile = tools.createResolver(workspace)
  }

  /**
   * Begins with a file that is being linted: its text is what the editor shows, which need not be what is on the disk. What changed
   * there since the last look is read anew. `false` for a file that isn't on the disk: nothing can be said of what is around it.
   */
  enter(name: string, text: string, entry: readonly string[]): boolean {
    const file = this.realNameOf(name)
    this.questions.enter()
    this.refresh()
    if (entry.join('\n') !== this.entryText) {
      const { root, packageRoot } = this.workspace
      this.entryText = entry.join('\n')
      this.entries = new Set(entry.flatMap((path) => [packageRoot, root].map((folder) => this.tools.path.posix.join(folder, toSlashes(path)))))
      this.forget()
      this.known = undefined
    }
    const before = this.textOf(file)
    if (before === undefined) return false
    if (before !== text) {
      const { modified, size } = this.sources.get(file) ?? { modified: 0, size: 0 }
      this.sources.set(file, { text, modified, size })
      this.modules.delete(file)
      this.forget()
      this.known = undefined
    }
    if (this.treeLength > PROJECT_LIMITS.treeLength) this.clear()
    return true
  }

  /** Drops all conclusions, and the trees but for those that are asked for most: what conclusions rest on is never dropped alone. */
  private clear(): void {
    const often = [...this.modules].sort(([a], [b]) => (this.asked.get(b) ?? 0) - (this.asked.get(a) ?? 0))
    this.modules.clear()
    this.treeLength = 0
    for (const [file, module] of often) {
      if (this.treeLength > PROJECT_LIMITS.treeLength / 2) break
      this.modules.set(file, module)
      this.treeLength += module?.text.length ?? 0
    }
    this.asked.clear()
    this.forget()
  }

  factsOf({ filename, text }: Module): Facts | undefined {
    const file = this.realNameOf(filename)
    return this.textOf(file) === text ? this.factsIn(file) : undefined
  }

  resolve({ module }: Facts, specifier: string): Facts | undefined {
    const file = this.fileOf(this.realNameOf(module.filename), specifier)
    return file === undefined ? undefined : this.factsIn(file)
  }

  callersOf(facts: Facts, callee: FunctionNode): readonly ForeignSite[] {
    return this.answer(this.callers, facts, callee, function* (this: FilesProject, own) {
      for (const { facts: other, names, isFree } of this.mentioning(own, 'mayCall')) {
        const calls = [...names].flatMap((name) => other.index.callsByName.get(name) ?? [])
        for (const call of isFree ? [...calls, ...callsInPlace(other)] : calls) {
          const { functions, shift, applied } = other.calls.targetsOf(call)
          if (functions.includes(own.fn)) yield { site: { call, shift, applied }, facts: other }
        }
      }
    })
  }

  usesOf(facts: Facts, value: FunctionNode): readonly { readonly node: Node; readonly facts: Facts }[] {
    return this.answer(this.uses, facts, value, function* (this: FilesProject, own) {
      for (const { facts: other, names, isFree } of this.mentioning(own, 'mayHandOn')) {
        for (const name of names) {
          for (const node of mentionsOf(other, name)) if (other.identity.functions(node).includes(own.fn)) yield { node, facts: other }
        }
        for (const node of isFree ? modulesInPlace(other) : []) {
          const values = other.identity.valuesOf(node)
          const exported = values.flatMap((given) => (given instanceof Namespace ? other.identity.exported(given.facts, 'default') : [given]))
          if (exported.includes(own.fn)) yield { node, facts: other }
        }
      }
    })
  }

  /** A question that comes back to itself is answered by nothing, and what rests on that answer is kept no longer than it. */
  private answer<T>(kept: Kept<T>, facts: Facts, fn: FunctionNode, find: (this: this, own: Own) => Iterable<T>): readonly T[] {
    const own = this.twinOf(facts, fn)
    if (!own) return []
    const known = kept.final.get(own.fn)
    if (known) return known
    const { questions, busy } = this
    const soFar = kept.early.get(own.fn)
    const open = busy.get(own.fn) ?? (soFar && questions.isOpen(soFar.on) ? soFar.on : undefined)
    if (open) {
      questions.rest(open.depth)
      return soFar?.on === open ? soFar.answer : []
    }
    const before = questions.noteAnew()
    const frame = questions.beginCallers()
    busy.set(own.fn, frame)
    let found: readonly T[]
    try {
      found = [...find.call(this, own)]
    } finally {
      questions.endCallers(frame)
      busy.delete(own.fn)
    }
    const on = questions.restingOn(frame)
    if (!on) kept.final.set(own.fn, found)
    else if (on !== 'budget') kept.early.set(own.fn, { answer: found, on })
    questions.goOn(before, frame)
    return found
  }

  behind({ module }: Facts, specifier: string): Surroundings | undefined {
    const file = this.fileOf(this.realNameOf(module.filename), specifier)
    return file === undefined ? undefined : this.around(file)
  }

  private imports(packages: ReadonlySet<string>): boolean {
    const files = this.files()
    if (files.length === PROJECT_LIMITS.files) return true
    let found = this.importsAny.get(packages)
    if (found === undefined) {
      this.imported ??= new Set(files.flatMap((file) => this.specifiersOf(file)))
      this.importsAny.set(packages, (found = packagesNamed(this.imported, packages).size > 0))
    }
    return found
  }

  someFile(key: string, test: (text: string, file: string) => boolean): boolean {
    let found = this.passed.get(key)
    if (found === undefined) {
      const files = this.files()
      found = files.length === PROJECT_LIMITS.files || files.some((file) => test(this.textOf(file) ?? '', file))
      this.passed.set(key, found)
    }
    return found
  }

  nameOf({ module }: Facts): string {
    return this.realNameOf(module.filename)
  }

  importing(facts: Facts, words?: ReadonlySet<string>): readonly Facts[] {
    const out: Facts[] = []
    const importers = this.importers(this.nameOf(facts))
    for (const file of words ? this.holding(words, importers) : importers) {
      if (this.isTest(file) || !this.isStarted(file)) continue
      const other = this.factsIn(file)
      if (other && out.push(other) >= PROJECT_LIMITS.callerFiles) break
    }
    return out
  }

  loadedWith(facts: Facts, words: ReadonlySet<string>): readonly { readonly facts: Facts; readonly sure: boolean }[] {
    const own = this.nameOf(facts)
    const programs = this.programsOf(own)
    const files = this.filesWith(words)
    const out: { facts: Facts; sure: boolean }[] = []
    for (const file of files) {
      if (this.isTest(file)) continue
      const shared = this.programsOf(file)
      const count = [...programs].filter((program) => shared.has(program)).length
      const other = file === own ? facts : count > 0 ? this.factsIn(file) : undefined
      if (other && out.push({ facts: other, sure: count === programs.size }) >= PROJECT_LIMITS.callerFiles) break
    }
    return out
  }

  keeping(facts: Facts, names: ReadonlySet<string>, words: ReadonlySet<string>): readonly Facts[] {
    const own = this.nameOf(facts)
    const [home] = this.packagesHolding(own)
    const programs = this.programsOf(own)
    const isNear = (file: string): boolean => this.packagesHolding(file)[0] === home || [...this.programsOf(file)].some((program) => programs.has(program))
    const out: Facts[] = []
    // Where a word stands as a text, or is written to as a member, a value is more likely to be kept under it.
    const telling = new RegExp([...words].map((word) => word.replace(/\W/g, String.raw`\$&`)).map((word) => String.raw`['"\x60]${word}['"\x60]|\.${word}\s*=(?!=)|(?<![\w$])${word}\s*:`).join('|'))
    const files = this.holding(names, this.filesWith(words)).filter((file) => file !== own && !this.isTest(file))
    const likely = files.filter((file) => telling.test(this.textOf(file) ?? ''))
    for (const file of new Set([...likely, ...files])) {
      if (!isNear(file)) continue
      const other = this.factsIn(file)
      if (other && out.push(other) >= PROJECT_LIMITS.callerFiles) break
    }
    return out
  }

  private filesWith(words: ReadonlySet<string>): ReadonlySet<string> {
    return new Set([...words].flatMap((word) => this.graph().files.get(word) ?? []))
  }

  ofPackage(facts: Facts, file: RegExp): readonly Facts[] {
    const [home = this.workspace.root] = this.packagesHolding(this.nameOf(facts))
    return this.graph().all.filter((other) => file.test(other) && this.packagesHolding(other)[0] === home).slice(0, PROJECT_LIMITS.callerFiles).flatMap((other) => this.factsIn(other) ?? [])
  }

  /** Whether a file is loaded by those that start the service, as far as a setting names them. */
  private isStarted(file: string): boolean {
    if (this.entries.size === 0) return true
    const programs = this.programsOf(file)
    return [...programs].some((program) => this.entries.has(program))
  }

  /** The files that programs begin with which load a file: those that a setting names, or that nothing imports, but tests. */
  private programsOf(file: string): ReadonlySet<string> {
    const { importers, programs } = this.graph()
    const known = programs.get(file)
    if (known) return known
    const found = new Set<string>()
    const seen = new Set([file])
    for (const inner of seen) {
      const others = (importers.get(inner) ?? []).filter((importer) => !this.isTest(importer))
      if (others.length === 0 || this.entries.has(inner)) found.add(inner)
      for (const other of others) seen.add(other)
    }
    const named = [...found].filter((program) => this.entries.has(program))
    if (named.length > 0) for (const program of found) if (!named.includes(program)) found.delete(program)
    programs.set(file, found)
    return found
  }

  /** Files that try others out, or show how they are used, put routers together as no service does. */
  private isTest(file: string): boolean {
    return !this.entries.has(file) && TESTS.test(file.slice(this.workspace.root.length))
  }

  around(file: string): Surroundings {
    const real = this.realNameOf(file)
    let known = this.surroundings.get(real)
    if (!known) {
      let packages: Set<string> | undefined
      const near = (): ReadonlySet<string> => {
        if (!packages) this.collectPackages(real, (packages = new Set()), new Set([real]), 0)
        return packages
      }
      this.surroundings.set(real, (known = { near, imports: (names) => this.imports(names) }))
    }
    return known
  }

  private collectPackages(file: string, into: Set<string>, seen: Set<string>, depth: number): void {
    for (const specifier of this.specifiersOf(file)) {
      const other = this.fileOf(file, specifier)
      if (other === undefined) into.add(specifier.replace(/^node:/, ''))
      else if (depth < PROJECT_LIMITS.packageDepth && !seen.has(other)) {
        seen.add(other)
        this.collectPackages(other, into, seen, depth + 1)
      }
    }
  }

  *schemasNear({ module }: Facts, files: SchemaFiles, specifier: string | undefined): Iterable<readonly string[]> {
    const file = this.realNameOf(module.filename)
    let known = this.schemas.get(files)
    if (!known) this.schemas.set(files, (known = new Map<string, readonly (readonly string[])[]>()))
    const { tools, workspace } = this
    for (const folder of this.packagesAround(file, specifier)) {
      let found = known.get(folder)
      if (!found) known.set(folder, (found = schemasIn({ tools, root: workspace.root, isOwn: (path) => this.isOwn(path), textOf: (path) => this.textOf(path) }, folder, files)))
      yield* found
    }
  }

  /** Folders of packages: that of a module that is imported, the file's own, those of the modules around it, and those that hold it. */
  private *packagesAround(file: string, specifier: string | undefined): Iterable<string> {
    const seen = new Set<string>()
    const isNew = (folder: string): boolean => seen.size < seen.add(folder).size
    const origin = specifier === undefined ? undefined : this.fileOf(file, specifier)
    const [home = this.workspace.root] = origin === undefined ? [] : this.packagesHolding(origin)
    if (origin !== undefined && isNew(home)) yield home
    const [own = this.workspace.root, ...outer] = this.packagesHolding(file)
    if (isNew(own)) yield own
    for (const other of this.modulesAround(file)) {
      const [folder = this.workspace.root] = this.packagesHolding(other)
      if (isNew(folder)) yield folder
    }
    for (const folder of outer) if (isNew(folder)) yield folder
  }

  /** The folders of the packages that a file is in, the innermost first; the workspace is the last. */
  private packagesHolding(file: string): string[] {
    const { root } = this.workspace
    const out: string[] = []
    for (let folder = parentOf(file); folder.startsWith(`${root}/`); folder = parentOf(folder)) {
      if (this.textOf(`${folder}/package.json`) !== undefined) out.push(folder)
    }
    return [...out, root]
  }

  /** Modules that a file imports, themselves or by way of others, as far as their packages count as its own; the nearest first. */
  private *modulesAround(file: string): Iterable<string> {
    const seen = new Set([file])
    let layer: readonly string[] = [file]
    for (let depth = 0; depth <= PROJECT_LIMITS.packageDepth; depth++) {
      const next: string[] = []
      for (const inner of layer) {
        for (const specifier of this.specifiersOf(inner)) {
          const other = this.fileOf(inner, specifier)
          if (other === undefined || seen.has(other)) continue
          seen.add(other)
          next.push(other)
          yield other
        }
      }
      layer = next
    }
  }

  /** A function of a linted file in the tree that other files know: the two trees are parsed of the same text. */
  private twinOf(facts: Facts, fn: FunctionNode): Own | undefined {
    const twin = this.factsIn(this.realNameOf(facts.module.filename))
    if (!twin || twin === facts) return twin && { facts, fn }
    const found = twin.index.functions.find(({ range, type }) => range[0] === fn.range[0] && range[1] === fn.range[1] && type === fn.type)
    return found && { facts: twin, fn: found }
  }

  /** Modules that may hold a function of another one in the way that is asked for, and the names that it may have in them. */
  private *mentioning({ facts, fn }: Own, use: 'mayCall' | 'mayHandOn'): Iterable<{ facts: Facts; names: ReadonlySet<string>; isFree: boolean }> {
    const exported = [...facts.index.exports].filter(([, nodes]) => nodes.some((node) => facts.identity.functions(node).includes(fn)))
    const names = new Set([...facts.calls.namesOf(fn), ...exported.map(([name]) => name)])
    // A default export has any name at all.
    const isFree = names.delete('default')
    const importing = new Set([...this.importers(this.nameOf(facts)), ...this.takers(facts)])
    const holding = isFree ? importing : this.holding(names, importing)
    let count = 0
    for (const file of holding) {
      if (!isFree && !this.mentions(file, use, names)) continue
      if (++count > PROJECT_LIMITS.callerFiles) return
      const other = this.factsIn(file)
      if (other) yield { facts: other, names: new Set([...names, ...localNamesOf(other, fn, names, isFree)]), isFree }
    }
  }

  private mentions(file: string, use: 'mayCall' | 'mayHandOn', names: ReadonlySet<string>): boolean {
    const text = this.textOf(file)
    const source = this.sources.get(file)
    if (text === undefined || !source) return false
    const mentions = (source.mentions ??= new Mentions(text))
    for (const name of names) if (mentions[use](name)) return true
    return false
  }

  /** Files that may take what others keep of a module under a name: they needn't import it. */
  private takers(facts: Facts): ReadonlySet<string> {
    const own = this.nameOf(facts)
    const known = this.graph().takers.get(own)
    if (known) return known
    const found = new Set<string>()
    this.graph().takers.set(own, found)
    const { names, packages } = facts.graph.keeping
    const keepers = this.holding(names, new Set([own, ...this.importers(own)])).filter((file) => !this.isTest(file) && this.specifiersOf(file).some((specifier) => packages.has(specifier)))
    for (const file of keepers.slice(0, PROJECT_LIMITS.callerFiles)) {
      const other = this.factsIn(file)
      for (const keep of other ? keepsIn(other) : []) {
        if (!homesOfKept(keep).some((home) => this.nameOf(home) === own)) continue
        for (const taker of this.filesWith(new Set(keep.key.words))) if (taker !== own) found.add(taker)
      }
    }
    return found
  }

  /** Those of some files that hold one of some words, in the same order. */
  private holding(names: ReadonlySet<string>, files: ReadonlySet<string>): string[] {
    const found = new Set<string>()
    for (const name of names) for (const file of this.graph().files.get(name) ?? []) if (files.has(file)) found.add(file)
    return [...files].filter((file) => found.has(file))
  }

  /** Files that import a file, themselves or by way of others: the nearest ones first. */
  private importers(file: string): ReadonlySet<string> {
    const { importers, around } = this.graph()
    let found = around.get(file)
    if (!found) {
      around.set(file, (found = new Set([file])))
      let layer: readonly string[] = [file]
      for (let depth = 0; depth < PROJECT_LIMITS.importDepth; depth++) {
        const next: string[] = []
        for (const inner of layer) {
          for (const importer of importers.get(inner) ?? []) {
            if (found.has(importer)) continue
            found.add(importer)
            next.push(importer)
          }
        }
        layer = next
      }
      found.delete(file)
    }
    return found
  }

  /** Who imports whom, and which words are where: read off the texts, without parsing any. */
  private graph(): ProjectGraph {
    if (this.known) return this.known
    const all = this.files()
    const known: ProjectGraph = { importers: new Map(), files: new Map(), around: new Map(), programs: new Map(), takers: new Map(), all }
    this.known = known
    for (const file of all) {
      const text = this.textOf(file)
      if (text === undefined) continue
      for (const specifier of this.specifiersOf(file)) {
        const target = this.fileOf(file, specifier)
        if (target !== undefined) note(known.importers, target, file)
      }
      for (const word of new Set(text.match(WORD))) note(known.files, word, file)
    }
    return known
  }

  /** Source files of the workspace; those of the package where these are too many. */
  private files(): readonly string[] {
    if (this.listed) return this.listed
    let files = listSources(this.tools, this.workspace.root)
    if (files.length > PROJECT_LIMITS.files) files = listSources(this.tools, this.workspace.packageRoot)
    this.listed = files.slice(0, PROJECT_LIMITS.files)
    return this.listed
  }

  /** The file of the project that a specifier names. Packages, and what lies outside of the workspace, are no files of it. */
  private fileOf(from: string, specifier: string): string | undefined {
    if (specifier.startsWith('node:')) return undefined
    const folder = parentOf(from)
    let known = this.resolved.get(folder)
    if (!known) this.resolved.set(folder, (known = new Map<string, string | undefined>()))
    if (known.has(specifier)) return known.get(specifier)
    const found = this.resolveFile(from, specifier)
    const file = found === undefined ? undefined : toSlashes(found)
    const isOwn = file !== undefined && file.startsWith(`${this.workspace.root}/`) && !file.includes('/node_modules/') && /\.[cm]?[jt]sx?$/.test(file)
    known.set(specifier, isOwn ? file : undefined)
    return isOwn ? file : undefined
  }

  /** A file's name without symbolic links: the resolver's answers have none. */
  private realNameOf(file: string): string {
    let real = this.realNames.get(file)
    if (real === undefined) this.realNames.set(file, (real = realName(this.tools, file)))
    return real
  }

  private factsIn(file: string): Facts | undefined {
    this.asked.set(file, (this.asked.get(file) ?? 0) + 1)
    const known = this.facts.get(file)
    if (known) return known
    const module = this.moduleOf(file)
    if (!module) return undefined
    const made = this.createFacts(module, this)
    this.facts.set(file, made)
    return made
  }

  private moduleOf(file: string): Module | undefined {
    if (this.modules.has(file)) return this.modules.get(file)
    const text = this.textOf(file)
    const module = text === undefined ? undefined : this.parse(file, text)
    this.modules.set(file, module)
    if (module) this.treeLength += module.text.length
    return module
  }

  private parse(filename: string, text: string): Module | undefined {
    const parsed = mayNestTooDeep(text) ? undefined : this.tools.parse(filename, text)
    if (!parsed || parsed.errors > 0) return undefined
    const { ast } = parsed
    const { visitorKeys } = this.tools
    linkNodes(visitorKeys, ast)
    const isModule = ast.body.some(({ type }) => /^(?:Import|Export|TSExport|TSImportEquals)/.test(type))
    try {
      return { ast, text, filename, visitorKeys, scopes: this.tools.analyzeScopes(ast, isModule ? 'module' : 'script') }
    } catch {
      return undefined
    }
  }

  private textOf(file: string): string | undefined {
    let source = this.sources.get(file)
    if (!source) this.sources.set(file, (source = this.read(file)))
    return source.text
  }

  private specifiersOf(file: string): readonly string[] {
    const text = this.textOf(file)
    const source = this.sources.get(file)
    if (text === undefined || !source) return []
    return (source.specifiers ??= [...new Set(specifiersIn(text))])
  }

  private read(file: string): Source {
    const { fs } = this.tools
    const { size = 0, mtimeMs: modified = 0 } = fs.statSync(file, { throwIfNoEntry: false }) ?? {}
    const unread: Source = { text: undefined, modified, size }
    if (size > PROJECT_LIMITS.fileLength || this.textLength + size > PROJECT_LIMITS.textLength) return unread
    try {
      // A link may lead anywhere.
      if (!this.isOwn(file)) return unread
      const text = fs.readFileSync(file, 'utf8')
      this.textLength += size
      return { text, modified, size }
    } catch {
      return unread
    }
  }

  /** Whether a file is below the workspace's folder, after all links. */
  private isOwn(file: string): boolean {
    return realName(this.tools, file).startsWith(`${this.workspace.root}/`)
  }

  /** Looks which of the known files have changed, so often that it takes a small share of the time only. */
  private refresh(): void {
    const start = performance.now()
    if (start < this.checked + this.pause) return
    let changed = false
    for (const [file, source] of this.sources) {
      const { size = 0, mtimeMs = 0 } = this.tools.fs.statSync(file, { throwIfNoEntry: false }) ?? {}
      if (mtimeMs === source.modified && size === source.size) continue
      changed = true
      if (source.text !== undefined) this.textLength -= source.size
      this.sources.delete(file)
      this.modules.delete(file)
    }
    if (changed) {
      this.known = undefined
      this.resolved.clear()
      this.forget()
    }
    this.checked = performance.now()
    this.pause = Math.min((this.checked - start) * PROJECT_LIMITS.freshness, PROJECT_LIMITS.staleness)
  }

  /** Drops what was concluded: any of it may rest on a file that is another one now. */
  private forget(): void {
    this.surroundings.clear()
    this.passed.clear()
    this.imported = undefined
    this.importsAny = new WeakMap()
    this.listed = undefined
    this.schemas.clear()
    this.facts.clear()
    this.callers.clear()
    this.uses.clear()
  }
}

function parentOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'))
}

function realName({ fs }: Tools, file: string): string {
  try {
    return toSlashes(fs.realpathSync.native(file))
  } catch {
    return file
  }
}

const projects = new WeakMap<object, Map<string, FilesProject>>()
const workspaces = new Map<string, Workspace | null>()

/** The workspace of a folder: that of the folder around it, unless it is a package itself. */
function workspaceOf(tools: Tools, folder: string): Workspace | undefined {
  const known = workspaces.get(folder)
  if (known !== undefined) return known ?? undefined
  const parent = parentOf(folder)
  const isPackage = parent === '' || parent.endsWith(':') || tools.fs.existsSync(`${folder}/package.json`)
  const found = isPackage ? findWorkspace(tools, `${realName(tools, folder)}/x`) : workspaceOf(tools, parent)
  workspaces.set(folder, found ?? null)
  return found
}

/** The project that a file belongs to, one for each list of models (the key); `undefined` when other files can't be read, or there is no package around the file. */
export function projectOf(file: string, key: object, createFacts: CreateFacts): FilesProject | undefined {
  if (!/^(?:\/|[a-z]:\/)/i.test(file)) return undefined
  const tools = loadTools()
  const workspace = tools && workspaceOf(tools, parentOf(file))
  if (!workspace) return undefined
  const known = projects.get(key) ?? new Map<string, FilesProject>()
  projects.set(key, known)
  let project = known.get(workspace.packageRoot)
  if (!project) known.set(workspace.packageRoot, (project = new FilesProject(tools, workspace, createFacts)))
  return project
}
