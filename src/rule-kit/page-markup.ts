import { textAround, unwrap, type Analysis, type Node, type Origin, type Sink } from '../analysis/index.js'
import { callsOnTheWay, isMarkup } from './html-response.js'
import type { Finding } from './flow-rule.js'
import type { Edit } from './edit.js'

/** What takes a part out of an address that may begin as the client likes. */
const TAKES_VALUE = new Set(['get', 'getAll', 'exec', 'match', 'matchAll', 'pop', 'at', 'find', 'parse'])
/** The same, where the rest of the address is gone already: `location.hash.slice(1)`. */
const TAKES_REST = new Set(['slice', 'substring', 'substr', 'replace', 'split'])

/** An address of the page itself begins with its own scheme, its search with `?`, its hash with `#`: no link to a script. */
function mayBeScript(origin: Origin): boolean {
  if (origin.source?.part !== 'url') return true
  const isRest = /\b(?:hash|search)\b/.test(origin.text)
  for (const name of callsOnTheWay(origin)) if (TAKES_VALUE.has(name) || (isRest && TAKES_REST.has(name))) return true
  return false
}

/** Whether a hostile value in a page is run: as markup, or as an address that is a script. */
export function isRunInPage(origin: Origin, sink: Sink, analysis: Analysis): boolean {
  if (sink.row.kind === 'link') return mayBeScript(origin)
  const { text } = sink.row
  if (text === undefined) return true
  // A selector of a hash begins with `#`.
  return isMarkup(origin, text, analysis) && !(origin.source?.part === 'url' && !mayBeScript(origin))
}

/** Members that take text for what it is, in place of those that read it as markup. */
const PLAIN: Readonly<Record<string, string>> = { innerHTML: 'textContent', html: 'text' }

/** `element.innerHTML = name` → `element.textContent = name`, where none of the text is markup of the page's own. */
export function writeAsText({ sink, flow, analysis }: Finding): { edit: Edit; name: string } | undefined {
  const { call } = sink
  const target = call.type === 'AssignmentExpression' ? unwrap(call.left) : call.type === 'CallExpression' && call.arguments.length === 1 ? unwrap(call.callee) : undefined
  if (target?.type !== 'MemberExpression' || target.computed || target.property.type !== 'Identifier') return undefined
  const name = Object.hasOwn(PLAIN, target.property.name) ? PLAIN[target.property.name] : undefined
  if (name === undefined || (call.type === 'AssignmentExpression') !== (name === 'textContent')) return undefined
  if (mayHoldMarkup(sink.value, flow.origins, analysis)) return undefined
  return { name, edit: { range: target.property.range, text: name } }
}

function mayHoldMarkup(value: Node, origins: readonly Origin[], analysis: Analysis): boolean {
  if (analysis.textOf(value).includes('<')) return true
  return origins.some((origin) => {
    const { before, after } = textAround(origin.facts, origin.step)
    return origin.is === 'dynamic' || /[<>]/.test(before + after)
  })
}
