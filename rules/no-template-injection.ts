import type { Origin, Sink } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { nameLocals } from '../src/rule-kit/template-locals.js'
import { isForeignTemplate, isPutTogether } from '../src/rule-kit/template-origin.js'

type MessageIds = 'taintedTemplate' | 'builtTemplate' | 'chosenTemplate' | 'openLocals' | 'nameLocals'

export default createFlowRule<MessageIds>({
  name: 'no-template-injection',
  docs: {
    description: 'Disallow templates, and options of template engines, that are chosen by input',
    category: 'injection',
    cwe: [1336],
    owasp: ['API8:2023'],
    severity: 'critical',
    recommended: true,
  },
  messages: {
    taintedTemplate:
      '{{sink}} compiles {{source}} as a template: {{trace}}. Expressions in it run in this process. ' +
      'Keep the template constant, and pass the value as data.',
    builtTemplate:
      '{{sink}} compiles a template that {{source}} is put into: {{trace}}. Expressions in it run in this process. ' +
      'Keep the template constant, and pass the value as data.',
    chosenTemplate:
      '{{sink}} renders the template that {{source}} names: {{trace}}. A `..` in it leads to other files. ' +
      'Look the template up in a list of your own.',
    openLocals:
      '{{sink}} takes all members of {{source}}: {{trace}}. Among them may be options of the template engine, which read files or run code. ' +
      'Pass the values that the template needs by their names.',
    nameLocals: 'Pass only what the template uses.',
  },
  to: ['template', 'view', 'locals'],
  report: chooseMessage,
  accepts: isForeignTemplate,
  alsoReports: isPutTogether,
  hasSuggestions: true,
  suggest(finding) {
    const edit = finding.sink.row.kind === 'locals' ? nameLocals(finding) : undefined
    return edit ? [{ messageId: 'nameLocals', fix: (fixer) => fixer.replaceTextRange([...edit.range], edit.text) }] : []
  },
})

function chooseMessage(origin: Origin, { row }: Sink): MessageIds {
  if (row.kind === 'view') return 'chosenTemplate'
  if (row.kind === 'locals') return 'openLocals'
  return origin.source && origin.source.kind !== 'parameter' ? 'taintedTemplate' : 'builtTemplate'
}
