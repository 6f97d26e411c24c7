import { defineModel } from '../define-model.js'

export const nodeSqlite = defineModel({
  name: 'node:sqlite',
  docs: 'https://nodejs.org/api/sqlite.html',
  packages: ['node:sqlite'],
  types: {
    DatabaseSync: ['new DatabaseSync()'],
    StatementSync: ['DatabaseSync.prepare()'],
    SQLTagStore: ['DatabaseSync.createTagStore()'],
  },
  sources: [
    { at: 'StatementSync.{get,all,iterate}()', kind: 'stored', part: 'database' },
    { at: 'SQLTagStore.{get,all,iterate}()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'DatabaseSync.prepare(0)', kind: 'sql', bind: { style: 'question', chained: true, spread: true } },
    { at: 'DatabaseSync.exec(0)', kind: 'sql' },
  ],
})
