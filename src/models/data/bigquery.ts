import { defineModel } from '../define-model.js'

export const bigquery = defineModel({
  name: '@google-cloud/bigquery',
  docs: 'https://cloud.google.com/bigquery/docs/parameterized-queries',
  packages: ['@google-cloud/bigquery'],
  types: {
    BigQuery: ['new BigQuery()'],
    Dataset: ['BigQuery.dataset()'],
    Table: ['Dataset.table()'],
  },
  sources: [
    { at: '{BigQuery,Dataset,Table}.query()', kind: 'stored', part: 'database' },
    { at: '{BigQuery,Dataset,Table}.query(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: '{BigQuery,Dataset,Table}.{query,createQueryJob,createQueryStream}(0)', kind: 'sql' },
    {
      at: '{BigQuery,Dataset,Table}.{query,createQueryJob,createQueryStream}(0).query',
      kind: 'sql',
      bind: { style: 'at', values: '(0).params' },
    },
    { at: 'BigQuery.createJob(0).configuration.query.query', kind: 'sql' },
  ],
})
