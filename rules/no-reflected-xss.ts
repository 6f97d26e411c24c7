import { isStructure } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isOutOfReach, isShownAsPage } from '../src/rule-kit/html-response.js'
import { suggestEscaping, suggestJson } from '../src/rule-kit/escape-fix.js'

export default createFlowRule<'taintedPage' | 'escapeHtml' | 'sendJson'>({
  name: 'no-reflected-xss',
  docs: {
    description: 'Disallow input in HTML responses without escaping',
    category: 'injection',
    cwe: [79],
    owasp: ['API8:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    taintedPage:
      '{{sink}} sends {{source}} as HTML: {{trace}}. A script in it runs in the browser that gets the answer. ' +
      'Escape it, or answer with JSON or plain text.',
    escapeHtml: 'Escape {{values}} by {{escaper}}.',
    sendJson: 'Send the object as JSON by {{method}}.',
  },
  to: ['html'],
  // Servers write objects and lists as JSON.
  ignores: ({ row, value, fields }, { facts }) => row.page === true || (fields === undefined && isStructure(facts, value)),
  report: 'taintedPage',
  accepts: (origin, sink, analysis, settings) => isShownAsPage(origin, sink, analysis) && !isOutOfReach(origin, analysis, settings),
  suggest(finding) {
    const json = suggestJson(finding)
    return json.length > 0 ? json : suggestEscaping(finding, isShownAsPage)
  },
})
