import { calleeOf, unwrap, type CallLike, type Node, type Origin, type Sink, type Step } from '../analysis/index.js'
import type { RuleContext } from './create-rule.js'

/** Longest list of places in a message; the middle of a longer way is left out. */
const MOST_PLACES = 8
const LONGEST_NAME = 48

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}

/** What the hostile value is, for the first sentence of a message. */
export function describeOrigin(origin: Origin): string {
  const text = shorten(origin.text)
  switch (origin.source?.kind) {
    case 'remote':
      return `\`${text}\` from the ${origin.source.part === 'archive' ? 'archive' : 'request'}`
    case 'parameter':
      return `the parameter \`${text}\``
    case 'local':
      return `\`${text}\` from outside the program`
    case 'stored':
      return `\`${text}\`, read back from storage,`
    case undefined:
      return `\`${text}\``
  }
}

/** The value's way as `req.query.id (12:9) → id (14:7) → query (15:3)`. */
export function describeFlow(context: RuleContext, origin: Origin, call: Sink['call']): string {
  const places: string[] = []
  const add = (text: string, node: Node): void => {
    const { line, column } = context.sourceCode.getLocFromIndex(node.range[0])
    const place = `${shorten(text)} (${line}:${column + 1})`
    const last = places.at(-1)
    if (last !== place && last?.split(' (')[0] !== shorten(text)) places.push(place)
  }
  add(origin.text, origin.node)
  for (let step: Step | undefined = origin.step; step; step = step.next) {
    const { module } = step.facts
    if (step.is === 'name') add(textOfName(step.node, module.text), step.node)
    else if (step.is === 'argument' && isCall(step.node)) add(nameOf(step.node, module.text), step.node)
  }
  add(nameOf(call, context.sourceCode.text), call)
  const left = places.length - MOST_PLACES
  if (left > 0) places.splice(MOST_PLACES / 2, left, '…')
  return places.join(' → ')
}

/** A parameter's annotation is no part of its name. */
function textOfName(node: Node, text: string): string {
  return node.type === 'Identifier' ? node.name : text.slice(node.range[0], node.range[1])
}

function isCall(node: Node): node is CallLike {
  return node.type === 'CallExpression' || node.type === 'NewExpression' || node.type === 'TaggedTemplateExpression'
}

/** The called name: `query` for `this.db.query(…)`. */
export function nameOf(call: Sink['call'], text: string): string {
  if (call.type === 'ImportExpression') return 'import'
  const callee = unwrap(calleeOf(call))
  // `(0, eval)(text)`
  const last = callee.type === 'SequenceExpression' ? (callee.expressions.at(-1) ?? callee) : callee
  const name = last.type === 'MemberExpression' ? last.property : last
  return text.slice(name.range[0], name.range[1])
}
