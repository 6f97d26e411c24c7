import type { Analysis, Origin, Sink } from '../src/analysis/index.js'
import { repairExec, repairShellOption, type CommandRepair } from '../src/rule-kit/command-fix.js'
import { isBehindHost, isOptionInjection } from '../src/rule-kit/command-option.js'
import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'

type MessageIds = 'taintedCommand' | 'taintedProgram' | 'taintedOption' | 'useArguments' | 'dropShell'

const MESSAGES: Partial<Record<string, MessageIds>> = { program: 'taintedProgram', option: 'taintedOption' }

export default createFlowRule<MessageIds>({
  name: 'no-command-injection',
  docs: {
    description: 'Disallow shell commands, programs and options that are chosen by input',
    category: 'injection',
    cwe: [78, 77, 88],
    owasp: ['API8:2023'],
    severity: 'critical',
    recommended: true,
  },
  messages: {
    taintedCommand:
      '{{sink}} gives {{source}} to a shell: {{trace}}. A `;` or `$(…)` in it starts another command. ' +
      'Call the program with an argument array and without a shell.',
    taintedProgram:
      '{{sink}} starts the program that {{source}} names: {{trace}}. Whoever writes it runs any program of this machine. ' +
      'Look the program up in a list of your own.',
    taintedOption:
      '{{sink}} takes {{source}} for an option when it begins with a dash: {{trace}}. ' +
      'Options of this program run commands or touch files. Put `--` before it, or refuse such values.',
    useArguments: 'Call {{program}} by {{replacement}}, with an argument array and without a shell.',
    dropShell: 'Start {{program}} without a shell.',
  },
  to: ['command', 'program', 'option'],
  report: (_origin, { row }) => MESSAGES[row.kind] ?? 'taintedCommand',
  accepts: doesHarm,
  hasSuggestions: true,
  suggest({ sink, analysis }) {
    if (sink.row.kind !== 'command') return []
    return [...offer('useArguments', repairExec(sink, analysis)), ...offer('dropShell', repairShellOption(sink, analysis))]
  },
})

/**
 * Functions that start the program their caller, the environment or the command line names do what they are for; a request must not
 * name one. An argument does harm where the program reads it as an option.
 */
function doesHarm(origin: Origin, sink: Sink, analysis: Analysis): boolean {
  if (sink.row.kind === 'program') return origin.source?.kind === 'remote' || origin.source?.kind === 'stored'
  // A list of words for a shell: only ssh has one that begins behind a word.
  if (sink.row.kind === 'command' && sink.row.flags) return isBehindHost(sink, analysis)
  return sink.row.kind !== 'option' || isOptionInjection(origin, sink, analysis)
}

function offer(messageId: MessageIds, repair: CommandRepair | undefined): Suggestion<MessageIds>[] {
  if (!repair) return []
  const { program, replacement, edits } = repair
  return [
    {
      messageId,
      data: { program, replacement },
      fix: (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)),
    },
  ]
}
