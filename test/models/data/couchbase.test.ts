import { couchbase } from '../../../src/models/data/couchbase.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(couchbase, {
  'sources {Cluster,Scope}.{query,analyticsQuery}()': `import { connect } from 'couchbase'
    const cluster = await connect('couchbase://localhost')
    const { rows } = await cluster.query('SELECT 1')`,
  'sources {Cluster,Bucket,Scope}.query(*)(1)': `const couchbase = require('couchbase')
    const bucket = new couchbase.Cluster('couchbase://localhost').openBucket('shop')
    bucket.query(statement, (error, rows) => { save(rows) })`,
  'sinks {Cluster,Scope,Bucket,TransactionAttemptContext}.query(0)': `import { connect } from 'couchbase'
    const cluster = await connect('couchbase://localhost')
    await cluster.bucket('shop').scope('main').query(text)`,
  'sinks {Cluster,Scope}.analyticsQuery(0)': `import { connect } from 'couchbase'
    const cluster = await connect('couchbase://localhost')
    await cluster.analyticsQuery(text)`,
  'sinks {N1qlQuery,AnalyticsQuery}.fromString(0)': `const { N1qlQuery } = require('couchbase')
    const query = N1qlQuery.fromString(text)`,
})
