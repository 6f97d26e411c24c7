import { enclosingFunction, isFunction, type Origin, type Sink } from '../src/analysis/index.js'
import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'
import { placeOfPath, repairByBasename, repairByRoot } from '../src/rule-kit/path-fix.js'

type MessageIds = 'taintedPath' | 'useRoot' | 'useBasename'

export default createFlowRule<MessageIds>({
  name: 'no-path-traversal',
  docs: {
    description: 'Disallow file paths that input can lead out of their folder',
    category: 'injection',
    cwe: [22, 73],
    owasp: ['API8:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    taintedPath:
      '{{sink}} gets a path that {{source}} can lead anywhere: {{trace}}. ' +
      'Resolve it against your folder, and go on only if the result begins with that folder and a separator.',
    useRoot: 'Give the folder as `root`: ways out of it are refused.',
    useBasename: 'Take all folders off the name by {{basename}}.',
  },
  to: ['path'],
  report: 'taintedPath',
  accepts: isForeignPath,
  repairedAt: (origin) => placeOfPath(origin).node,
  suggest({ sink, origin, analysis }) {
    const out: Suggestion<MessageIds>[] = []
    const root = repairByRoot(sink, analysis)
    if (root) out.push({ messageId: 'useRoot', fix: (fixer) => fixer.replaceTextRange([...root.range], root.text) })
    const named = repairByBasename(origin, analysis)
    if (named) {
      out.push({
        messageId: 'useBasename',
        data: { basename: named.basename },
        fix: (fixer) => named.edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)),
      })
    }
    return out
  },
})

/** Names under which handlers get the request or the response. */
const HANDLER = /^_?(?:req|request|res|response|reply|ctx|context)$/

/** Objects whose members are settings, and uploaded files' places, which the program's own parser chose. */
const OWN = /^_?(?:options?|opts|settings?|config(?:uration)?|conf|cfg|self|argv|env)[.[]|\bfiles?\b.*\.(?:path|filepath|tempFilePath|destination)$/

/**
 * The files that the command line, the environment and settings name are those of whoever starts the program. A function that takes a
 * whole path reads what its caller means; one that puts its parameter behind a folder, or that answers a request, means to stay inside.
 * To look whether a file is there does no harm where nobody says that the name comes from outside.
 */
function isForeignPath({ source, behind, node, text }: Origin, { row }: Sink): boolean {
  if (source?.kind !== 'parameter') return source?.kind !== 'local'
  if (OWN.test(text)) return false
  const owner = enclosingFunction(node)
  return (behind && !row.probe) || (isFunction(owner) && owner.params.some((parameter) => parameter.type === 'Identifier' && HANDLER.test(parameter.name)))
}
