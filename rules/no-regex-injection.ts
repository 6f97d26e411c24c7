import type { Analysis, Flow, Node, Origin } from '../src/analysis/index.js'
import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'
import { keyedPlaces } from '../src/rule-kit/keyed-places.js'
import { escapeValues } from '../src/rule-kit/regex-escape.js'
import { isTextMethod } from '../src/rule-kit/text-method.js'

type MessageIds = 'taintedPattern' | 'taintedDatabasePattern' | 'escapePattern'

export default createFlowRule<MessageIds>({
  name: 'no-regex-injection',
  docs: {
    description: 'Disallow regular expressions that are built from requests',
    category: 'injection',
    cwe: [1333, 730],
    owasp: ['API4:2023'],
    severity: 'medium',
    recommended: true,
  },
  messages: {
    taintedPattern:
      '{{sink}} makes a regular expression of {{source}}: {{trace}}. A pattern such as `(a+)+$` keeps the process busy for minutes, and ' +
      'one that is not closed throws. Escape the value.',
    taintedDatabasePattern:
      '{{sink}} has the database search by the pattern {{source}}: {{trace}}. A costly pattern is tried on every document, and `.*` finds all. ' +
      'Escape the value.',
    escapePattern: 'Escape what means something in a regular expression.',
  },
  to: ['regex'],
  report: (_origin, { row }) => (row.called === undefined ? 'taintedDatabasePattern' : 'taintedPattern'),
  accepts: isRequest,
  ignores: (sink, { facts }) => sink.guessed && !isTextMethod(sink, facts),
  places: keyedPlaces({
    kinds: ['regex'],
    accepts: isRequest,
    message: () => 'taintedDatabasePattern',
    suggest: (flow, value, { analysis }) => suggestEscape(flow, value, analysis),
  }),
  suggest: ({ sink, flow, analysis }) => suggestEscape(flow, sink.value, analysis),
})

/** Programs take patterns from their callers and the command line, where these are meant to be patterns. */
function isRequest(origin: Origin): boolean {
  return origin.source?.kind === 'remote'
}

function suggestEscape(flow: Flow, pattern: Node, analysis: Analysis): Suggestion<MessageIds>[] {
  const edits = escapeValues(flow.origins.filter(isRequest), pattern, analysis)
  if (edits.length === 0) return []
  return [{ messageId: 'escapePattern', fix: (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)) }]
}
