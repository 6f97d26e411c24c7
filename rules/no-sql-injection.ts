import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isBindablePosition, isGivenStatement } from '../src/rule-kit/sql-position.js'
import { suggestBinding, type SqlMessageIds } from '../src/rule-kit/sql-suggestion.js'

export default createFlowRule<SqlMessageIds>({
  name: 'no-sql-injection',
  docs: {
    description: 'Disallow SQL text that is put together from input',
    category: 'injection',
    cwe: [89],
    owasp: ['API8:2023'],
    severity: 'critical',
    recommended: true,
  },
  messages: {
    taintedQuery: 'SQL text for {{sink}} contains {{source}}: {{trace}}. Pass it as a bound parameter.',
    bindParameter: 'Bind {{values}} as a parameter ({{placeholders}}).',
    bindParameters: 'Bind {{values}} as parameters ({{placeholders}}).',
    useTag: 'Use the template tag {{tag}}, which binds {{values}}.',
  },
  to: ['sql'],
  report: 'taintedQuery',
  accepts: (origin, _sink, analysis) => !isGivenStatement(analysis, origin),
  // A value among the text is better bound, whoever wrote it.
  alsoReports: (origin, sink, analysis) => isBindablePosition(analysis, origin, sink),
  suggest: suggestBinding,
})
