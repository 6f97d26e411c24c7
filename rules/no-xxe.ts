import { argumentOf, isCallLike, type Analysis, type Node, type Origin, type Sink } from '../src/analysis/index.js'
import { dropProperties } from '../src/rule-kit/drop-option.js'
import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'

type MessageIds = 'expandsEntities' | 'loadsFiles' | 'liftsLimits' | 'expandsWithoutLimit' | 'dropOption'

const MESSAGES = { expands: 'expandsEntities', loads: 'loadsFiles', unlimits: 'liftsLimits' } as const

export default createFlowRule<MessageIds>({
  name: 'no-xxe',
  docs: {
    description: 'Disallow parsing XML from outside with entities, external files, or without limits',
    category: 'injection',
    cwe: [611, 776],
    owasp: ['API8:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    expandsEntities:
      '{{sink}} puts in what the entities of {{source}} name: {{trace}}. One that names a file of this machine, or an address behind the ' +
      'firewall, reads it. Leave `{{option}}` off.',
    loadsFiles:
      '{{sink}} loads what {{source}} refers to: {{trace}}. A document can name a file of this machine, or an address behind the firewall. ' +
      'Leave `{{option}}` off.',
    liftsLimits:
      '{{sink}} parses {{source}} without the limits of the parser: {{trace}}. A few lines of entities grow to gigabytes. Leave `{{option}}` off.',
    expandsWithoutLimit:
      '{{sink}} expands the entities of {{source}} without a limit: {{trace}}. A few lines of them grow to gigabytes. ' +
      'Use a parser that limits or refuses them.',
    dropOption: 'Leave {{options}} off.',
  },
  to: ['xml'],
  report: (_origin, { row }) => (row.option ? MESSAGES[row.option.does] : 'expandsWithoutLimit'),
  data: ({ row }) => ({ option: row.option?.name ?? '' }),
  accepts: isForeign,
  // The option is the fault: a document that somebody hands in is as bad as one of a request.
  alsoReports: ({ reason, source }, { row }) =>
    row.option !== undefined && (source?.kind === 'parameter' || reason === 'parameter' || reason === 'callback'),
  suggest: ({ sink, analysis }) => suggestDrop(sink, analysis),
})

/** Files of the program's own, and those that a command line names, hold what their owner wants. */
function isForeign({ source }: Origin, { row }: Sink): boolean {
  return source?.kind === 'remote' || (source?.kind !== 'local' && row.option !== undefined)
}

function suggestDrop({ call, row }: Sink, { facts }: Analysis): Suggestion<MessageIds>[] {
  const names = row.option?.among ?? []
  const options: Node | undefined = isCallLike(call) ? argumentOf(call, 1) : undefined
  const edits = options ? dropProperties(facts, options, new Set(names)) : []
  if (!options || edits.length === 0) return []
  const found = names.filter((name) => facts.values.option(options, name).is === 'found').map((name) => `\`${name}\``)
  return [
    {
      messageId: 'dropOption',
      data: { options: found.join(' and ') },
      fix: (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)),
    },
  ]
}
