import { defineModel } from '../define-model.js'

export const massive = defineModel({
  name: 'massive',
  docs: 'https://massivejs.org/docs/queries',
  packages: ['massive'],
  types: { Database: ['default()', 'Database.{withTransaction,withConnection}(0)(0)'] },
  sources: [{ at: 'Database.query()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Database.query(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } },
    { at: 'Database.*.where(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } },
    { at: 'Database.*.{insert,save}(0)', kind: 'assign' },
    { at: 'Database.*.update(1)', kind: 'assign' },
  ],
})
