import { defineModel } from '../define-model.js'

export const planetscale = defineModel({
  name: '@planetscale/database',
  docs: 'https://planetscale.com/docs/tutorials/planetscale-serverless-driver',
  packages: ['@planetscale/database', '@tidbcloud/serverless'],
  types: {
    Client: ['new Client()'],
    Connection: ['connect()', 'Client.connection()'],
    Transaction: ['{Client,Connection}.transaction(0)(0)', 'Connection.begin()'],
  },
  sources: [{ at: '{Client,Connection,Transaction}.execute()', kind: 'stored', part: 'database' }],
  sinks: [
    {
      at: '{Client,Connection,Transaction}.execute(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
  ],
  sanitizers: [{ at: 'format', in: 1, clears: ['sql'] }],
  steps: [{ at: 'format', from: [0], value: 'string' }],
})
