import { defineModel } from '../define-model.js'

export const postgres = defineModel({
  name: 'postgres',
  docs: 'https://github.com/porsager/postgres',
  packages: ['postgres'],
  types: {
    Sql: ['default()', 'postgres()'],
    TransactionSql: ['Sql.{begin,savepoint}(*)(0)'],
    ReservedSql: ['Sql.reserve()'],
  },
  inherits: { TransactionSql: ['Sql'], ReservedSql: ['Sql'] },
  sources: [
    { at: 'Sql()', kind: 'stored', part: 'database' },
    { at: 'Sql.unsafe()', kind: 'stored', part: 'database' },
  ],
  sinks: [{ at: 'Sql.unsafe(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } }],
  sanitizers: [{ at: 'Sql', in: '*', clears: ['sql'] }],
})
