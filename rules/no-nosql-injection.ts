import { hasConditions, repairFilter, type FilterRepairIds } from '../src/rule-kit/filter-field.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isForeignText } from '../src/rule-kit/joined-text.js'
import { keyedPlaces } from '../src/rule-kit/keyed-places.js'
import { isKeptFromOperators } from '../src/rule-kit/operator-checks.js'
import { isStore } from '../src/rule-kit/store-evidence.js'

type MessageIds = 'taintedFilter' | 'taintedConditions' | 'taintedQuery' | 'taintedScript' | FilterRepairIds

const MESSAGES: Partial<Record<string, MessageIds>> = { query: 'taintedQuery', script: 'taintedScript' }

export default createFlowRule<MessageIds>({
  name: 'no-nosql-injection',
  docs: {
    description: 'Disallow filters, queries and scripts of NoSQL databases that input can change',
    category: 'injection',
    cwe: [943],
    owasp: ['API8:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    taintedFilter:
      '{{sink}} takes {{source}} as it comes: {{trace}}. An object in its place, such as `{"$ne": null}`, is read as operators and ' +
      'matches what it shouldn\'t. Make a string of it, or check its shape.',
    taintedConditions:
      '{{sink}} takes {{source}} as it comes: {{trace}}. An object in its place, such as `{"not": ""}`, is read as a condition and ' +
      'matches what it shouldn\'t. Make a string of it, or check its shape.',
    taintedQuery: 'The query for {{sink}} contains {{source}}: {{trace}}. A quote in it goes on as a part of the query. Pass it as a parameter.',
    taintedScript:
      '{{sink}} has the database run {{source}} as code: {{trace}}. Write the script out and hand values over as its arguments.',
    wrapInEq: 'Compare with {{value}} as it is: `{ $eq: … }`.',
    wrapInEquals: 'Compare with {{value}} as it is: `{ equals: … }`.',
    makeString: 'Make a string of {{value}}.',
  },
  to: ['nosql', 'query', 'script'],
  report: (_origin, { row }) => MESSAGES[row.kind] ?? (hasConditions(row) ? 'taintedConditions' : 'taintedFilter'),
  accepts: (origin, sink, analysis, settings) =>
    sink.row.kind === 'nosql'
      ? origin.source?.kind === 'remote' && !isKeptFromOperators(origin, analysis, settings)
      : isForeignText(origin, analysis.facts),
  ignores: (sink, analysis) => sink.guessed && sink.row.store !== undefined && !isStore(sink, sink.row.store, analysis),
  places: keyedPlaces({
    kinds: ['query', 'script'],
    accepts: ({ source }) => source?.kind === 'remote' || source?.kind === 'stored',
    message: (kind) => MESSAGES[kind] ?? 'taintedScript',
  }),
  hasSuggestions: true,
  suggest: repairFilter,
})
