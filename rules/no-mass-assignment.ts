import type { Analysis } from '../src/analysis/index.js'
import { findKnownFields } from '../src/rule-kit/allowed-fields.js'
import { analysisOf } from '../src/rule-kit/analysis.js'
import { repairAssignment } from '../src/rule-kit/assignment-repair.js'
import { createRule } from '../src/rule-kit/create-rule.js'
import { describeFlow, describeOrigin, nameOf } from '../src/rule-kit/describe-flow.js'
import type { Suggestion } from '../src/rule-kit/flow-rule.js'
import { findOpenAssignments, mayAssign, type OpenAssignment } from '../src/rule-kit/mass-assignment.js'
import { isOpenToClients } from '../src/rule-kit/privileged-fields.js'
import { report } from '../src/rule-kit/report.js'
import { readSettings, type Settings } from '../src/rule-kit/settings.js'

type MessageIds = 'openObject' | 'openField' | 'nameFields'

export default createRule<MessageIds>({
  name: 'no-mass-assignment',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow records whose fields a request chooses',
      category: 'authorization',
      cwe: [915],
      owasp: ['API3:2023'],
      severity: 'high',
      recommended: true,
      covers: ['assign'],
    },
    messages: {
      openObject:
        '{{sink}} takes over all fields of {{source}}: {{trace}}. Whoever sends it also sets fields that no form shows, such as a role or an ' +
        'owner. Name the fields that clients may set.',
      openField:
        'The names of the fields that are written to a record come with {{source}}: {{trace}}. Whoever sends it also sets fields that no ' +
        'form shows, such as a role or an owner. Write only fields of a list of your own.',
      nameFields: 'Take over only {{fields}}, which {{by}} names.',
    },
    schema: [],
    hasSuggestions: true,
  },
  create(context) {
    if (!mayAssign(context)) return {}
    const settings = readSettings(context.settings)
    return {
      'Program:exit'() {
        const analysis = analysisOf(context)
        if (!analysis) return
        for (const open of findOpenAssignments(analysis, settings)) {
          const { assignment, origin } = open
          report(context, {
            node: assignment.value,
            messageId: assignment.names ? 'openField' : 'openObject',
            data: {
              sink: nameOf(assignment.node, context.sourceCode.text),
              source: describeOrigin(origin),
              trace: describeFlow(context, origin, assignment.node),
            },
            suggest: suggest(open, analysis, settings),
          })
        }
      },
    }
  },
})

/** Only fields that the code itself names are offered, and none that gives whoever sets it a right. */
function suggest({ assignment, origin }: OpenAssignment, analysis: Analysis, settings: Settings): Suggestion<MessageIds>[] {
  const known = findKnownFields(assignment, origin, analysis)
  const fields = known?.fields.filter((field) => isOpenToClients(field, settings)) ?? []
  const edit = known && fields.length > 0 ? repairAssignment(assignment, fields, analysis) : undefined
  if (!known || !edit) return []
  const data = { fields: fields.map((field) => `\`${field}\``).join(', '), by: known.by === 'type' ? 'its type' : 'the model' }
  return [{ messageId: 'nameFields', data, fix: (fixer) => fixer.replaceTextRange([...edit.range], edit.text) }]
}
