import { defineModel } from '../define-model.js'

export const betterSqlite3 = defineModel({
  name: 'better-sqlite3',
  docs: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
  packages: ['better-sqlite3', 'better-sqlite3-multiple-ciphers', 'libsql'],
  types: {
    Database: ['new default()', 'default()', 'Database.exec()'],
    Statement: ['Database.prepare()', 'Statement.{bind,pluck,expand,raw,safeIntegers}()'],
  },
  sources: [{ at: 'Statement.{get,all,iterate}()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Database.prepare(0)', kind: 'sql', bind: { style: 'question', chained: true, spread: true } },
    { at: 'Database.{exec,pragma}(0)', kind: 'sql' },
  ],
})
