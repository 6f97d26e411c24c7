import { defineModel } from '../define-model.js'

export const d1 = defineModel({
  name: 'Cloudflare D1',
  docs: 'https://developers.cloudflare.com/d1/worker-api/',
  packages: ['@cloudflare/workers-types', 'cloudflare:workers'],
  globals: true,
  types: {
    D1Database: [],
    D1DatabaseSession: ['D1Database.withSession()'],
    D1PreparedStatement: ['{D1Database,D1DatabaseSession}.prepare()', 'D1PreparedStatement.bind()'],
    DurableObjectState: ['new DurableObject().ctx'],
    DurableObjectStorage: ['DurableObjectState.storage'],
    SqlStorage: ['DurableObjectStorage.sql'],
  },
  sources: [
    { at: 'D1PreparedStatement.{first,all,run,raw}()', kind: 'stored', part: 'database' },
    { at: 'SqlStorage.exec()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: '{D1Database,D1DatabaseSession}.prepare(0)',
      kind: 'sql',
      // The values go into `.bind(…)` on the statement, before the call that runs it.
      bind: { style: 'question', chained: 'bind', spread: true },
    },
    { at: 'D1Database.exec(0)', kind: 'sql' },
    { at: 'SqlStorage.exec(0)', kind: 'sql', bind: { style: 'question', values: '(1)', spread: true } },
  ],
})
