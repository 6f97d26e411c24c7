import { argumentOf, isCallLike, type Analysis, type Node, type Origin, type Sink } from '../src/analysis/index.js'
import { dropProperties } from '../src/rule-kit/drop-option.js'
import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'

type MessageIds = 'expandsEntities' | 'loadsFiles' | 'liftsLimits' | 'expandsWithoutLimit' | 'dropOption'

/** Options of libxml2 that let a document reach beyond itself, and what each does. */
const OPTIONS: Partial<Record<string, MessageIds>> = {
  noent: 'expandsEntities',
  replaceEntities: 'expandsEntities',
  dtdload: 'loadsFiles',
  dtdvalid: 'loadsFiles',
  dtdattr: 'loadsFiles',
  xinclude: 'loadsFiles',
  huge: 'liftsLimits',
}

const NAMES: ReadonlySet<string> = new Set(Object.keys(OPTIONS))

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
  report: (_origin, { row }) => OPTIONS[row.called ?? ''] ?? 'expandsWithoutLimit',
  data: ({ row }) => ({ option: row.called ?? '' }),
  accepts: isForeign,
  // The option is the fault: a document that somebody hands in is as bad as one of a request.
  alsoReports: ({ reason, source }, { row }) =>
    NAMES.has(row.called ?? '') && (source?.kind === 'parameter' || reason === 'parameter' || reason === 'callback'),
  suggest: ({ sink, analysis }) => suggestDrop(sink, analysis),
})

/** Files of the program's own, and those that a command line names, hold what their owner wants. */
function isForeign({ source }: Origin, { row }: Sink): boolean {
  return source?.kind === 'remote' || (source?.kind !== 'local' && NAMES.has(row.called ?? ''))
}

function suggestDrop({ call }: Sink, { facts }: Analysis): Suggestion<MessageIds>[] {
  const options: Node | undefined = isCallLike(call) ? argumentOf(call, 1) : undefined
  const edits = options ? dropProperties(facts, options, NAMES) : []
  if (!options || edits.length === 0) return []
  const names = [...NAMES].filter((name) => facts.values.option(options, name).is === 'found').map((name) => `\`${name}\``)
  return [
    {
      messageId: 'dropOption',
      data: { options: names.join(' and ') },
      fix: (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)),
    },
  ]
}
