import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isBindablePosition } from '../src/rule-kit/sql-position.js'

export default createFlowRule({
  name: 'no-sql-injection',
  docs: {
    description: 'Disallow SQL text that is put together from input',
    category: 'injection',
    cwe: [89],
    owasp: ['API8:2023'],
    severity: 'critical',
    recommended: true,
  },
  messages: { taintedQuery: 'SQL text for {{sink}} contains {{source}}: {{trace}}. Pass it as a bound parameter.' },
  to: ['sql'],
  report: 'taintedQuery',
  // A value among the text is better bound, whoever wrote it.
  alsoReports: (origin, _sink, analysis) => isBindablePosition(analysis, origin),
})
