import { defineModel } from '../define-model.js'

export const oracledb = defineModel({
  name: 'oracledb',
  docs: 'https://node-oracledb.readthedocs.io/en/latest/api_manual/connection.html',
  packages: ['oracledb'],
  types: {
    Pool: ['createPool()', 'createPool(1)(1)', 'getPool()'],
    Connection: [
      'getConnection()',
      'getConnection(*)(1)',
      'Pool.getConnection()',
      'Pool.getConnection(*)(1)',
    ],
  },
  sources: [
    { at: 'Connection.execute()', kind: 'stored', part: 'database' },
    { at: 'Connection.execute(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'Connection.{execute,queryStream}(0)', kind: 'sql', bind: { style: 'colon', values: '(1)' } },
    { at: 'Connection.execute(0).statement', kind: 'sql' },
    // The second argument of `executeMany` holds one set of values per row.
    { at: 'Connection.{executeMany,getStatementInfo}(0)', kind: 'sql' },
    { at: 'Connection.subscribe(1).sql', kind: 'sql', bind: { style: 'colon', values: '(1).binds' } },
  ],
})
