import { defineModel } from '../define-model.js'

export const libsql = defineModel({
  name: '@libsql/client',
  docs: 'https://docs.turso.tech/sdk/ts/reference',
  packages: [
    '@libsql/client',
    '@libsql/client/node',
    '@libsql/client/web',
    '@libsql/client/http',
    '@libsql/client/ws',
    '@libsql/client/sqlite3',
    '@libsql/core/api',
  ],
  types: { Client: ['createClient()'], Transaction: ['Client.transaction()'] },
  sources: [{ at: '{Client,Transaction}.{execute,batch}()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: '{Client,Transaction}.execute(0)', kind: 'sql', bind: { style: 'question', values: '(1)', typed: true } },
    { at: '{Client,Transaction}.execute(0).sql', kind: 'sql', bind: { style: 'question', values: '(0).args', typed: true } },
    // No row for `batch(0)` itself: its elements may be `[text, values]`.
    { at: '{Client,Transaction}.batch(0).sql', kind: 'sql' },
    { at: 'Client.migrate(0).sql', kind: 'sql' },
    { at: '{Client,Transaction}.executeMultiple(0)', kind: 'sql' },
  ],
})
