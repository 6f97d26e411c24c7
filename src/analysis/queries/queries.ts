import type { Model, QueryOperation, QueryParts, QueryRow } from '../../models/schema.js'
import { calleeName, calleeOf, isFunction, staticKey, unwrap, wrapped, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { HOLE, textParts } from '../flow/text.js'
import { isImported } from '../identity/imports.js'
import { ApiNode } from '../identity/api-graph.js'
import { Instance, Namespace } from '../identity/values.js'
import type { Node } from '../module.js'
import { readText, type TextReading } from '../text-reading.js'
import { catalogueOf, filtersOf, partsOf, type Catalogue, type Start } from './catalogue.js'
import { followChain, type Link } from './chains.js'
import { definitionFor, findDefinitions, type SchemaPlace } from './definitions.js'
import { valueFor } from './filter-text.js'
import { FilterReader } from './filters.js'
import { findModel, nameOf, simplify, type NamedModel } from './models.js'
import { nodeAt } from './places.js'
import { ProjectionReader } from './projections.js'
import { readStatement, type SqlCondition, type SqlStatement } from './sql-statement.js'
import type { ModelDefinition, Queries, Query, QueryModel } from './types.js'

/** Which operation has the last word when several calls of a chain name one. */
const RANK: Readonly<Record<QueryOperation, number>> = {
  raw: 0,
  'read-many': 1,
  'read-one': 2,
  count: 3,
  create: 4,
  update: 4,
  delete: 4,
  upsert: 4,
}

/** Where drivers put the records of a statement. */
const OF_STATEMENTS: readonly (readonly string[])[] = [[], ['rows'], ['0'], ['recordset'], ['results']]
const ITSELF: readonly (readonly string[])[] = [[]]

/** Most of what values are followed through: no call's result. */
const NO_RESULTS: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'Literal', 'TemplateLiteral', 'ObjectExpression', 'ArrayExpression', 'ArrowFunctionExpression', 'FunctionExpression'])

/** A call with what it says. */
interface Part {
  readonly call: CallLike
  readonly parts: QueryParts
  readonly certain: boolean
}

/** A call that begins a query. */
interface Beginning {
  readonly call: CallLike
  readonly row: QueryRow
  readonly model: Model
  readonly guessed: boolean
}

/** A statement in SQL that a call is given. */
interface Statement {
  readonly read: SqlStatement
  readonly node: Node
  readonly text: string
  readonly holes: readonly Node[]
}

/** The data accesses of one file: found when first asked. */
export class FileQueries implements Queries {
  private readonly facts: Facts
  private readonly models: readonly Model[]
  private readonly catalogue: Catalogue
  private readonly reading: TextReading
  private found: readonly Query[] | undefined
  private promised: { readonly of: ReturnType<Catalogue['promise']> } | undefined
  private defined: readonly ModelDefinition[] | undefined
  private readonly byCall = new Map<Node, Query>()

  constructor(facts: Facts, models: readonly Model[]) {
    this.facts = facts
    this.models = models
    this.catalogue = catalogueOf(models)
    this.reading = readText(facts.module.text)
  }

  get list(): readonly Query[] {
    return (this.found ??= this.find())
  }

  get definitions(): readonly ModelDefinition[] {
    if (this.defined) return this.defined
    const entities = new Set<string>()
    for (const { packages = [], queries } of this.models) {
      for (const name of packages) for (const entity of queries?.entities ?? []) entities.add(`${name} ${entity}`)
    }
    const { module, project } = this.facts
    const isUsed = this.catalogue.isUsed(module.text, project.around(module.filename))
    this.defined = isUsed || this.promise() ? findDefinitions(this.facts, entities) : []
    return this.defined
  }

  of(node: Node): Query | undefined {
    const inner = unwrap(node)
    if (NO_RESULTS.has(inner.type) || this.list.length === 0) return undefined
    return this.byCall.get(inner)
  }

  private promise(): ReturnType<Catalogue['promise']> {
    const { module, project } = this.facts
    return (this.promised ??= { of: this.catalogue.promise(module.text, project.around(module.filename)) }).of
  }

  private find(): Query[] {
    const promise = this.facts.module.types ? { names: undefined, bare: true } : this.promise()
    if (!promise) return []
    const taken = new Set<Node>()
    const queries: Query[] = []
    const calls = this.facts.index.calls.filter((call) => {
      const name = calleeName(call)
      if (name === undefined) return false
      return (promise.names?.has(name) ?? true) || (promise.bare && unwrap(calleeOf(call)).type === 'Identifier')
    })
    // Inner calls first: what is chained to a query's beginning doesn't begin another.
    for (const call of [...calls].sort((a, b) => a.range[1] - b.range[1])) {
      if (taken.has(call)) continue
      const beginning = this.begins(call)
      const query = beginning && this.describe(beginning)
      if (!query) continue
      queries.push(query)
      for (const one of [...query.calls, unwrap(query.result)]) {
        taken.add(one)
        this.byCall.set(one, query)
      }
    }
    return queries.sort((a, b) => a.call.range[0] - b.call.range[0])
  }

  private begins(call: CallLike): Beginning | undefined {
    const callee = unwrap(calleeOf(call))
    for (const api of this.facts.identity.apis(callee)) {
      for (const row of api.queries ?? []) {
        const model = this.catalogue.modelOf(row)
        if (model && this.facts.values.meets(call, row.when) && this.isChained(call, row, model)) return { call, row, model, guessed: false }
      }
    }
    const name = calleeName(call)
    const starts = callee.type === 'Identifier' ? [...this.catalogue.functionGuesses, ...this.catalogue.guessesFor(callee.name)] : this.catalogue.guessesFor(name ?? '')
    const start = starts.find((one) => this.isLikely(call, callee, one))
    return start && { call, row: start.row, model: start.model, guessed: start.row.text === undefined }
  }

  /** Whether names and arguments say that a call of something unknown meets a row. */
  private isLikely(call: CallLike, callee: Node, { row, shape, receiver, hint, model }: Start): boolean {
    const { guess } = row
    const { values } = this.facts
    if (!guess || !values.meets(call, row.when) || !values.meets(call, guess.when)) return false
    // The statement itself is the evidence.
    if (row.text !== undefined) return this.statementOf({ call, parts: row, certain: true }) !== undefined
    if (hint && !this.reading.matches(hint)) return false
    const head = headOf(callee, shape)
    if (!head || (receiver && !receiver.test(nameOf(head) ?? '') && !receiver.test(nameOf(values.resolve(head)) ?? ''))) return false
    if (this.isKnown(shape.length === 0 ? callee : head)) return false
    // `Users.find((user) => …)` is a list's.
    if (row.filter === '(0)' && call.type === 'CallExpression' && call.arguments[0] && isFunction(values.resolve(call.arguments[0]))) return false
    if (guess.imported && !isImported(this.facts, head)) return false
    return this.isChained(call, row, model)
  }

  private isChained(call: CallLike, row: QueryRow, model: Model): boolean {
    if (!row.chained) return true
    const [first] = followChain(this.facts, call, () => true).links
    return first !== undefined && partsOf(model, row.chain, first.method) !== undefined
  }

  /** Whether the file itself says what a value is: a function, a class, a library's object. */
  private isKnown(node: Node): boolean {
    return this.facts.identity.valuesOf(node).some((value) => {
      if (value instanceof ApiNode) return !value.label.startsWith('?')
      if (value instanceof Namespace) return false
      if (value instanceof Instance) return true
      return value.type !== 'TSInterfaceDeclaration' && value.type !== 'TSTypeLiteral'
    })
  }

  private describe({ call, row, model: library, guessed }: Beginning): Query | undefined {
    const knows = (method: string): boolean => partsOf(library, row.chain, method) !== undefined
    const chain = row.chain === undefined ? { links: [], result: wrapped(call) } : followChain(this.facts, call, knows)
    const all: Part[] = [{ call, parts: row, certain: true }]
    for (const link of chain.links) {
      const parts = partsOf(library, row.chain, link.method)
      if (parts) all.push({ call: link.call, parts, certain: link.certain })
    }
    const statement = all.map((part) => this.statementOf(part)).find((found) => found !== undefined)
    if (row.text !== undefined && !statement) return undefined
    const filters = new FilterReader(this.facts, (method) => filtersOf(partsOf(library, row.chain, method) ?? {}))
    const projection = new ProjectionReader(this.facts)
    let operation: QueryOperation = row.operation
    let named: NamedModel | undefined
    for (const { call: at, parts, certain } of all) {
      if (parts.operation && RANK[parts.operation] >= RANK[operation]) operation = parts.operation
      if (parts.model) named = findModel(this.facts, at, parts.model) ?? named
      for (const place of filtersOf(parts)) filters.read(at, place, certain)
      if (parts.select) projection.select(at, parts.select)
      if (parts.omit) projection.omit(at, parts.omit)
      if (parts.include) projection.include(at, parts.include)
    }
    if (statement) {
      const { read, node, holes } = statement
      filters.addText(read.conditions, read.partial, node, (place) => (place.kind === 'hole' ? holes[place.index] : this.boundValue(all, place)))
      if (read.open && read.operation.startsWith('read')) projection.addUnknown(node)
      else if (read.columns) projection.addColumns(read.columns, node)
      if (read.table !== undefined) named = { name: read.table.includes(HOLE) ? '' : read.table, node }
      operation = read.operation
    }
    const last = (part: 'data' | 'limit' | 'transaction'): Node | undefined => {
      for (let i = all.length - 1; i >= 0; i--) {
        const { call: at, parts } = all[i] as Part
        const found = nodeAt(this.facts, at, parts[part])
        if (found) return found
      }
      return undefined
    }
    const yielding = all.findLast(({ parts }) => parts.yields !== undefined)?.parts.yields
    const results = all.flatMap(({ parts }) => (parts.result === undefined ? [] : [parts.result.split('.')]))
    return {
      library: library.queries ?? {},
      row,
      operation,
      model: named && named.name !== '' ? this.modelFrom(named, schemaOf(library, statement ? 'table' : 'member')) : undefined,
      filter: filters.filter,
      projection: projection.projection,
      data: last('data'),
      limit: last('limit'),
      transaction: last('transaction'),
      call,
      calls: [call, ...chain.links.map((link: Link) => link.call)],
      result: this.resultOf(call, chain.result),
      results: statement ? OF_STATEMENTS : results.length > 0 ? results.slice(-1) : ITSELF,
      yields: operation === 'count' ? false : RANK[operation] < RANK.count || (statement ? statement.read.columns?.length !== 0 : (yielding ?? false)),
      text: statement?.text,
      guessed,
      secured: this.isSecured(library),
    }
  }

  private isSecured({ queries }: Model): boolean {
    return queries?.rowSecurityUnless !== undefined && !new RegExp(queries.rowSecurityUnless, 'is').test(this.facts.module.text)
  }

  private modelFrom({ name, node }: NamedModel, schema: SchemaPlace | undefined): QueryModel {
    const { facts } = this
    let definition: { found: ModelDefinition | undefined } | undefined
    return {
      name,
      simpleName: simplify(name),
      node,
      // Most questions don't come to it, and it may be in another file.
      get definition() {
        return (definition ??= { found: definitionFor(facts, name, node, schema) }).found
      },
    }
  }

  /** A command or a template that is given to a call (`client.send(new GetCommand(…))`) is answered by that call. */
  private resultOf(call: CallLike, result: Node): Node {
    const inner = unwrap(result)
    if (inner !== call || call.type === 'CallExpression') return wrapped(result)
    const given = wrapped(result).parent
    return given?.type === 'CallExpression' && given.arguments.some((argument) => unwrap(argument) === call) ? wrapped(given) : wrapped(result)
  }

  private statementOf({ call, parts }: Part): Statement | undefined {
    if (parts.text === undefined) return undefined
    let node: Node | undefined
    if (call.type === 'TaggedTemplateExpression') node = call.quasi
    else {
      const given = nodeAt(this.facts, call, parts.text)
      node = given && this.facts.values.resolve(given)
    }
    if (!node) return undefined
    const pieces = textParts(this.facts, node.type === 'TaggedTemplateExpression' ? node.quasi : node)
    if (!pieces.some((piece) => piece.is === 'text')) return undefined
    const text = pieces.map((piece) => (piece.is === 'text' ? piece.text : HOLE)).join('')
    const read = readStatement(text)
    return read && { read, node, text, holes: pieces.filter((piece) => piece.is === 'value').map((piece) => piece.node) }
  }

  private boundValue(all: readonly Part[], place: NonNullable<SqlCondition['place']>): Node | undefined {
    for (const { call, parts } of all) {
      if (parts.values === undefined || call.type === 'TaggedTemplateExpression') continue
      const from = /^\((\d+)\.\.\)$/.exec(parts.values)?.[1]
      if (from === undefined) {
        const found = nodeAt(this.facts, call, parts.values)
        if (found) return valueFor(this.facts, found, place)
        continue
      }
      const given = call.arguments.slice(Number(from))
      const [first] = given
      if (!first) continue
      const resolved = this.facts.values.resolve(first)
      if (given.length === 1 && (resolved.type === 'ArrayExpression' || resolved.type === 'ObjectExpression')) return valueFor(this.facts, first, place)
      return given[place.index]
    }
    return undefined
  }
}

function schemaOf({ queries }: Model, named: SchemaPlace['named']): SchemaPlace | undefined {
  return queries?.schemaFiles && { files: queries.schemaFiles, named }
}

/** The receiver that a row's path begins at, when the names on the way fit. */
function headOf(callee: Node, shape: readonly string[]): Node | undefined {
  let node = callee
  for (let i = shape.length - 1; i >= 0; i--) {
    if (node.type !== 'MemberExpression') return undefined
    const name = staticKey(node)
    if (shape[i] !== '*' && shape[i] !== name) return undefined
    node = unwrap(node.object)
  }
  return node
}
