import { analysisOf, isConcerned } from '../src/rule-kit/analysis.js'
import { createRule } from '../src/rule-kit/create-rule.js'
import { describeFlow, nameOf } from '../src/rule-kit/describe-flow.js'
import { projectFields } from '../src/rule-kit/raw-entity-repair.js'
import { leaveOut } from '../src/rule-kit/raw-entity-rest.js'
import { findRawEntities } from '../src/rule-kit/raw-entity.js'
import { report } from '../src/rule-kit/report.js'
import { readSettings } from '../src/rule-kit/settings.js'

export default createRule<'rawEntity' | 'sensitiveEntity' | 'project' | 'leaveOut'>({
  name: 'no-raw-entity-response',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow responses that hold whole records of a database',
      category: 'authorization',
      cwe: [200, 213],
      owasp: ['API3:2023'],
      severity: 'high',
      recommended: true,
      covers: ['response'],
    },
    messages: {
      rawEntity:
        '{{sink}} sends every field that the database has for `{{model}}`: {{trace}}. What is added to the records later is public, too. ' +
        'Choose the fields that clients need.',
      sensitiveEntity: '{{sink}} sends records of `{{model}}` with {{fields}}: {{trace}}. Leave these fields out, or choose those that clients need.',
      project: 'Read the records without them: `{{text}}`.',
      leaveOut: 'Take them out before it is sent: `{{text}}`.',
    },
    schema: [],
    hasSuggestions: true,
  },
  create(context) {
    if (!isConcerned(context, [{ sink: 'response' }])) return {}
    const settings = readSettings(context.settings)
    return {
      'Program:exit'() {
        const analysis = analysisOf(context)
        if (!analysis) return
        for (const found of findRawEntities(analysis, settings)) {
          const { sink, origin, query, fields } = found
          const rest = leaveOut(analysis, sink, found)
          const repair = projectFields(analysis, context.sourceCode, found, settings)
          report(context, {
            node: sink.value,
            messageId: fields.length > 0 ? 'sensitiveEntity' : 'rawEntity',
            data: {
              sink: nameOf(sink.call, context.sourceCode.text),
              model: query.model?.name ?? 'a table',
              fields: fields.map((name) => `\`${name}\``).join(', '),
              trace: describeFlow(context, origin, sink.call),
            },
            suggest: repair
              ? [{ messageId: 'project', data: { text: repair.text }, fix: (fixer) => fixer.replaceTextRange([...repair.edit.range], repair.edit.text) }]
              : rest
                ? [{ messageId: 'leaveOut', data: { text: rest.text }, fix: (fixer) => rest.edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)) }]
                : [],
          })
        }
      },
    }
  },
})
