import { defineModel } from '../define-model.js'

export const mariadb = defineModel({
  name: 'mariadb',
  docs: 'https://github.com/mariadb-corporation/mariadb-connector-nodejs/blob/main/documentation/promise-api.md',
  packages: ['mariadb', 'mariadb/callback', 'mariadb/promise'],
  types: {
    Connection: ['createConnection()'],
    PoolConnection: [
      '{Pool,FilteredPoolCluster}.getConnection()',
      '{Pool,FilteredPoolCluster}.getConnection(0)(1)',
      'PoolCluster.getConnection()',
      'PoolCluster.getConnection(*)(1)',
    ],
    Pool: ['createPool()'],
    PoolCluster: ['createPoolCluster()'],
    FilteredPoolCluster: ['PoolCluster.of()'],
  },
  inherits: { PoolConnection: ['Connection'], FilteredPoolCluster: ['Pool'] },
  sources: [
    { at: '{Pool,Connection}.{query,execute}()', kind: 'stored', part: 'database' },
    { at: '{Pool,Connection}.{query,execute}(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: '{Pool,Connection}.{query,queryStream}(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: '{Pool,Connection}.execute(0)', kind: 'sql', bind: { style: 'question', values: '(1)', typed: true } },
    { at: '{Pool,Connection}.{query,queryStream}(0).sql', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: '{Pool,Connection}.execute(0).sql', kind: 'sql', bind: { style: 'question', values: '(1)', typed: true } },
    // The values of a batch are one array per row.
    { at: '{Pool,Connection}.batch(0)', kind: 'sql' },
    { at: '{Pool,Connection}.batch(0).sql', kind: 'sql' },
    { at: 'Connection.prepare(0)', kind: 'sql' },
    { at: 'Connection.prepare(0).sql', kind: 'sql' },
  ],
  sanitizers: [{ at: '{Pool,Connection}.{escape,escapeId}', in: 0, clears: ['sql'] }],
})
