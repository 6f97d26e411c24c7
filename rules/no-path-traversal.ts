import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'
import { placeOfPath, repairByBasename, repairByRoot } from '../src/rule-kit/path-fix.js'
import { isForeignPath } from '../src/rule-kit/path-source.js'

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
