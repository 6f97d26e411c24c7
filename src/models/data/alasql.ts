import { defineModel } from '../define-model.js'

export const alasql = defineModel({
  name: 'alasql',
  docs: 'https://github.com/AlaSQL/alasql/wiki',
  packages: ['alasql'],
  types: { Database: ['new Database()'] },
  sinks: [
    { at: 'default(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: '{promise,exec}(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: 'Database.exec(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: '{compile,Database.compile}(0)', kind: 'sql' },
  ],
})
