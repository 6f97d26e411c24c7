import { defineModel } from '../define-model.js'

export const arangojs = defineModel({
  name: 'arangojs',
  docs: 'https://arangodb.github.io/arangojs/latest/functions/aql.aql.html',
  packages: ['arangojs', 'arangojs/aql'],
  types: { Database: ['new Database()', 'default()', 'Database.database()'] },
  sources: [{ at: 'Database.query()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Database.{query,explain,parse}(0)', kind: 'query', called: 'AQL' },
    { at: 'Database.query(0).query', kind: 'query', called: 'AQL' },
    { at: 'literal(0)', kind: 'query', called: 'AQL' },
    { at: 'aql.literal(0)', kind: 'query', called: 'AQL' },
    { at: 'Database.{executeTransaction,transaction}(1)', kind: 'script', called: 'the transaction' },
  ],
  // The tag binds what is put into it.
  sanitizers: [{ at: 'aql', in: '*', clears: ['query'] }],
})
