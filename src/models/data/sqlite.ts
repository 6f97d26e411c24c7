import { defineModel } from '../define-model.js'

export const sqlite = defineModel({
  name: 'sqlite',
  docs: 'https://github.com/kriasoft/node-sqlite',
  packages: ['sqlite'],
  types: { Database: ['open()', 'new Database()'], Statement: ['Database.prepare()'] },
  sources: [
    { at: '{Database,Statement}.{all,get}()', kind: 'stored', part: 'database' },
    { at: '{Database,Statement}.each(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'Database.{run,all,get,each,prepare}(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: 'Database.exec(0)', kind: 'sql' },
  ],
})
