import type { Origin } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isStrict, type Settings } from '../src/rule-kit/settings.js'
import { isAnyPath } from '../src/rule-kit/url-position.js'

export default createFlowRule({
  name: 'no-open-redirect',
  docs: {
    description: 'Disallow redirects to where input says',
    category: 'injection',
    cwe: [601],
    owasp: ['API8:2023'],
    severity: 'medium',
    recommended: true,
  },
  messages: {
    taintedTarget:
      '{{sink}} sends visitors to where {{source}} says: {{trace}}. A link to this service then leads to a page of somebody else. ' +
      'Begin the target with a path or an origin of your own, or look it up in a list.',
  },
  to: ['redirect'],
  report: 'taintedTarget',
  accepts: doesHarm,
})

/**
 * Functions that redirect to what their caller or the environment names do what they are for. The path of the request leads elsewhere
 * where it may begin with two slashes, which only a handler for every path gets to see.
 */
function doesHarm(origin: Origin, _sink: unknown, _analysis: unknown, settings: Settings): boolean {
  const { source } = origin
  if (source?.kind !== 'remote' && source?.kind !== 'stored') return false
  return source.url !== 'path' || isStrict(settings) || isAnyPath(origin)
}
