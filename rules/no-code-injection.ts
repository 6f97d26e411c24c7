import type { Origin, Sink } from '../src/analysis/index.js'
import { repairAsJson, repairTimer } from '../src/rule-kit/code-fix.js'
import { isForeignCode, isReadAsCode } from '../src/rule-kit/code-origin.js'
import { findConstructedFunctions } from '../src/rule-kit/constructed-functions.js'
import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'
import type { Edit } from '../src/rule-kit/edit.js'

type MessageIds = 'taintedCode' | 'taintedModule' | 'taintedWorker' | 'dynamicCode' | 'parseJson' | 'useFunction'

export default createFlowRule<MessageIds>({
  name: 'no-code-injection',
  docs: {
    description: 'Disallow running code that is built from input',
    category: 'injection',
    cwe: [94, 95],
    owasp: ['API8:2023'],
    severity: 'critical',
    recommended: true,
  },
  messages: {
    taintedCode:
      '{{sink}} runs {{source}} as code: {{trace}}. Whoever writes it has all that this process has. ' +
      'Parse it as data, or choose from functions of your own.',
    taintedModule:
      '{{sink}} loads the module that {{source}} names: {{trace}}. A path in it runs any file of this machine. ' +
      'Look the module up in a table of your own.',
    taintedWorker:
      '{{sink}} runs {{source}} in a thread: {{trace}}. A worker has the same rights as this process. ' +
      'Start a file of your own and hand the value over as `workerData`.',
    dynamicCode:
      '{{sink}} runs {{source}} as code, and nothing here says who writes it: {{trace}}. ' +
      'Parse it as data, or choose from functions of your own.',
    parseJson: 'Read the text as data by JSON.parse.',
    useFunction: 'Give the timer a function in place of text.',
  },
  to: ['code', 'module'],
  report: chooseMessage,
  accepts: isReadAsCode,
  alsoReports: isForeignCode,
  places: {
    mayHold: (text) => /[)}]\s*\.constructor\b/.test(text),
    find: (search) => findConstructedFunctions(search, (node, end, origin) => ({ node, end, origin, messageId: 'taintedCode' })),
  },
  hasSuggestions: true,
  suggest({ sink, origin, analysis }) {
    if (sink.row.called === 'eval') return offer('parseJson', repairAsJson(sink, origin, analysis))
    return sink.row.called === 'the timer' ? offer('useFunction', repairTimer(sink, analysis)) : []
  },
})

function chooseMessage(origin: Origin, { row }: Sink): MessageIds {
  if (!origin.source) return 'dynamicCode'
  if (row.called === 'the thread') return 'taintedWorker'
  return row.kind === 'module' ? 'taintedModule' : 'taintedCode'
}

function offer(messageId: MessageIds, edit: Edit | undefined): Suggestion<MessageIds>[] {
  return edit ? [{ messageId, fix: (fixer) => fixer.replaceTextRange([...edit.range], edit.text) }] : []
}
