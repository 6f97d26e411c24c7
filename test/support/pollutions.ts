import { kinds } from '../../src/models/kinds.js'
import { analyzeCode } from './analyze-code.js'

/** The writes of a code that may reach what all objects share, by the name of the read object's member: `tree[a][b] by a (one)`. */
export function pollutionsOf(text: string): string[] {
  const code = analyzeCode(text)
  const { analysis } = code
  return analysis.pollutions().flatMap(({ node, reads }) =>
    reads.flatMap(({ key, member }) => {
      const flow = analysis.flow(key, { kind: 'property', facts: kinds.property, member, trustNames: true })
      const origins = new Set(flow.origins.filter((origin) => origin.source).map((origin) => origin.text))
      if (origins.size === 0) return []
      const written = node.type === 'AssignmentExpression' ? node.left : node
      return [`${code.textOf(written)} by ${[...origins].sort().join(', ')} (${member.reads})`]
    }),
  )
}
