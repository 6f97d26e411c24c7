import { defineModel } from '../define-model.js'

export const bunSql = defineModel({
  name: 'Bun SQL and bun:sqlite',
  docs: 'https://bun.com/docs/api/sql',
  packages: ['bun', 'bun:sqlite'],
  types: {
    SQL: ['sql', 'postgres', 'new SQL()'],
    TransactionSQL: ['SQL.{begin,transaction,beginDistributed,distributed,savepoint}(*)(0)'],
    ReservedSQL: ['SQL.reserve()'],
    Database: ['new Database()', 'exports.Database.open()', 'new default()'],
    Statement: ['Database.{query,prepare}()'],
  },
  inherits: { TransactionSQL: ['SQL'], ReservedSQL: ['SQL'] },
  sources: [
    { at: 'SQL()', kind: 'stored', part: 'database' },
    { at: 'SQL.unsafe()', kind: 'stored', part: 'database' },
    { at: 'Statement.{get,all,values,iterate}()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    // The placeholders of `unsafe` are those of the adapter; the tag binds with each of them.
    { at: 'SQL.unsafe(0)', kind: 'sql', bind: { style: 'tag' } },
    { at: 'Database.{run,exec}(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: 'Database.{query,prepare}(0)', kind: 'sql', bind: { style: 'question', chained: true, spread: true } },
  ],
  sanitizers: [{ at: 'SQL', in: '*', clears: ['sql'] }],
})
