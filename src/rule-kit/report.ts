import type { TSESLint } from '@typescript-eslint/utils'
import type { Node } from '../analysis/index.js'
import type { RuleContext } from './create-rule.js'

type Report<MessageIds extends string> = TSESLint.ReportDescriptor<MessageIds> & { readonly node: Node }

/** Reports a node by its place in the text: the tree that the engine reads need not be ESLint's own, and may have no lines and columns. */
export function report<MessageIds extends string>({ report: send, sourceCode }: RuleContext<MessageIds>, finding: Report<MessageIds>): void {
  const [start, end] = finding.node.range
  send({ ...finding, loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) } })
}
