import type { Origin, Sink } from '../src/analysis/index.js'
import { isFiltered } from '../src/rule-kit/address-filter.js'
import { createFlowRule, type Finding, type Suggestion } from '../src/rule-kit/flow-rule.js'
import { isStrict, type Settings } from '../src/rule-kit/settings.js'
import { firstOperand, isInPath, isOwnAddress, isSubdomain } from '../src/rule-kit/url-position.js'

type MessageIds = 'taintedUrl' | 'taintedHost' | 'taintedPath' | 'encode'

export default createFlowRule<MessageIds>({
  name: 'no-ssrf',
  docs: {
    description: 'Disallow outgoing requests whose target is chosen by input',
    category: 'injection',
    cwe: [918],
    owasp: ['API7:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    taintedUrl:
      '{{sink}} sends a request to where {{source}} says: {{trace}}. That may be a host which only this machine reaches. ' +
      'Begin the URL with an origin of your own, or look its host up in a list.',
    taintedHost:
      '{{sink}} connects to the host that {{source}} names: {{trace}}. That may be one which only this machine reaches. ' +
      'Look the host up in a list of your own.',
    taintedPath:
      '{{sink}} sends a request with {{source}} in its path: {{trace}}. With `../` in it, it goes to another endpoint of that host. ' +
      'Encode it by `encodeURIComponent`.',
    encode: 'Encode {{operand}} by `encodeURIComponent`.',
  },
  to: ['url'],
  // A value in the path stays on the host that the program chose: whether it may go anywhere there is for a person to say.
  asks: (facts, settings) => (isStrict(settings) ? { ...facts, prefix: 'path' } : facts),
  report: (origin, sink) => (isInPath(origin) ? 'taintedPath' : isHost(sink) ? 'taintedHost' : 'taintedUrl'),
  accepts: doesHarm,
  ignores: isFiltered,
  hasSuggestions: true,
  suggest: offerEncoding,
})

function isHost({ row }: Sink): boolean {
  return row.called === 'the host'
}

/**
 * Functions that fetch what their caller or the environment names do what they are for; a request, or what one left in storage, must
 * not. By the `Host` header a client names this very service; a server behind a proxy that checks the header is safe from others.
 */
function doesHarm(origin: Origin, sink: Sink, _analysis: unknown, settings: Settings): boolean {
  const kind = origin.source?.kind
  if (kind !== 'remote' && kind !== 'stored') return false
  if (isHost(sink)) return !isSubdomain(origin)
  if (isInPath(origin)) return kind === 'remote'
  return isStrict(settings) || !isOwnAddress(origin)
}

function offerEncoding({ origin, analysis }: Finding): Suggestion<MessageIds>[] {
  const operand = firstOperand(origin)
  // A path of the request is meant to hold slashes.
  if (operand?.facts !== analysis.facts || !isInPath(origin) || origin.source?.part === 'url') return []
  const { range } = operand.node
  const text = analysis.facts.module.text.slice(range[0], range[1])
  return [
    {
      messageId: 'encode',
      data: { operand: text },
      fix: (fixer) => fixer.replaceTextRange([...range], `encodeURIComponent(${text})`),
    },
  ]
}
