import { HOLE, textAround, type Origin, type Sink, type Step } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'

type MessageIds = 'taintedName' | 'taintedCookie' | 'taintedHead'

const MESSAGES: Partial<Record<string, MessageIds>> = { 'the cookie': 'taintedCookie', 'the head': 'taintedHead' }

export default createFlowRule<MessageIds>({
  name: 'no-header-injection',
  docs: {
    description: 'Disallow headers that input names, and heads and cookies that are put together from input',
    category: 'injection',
    cwe: [113],
    owasp: ['API8:2023'],
    severity: 'medium',
    recommended: false,
  },
  messages: {
    taintedName:
      '{{sink}} sets a header that {{source}} names: {{trace}}. It may be `Set-Cookie` or `Access-Control-Allow-Origin`. ' +
      'Look the name up in a list.',
    taintedCookie:
      '{{sink}} writes {{source}} into a cookie by hand: {{trace}}. A `;` in it adds attributes such as `Domain`. ' +
      'Encode the value, or set the cookie by the framework.',
    taintedHead:
      '{{sink}} writes {{source}} into the head of a message: {{trace}}. A line end in it begins another header, or another message. ' +
      'Refuse line ends, or let the framework write the head.',
  },
  to: ['header', 'headers'],
  report: (_origin, { row }) => MESSAGES[row.called ?? ''] ?? 'taintedName',
  accepts: doesHarm,
})

/** What an upstream server or a database names is handed on by every proxy; a request must not name the headers of its response. */
function doesHarm(origin: Origin, { row }: Sink): boolean {
  if (origin.source?.kind !== 'remote') return false
  if (row.called === 'the head') return isInLine(origin) && mayHoldLineEnd(origin)
  return row.called === 'the cookie' ? isPutTogether(origin) : mayMeanMore(origin)
}

/** Beginnings of headers by which a response says more than text: what a browser keeps, allows, and where it goes. */
const MEANINGFUL = [
  'set-cookie', 'access-control-', 'content-', 'cross-origin-', 'location', 'refresh', 'link', 'cache-control', 'clear-site-data',
  'referrer-policy', 'strict-transport-security', 'transfer-encoding', 'x-frame-options', 'x-content-type-options', 'x-accel-', 'x-sendfile',
]

/** Whether a name may become one of these: not with `X-Label-` before the value. */
function mayMeanMore(origin: Origin): boolean {
  const before = textAround(origin.facts, origin.step).before.toLowerCase()
  return before.includes(HOLE) || MEANINGFUL.some((name) => name.startsWith(before) || before.startsWith(name))
}

/** Whether line ends are around a value: the text is a message of lines, and not a body. */
function isInLine(origin: Origin): boolean {
  const { before, after } = textAround(origin.facts, origin.step)
  return /\r\n|\bHTTP\/\d/.test(before + after)
}

/** Parsers of requests let no line end into a header, nor into an address that isn't decoded yet. */
function mayHoldLineEnd({ source }: Origin): boolean {
  return source?.part !== 'headers' && source?.url === undefined
}

/** A whole `Set-Cookie` header of somebody else's is handed on by proxies. */
function isPutTogether(origin: Origin): boolean {
  for (let step: Step | undefined = origin.step; step; step = step.next) if (step.is === 'text') return true
  return false
}
