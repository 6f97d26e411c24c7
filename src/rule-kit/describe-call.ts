import type { TSESLint } from '@typescript-eslint/utils'
import { unwrap } from '../analysis/index.js'
import type { ConceptCall } from './call-rule.js'
import type { KeyInSight } from './key-kind.js'

const LONGEST_NAME = 48

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}

/** What is called, as it is written: `jwt.verify`. */
export function describeCall({ analysis, callee }: ConceptCall): string {
  return shorten(analysis.facts.module.text.slice(callee.range[0], callee.range[1]))
}

/** The key for messages, with its kind and the line of its declaration: "the shared secret `secret` (line 9)". */
export function describeKey(call: ConceptCall, key: KeyInSight | undefined, source: Readonly<TSESLint.SourceCode>): string {
  if (!key) return 'its key'
  const { range } = unwrap(key.node)
  const text = call.analysis.facts.module.text.slice(range[0], range[1])
  // A secret that is written out isn't repeated in reports.
  const isShown = text.length <= LONGEST_NAME && !/\s/.test(text) && !(key.isSure && /['"`]/.test(text))
  const { line } = source.getLocFromIndex(key.declaration.range[0])
  const place = line === source.getLocFromIndex(call.callee.range[0]).line ? '' : ` (line ${line})`
  const kind = key.family === undefined ? 'key' : key.family === 'hmac' ? 'shared secret' : 'public key'
  return `the ${kind}${isShown ? ` \`${text}\`` : ''}${place}`
}
