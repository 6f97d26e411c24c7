import type { Node, Sink } from '../src/analysis/index.js'
import { findFieldValue } from '../src/rule-kit/filter-field.js'
import { createFlowRule, type Finding, type Suggestion } from '../src/rule-kit/flow-rule.js'
import { isForeignText } from '../src/rule-kit/joined-text.js'
import { keyedPlaces } from '../src/rule-kit/keyed-places.js'
import { isKeptFromOperators } from '../src/rule-kit/operator-checks.js'
import { isStore } from '../src/rule-kit/store-evidence.js'

type MessageIds = 'taintedFilter' | 'taintedConditions' | 'taintedQuery' | 'taintedScript' | 'wrapInEq' | 'wrapInEquals' | 'makeString'

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
  suggest: suggestRepairs,
})

/** Fields of a filter that is written in place: the comparison of their values is what was meant. */
function suggestRepairs({ sink, flow, analysis }: Finding): Suggestion<MessageIds>[] {
  if (sink.row.kind !== 'nosql') return []
  const fields = new Set<Node>()
  for (const origin of flow.origins) {
    if (origin.source?.kind !== 'remote') continue
    const field = findFieldValue(sink.value, origin, analysis.facts)
    if (!field) return []
    fields.add(field)
  }
  const { text } = analysis.facts.module
  const values = [...fields].map((field) => ({ field, value: text.slice(field.range[0], field.range[1]) }))
  const data = { value: values.map(({ value }) => `\`${value}\``).join(' and ') }
  const rewrite = (write: (value: string) => string): Suggestion<MessageIds>['fix'] => (fixer) =>
    values.map(({ field, value }) => fixer.replaceText(field, `${isShorthand(field) ? `${value}: ` : ''}${write(value)}`))
  return values.length === 0
    ? []
    : [
        hasConditions(sink.row)
          ? { messageId: 'wrapInEquals', data, fix: rewrite((value) => `{ equals: ${value} }`) }
          : { messageId: 'wrapInEq', data, fix: rewrite((value) => `{ $eq: ${value} }`) },
        { messageId: 'makeString', data, fix: rewrite((value) => `String(${value})`) },
      ]
}

/** Whether the filter's operators are words (`not`) and not names with a dollar sign. */
function hasConditions({ called }: Sink['row']): boolean {
  return called === 'the conditions'
}

function isShorthand(value: Node): boolean {
  return value.parent?.type === 'Property' && value.parent.shorthand
}
