import { defineModel } from '../define-model.js'

export const pg = defineModel({
  name: 'pg',
  docs: 'https://node-postgres.com/apis/pool',
  packages: ['pg', 'pg-pool'],
  types: {
    ClientBase: [],
    Client: ['new Client()', 'new native.Client()'],
    PoolClient: ['Pool.connect()', 'Pool.connect(0)(1)', 'Pool.on(1)(0)'],
    Pool: ['new Pool()', 'new native.Pool()', 'new default()'],
  },
  inherits: { Client: ['ClientBase'], PoolClient: ['ClientBase'] },
  sources: [
    { at: '{Pool,ClientBase}.query()', kind: 'stored', part: 'database' },
    { at: '{Pool,ClientBase}.query(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: '{Pool,ClientBase}.query(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } },
    { at: '{Pool,ClientBase}.query(0).text', kind: 'sql', bind: { style: 'dollar', values: '(0).values' } },
    { at: 'new Query(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } },
    { at: 'new Query(0).text', kind: 'sql', bind: { style: 'dollar', values: '(0).values' } },
  ],
  sanitizers: [
    { at: '{escapeLiteral,escapeIdentifier}', in: 0, clears: ['sql'] },
    { at: 'ClientBase.{escapeLiteral,escapeIdentifier}', in: 0, clears: ['sql'] },
    { at: 'exports.Client.prototype.{escapeLiteral,escapeIdentifier}', in: 0, clears: ['sql'] },
  ],
})
