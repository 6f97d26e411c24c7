import { defineModel } from '../define-model.js'

export const spanner = defineModel({
  name: '@google-cloud/spanner',
  docs: 'https://cloud.google.com/spanner/docs/getting-started/nodejs',
  packages: ['@google-cloud/spanner'],
  types: {
    Spanner: ['new Spanner()', 'new default()'],
    Database: ['Spanner.instance().database()'],
    Transaction: [
      'Database.{runTransaction,runTransactionAsync}(0)(0:1)',
      'Database.runTransaction(0)(1)',
      'Database.getSnapshot()',
    ],
  },
  sources: [{ at: '{Database,Transaction}.run()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: '{Database,Transaction}.{run,runStream,runUpdate,runPartitionedUpdate}(0)', kind: 'sql' },
    {
      at: '{Database,Transaction}.{run,runStream,runUpdate,runPartitionedUpdate}(0).sql',
      kind: 'sql',
      bind: { style: 'at', values: '(0).params' },
    },
  ],
})
