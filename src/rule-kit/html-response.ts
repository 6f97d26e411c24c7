import { calleeName, enclosingFunction, isCallLike, queryGiving, textAround, unwrap, wrapped, type Analysis, type Node, type Origin, type Sink, type Step } from '../analysis/index.js'
import { HOLE } from '../analysis/flow/text.js'
import { endpointsFor } from './ahead.js'
import { isMended } from './merge-position.js'
import { isWhole } from './raw-entity.js'
import type { Settings } from './settings.js'

const patterns = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source)
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, 'is')))
  return pattern
}

/** Calls that a value passed on its way, by name. */
export function* callsOnTheWay({ step }: Origin): Iterable<string> {
  for (let at: Step | undefined = step; at; at = at.next) {
    if (at.is !== 'call') continue
    const node = unwrap(at.node)
    const name = isCallLike(node) ? calleeName(node) : undefined
    if (name !== undefined) yield name
  }
}

/** What undoes the encoding of a URL: by name, for it may be any library's. */
const DECODES = /decode|unescape|pars|url|get|query/i

/** Browsers encode `<`, `>` and quotes in the path and the query that they send: as it comes, a URL holds no markup. */
function isEncodedUrl(origin: Origin): boolean {
  if (origin.source?.part !== 'url') return false
  for (const name of callsOnTheWay(origin)) if (DECODES.test(name)) return false
  return true
}

/** Whether a text that a place is given without a type is markup, by what is around the value, or may be, where the value begins it. */
export function isMarkup(origin: Origin, evidence: string, { facts }: Analysis): boolean {
  const { before, after } = textAround(facts, origin.step)
  if (patternOf(evidence).test(before + HOLE + after)) return true
  if (before.trim() !== '') return false
  // What begins with a bracket or a quote is no markup.
  for (const name of callsOnTheWay(origin)) if (name === 'stringify') return false
  return true
}

/** Sources that are objects of the framework's parsers: given whole, they are sent as JSON. */
const PARSED = new Set(['body', 'query', 'params', 'headers', 'cookies', 'files', 'form', 'arguments', 'request', 'response'])

/** A parsed part of the request that is sent whole is an object, not a text. */
function isWholePart(origin: Origin, { facts }: Analysis): boolean {
  if (!PARSED.has(origin.source?.part ?? '')) return false
  for (let at: Step | undefined = origin.step; at; at = at.next) if (at.is === 'text' || at.is === 'call') return false
  const rows = facts.identity.apis(origin.node).flatMap((api) => (api.sources ?? []).filter((row) => facts.identity.meets(origin.node, row.when)))
  return rows.some((row) => (row.value === undefined || row.value === 'object' || row.value === 'bytes') && !row.at.endsWith('.*')) && origin.text === textOf(origin)
}

/** Whether a call says more of the same query (`.limit(10)`), or is one of a function of the project, whose result was followed. */
function handsOn({ facts, node }: Step, query: Node): boolean {
  const call = unwrap(node)
  for (let inner: Node = call; ; ) {
    if (inner === query) return true
    if (inner.type === 'CallExpression') inner = unwrap(inner.callee)
    else if (inner.type === 'MemberExpression') inner = unwrap(inner.object)
    else break
  }
  return isCallLike(call) && facts.calls.targetsOf(call).functions.length > 0
}

/** Records as a query brings them are objects. */
function isWholeRecord({ source, facts, node, path, step }: Origin): boolean {
  if (source?.part !== 'database') return false
  for (let at: Step | undefined = step; at; at = at.next) if (at.is === 'text' || (at.is === 'call' && !handsOn(at, node))) return false
  if (source.value === 'object' && path.every((key) => key === '*' || /^\d+$/.test(key))) return true
  const query = facts.queries.of(node) ?? queryGiving(facts, node)
  return query?.yields === true && isWhole(path, query)
}

/** What whoever runs the program says, and a page that is kept in a file: the page's own markup. */
function isOwnPage({ source, facts, step }: Origin): boolean {
  if (source?.kind !== 'local') return false
  return source.part === 'environment' || source.part === 'argv' || (source.part === 'file' && textAround(facts, step).before === '')
}

/** Names of functions that make markup. */
const MARKUP = /html|render|markup|template|layout/i

/** What an unknown function finds or does for a value, and what is sent as it is: mostly data, and no text with the value in it. */
function isAnswer({ step }: Origin): boolean {
  let answer = false
  for (let at: Step | undefined = step; at; at = at.next) {
    if (at.is === 'text') answer = false
    else if (at.is === 'call' && /^JSON\s*\.\s*parse\b/.test(at.facts.module.text.slice(at.node.range[0]))) answer = true
    else if (at.unknown && at.is === 'argument') answer = true
    else if (at.unknown) answer = !MARKUP.test(isCallLike(at.node) ? (calleeName(at.node) ?? '') : '')
  }
  return answer
}

/** The source as it is written, without members that were followed. */
function textOf({ facts, node }: Origin): string {
  return facts.module.text.slice(...node.range).replace(/\s+/g, ' ')
}

/** Whether the platform that is installed sends texts as plain text, unless a decorator says what they are. */
function isPlain(sink: Sink, analysis: Analysis): boolean {
  return isMended(sink, analysis) && !analysis.facts.module.text.includes('@Header(')
}

/** Whether a hostile value in a response is run by the browser that gets it. */
export function isShownAsPage(origin: Origin, sink: Sink, analysis: Analysis): boolean {
  if (isPlain(sink, analysis)) return false
  return (sink.evidence === undefined || isMarkup(origin, sink.evidence, analysis)) && !isEncodedUrl(origin) && !isWholePart(origin, analysis) && !isWholeRecord(origin) && !isAnswer(origin) && !isOwnPage(origin)
}

/** Methods of requests that no link and no form makes: what a script of another page gets of them, no browser shows. */
const UNVISITED: ReadonlySet<string> = new Set(['PUT', 'PATCH', 'DELETE'])

/** Whether nobody can be led to the answer: only scripts send such requests, and read what comes back. */
export function isOutOfReach({ node }: Origin, analysis: Analysis, settings: Settings): boolean {
  if (!settings.trustNames) return false
  const methods = endpointsFor(analysis, settings, node).map(({ method }) => method)
  const known = methods.some((method) => method !== undefined) ? methods : [methodWritten(enclosingFunction(node))]
  return known.every((method) => method !== undefined && UNVISITED.has(method))
}

/** The method that a handler is registered for, where nothing says what it is registered on: `app.delete('/notes/:id', handler)`. */
function methodWritten(handler: Node): string | undefined {
  const outer = wrapped(handler)
  const { parent } = outer
  if (parent?.type !== 'CallExpression' || parent.arguments.at(-1) !== outer || parent.arguments.length < 2) return undefined
  const [path] = parent.arguments
  const isPath = path && /^(?:Literal|TemplateLiteral|BinaryExpression|ArrayExpression)$/.test(unwrap(path).type)
  return isPath ? calleeName(parent)?.toUpperCase() : undefined
}
