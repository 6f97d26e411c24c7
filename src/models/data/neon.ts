import { defineModel } from '../define-model.js'

export const neon = defineModel({
  name: '@neondatabase/serverless',
  docs: 'https://neon.com/docs/serverless/serverless-driver',
  packages: ['@neondatabase/serverless'],
  types: {
    NeonQueryFunction: ['neon()', 'NeonQueryFunction.transaction(0)(0)'],
    ClientBase: [],
    Client: ['new Client()'],
    PoolClient: ['Pool.connect()', 'Pool.connect(0)(1)', 'Pool.on(1)(0)'],
    Pool: ['new Pool()'],
  },
  inherits: { Client: ['ClientBase'], PoolClient: ['ClientBase'] },
  sources: [
    { at: 'NeonQueryFunction()', kind: 'stored', part: 'database' },
    { at: '{NeonQueryFunction,Pool,ClientBase}.query()', kind: 'stored', part: 'database' },
    { at: '{Pool,ClientBase}.query(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    // Called as a plain function, which early versions allowed.
    { at: 'NeonQueryFunction(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } },
    { at: '{NeonQueryFunction,Pool,ClientBase}.query(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } },
    { at: 'NeonQueryFunction.unsafe(0)', kind: 'sql' },
    { at: '{Pool,ClientBase}.query(0).text', kind: 'sql', bind: { style: 'dollar', values: '(0).values' } },
  ],
  sanitizers: [
    { at: 'NeonQueryFunction', in: '1..', clears: ['sql'] },
    { at: 'ClientBase.{escapeLiteral,escapeIdentifier}', in: 0, clears: ['sql'] },
  ],
})
