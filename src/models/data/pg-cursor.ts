import { defineModel } from '../define-model.js'

export const pgCursor = defineModel({
  name: 'pg-cursor',
  docs: 'https://node-postgres.com/apis/cursor',
  packages: ['pg-cursor', 'pg-query-stream'],
  types: { Cursor: ['new default()'] },
  sources: [
    { at: 'Cursor.read()', kind: 'stored', part: 'database' },
    { at: 'Cursor.read(1)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [{ at: 'new default(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } }],
})
