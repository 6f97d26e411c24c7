import { homeOf, type Analysis, type Endpoint, type Node, type Query, type QueryCondition, type Routes } from '../analysis/index.js'
import { ownershipOf, siblingsOf, type Ownership, type Sibling } from './owned-model.js'
import { functionsBetween, OwnerTies } from './owner-tie.js'
import { routesOf } from './routes.js'
import type { Settings } from './settings.js'

/** Fields by which a record is named. */
const ID = /(?:^|[._])(?:_?id|uuid|guid|pk)$|[a-z\d](?:Id|ID|Uuid|UUID|Number)$/

/** Endpoints whose callers aren't known yet, or whose data is for all. */
const OPEN = /log-?in|sign-?in|sign-?up|register|reset|forgot|verif|confirm|activat|webhook|callback|oauth|invit|public|share|health|unsubscribe|refresh/i

/** Endpoints of those who may everything, or of the caller alone. */
const APART = /(?:^|[/._-])(?:admin\w*|backoffice|back-office|internal|staff|superadmin|system|cron|me|self|seeds?|migrations?|fixtures?|tests?|__tests__|spec)(?:[/._-]|$)/i

/** Middleware that looks the record up, or checks something of it: what it does with the caller isn't seen. */
const LOADS = /^(?:load|find|fetch|get|check|verify|ensure|is|can|must|only|require)(?!.*(?:schema|body|param|input|query|valid|id$|csrf|rate|limit|captcha|content))[A-Z_]/i

interface File {
  readonly analysis: Analysis
  readonly settings: Settings
  readonly routes: Routes
  readonly ties: OwnerTies
}

/** A query whose records a client chooses by their id, and that nothing ties to the caller. */
export interface OpenQuery {
  readonly query: Query
  /** The condition that the client's value is in. */
  readonly condition: QueryCondition
  /** The value as it is written where it is read. */
  readonly source: string
  readonly siblings: readonly Sibling[]
  readonly routes: Routes
}

/** The queries of a file that anyone can aim at the records of others; none in files for those who may everything. */
export function* findOpenQueries(analysis: Analysis, settings: Settings, folder: string): Iterable<OpenQuery> {
  if (analysis.queries.list.length === 0 || APART.test(fileName(analysis.facts.module.filename, folder))) return
  const routes = routesOf(analysis, settings)
  const file: File = { analysis, settings, routes, ties: new OwnerTies(analysis, routes, settings) }
  for (const query of analysis.queries.list) {
    const found = judge(file, query)
    if (found) yield found
  }
}

function judge(file: File, query: Query): OpenQuery | undefined {
  const { analysis, routes, settings, ties } = file
  if (query.operation === 'create' || query.operation === 'count' || query.operation === 'raw' || query.secured || !query.model) return undefined
  const conditions = query.filter.conditions.filter(({ field, value, negated, certain, operator }) => value && !negated && certain && ID.test(field) && (operator === '=' || operator === 'in'))
  if (conditions.length === 0 || ties.inFilter(query)) return undefined
  const siblings = siblingsOf(analysis, routes, query, settings)
  const ownership = ownershipOf(query, siblings, settings)
  // Where a value comes from may be a question to other files: it is asked last.
  if (ownership === undefined && settings.trustNames) return undefined
  for (const condition of conditions) {
    const { value } = condition
    const place = value && routes.callers.clientValue(value)
    if (!place) continue
    const endpoint = openEndpoint(file, place.node)
    if (!endpoint || !isEvident(file, query, endpoint, ownership, place.node)) return undefined
    const functions = functionsBetween(analysis, query.call, place.node, endpoint.handlers)
    if (ties.inChecks(query, functions, new Set(functions))) return undefined
    return { query, condition, source: describeSource(place, analysis), siblings, routes }
  }
  return undefined
}

/** The client's value as it is written where it is read, with the file when that is another one. */
function describeSource({ facts, node, keys }: ReturnType<Routes['callers']['clientValue']> & object, analysis: Analysis): string {
  const { text, filename } = facts.module
  const base = node.type === 'Identifier' ? node.name : text.slice(...node.range).replace(/\s+/g, ' ').slice(0, 60)
  const shown = `\`${[base, ...keys].join('.')}\``
  return facts === analysis.facts ? shown : `${shown} (${filename.split('/').slice(-2).join('/')})`
}

/** An endpoint that the client's value comes by, and in front of which nothing asks what the caller may. */
function openEndpoint({ routes, settings }: File, source: Node): Endpoint | undefined {
  return routes.endpointsAt(source).find(({ before, maybe, path, marks, method }) => {
    if (method === 'MESSAGE' || method === 'EVENT') return false
    if (path !== undefined && (APART.test(path) || OPEN.test(path))) return false
    if (marks.some((mark) => /^(?:public|is_?public|allow_?anonymous|roles?|permissions?|policies|policy|admin\w*|owner\w*)$/i.test(mark))) return false
    return ![...before, ...maybe].some(({ does, name, idle }) => does === 'authorize' || (does === undefined && !idle && settings.trustNames && LOADS.test(name)))
  })
}

/**
 * Whether it is evident that callers are known here, and that the records are somebody's own. Where names aren't trusted, one of them
 * is enough.
 */
function isEvident(file: File, query: Query, endpoint: Endpoint, ownership: Ownership, source: Node): boolean {
  const { routes, settings, analysis } = file
  const known =
    [...endpoint.before, ...endpoint.maybe].some(({ does }) => does === 'authenticate') ||
    endpoint.marks.some((mark) => /auth/i.test(mark)) ||
    endpoint.handlers.some((handler) => routes.callerIn(handler).length > 0) ||
    siblingsKnowCaller(routes, analysis, source)
  if (ownership !== undefined) return known || !settings.trustNames
  return known && !settings.trustNames && query.operation !== 'read-many'
}

/** Other handlers of the file that use the caller: their middleware is in another file. */
function siblingsKnowCaller(routes: Routes, { facts }: Analysis, source: Node): boolean {
  return homeOf(facts, source).index.functions.some((fn) => routes.callerIn(fn).length > 0)
}

function fileName(filename: string, cwd: string): string {
  const own = filename.replaceAll('\\', '/')
  const base = cwd.replaceAll('\\', '/')
  return own.startsWith(`${base}/`) ? own.slice(base.length) : own
}
