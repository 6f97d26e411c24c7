import { defineModel } from '../define-model.js'

export const vercelPostgres = defineModel({
  name: '@vercel/postgres',
  docs: 'https://vercel.com/docs/storage/vercel-postgres/sdk',
  packages: ['@vercel/postgres'],
  types: {
    VercelPool: ['sql', 'db', 'createPool()', 'new VercelPool()'],
    VercelClient: ['createClient()', 'new VercelClient()'],
    VercelPoolClient: ['VercelPool.connect()', 'VercelPool.connect(0)(1)'],
  },
  sources: [
    { at: '{VercelPool,VercelClient,VercelPoolClient}.{query,sql}()', kind: 'stored', part: 'database' },
    { at: 'VercelPool()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: '{VercelPool,VercelClient,VercelPoolClient}.query(0)',
      kind: 'sql',
      bind: { style: 'dollar', values: '(1)' },
    },
    {
      at: '{VercelPool,VercelClient,VercelPoolClient}.query(0).text',
      kind: 'sql',
      bind: { style: 'dollar', values: '(0).values' },
    },
  ],
  sanitizers: [
    { at: '{VercelClient,VercelPoolClient}.{escapeLiteral,escapeIdentifier}', in: 0, clears: ['sql'] },
  ],
})
