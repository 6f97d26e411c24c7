import type {
  AliasRow,
  CallerRow,
  ConceptRow,
  DefinitionRow,
  FileConvention,
  GuardRow,
  HandlerShape,
  Model,
  QueryRow,
  KeepRow,
  MakerRow,
  ProtectionRow,
  TakeRow,
  RequestSchemaRow,
  RouteRow,
  SanitizerRow,
  SchemaLibrary,
  SchemaValidator,
  SinkKind,
  SinkRow,
  SourceRow,
  StateRow,
  StepRow,
  TerminatorRow,
} from '../../models/schema.js'
import { packageNameOf } from '../package-names.js'

/** What a place in a schema builder means (see {@link SchemaLibrary}). */
export type SchemaMark =
  | ({ is: 'object' | 'array' | 'pattern' | 'predicate' | 'keywords' | 'string' | 'extends' } & Marked)
  | ({ is: 'narrows'; clears: readonly SinkKind[] | 'all' } & Marked)
  | ({ is: 'keys'; keys: 'strip' | 'reject' | 'keep' } & Marked)
  | ({ is: 'validator'; row: SchemaValidator } & Marked)

interface Marked {
  /** The access path as the model writes it. */
  at: string
  library: SchemaLibrary
}

/**
 * One place in a library's API: a state that access paths lead to. Its rows say what the place means. Edges are the path
 * grammar's segments; `also` are places that this one is at the same time (a named type, an inherited type).
 */
export class ApiNode {
  readonly label: string
  readonly model: Model | undefined
  readonly edges = new Map<string, ApiNode>()
  readonly ranges: { from: number; node: ApiNode }[] = []
  readonly also: ApiNode[] = []
  sources: SourceRow[] | undefined
  /** Sources that give texts to who reads them to the end, and whose members are none. */
  streams: SourceRow[] | undefined
  sinks: SinkRow[] | undefined
  sanitizers: SanitizerRow[] | undefined
  guards: GuardRow[] | undefined
  steps: StepRow[] | undefined
  aliases: AliasRow[] | undefined
  terminators: TerminatorRow[] | undefined
  states: StateRow[] | undefined
  concepts: ConceptRow[] | undefined
  requestSchemas: RequestSchemaRow[] | undefined
  /** Rows whose schemas stand under this as a key. */
  names: RequestSchemaRow[] | undefined
  routes: RouteRow[] | undefined
  callers: CallerRow[] | undefined
  protections: ProtectionRow[] | undefined
  keeps: KeepRow[] | undefined
  takes: TakeRow[] | undefined
  makers: { readonly row: MakerRow; readonly given: readonly ApiNode[] }[] | undefined
  schemas: SchemaMark[] | undefined
  queries: QueryRow[] | undefined
  definitions: DefinitionRow[] | undefined

  constructor(label: string, model: Model | undefined) {
    this.label = label
    this.model = model
  }
}

const MEMBER = 'm:'
const ARGUMENT = 'a:'
const DECORATED = 'd:'
const CALL = 'c'
const NEW = 'n'

function close(found: ApiNode, into: ApiNode[]): void {
  if (into.includes(found)) return
  into.push(found)
  for (const other of found.also) close(other, into)
}

function followKey(nodes: readonly ApiNode[], key: string, into: ApiNode[]): void {
  for (const node of nodes) {
    const next = node.edges.get(key)
    if (next) close(next, into)
  }
}

/** Member `name` of a value, or property `name` of an object given as an argument. */
export function followMember(nodes: readonly ApiNode[], name: string): ApiNode[] {
  const into: ApiNode[] = []
  followKey(nodes, MEMBER + name, into)
  // A named member that the model describes wins over its row for all members.
  if (into.length === 0) followKey(nodes, `${MEMBER}*`, into)
  return into
}

/** Member `name` where the model describes it by name: rows for all members don't count. */
export function followNamed(nodes: readonly ApiNode[], name: string): ApiNode[] {
  const into: ApiNode[] = []
  followKey(nodes, MEMBER + name, into)
  return into
}

/** Names of the members that a place has, `*` for all. */
export function memberNames(node: ApiNode): string[] {
  return [...node.edges.keys()].filter((key) => key.startsWith(MEMBER)).map((key) => key.slice(MEMBER.length))
}

/** Result of a call of the value. */
export function followCall(nodes: readonly ApiNode[]): ApiNode[] {
  const into: ApiNode[] = []
  followKey(nodes, CALL, into)
  return into
}

/** What `new` makes of the value. */
export function followNew(nodes: readonly ApiNode[]): ApiNode[] {
  const into: ApiNode[] = []
  followKey(nodes, NEW, into)
  return into
}

/** Argument (or callback parameter) `index`; `arity` is how many parameters the callback declares, where it is one. */
export function followArgument(nodes: readonly ApiNode[], index: number, arity?: number): ApiNode[] {
  const into: ApiNode[] = []
  if (arity !== undefined) followKey(nodes, `${ARGUMENT}${index}:${arity}`, into)
  followKey(nodes, ARGUMENT + index, into)
  followKey(nodes, `${ARGUMENT}*`, into)
  for (const node of nodes) for (const range of node.ranges) if (index >= range.from) close(range.node, into)
  return into
}

/** What a decorator exported as `name` is put on. */
export function followDecorator(nodes: readonly ApiNode[], name: string): ApiNode[] {
  const into: ApiNode[] = []
  followKey(nodes, DECORATED + name, into)
  return into
}

/** Expands `{a,b}`; nested braces aren't part of the grammar. */
export function expandBraces(path: string): string[] {
  const open = path.indexOf('{')
  if (open < 0) return [path]
  const end = path.indexOf('}', open)
  if (end < 0) throw new Error(`The access path '${path}' has a '{' without '}'.`)
  const rest = expandBraces(path.slice(end + 1))
  return path
    .slice(open + 1, end)
    .split(',')
    .flatMap((option) => rest.map((tail) => path.slice(0, open) + option.trim() + tail))
}

const SEGMENT = /\.\*|\.[\w$@#/-]+|\(\)|\(\*\)|\(\d+\.\.\)|\(\d+:\d+\)|\(\d+\)/gy
const HEAD = /\?|@[\w$]+|[\w$-]+/y

export interface ParsedPath {
  readonly construct: boolean
  readonly head: string
  readonly segments: readonly string[]
}

const parsed = new Map<string, ParsedPath>()

/** Splits one path (without braces) into head and segments; throws an error that names the path when it can't. */
export function parsePath(path: string): ParsedPath {
  let known = parsed.get(path)
  if (!known) parsed.set(path, (known = splitPath(path)))
  return known
}

function splitPath(path: string): ParsedPath {
  const text = path.trim()
  const construct = text.startsWith('new ')
  let at = construct ? 4 : 0
  HEAD.lastIndex = at
  const head = HEAD.exec(text)?.[0]
  if (!head) throw new Error(`The access path '${path}' has no head.`)
  at += head.length
  const segments: string[] = []
  while (at < text.length) {
    SEGMENT.lastIndex = at
    const segment = SEGMENT.exec(text)?.[0]
    if (!segment) throw new Error(`The access path '${path}' can't be read from '${text.slice(at)}' on.`)
    segments.push(segment)
    at += segment.length
  }
  return { construct, head, segments }
}

/** One model, compiled. */
class CompiledModel {
  readonly model: Model
  readonly root: ApiNode
  readonly any: ApiNode
  private readonly types = new Map<string, ApiNode>()

  constructor(model: Model, any: ApiNode) {
    this.model = model
    this.any = any
    this.root = new ApiNode(model.name, model)
    this.root.edges.set(`${MEMBER}default`, this.root)
    for (const name of Object.keys(model.types ?? {})) this.types.set(name, new ApiNode(name, model))
    for (const [name, paths] of Object.entries(model.types ?? {})) {
      const type = this.types.get(name)
      if (!type) continue
      for (const path of paths) for (const node of this.places(path)) if (node !== type) node.also.push(type)
    }
    for (const [name, parents] of Object.entries(model.inherits ?? {})) {
      for (const parent of parents) {
        const to = this.types.get(parent)
        if (to) this.types.get(name)?.also.push(to)
      }
    }
    this.addRows()
  }

  /** The named type, as an annotation or a type name in a convention refers to it. */
  type(name: string): ApiNode | undefined {
    return this.types.get(name)
  }

  private addRows(): void {
    const { model } = this
    for (const row of model.sources ?? []) for (const n of this.places(row.at)) (row.value === 'stream' ? (n.streams ??= []) : (n.sources ??= [])).push(row)
    for (const row of model.sinks ?? []) for (const n of this.places(row.at)) (n.sinks ??= []).push(row)
    for (const row of model.sanitizers ?? []) for (const n of this.places(row.at)) (n.sanitizers ??= []).push(row)
    for (const row of model.guards ?? []) for (const n of this.places(row.at)) (n.guards ??= []).push(row)
    for (const row of model.steps ?? []) for (const n of this.places(row.at)) (n.steps ??= []).push(row)
    for (const row of model.aliases ?? []) for (const n of this.places(row.at)) (n.aliases ??= []).push(row)
    for (const row of model.terminators ?? []) for (const n of this.places(row.at)) (n.terminators ??= []).push(row)
    for (const row of model.states ?? []) for (const n of this.places(row.at)) (n.states ??= []).push(row)
    for (const row of model.concepts ?? []) for (const n of this.places(row.at)) (n.concepts ??= []).push(row)
    for (const row of model.requestSchemas ?? []) {
      for (const n of this.places(row.at)) (n.requestSchemas ??= []).push(row)
      if (row.named !== undefined) for (const n of this.places(row.named)) (n.names ??= []).push(row)
    }
    for (const row of model.routes ?? []) for (const n of this.places(row.at)) (n.routes ??= []).push(row)
    for (const row of model.callers ?? []) for (const n of this.places(row.at)) (n.callers ??= []).push(row)
    for (const row of model.protections ?? []) for (const n of this.places(row.at)) (n.protections ??= []).push(row)
    for (const row of model.keeps ?? []) for (const n of this.places(row.at)) (n.keeps ??= []).push(row)
    for (const row of model.takes ?? []) for (const n of this.places(row.at)) (n.takes ??= []).push(row)
    for (const row of model.makers ?? []) {
      const given = row.given === undefined ? [] : this.places(row.given)
      for (const n of this.places(row.at)) (n.makers ??= []).push({ row, given })
    }
    if (model.schemas) this.addSchemas(model.schemas)
    for (const row of model.queries?.calls ?? []) if (!row.at.startsWith('?')) for (const n of this.places(row.at)) (n.queries ??= []).push(row)
    for (const row of model.queries?.definitions ?? []) for (const n of this.places(row.at)) (n.definitions ??= []).push(row)
  }

  private addSchemas(library: SchemaLibrary): void {
    const mark = (paths: readonly string[] | undefined, make: (at: string) => SchemaMark): void => {
      for (const at of paths ?? []) for (const n of this.places(at)) (n.schemas ??= []).push(make(at))
    }
    mark(library.objects, (at) => ({ is: 'object', at, library }))
    mark(library.arrays, (at) => ({ is: 'array', at, library }))
    mark(library.patterns, (at) => ({ is: 'pattern', at, library }))
    mark(library.predicates, (at) => ({ is: 'predicate', at, library }))
    mark(library.keywords, (at) => ({ is: 'keywords', at, library }))
    mark(library.strings, (at) => ({ is: 'string', at, library }))
    mark(library.extends, (at) => ({ is: 'extends', at, library }))
    for (const keys of ['strip', 'reject', 'keep'] as const) mark(library.unknownKeys?.[keys], (at) => ({ is: 'keys', keys, at, library }))
    for (const { at, clears } of library.narrows ?? []) mark([at], () => ({ is: 'narrows', clears, at, library }))
    for (const row of library.validators) mark([row.at], (at) => ({ is: 'validator', row, at, library }))
  }

  /** The nodes that a path with braces leads to, made where they don't exist yet. */
  private places(path: string): ApiNode[] {
    return expandBraces(path).flatMap((one) => {
      const { construct, head } = parsePath(one)
      const type = construct ? this.types.get(head) : undefined
      // A class that a library makes: `const User = model('User', schema); new User()`.
      return type ? [this.place(one), this.place(one, type)] : [this.place(one)]
    })
  }

  private place(path: string, start?: ApiNode): ApiNode {
    const { construct, head, segments } = parsePath(path)
    let node: ApiNode
    let made = false
    const rest = [...segments]
    if (start) node = start
    else if (head === '?') node = this.any
    else if (head.startsWith('@')) node = this.step(this.root, DECORATED + head.slice(1), head)
    else if (head === 'exports') node = this.root
    else if (head === 'default') node = this.root
    else {
      node = (construct ? undefined : this.types.get(head)) ?? this.step(this.root, MEMBER + head, head)
    }
    let label = head
    for (const segment of rest) {
      label += segment
      if (segment === '.await') continue
      let key: string
      if (segment === '()') {
        key = construct && !made ? NEW : CALL
        made = true
      } else if (segment.startsWith('(')) {
        const inner = segment.slice(1, -1)
        // `new X(0).fields()`: the call is one of the option's function.
        made = true
        if (inner.endsWith('..')) {
          node = this.range(node, Number(inner.slice(0, -2)), label)
          continue
        }
        key = ARGUMENT + inner
        // The arguments of a constructor belong to `new X(…)` and not to a plain call: one node serves both.
      } else key = MEMBER + segment.slice(1)
      node = this.step(node, key, label)
    }
    return node
  }

  private step(from: ApiNode, key: string, label: string): ApiNode {
    let next = from.edges.get(key)
    if (!next) {
      next = new ApiNode(label, this.model)
      from.edges.set(key, next)
    }
    return next
  }

  private range(from: ApiNode, start: number, label: string): ApiNode {
    const known = from.ranges.find((range) => range.from === start)
    if (known) return known.node
    const node = new ApiNode(label, this.model)
    from.ranges.push({ from: start, node })
    return node
  }
}

export interface CompiledShape {
  shape: HandlerShape
  /** A place whose callback parameters have the shape's types. */
  handler: ApiNode
}

export interface CompiledConvention {
  convention: FileConvention
  file: RegExp
  /** Name of the model. */
  framework: string
  /** The module's exports as the framework sees them: members that are handlers; `*` for all. */
  entry: ApiNode
}

/** A place that takes a handler with parameters of these types. */
function handlerNode(label: string, types: readonly (ApiNode | undefined)[], result?: ApiNode): ApiNode {
  const handler = new ApiNode(label, undefined)
  if (result) handler.edges.set(CALL, result)
  types.forEach((type, index) => {
    if (type) handler.edges.set(`${ARGUMENT}${index}`, type)
  })
  return handler
}

/** The place that a written function type is: `(req: Request) => void` takes functions whose first parameter is that. */
export function functionTypeNode(label: string, parameters: readonly (readonly ApiNode[])[], result: readonly ApiNode[]): ApiNode {
  const placeOf = (places: readonly ApiNode[]): ApiNode | undefined => {
    if (places.length === 0) return undefined
    const place = new ApiNode(label, undefined)
    place.also.push(...places)
    return place
  }
  return handlerNode(label, parameters.map(placeOf), placeOf(result))
}

/** The place that a written table is: `Record<string, Route>`, of which each member is one of these. */
export function tableTypeNode(label: string, members: readonly ApiNode[]): ApiNode {
  const table = new ApiNode(label, undefined)
  const member = new ApiNode(label, undefined)
  member.also.push(...members)
  table.edges.set(`${MEMBER}*`, member)
  return table
}

/** `['GET', 'default.fetch']` as a tree of members that end in the handler. */
function entryNode(exports: readonly string[], handler: ApiNode): ApiNode {
  const entry = new ApiNode('exports', undefined)
  for (const path of exports) {
    const names = path.split('.')
    let node = entry
    names.forEach((name, i) => {
      const key = MEMBER + name
      const next = i === names.length - 1 ? handler : (node.edges.get(key) ?? new ApiNode(name, undefined))
      node.edges.set(key, next)
      node = next
    })
  }
  return entry
}

/**
 * A set of models as the engine uses it. Models are compiled when a file first names one of their packages, so that a project
 * pays for the libraries it uses and for no others.
 */
/** See {@link ApiGraph.keeping}. */
interface Keeping {
  readonly names: ReadonlySet<string>
  readonly makers: ReadonlySet<string>
  readonly packages: ReadonlySet<string>
}

/** See {@link ApiGraph.everywhereNames}. */
interface EverywhereNames {
  readonly called: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly makers: ReadonlySet<string>
}

export class ApiGraph {
  private readonly byPackage = new Map<string, Model[]>()
  private readonly compiled = new Map<Model, CompiledModel>()
  private readonly globalModels: Model[] = []
  private readonly anyModels: Model[] = []
  private readonly dottedTypes = new Map<string, Model[]>()
  private globalNodes: Map<string, ApiNode[]> | undefined
  private anyNode: ApiNode | undefined
  private readonly models: readonly Model[]
  private readonly resultKinds = new Map<SinkKind, boolean>()
  private readonly everywhere = new Map<string, EverywhereNames>()
  private keepingPart: Keeping | undefined
  private routeNameSet: ReadonlySet<string> | undefined
  private usualNames: ReadonlySet<string> | undefined
  private shapeList: CompiledShape[] | undefined
  private conventionList: CompiledConvention[] | undefined

  constructor(models: readonly Model[]) {
    this.models = models
    for (const model of models) {
      for (const name of model.packages ?? []) {
        const key = name.replace(/^node:/, '')
        const list = this.byPackage.get(key)
        if (list) list.push(model)
        else this.byPackage.set(key, [model])
      }
      if (model.globals) this.globalModels.push(model)
      for (const type of Object.keys(model.types ?? {})) {
        if (type.includes('.')) this.dottedTypes.set(type, [...(this.dottedTypes.get(type) ?? []), model])
      }
      if (hasAnyHead(model)) this.anyModels.push(model)
    }
  }

  private compile(model: Model): CompiledModel {
    let compiled = this.compiled.get(model)
    if (!compiled) {
      this.anyNode ??= new ApiNode('?', undefined)
      compiled = new CompiledModel(model, this.anyNode)
      this.compiled.set(model, compiled)
    }
    return compiled
  }

  /** Whether a package (or subpath) has a model. */
  describes(specifier: string): boolean {
    return this.modelsOf(specifier).length > 0
  }

  private modelsOf(specifier: string): readonly Model[] {
    return this.byPackage.get(packageNameOf(specifier)) ?? []
  }

  /** The module value of a package: what an import of it gives. */
  roots(specifier: string): ApiNode[] {
    const exact = this.modelsOf(specifier)
    if (exact.length > 0) {
      const out: ApiNode[] = []
      for (const model of exact) close(this.compile(model).root, out)
      return out
    }
    // `lodash/template` is a file of a package that exports one member.
    const name = packageNameOf(specifier)
    const slash = name.lastIndexOf('/')
    if (slash <= 0 || name.startsWith('.')) return []
    const owner = this.modelsOf(name.slice(0, slash)).map((model) => this.compile(model).root)
    return followMember(owner, name.slice(slash + 1).replace(/\.[cm]?js$/, ''))
  }

  /** The exported type `name` of a package: a value of the type, or the type itself where it isn't listed in `types`. */
  typeOf(specifier: string, name: string): ApiNode[] {
    const out: ApiNode[] = []
    for (const model of this.modelsOf(specifier)) {
      const compiled = this.compile(model)
      const type = compiled.type(name)
      if (type) close(type, out)
      else for (const node of followMember([compiled.root], name)) close(node, out)
    }
    return out
  }

  /** A type of the platform: `Request`, `FormData`, `D1Database`; or one that a library declares for all: `Express.Multer.File`. */
  globalType(name: string): ApiNode[] {
    const out: ApiNode[] = []
    for (const model of this.dottedTypes.get(name) ?? this.globalModels) {
      const type = this.compile(model).type(name)
      if (type) close(type, out)
    }
    return out
  }

  /** A global value: `process`, `eval`, `fetch`. */
  global(name: string): ApiNode[] {
    if (!this.globalNodes) {
      this.globalNodes = new Map()
      for (const model of this.globalModels) {
        const { root } = this.compile(model)
        for (const [key, node] of root.edges) {
          if (!key.startsWith(MEMBER) || node === root) continue
          const into = this.globalNodes.get(key.slice(MEMBER.length)) ?? []
          close(node, into)
          this.globalNodes.set(key.slice(MEMBER.length), into)
        }
      }
    }
    return this.globalNodes.get(name) ?? []
  }

  /** A receiver of which nothing is known. */
  get any(): ApiNode {
    for (const model of this.anyModels) this.compile(model)
    this.anyNode ??= new ApiNode('?', undefined)
    return this.anyNode
  }

  /** Whether any model has a sink of a kind in what a function gives back to its caller. */
  hasResults(kind: SinkKind): boolean {
    let known = this.resultKinds.get(kind)
    if (known === undefined) {
      known = this.models.some((model) => (model.sinks ?? []).some((row) => row.kind === kind && isInResult(model, row.at)))
      this.resultKinds.set(kind, known)
    }
    return known
  }

  /** Names by which handlers usually call their parameters. */
  get handlerNames(): ReadonlySet<string> {
    this.usualNames ??= new Set(this.models.flatMap(({ shapes = [] }) => shapes.flatMap(({ parameters }) => parameters.flatMap(({ names }) => names))))
    return this.usualNames
  }

  get shapes(): readonly CompiledShape[] {
    this.shapeList ??= this.models
      .filter((model) => model.shapes)
      .flatMap((model) => {
        const compiled = this.compile(model)
        return (model.shapes ?? []).map((shape) => ({
          shape,
          handler: handlerNode(
            model.name,
            shape.parameters.map((parameter) => compiled.type(parameter.type)),
            shape.result === undefined ? undefined : compiled.type(shape.result),
          ),
        }))
      })
    return this.shapeList
  }

  /** Last names of the functions and decorators that register endpoints, or what runs before them: most calls aren't any of these. */
  get routeNames(): ReadonlySet<string> {
    this.routeNameSet ??= new Set(
      this.models.flatMap((model) => (model.routes ?? []).flatMap(({ at }) => expandBraces(at).map((path) => lastName(parsePath(path))))),
    )
    return this.routeNameSet
  }

  /**
   * What a model says for all endpoints of an application: the names of functions and decorators, words that a file with one of them has, and what
   * makes an application.
   */
  everywhereNames(framework: string): EverywhereNames {
    let names = this.everywhere.get(framework)
    if (!names) {
      const models = this.models.filter(({ name }) => name === framework)
      const rows = models.flatMap(({ routes = [], types = {} }) => routes.filter(({ is }) => is === 'everywhere').map((row) => ({ row, types })))
      const called = rows.flatMap(({ row }) => expandBraces(row.at).map((path) => lastName(parsePath(path))))
      const others = this.models.filter(({ name }) => name !== framework).flatMap(({ routes = [] }) => routes.flatMap(({ at }) => expandBraces(at).map((path) => lastName(parsePath(path)))))
      const isShared = (name: string): boolean => others.includes(name)
      const makers = rows.flatMap(({ row, types }) => makerOf(row, types) ?? [])
      names = { called: new Set(called), words: new Set(rows.map(({ row, types }) => tellingWord(row, types, isShared))), makers: new Set(makers) }
      this.everywhere.set(framework, names)
    }
    return names
  }

  /** How values are kept under names: last names of the functions and members, those of what makes them, and the packages that have either. */
  get keeping(): Keeping {
    this.keepingPart ??= {
      names: new Set(this.models.flatMap(({ keeps = [] }) => keeps.flatMap(({ at }) => expandBraces(at).map((path) => lastName(parsePath(path)))))),
      makers: new Set(this.models.flatMap(({ makers = [] }) => makers.filter(({ given }) => given !== undefined).flatMap(({ at }) => expandBraces(at).map((path) => lastName(parsePath(path)))))),
      packages: new Set(this.models.flatMap(({ keeps = [], makers = [], packages = [] }) => (keeps.length + makers.length > 0 ? packages : []))),
    }
    return this.keepingPart
  }

  /** Conventions of files whose exports run before all endpoints. */
  get earlyConventions(): readonly CompiledConvention[] {
    return this.conventions.filter(({ convention }) => convention.before)
  }

  /** Conventions whose file pattern a path matches. */
  conventionsFor(filename: string): readonly CompiledConvention[] {
    return this.conventions.filter((entry) => entry.file.test(filename))
  }

  private get conventions(): readonly CompiledConvention[] {
    return (this.conventionList ??= this.models
      .filter((model) => model.conventions)
      .flatMap((model) => {
        const compiled = this.compile(model)
        return (model.conventions ?? []).map((convention) => ({
          convention,
          file: new RegExp(convention.file),
          framework: model.name,
          entry: entryNode(
            convention.exports,
            handlerNode(
              model.name,
              convention.parameters.map((name) => compiled.type(name)),
              convention.result === undefined ? undefined : compiled.type(convention.result),
            ),
          ),
        }))
      }))
  }
}

/** A path into what a callback, a handler or a decorated method returns. */
export function isInResult(model: Model, at: string): boolean {
  if (/\([\d*][^)]*\)(?:\.\w+)*\(\)|@\w+\(\)/.test(at)) return true
  const results = [...(model.shapes ?? []), ...(model.conventions ?? [])].map(({ result }) => result)
  return expandBraces(at).some((path) => results.includes(parsePath(path).head))
}

/** The export that makes what a row's function is a member of: the one that makes an application. */
function makerOf({ at }: RouteRow, types: NonNullable<Model['types']>): string | undefined {
  const [maker] = types[parsePath(at).head] ?? []
  const made = maker === undefined ? undefined : parsePath(maker).head
  return made === undefined || made in types ? undefined : made
}

/** A word that a file has in which a row may be found: an export or a method that the row names, or what makes its type where others have such a method. */
function tellingWord(row: RouteRow, types: NonNullable<Model['types']>, isShared: (name: string) => boolean): string {
  const last = lastName(parsePath(row.at))
  return row.key?.is ?? row.paths?.in ?? ((isShared(last) ? makerOf(row, types) : undefined) ?? last)
}

function lastName({ head, segments }: ParsedPath): string {
  const last = segments.findLast((segment) => segment.startsWith('.'))
  return last === undefined ? head.replace('@', '') : last.slice(1)
}

function hasAnyHead(model: Model): boolean {
  const rows = [
    model.sources,
    model.sinks,
    model.sanitizers,
    model.guards,
    model.steps,
    model.aliases,
    model.terminators,
    model.states,
    model.requestSchemas,
    model.concepts,
    model.routes,
    model.callers,
    model.protections,
    model.keeps,
    model.takes,
    model.makers,
  ]
  if (rows.some((list) => list?.some((row) => row.at.includes('?')))) return true
  return Object.values(model.types ?? {}).some((paths) => paths.some((path) => path.startsWith('?')))
}

const graphs = new WeakMap<readonly Model[], ApiGraph>()

/** The graph of a list of models, made once per list. */
export function graphOf(models: readonly Model[]): ApiGraph {
  let graph = graphs.get(models)
  if (!graph) {
    graph = new ApiGraph(models)
    graphs.set(models, graph)
  }
  return graph
}
