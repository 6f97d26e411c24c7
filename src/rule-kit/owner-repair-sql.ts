import { argumentOf, unwrap, type Query } from '../analysis/index.js'
import type { Edit } from './edit.js'

/** The whole condition of a statement: one column that is compared with the first parameter, and nothing behind it. */
const ONE_CONDITION = /\bwhere\s+["`\w.]+\s*=\s*(\$1|\?)[\s;]*$/i

/**
 * The edits that write the owner into a statement: one more condition behind the only one there is, and its value behind the others. Only
 * for a statement that is written in one piece, with its parameters in a list beside it.
 */
export function writeOwnerInText({ call, text }: Query, field: string, value: string): Edit[] | undefined {
  const written = argumentOf(call, 0)
  const list = argumentOf(call, 1)
  const statement = written && unwrap(written)
  const values = list && unwrap(list)
  if (text === undefined || !statement || values?.type !== 'ArrayExpression' || !/^\w+$/.test(field)) return undefined
  const isWhole = (statement.type === 'Literal' && statement.value === text) || (statement.type === 'TemplateLiteral' && statement.expressions.length === 0)
  const style = ONE_CONDITION.exec(text)?.[1]
  const last = values.elements.at(-1)
  if (!isWhole || style === undefined || values.elements.length !== 1 || !last || last.type === 'SpreadElement') return undefined
  // Blanks and a semicolon may follow the condition.
  const end = statement.range[1] - 1 - (/[\s;]*$/.exec(text)?.[0].length ?? 0)
  return [
    { range: [end, end], text: ` AND ${field} = ${style === '?' ? '?' : '$2'}` },
    { range: [last.range[1], last.range[1]], text: `, ${value}` },
  ]
}
