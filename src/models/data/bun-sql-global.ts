import { defineModel } from '../define-model.js'

export const bunSqlGlobal = defineModel({
  name: 'Bun.sql',
  docs: 'https://bun.com/docs/api/sql',
  globals: true,
  types: {
    SQL: ['Bun.sql', 'new Bun.SQL()'],
    TransactionSQL: ['SQL.{begin,transaction,beginDistributed,distributed,savepoint}(*)(0)'],
    ReservedSQL: ['SQL.reserve()'],
  },
  inherits: { TransactionSQL: ['SQL'], ReservedSQL: ['SQL'] },
  sources: [
    { at: 'SQL()', kind: 'stored', part: 'database' },
    { at: 'SQL.unsafe()', kind: 'stored', part: 'database' },
  ],
  sinks: [{ at: 'SQL.unsafe(0)', kind: 'sql', bind: { style: 'tag' } }],
  sanitizers: [{ at: 'SQL', in: '*', clears: ['sql'] }],
})
