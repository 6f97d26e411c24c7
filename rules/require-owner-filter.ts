import type { Query } from '../src/analysis/index.js'
import { analysisOf, mayHoldQuery, mayReceive } from '../src/rule-kit/analysis.js'
import { createRule } from '../src/rule-kit/create-rule.js'
import { findOpenQueries } from '../src/rule-kit/open-queries.js'
import { writeOwner } from '../src/rule-kit/owner-repair.js'
import { report } from '../src/rule-kit/report.js'
import { readSettings } from '../src/rule-kit/settings.js'

type MessageIds = 'readByAnyone' | 'changedByAnyone' | 'deletedByAnyone' | 'addOwner'

const MESSAGES: Readonly<Partial<Record<Query['operation'], MessageIds>>> = { update: 'changedByAnyone', upsert: 'changedByAnyone', delete: 'deletedByAnyone' }

export default createRule<MessageIds>({
  name: 'require-owner-filter',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a tie to the caller where a record is read or changed by an id that the client sends',
      category: 'authorization',
      cwe: [639],
      owasp: ['API1:2023'],
      severity: 'high',
      recommended: true,
    },
    messages: {
      readByAnyone:
        '{{source}} from the request chooses which {{model}} is read, and nothing ties it to the caller: every caller can read those of all others. ' +
        'Ask for the owner in the filter, or compare it with the caller before anything is answered.',
      changedByAnyone:
        '{{source}} from the request chooses which {{model}} is changed, and nothing ties it to the caller: every caller can change those of all others. ' +
        'Ask for the owner in the filter, or compare it with the caller before anything is written.',
      deletedByAnyone:
        '{{source}} from the request chooses which {{model}} is deleted, and nothing ties it to the caller: every caller can delete those of all others. ' +
        'Ask for the owner in the filter, or compare it with the caller before anything is deleted.',
      addOwner: 'Ask for records of the caller only: `{{field}}: {{value}}`.',
    },
    schema: [],
    hasSuggestions: true,
  },
  create(context) {
    if (!mayReceive(context) || !mayHoldQuery(context)) return {}
    return {
      'Program:exit'() {
        const analysis = analysisOf(context)
        if (!analysis) return
        const settings = readSettings(context.settings)
        for (const { query, condition, source, siblings, routes } of findOpenQueries(analysis, settings, context.cwd)) {
          const repair = writeOwner(analysis, routes, query, siblings, settings)
          report(context, {
            node: condition.node,
            messageId: MESSAGES[query.operation] ?? 'readByAnyone',
            data: { source, model: query.model?.name ?? 'record' },
            suggest: repair
              ? [{ messageId: 'addOwner', data: { field: repair.tie.field, value: repair.tie.value }, fix: (fixer) => repair.edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)) }]
              : [],
          })
        }
      },
    }
  },
})
