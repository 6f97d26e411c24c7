import { homeOf, type Analysis, type Endpoint, type Node, type Query, type QueryCondition, type Routes } from '../src/analysis/index.js'
import { analysisOf, mayHoldQuery, mayReceive } from '../src/rule-kit/analysis.js'
import { createRule } from '../src/rule-kit/create-rule.js'
import { ownershipOf, siblingsOf, type Ownership, type Sibling } from '../src/rule-kit/owned-model.js'
import { writeOwner } from '../src/rule-kit/owner-repair.js'
import { functionsBetween, OwnerTies } from '../src/rule-kit/owner-tie.js'
import { report } from '../src/rule-kit/report.js'
import { routesOf } from '../src/rule-kit/routes.js'
import { readSettings, type Settings } from '../src/rule-kit/settings.js'

type MessageIds = 'readByAnyone' | 'changedByAnyone' | 'deletedByAnyone' | 'addOwner'

/** Fields by which a record is named. */
const ID = /(?:^|[._])(?:_?id|uuid|guid|pk)$|[a-z\d](?:Id|ID|Uuid|UUID|Number)$/

/** Endpoints whose callers aren't known yet, or whose data is for all. */
const OPEN = /log-?in|sign-?in|sign-?up|register|reset|forgot|verif|confirm|activat|webhook|callback|oauth|invit|public|share|health|unsubscribe|refresh/i

/** Endpoints of those who may everything, or of the caller alone. */
const APART = /(?:^|[/._-])(?:admin\w*|backoffice|back-office|internal|staff|superadmin|system|cron|me|self|seeds?|migrations?|fixtures?|tests?|__tests__|spec)(?:[/._-]|$)/i

/** Middleware that looks the record up, or checks something of it: what it does with the caller isn't seen. */
const LOADS = /^(?:load|find|fetch|get|check|verify|ensure|is|can|must|only|require)(?!.*(?:schema|body|param|input|query|valid|id$|csrf|rate|limit|captcha|content))[A-Z_]/i

export default createRule<MessageIds>({
  name: 'require-owner-filter',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a tie to the caller where a record is read or changed by an id that the client sends',
      category: 'authorization',
      cwe: [639],
      owasp: ['API1:2023'],
      severity: 'high',
      recommended: true,
    },
    messages: {
      readByAnyone:
        '{{source}} from the request chooses which {{model}} is read, and nothing ties it to the caller: every caller can read those of all others. ' +
        'Ask for the owner in the filter, or compare it with the caller before anything is answered.',
      changedByAnyone:
        '{{source}} from the request chooses which {{model}} is changed, and nothing ties it to the caller: every caller can change those of all others. ' +
        'Ask for the owner in the filter, or compare it with the caller before anything is written.',
      deletedByAnyone:
        '{{source}} from the request chooses which {{model}} is deleted, and nothing ties it to the caller: every caller can delete those of all others. ' +
        'Ask for the owner in the filter, or compare it with the caller before anything is deleted.',
      addOwner: 'Ask for records of the caller only: `{{field}}: {{value}}`.',
    },
    schema: [],
    hasSuggestions: true,
  },
  create(context) {
    if (!mayReceive(context) || !mayHoldQuery(context)) return {}
    return {
      'Program:exit'() {
        const analysis = analysisOf(context)
        if (!analysis || analysis.queries.list.length === 0 || APART.test(fileName(context.filename, context.cwd))) return
        const settings = readSettings(context.settings)
        const file: File = { analysis, settings, routes: routesOf(analysis, settings), ties: new OwnerTies(analysis, routesOf(analysis, settings), settings) }
        for (const query of analysis.queries.list) {
          const found = judge(file, query)
          if (!found) continue
          const repair = writeOwner(analysis, file.routes, query, found.siblings, settings)
          report(context, {
            node: found.condition.node,
            messageId: MESSAGES[query.operation] ?? 'readByAnyone',
            data: { source: found.source, model: query.model?.name ?? 'record' },
            suggest: repair
              ? [{ messageId: 'addOwner', data: { field: repair.tie.field, value: repair.tie.value }, fix: (fixer) => repair.edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)) }]
              : [],
          })
        }
      },
    }
  },
})

const MESSAGES: Readonly<Partial<Record<Query['operation'], MessageIds>>> = { update: 'changedByAnyone', upsert: 'changedByAnyone', delete: 'deletedByAnyone' }

interface File {
  readonly analysis: Analysis
  readonly settings: Settings
  readonly routes: Routes
  readonly ties: OwnerTies
}

interface Found {
  readonly condition: QueryCondition
  readonly source: string
  readonly siblings: readonly Sibling[]
}

function judge(file: File, query: Query): Found | undefined {
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
    return { condition, source: describeSource(place, analysis), siblings }
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
