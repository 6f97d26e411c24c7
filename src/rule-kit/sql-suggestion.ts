import type { RuleContext } from './create-rule.js'
import type { Finding, Suggestion } from './flow-rule.js'
import { repairSql } from './sql-repair.js'

/** Messages of a rule that offers the repair. */
export type SqlMessageIds = 'taintedQuery' | 'bindParameter' | 'bindParameters' | 'useTag'

const LONGEST = 40

function show(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ')
  const text = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
  return text.includes('`') ? text : `\`${text}\``
}

/** Offers to bind the values of a reported text, in the driver's own way. */
export function suggestBinding(finding: Finding, context: RuleContext<SqlMessageIds>): Suggestion<SqlMessageIds>[] {
  const repair = repairSql(finding, context)
  if (!repair) return []
  const values = repair.bound.map(show).join(', ')
  const plural = repair.bound.length > 1 ? 'bindParameters' : 'bindParameter'
  return [
    {
      messageId: repair.tag === undefined ? plural : 'useTag',
      data: { values, placeholders: repair.placeholders.join(', '), ...(repair.tag === undefined ? {} : { tag: `\`${repair.tag}\`` }) },
      fix: (fixer) => repair.edits.map(({ range, text }) => fixer.replaceTextRange(range, text)),
    },
  ]
}
