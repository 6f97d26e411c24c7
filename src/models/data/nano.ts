import { defineModel } from '../define-model.js'

export const nano = defineModel({
  name: 'nano and pouchdb',
  docs: 'https://docs.couchdb.org/en/stable/api/database/find.html',
  packages: ['nano', 'pouchdb', 'pouchdb-core', 'pouchdb-node', 'cloudant'],
  types: {
    Server: ['default()'],
    Database: ['Server.use()', 'Server.db.use()', 'Server.scope()', 'new default()'],
  },
  sources: [{ at: 'Database.{find,get}()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Database.{find,partitionedFind}(0).selector', kind: 'nosql', called: 'the selector' },
    { at: 'Database.partitionedFind(1).selector', kind: 'nosql', called: 'the selector' },
  ],
})
