import { defineModel } from '../define-model.js'

export const duckdb = defineModel({
  name: 'duckdb',
  docs: 'https://duckdb.org/docs/stable/clients/nodejs/reference',
  packages: ['duckdb', 'duckdb-async'],
  types: {
    Database: ['new Database()', 'exports.Database.create()'],
    Connection: ['new Connection()', 'Database.connect()'],
    Statement: ['{Database,Connection}.prepare()'],
  },
  sources: [
    { at: '{Database,Connection,Statement}.{all,each}(*)(1)', kind: 'stored', part: 'database' },
    { at: '{Database,Connection,Statement}.all()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: '{Database,Connection}.{run,all,each,stream,arrowIPCAll,arrowIPCStream,prepare}(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)', spread: true },
    },
    { at: '{Database,Connection}.exec(0)', kind: 'sql' },
  ],
})
