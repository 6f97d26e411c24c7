import { calleeName, contains, unwrap, wrapped, type Facts, type Node, type Origin, type Step } from '../analysis/index.js'
import { followMember, memberNames, type ApiNode } from '../analysis/identity/api-graph.js'
import type { Finding, Suggestion } from './flow-rule.js'
import { isShownAsPage } from './html-response.js'
import type { Edit } from './import-fix.js'

/** Messages of a rule that offers the repairs. */
export type EscapeMessageIds = 'escapeHtml' | 'sendJson'

/** What people call such a function, where it comes from another file. */
const ESCAPER = /^(?:(?:escape|encode|sanitize)_?html|html_?escape)$/i

/** Members in the order in which they are wanted. */
const WANTED = ['escape', 'encode', 'sanitize', 'escapeHtml', 'filterXSS', 'process']

const MOST_ORIGINS = 4
const LONGEST = 40

function escapes(api: ApiNode): boolean {
  return api.sanitizers?.some((row) => row.in === 0 && !row.when && (row.clears === 'all' || row.clears.includes('html'))) ?? false
}

/** How a name of the file escapes: as the function itself, or by one of its members. */
function escaperOf(facts: Facts, name: Node & { name: string }): string | undefined {
  const apis = facts.identity.apis(name)
  if (apis.some(escapes)) return name.name
  const members = new Set(apis.flatMap(memberNames).filter((member) => followMember(apis, member).some(escapes)))
  const member = WANTED.find((wanted) => members.has(wanted))
  if (member !== undefined) return `${name.name}.${member}`
  return apis.length === 0 && ESCAPER.test(name.name) ? name.name : undefined
}

/** A function that escapes text for HTML and that the file has imported already. */
export function findEscaper(facts: Facts): string | undefined {
  for (const { block, variables } of facts.module.scopes.scopes) {
    if (block.type !== 'Program') continue
    for (const { defs } of variables) {
      const [definition] = defs
      const isRequired = definition?.type === 'Variable' && definition.node.init != null && /^require\(/.test(textOf(facts, definition.node.init))
      if (!definition || (definition.type !== 'ImportBinding' && !isRequired)) continue
      const found = escaperOf(facts, definition.name)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function textOf(facts: Facts, node: Node): string {
  return facts.module.text.slice(...node.range)
}

/** The expression that goes into the longer text, as near to the source as the way shows. */
function operandOf(origin: Origin, whole: Node): Node {
  for (let at: Step | undefined = origin.step; at; at = at.next) if (at.is === 'text' && at.at) return at.at
  return whole
}

/** Puts calls of the escaper around all hostile values of a text. */
function escapeAll(finding: Finding, escaper: string): { edits: Edit[]; operands: Node[] } | undefined {
  const { sink, flow, analysis } = finding
  const { facts } = analysis
  const origins = flow.origins.filter((origin) => origin.is === 'source' && isShownAsPage(origin, sink, analysis))
  const operands = [...new Set(origins.map((origin) => operandOf(origin, sink.value)))]
  if (operands.length > MOST_ORIGINS || origins.some((origin) => origin.facts !== facts)) return undefined
  if (operands.some((one) => operands.some((other) => one !== other && contains(one, other)))) return undefined
  const edits = operands.map((node): Edit => ({ range: node.range, text: `${escaper}(${textOf(facts, node)})` }))
  return { edits, operands }
}

/** `res.send(JSON.stringify(x))` → `res.json(x)`, where the object has such a method. */
function sendAsJson({ sink, analysis }: Finding): { edits: Edit[]; method: string } | undefined {
  const { facts } = analysis
  const { call } = sink
  const value = unwrap(sink.value)
  const callee = call.type === 'CallExpression' && call.arguments.length === 1 ? unwrap(call.callee) : undefined
  if (callee?.type !== 'MemberExpression' || callee.computed || value.type !== 'CallExpression' || value.arguments.length !== 1) return undefined
  const [object] = value.arguments
  if (textOf(facts, value.callee) !== 'JSON.stringify' || !object || object.type === 'SpreadElement') return undefined
  const sendsJson = followMember(facts.identity.apis(callee.object), 'json').some((api) => api.states?.some((row) => row.value === 'application/json'))
  if (!sendsJson || calleeName(value) === undefined) return undefined
  return {
    method: 'json',
    edits: [
      { range: callee.property.range, text: 'json' },
      { range: wrapped(value).range, text: textOf(facts, object) },
    ],
  }
}

function show(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``
}

/** Offers to escape what is put into HTML by a function that the file has at hand, or to send an object as JSON. */
export function suggestEscaping<MessageIds extends string>(finding: Finding): Suggestion<MessageIds | EscapeMessageIds>[] {
  const { facts } = finding.analysis
  const json = sendAsJson(finding)
  if (json) return [{ messageId: 'sendJson', data: { escaper: `\`${json.method}\`` }, fix: (fixer) => replaceAll(fixer, json.edits) }]
  const escaper = findEscaper(facts)
  const repair = escaper === undefined ? undefined : escapeAll(finding, escaper)
  if (!repair || escaper === undefined) return []
  const values = repair.operands.map((node) => show(textOf(facts, node))).join(', ')
  return [{ messageId: 'escapeHtml', data: { values, escaper: `\`${escaper}\`` }, fix: (fixer) => replaceAll(fixer, repair.edits) }]
}

type Fix = Parameters<NonNullable<Suggestion<string>['fix']>>[0]

function replaceAll(fixer: Fix, edits: readonly Edit[]): ReturnType<Fix['replaceTextRange']>[] {
  return edits.map(({ range, text }) => fixer.replaceTextRange([...range], text))
}
