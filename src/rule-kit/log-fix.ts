import { argumentsOf, contains, isCallLike, textParts, unwrap, type Analysis, type Node, type Origin, type Sink, type Step } from '../analysis/index.js'
import type { Edit } from './edit.js'

/**
 * `log('The user ' + name)` → `log('The user %j', name)`: the logger puts the value in, and as JSON it holds no line end. Only for
 * loggers that format, and for a text that is put together in place.
 */
export function repairAsArgument({ call, value, row }: Sink, origins: readonly Origin[], { facts }: Analysis): Edit | undefined {
  if (row.called !== 'the format' || !isCallLike(call) || call.type !== 'CallExpression') return undefined
  const text = unwrap(value)
  const [first, ...others] = argumentsOf(call)
  if (first !== value || (text.type !== 'TemplateLiteral' && text.type !== 'BinaryExpression')) return undefined
  const parts = textParts(facts, text)
  const constant = parts.flatMap((part) => (part.is === 'text' ? [part.text] : [])).join('')
  // Arguments that the text has directives for already would move.
  if (constant.includes('%') && others.length > 0) return undefined
  const remote = origins.filter(({ source }) => source?.kind === 'remote')
  // What is put together in a value of its own would be so as an argument.
  if (remote.some((origin) => parts.some((part) => part.is === 'value' && isPutTogetherIn(part.node, origin)))) return undefined
  const hostile = remote.flatMap((origin) => operandsOf(origin, text))
  const values: string[] = []
  const format = parts.map((part) => {
    if (part.is === 'text') return part.text.replaceAll('%', '%%')
    values.push(facts.module.text.slice(part.node.range[0], part.node.range[1]))
    return hostile.some((node) => contains(part.node, node) || contains(node, part.node)) ? '%j' : '%s'
  })
  return { range: value.range, text: [quote(format.join('')), ...values].join(', ') }
}

/** The pieces of a text by which a value gets into it. */
function operandsOf({ step: from }: Origin, text: Node): Node[] {
  const out: Node[] = []
  for (let step: Step | undefined = from; step; step = step.next) if (step.is === 'text' && unwrap(step.node) === text && step.at) out.push(step.at)
  return out
}

function isPutTogetherIn(node: Node, { step: from }: Origin): boolean {
  for (let step: Step | undefined = from; step; step = step.next) if (step.is === 'text' && contains(node, step.node)) return true
  return false
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
}
