import type { Analysis, Origin, Sink } from '../src/analysis/index.js'
import { textAround } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isGivenTemplate, isNamedByClient, nameLocals } from '../src/rule-kit/template-locals.js'

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
  accepts: doesHarm,
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

/** Programs name their templates by parameters and settings; a request, or what it has stored, must not. */
function doesHarm(origin: Origin, { row }: Sink, { facts }: Analysis): boolean {
  if (row.kind === 'locals') return isNamedByClient(origin)
  if (row.kind !== 'view') return !isGivenTemplate(origin)
  // Behind a part of a name (`tag-…`) there is no other folder to go to.
  const { before } = textAround(facts, origin.step)
  return (origin.source?.kind === 'remote' || origin.source?.kind === 'stored') && (before === '' || /[\\/]$/.test(before))
}

/** Reasons for which a value isn't known that still say it isn't one of the program's own constants. */
const FOREIGN = new Set(['parameter', 'callback'])

/** The language of templates, or the markup around it. */
const TEMPLATE = /<%|\{\{|\{%|[#$!]\{|<\/?[a-z]/i

/** A value of others in the midst of a template that the program writes: it belongs into the data, whoever wrote it. */
function isPutTogether(origin: Origin, { row }: Sink, { facts }: Analysis): boolean {
  if (row.kind !== 'template' || (origin.source?.kind !== 'parameter' && !FOREIGN.has(origin.reason ?? ''))) return false
  const { before, after } = textAround(facts, origin.step)
  return TEMPLATE.test(before) && TEMPLATE.test(after)
}
