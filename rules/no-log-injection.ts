import { argumentsOf, isCallLike, type Origin, type Sink, type Step } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { repairAsArgument } from '../src/rule-kit/log-fix.js'

type MessageIds = 'taintedEntry' | 'taintedFormat' | 'useArgument'

export default createFlowRule<MessageIds>({
  name: 'no-log-injection',
  docs: {
    description: 'Disallow log entries and their formats that are put together from input',
    category: 'injection',
    cwe: [117, 134],
    owasp: ['API8:2023'],
    severity: 'low',
    recommended: false,
  },
  messages: {
    taintedEntry:
      '{{sink}} writes {{source}} into the text of a log entry: {{trace}}. A line end in it looks like another entry. ' +
      'Pass it as an argument or a field of its own.',
    taintedFormat:
      '{{sink}} takes {{source}} for its format: {{trace}}. A `%s` in it swallows what comes behind. ' +
      'Begin with a text of your own, and pass it as an argument.',
    useArgument: 'Pass it as an argument, written as JSON.',
  },
  to: ['log'],
  report: (origin, sink) => (isPutTogether(origin) || !hasMore(sink) ? 'taintedEntry' : 'taintedFormat'),
  accepts: doesHarm,
  hasSuggestions: true,
  suggest({ sink, flow, analysis }) {
    const edit = repairAsArgument(sink, flow.origins, analysis)
    return edit ? [{ messageId: 'useArgument', fix: (fixer) => fixer.replaceTextRange([...edit.range], edit.text) }] : []
  },
})

/**
 * Input that is an argument of its own is left to the logger. Parsers of requests let no line end into a header, nor into an address
 * that isn't decoded yet.
 */
function doesHarm(origin: Origin, sink: Sink): boolean {
  const { source } = origin
  if (source?.kind !== 'remote' || source.part === 'headers' || source.url !== undefined) return false
  if (isPutTogether(origin)) return true
  if (!isFirst(sink)) return false
  // What may be an object is printed as one.
  return hasMore(sink) || source.value === 'string'
}

function isPutTogether(origin: Origin): boolean {
  for (let step: Step | undefined = origin.step; step; step = step.next) if (step.is === 'text') return true
  return false
}

/** Whether a value stands where the logger expects the message, or the format. */
function isFirst({ call, value }: Sink): boolean {
  return !isCallLike(call) || argumentsOf(call)[0] === value
}

function hasMore({ call, row }: Sink): boolean {
  return row.called === 'the format' && isCallLike(call) && argumentsOf(call).length > 1
}
