import { defineModel } from '../define-model.js'

export const cassandraDriver = defineModel({
  name: 'cassandra-driver',
  docs: 'https://docs.datastax.com/en/developer/nodejs-driver/4.8/features/parameterized-queries/',
  packages: ['cassandra-driver'],
  types: { Client: ['new Client()'] },
  sources: [
    { at: 'Client.execute()', kind: 'stored', part: 'database' },
    { at: 'Client.execute(*)(1)', kind: 'stored', part: 'database' },
    { at: 'Client.eachRow(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'Client.{execute,eachRow,stream}(0)', kind: 'sql', bind: { style: 'question', values: '(1)', typed: true } },
    { at: 'Client.batch(0)', kind: 'sql' },
    { at: 'Client.batch(0).query', kind: 'sql' },
  ],
})
