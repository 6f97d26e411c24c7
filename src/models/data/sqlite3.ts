import { defineModel } from '../define-model.js'

export const sqlite3 = defineModel({
  name: 'sqlite3',
  docs: 'https://github.com/TryGhost/node-sqlite3/wiki/API',
  packages: ['sqlite3', '@vscode/sqlite3', '@journeyapps/sqlcipher'],
  types: {
    Database: ['new Database()', 'new cached.Database()', 'Database.{run,exec,each,all,get}()'],
    Statement: ['Database.prepare()'],
  },
  aliases: [{ at: 'verbose', of: 'receiver' }],
  sources: [
    { at: '{Database,Statement}.{all,get,each}(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'Database.{run,all,get,each,prepare}(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: 'Database.exec(0)', kind: 'sql' },
  ],
})
