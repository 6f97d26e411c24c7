import { defineModel } from '../define-model.js'

const COLUMN = '["`\\[\\w]+(?:\\.["`\\[\\w]+)*["`\\]]*'

/** A comparison, as SQL writes it. Document stores and builders that bind take the column, the operator and the value apart. */
const CONDITION =
  `(?:^|\\b(?:and|or|not|where)\\b|\\()[\\s(]*(?:lower|upper|trim|date|coalesce|cast)?[\\s(]*${COLUMN}\\)?\\s*` +
  "(?:(?:=|<>|!=|<=?|>=?)\\s*(?:'|\\uFFFC|:|\\$|\\?|\\d|any\\b|\\()|\\b(?:not\\s+)?i?like\\b|\\b(?:not\\s+)?in\\s*\\(|\\bis\\s+(?:not\\s+)?null\\b|\\bbetween\\b)"

/** Query builders that aren't known (`qb` of another file): a condition that is text is SQL. */
export const sqlConditions = defineModel({
  name: 'SQL conditions',
  docs: 'https://www.iso.org/standard/76583.html',
  globals: true,
  hint: '[\'"`][^\'"`\\n]*(?:=|<|>|\\blike\\b|\\bin\\b|\\bis\\b|\\bbetween\\b)',
  sinks: [{ at: '?.{where,andWhere,orWhere,having,andHaving,orHaving}(0)', kind: 'sql', text: CONDITION }],
})
