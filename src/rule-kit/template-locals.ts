import { argumentOf, isCallLike, unwrap, type Node, type Origin, type Step } from '../analysis/index.js'
import type { Finding } from './flow-rule.js'
import type { Edit } from './edit.js'

/** Parts of a request whose members' names the client chooses. A route names its own parameters, and headers hold texts only. */
const NAMED_BY_CLIENT = new Set(['body', 'query', 'form', 'message', 'arguments', 'event', 'request', 'url', 'response', 'database', 'file'])

/** Whether the names in an object that is given to a template engine, options among them, are the client's. */
export function isNamedByClient({ source }: Origin): boolean {
  return source !== undefined && source.kind !== 'parameter' && source.kind !== 'local' && NAMED_BY_CLIENT.has(source.part)
}

/** A place of the template language that writes one member of the data: `<%= name %>`, `{{ name }}`, `#{name}`. */
const WRITTEN = /<%[=-]\s*([a-z_$][\w$]*)\s*[-_]?%>|\{\{\{?\s*([a-z_$][\w$]*)\s*\}?\}\}|[#!]\{([a-z_$][\w$]*)\}/gi

/** Whatever is of the template language in a text. */
const LANGUAGE = /<%|\{\{|[#!]\{|\{%/g

/** Names that a constant template uses; `undefined` when it does more than write them. */
function namesIn(template: string): string[] | undefined {
  const found = [...template.matchAll(WRITTEN)]
  if (found.length === 0 || found.length !== (template.match(LANGUAGE)?.length ?? 0)) return undefined
  return [...new Set(found.map((match) => match[1] ?? match[2] ?? match[3] ?? ''))]
}

/** A plain chain of names and members: evaluated twice, it gives the same. */
function isPlainChain(node: Node): boolean {
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression' && !inner.computed) inner = unwrap(inner.object)
  return inner.type === 'Identifier'
}

/** `ejs.render('<%= q %>', req.query)` → `ejs.render('<%= q %>', { q: req.query.q })`, where the template's own names are in sight. */
export function nameLocals({ sink, analysis }: Finding): Edit | undefined {
  const { call, value } = sink
  if (!isCallLike(call) || !isPlainChain(value)) return undefined
  const template = argumentOf(call, 0)
  const text = template && template !== value ? analysis.facts.values.text(template) : undefined
  const names = text === undefined ? undefined : namesIn(text)
  if (!names) return undefined
  const object = analysis.facts.module.text.slice(...value.range)
  return { range: value.range, text: `{ ${names.map((name) => `${name}: ${object}.${name}`).join(', ')} }` }
}

/** Steps that only hand a value on. */
const PLAIN = new Set<Step['is']>(['sink', 'name', 'argument', 'value'])

/**
 * Whether a value is a template that a function is handed by its caller, or that is read from a file: nothing is put together there, and
 * those who write the template answer for it.
 */
export function isGivenTemplate({ source, step }: Origin): boolean {
  if (source?.kind === 'local') return true
  if (source?.kind !== 'parameter') return false
  for (let at: Step | undefined = step; at; at = at.next) if (!PLAIN.has(at.is)) return false
  return true
}
