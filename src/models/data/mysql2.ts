import { defineModel } from '../define-model.js'

export const mysql2 = defineModel({
  name: 'mysql2',
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  packages: ['mysql2', 'mysql2/promise', 'mysql2/promise.js'],
  types: {
    Pool: ['createPool()', 'Pool.promise()'],
    PoolCluster: ['createPoolCluster()', 'PoolCluster.promise()'],
    PoolNamespace: ['PoolCluster.of()'],
    Connection: ['createConnection()', 'Connection.promise()'],
    PoolConnection: [
      '{Pool,PoolNamespace}.getConnection()',
      '{Pool,PoolNamespace}.getConnection(0)(1)',
      'PoolCluster.getConnection()',
      'PoolCluster.getConnection(*)(1)',
      'Pool.on(1)(0)',
    ],
  },
  inherits: { PoolConnection: ['Connection'], PoolNamespace: ['Pool'] },
  sources: [
    { at: '{Pool,Connection}.{query,execute}()', kind: 'stored', part: 'database' },
    { at: '{Pool,Connection}.{query,execute}(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: '{Pool,Connection}.query(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: '{Pool,Connection}.execute(0)', kind: 'sql', bind: { style: 'question', values: '(1)', typed: true } },
    { at: '{Pool,Connection}.query(0).sql', kind: 'sql', bind: { style: 'question', values: '(0).values' } },
    { at: '{Pool,Connection}.execute(0).sql', kind: 'sql', bind: { style: 'question', values: '(0).values', typed: true } },
    { at: 'Connection.prepare(0)', kind: 'sql' },
    { at: 'Connection.prepare(0).sql', kind: 'sql' },
  ],
  sanitizers: [
    { at: '{escape,escapeId}', in: 0, clears: ['sql'] },
    { at: '{Pool,Connection}.{escape,escapeId}', in: 0, clears: ['sql'] },
    { at: '{format,Pool.format,Connection.format}', in: 1, clears: ['sql'] },
  ],
  steps: [
    { at: '{format,Pool.format,Connection.format}', from: [0], value: 'string' },
    { at: 'raw', from: [0] },
  ],
})
