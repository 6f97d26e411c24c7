import { bigquery } from '../../../src/models/data/bigquery.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bigquery, {
  'sources {BigQuery,Dataset,Table}.query()': `import { BigQuery } from '@google-cloud/bigquery'
    const bigquery = new BigQuery()
    const [rows] = await bigquery.query('SELECT name FROM users')`,
  'sources {BigQuery,Dataset,Table}.query(*)(1)': `import { BigQuery } from '@google-cloud/bigquery'
    const bigquery = new BigQuery()
    bigquery.query('SELECT name FROM users', (error, rows) => { rows.length })`,
  'sinks {BigQuery,Dataset,Table}.{query,createQueryJob,createQueryStream}(0)': `import { BigQuery } from '@google-cloud/bigquery'
    const bigquery = new BigQuery()
    await bigquery.dataset('shop').query(text)`,
  'sinks {BigQuery,Dataset,Table}.{query,createQueryJob,createQueryStream}(0).query':
    `import { BigQuery } from '@google-cloud/bigquery'
    const bigquery = new BigQuery()
    const [job] = await bigquery.createQueryJob({ query: text, params: { id: 1 } })`,
  'sinks BigQuery.createJob(0).configuration.query.query': `import { BigQuery } from '@google-cloud/bigquery'
    const bigquery = new BigQuery()
    await bigquery.createJob({ configuration: { query: { query: text, useLegacySql: false } } })`,
})
