import {
  textAround,
  unwrap,
  type Analysis,
  type Facts,
  type Node,
  type Origin,
  type Sink,
} from '../src/analysis/index.js'
import { repairAsJson, repairTimer } from '../src/rule-kit/code-fix.js'
import { findConstructedFunctions } from '../src/rule-kit/constructed-functions.js'
import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'
import { findExport, moduleOf, type Edit } from '../src/rule-kit/import-fix.js'

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
  accepts: (origin, sink, analysis) => isForeignModule(origin, sink) && isText(origin, sink, analysis),
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

/** Programs load their plugins and settings by paths that callers, files and the command line name; a request must not. */
function isForeignModule(origin: Origin, { row }: Sink): boolean {
  return row.kind !== 'module' || origin.source?.kind === 'remote' || origin.source?.kind === 'stored'
}

/** Where a text comes from that isn't the program's own: handed in by others, or fetched. */
const FOREIGN = new Set(['parameter', 'callback', 'call', 'caught'])

/**
 * `eval` of a value that the file can't account for is wrong whoever wrote it. Compilers build functions of their own text, by
 * `new Function`, by `vm` and in files of their own; those are reported for known sources only.
 */
function isForeignCode(origin: Origin, { row }: Sink, { facts }: Analysis): boolean {
  if (row.called !== 'eval') return false
  if (origin.source) return true
  return FOREIGN.has(origin.reason ?? '') && !(origin.reason === 'call' && isOwnCall(origin.node, facts))
}

/** A call of something imported: a part of the same program, or a library it chose. */
function isOwnCall(node: Node, facts: Facts): boolean {
  const call = unwrap(node)
  if (call.type !== 'CallExpression') return false
  let base = unwrap(call.callee)
  while (base.type === 'MemberExpression') base = unwrap(base.object)
  return moduleOf(facts, base) !== undefined || findExport(facts, base) !== undefined
}

/** Timers are given functions: a parameter that is handed on as it is, is one; a request holds none. */
function isText(origin: Origin, { row }: Sink, { facts }: Analysis): boolean {
  if (row.called !== 'the timer' || origin.source?.kind === 'remote') return true
  const { before, after } = textAround(facts, origin.step)
  return before + after !== ''
}

function offer(messageId: MessageIds, edit: Edit | undefined): Suggestion<MessageIds>[] {
  return edit ? [{ messageId, fix: (fixer) => fixer.replaceTextRange([...edit.range], edit.text) }] : []
}
