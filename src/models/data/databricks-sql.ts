import { defineModel } from '../define-model.js'

export const databricksSql = defineModel({
  name: '@databricks/sql',
  docs: 'https://docs.databricks.com/dev-tools/nodejs-sql-driver.html',
  packages: ['@databricks/sql'],
  types: {
    DBSQLClient: ['new DBSQLClient()', 'DBSQLClient.connect()'],
    Session: ['DBSQLClient.openSession()'],
  },
  sources: [{ at: 'Session.executeStatement().{fetchAll,fetchChunk}()', kind: 'stored', part: 'database' }],
  sinks: [{ at: 'Session.executeStatement(0)', kind: 'sql', bind: { style: 'colon', values: '(1).namedParameters' } }],
})
