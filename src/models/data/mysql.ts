import { defineModel } from '../define-model.js'

export const mysql = defineModel({
  name: 'mysql',
  docs: 'https://github.com/mysqljs/mysql',
  packages: ['mysql'],
  types: {
    Connection: ['createConnection()'],
    PoolConnection: ['Pool.getConnection(0)(1)', 'PoolCluster.getConnection(*)(1)', 'Pool.on(1)(0)'],
    Pool: ['createPool()', 'PoolCluster.of()'],
    PoolCluster: ['createPoolCluster()'],
  },
  inherits: { PoolConnection: ['Connection'] },
  sources: [
    { at: '{Pool,Connection}.query(*)(1)', kind: 'stored', part: 'database' },
    {
      at: '{Pool,Connection}.query().on(1)(0)',
      when: [{ at: '(0)', is: ['result'] }],
      kind: 'stored',
      part: 'database',
    },
  ],
  sinks: [
    { at: '{Pool,Connection}.query(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: '{Pool,Connection}.query(0).sql', kind: 'sql', bind: { style: 'question', values: '(0).values' } },
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
