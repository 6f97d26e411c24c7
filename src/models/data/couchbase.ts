import { defineModel } from '../define-model.js'

export const couchbase = defineModel({
  name: 'couchbase',
  docs: 'https://docs.couchbase.com/nodejs-sdk/current/howtos/n1ql-queries-with-sdk.html',
  packages: ['couchbase', 'ottoman'],
  types: {
    Cluster: ['connect()', 'exports.Cluster.connect()', 'new Cluster()', 'connect(*)(1)'],
    Bucket: ['Cluster.{bucket,openBucket}()'],
    Scope: ['Bucket.{scope,defaultScope}()'],
    TransactionAttemptContext: ['Cluster.transactions().run(0)(0)'],
  },
  sources: [
    { at: '{Cluster,Scope}.{query,analyticsQuery}()', kind: 'stored', part: 'database' },
    { at: '{Cluster,Bucket,Scope}.query(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: '{Cluster,Scope,Bucket,TransactionAttemptContext}.query(0)', kind: 'query', called: 'N1QL' },
    { at: '{Cluster,Scope}.analyticsQuery(0)', kind: 'query', called: 'SQL++' },
    // Version 2.
    { at: '{N1qlQuery,AnalyticsQuery}.fromString(0)', kind: 'query', called: 'N1QL' },
  ],
})
