import { calleeName, contains, textOf, unwrap, wrapped, type Analysis, type Facts, type Node, type Origin, type Sink, type Step } from '../analysis/index.js'
import { followMember, memberNames, type ApiNode } from '../analysis/identity/api-graph.js'
import type { Finding, Suggestion } from './flow-rule.js'
import type { Edit } from './edit.js'

/** What people call such a function, where it comes from another file. */
const ESCAPER = /^(?:(?:escape|encode|sanitize)_?html|html_?escape)$/i

/** Members in the order in which they are wanted. */
const WANTED = ['escape', 'encode', 'sanitize', 'escapeHtml', 'escapeExpression', 'filterXSS', 'process']

/** Whether an origin is one that the rule reports. */
type DoesHarm = (origin: Origin, sink: Sink, analysis: Analysis) => boolean

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

/**
 * The expression that goes into the longer text, as near to the source as the way shows; the whole, where it is the value alone. What a
 * call made of the value may be markup that is meant to be there.
 */
function operandOf(origin: Origin, whole: Node): Node | undefined {
  let isMade = false
  for (let at: Step | undefined = origin.step; at; at = at.next) {
    if (at.is === 'text' && at.at) return at.at
    isMade ||= at.is === 'call'
  }
  return isMade ? undefined : whole
}

/** Puts calls of the escaper around all hostile values of a text. */
function escapeAll(finding: Finding, escaper: string, doesHarm: DoesHarm): { edits: Edit[]; operands: Node[] } | undefined {
  const { sink, flow, analysis } = finding
  const { facts } = analysis
  const origins = flow.origins.filter((origin) => origin.is === 'source' && doesHarm(origin, sink, analysis))
  const found = origins.map((origin) => operandOf(origin, sink.value))
  const operands = [...new Set(found)].filter((operand) => operand !== undefined)
  if (operands.length === 0 || operands.length > MOST_ORIGINS || found.includes(undefined) || origins.some((origin) => origin.facts !== facts)) return undefined
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

/** Offers to escape what is put into HTML by a function that the file has at hand. */
export function suggestEscaping(finding: Finding, doesHarm: DoesHarm): Suggestion<'escapeHtml'>[] {
  const { facts } = finding.analysis
  const escaper = findEscaper(facts)
  const repair = escaper === undefined ? undefined : escapeAll(finding, escaper, doesHarm)
  if (!repair || escaper === undefined) return []
  const values = repair.operands.map((node) => show(textOf(facts, node))).join(', ')
  return [{ messageId: 'escapeHtml', data: { values, escaper: `\`${escaper}\`` }, fix: (fixer) => replaceAll(fixer, repair.edits) }]
}

/** Offers to send an object as JSON that is sent as the text of it. */
export function suggestJson(finding: Finding): Suggestion<'sendJson'>[] {
  const json = sendAsJson(finding)
  return json ? [{ messageId: 'sendJson', data: { method: `\`${json.method}\`` }, fix: (fixer) => replaceAll(fixer, json.edits) }] : []
}

type Fix = Parameters<NonNullable<Suggestion<string>['fix']>>[0]

function replaceAll(fixer: Fix, edits: readonly Edit[]): ReturnType<Fix['replaceTextRange']>[] {
  return edits.map(({ range, text }) => fixer.replaceTextRange([...range], text))
}
