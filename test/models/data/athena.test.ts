import { athena } from '../../../src/models/data/athena.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(athena, {
  'sinks new StartQueryExecutionCommand(0).QueryString': `import { StartQueryExecutionCommand } from '@aws-sdk/client-athena'
    await client.send(new StartQueryExecutionCommand({ QueryString: text }))`,
  'sinks new QueryCommand(0).QueryString': `import { QueryCommand } from '@aws-sdk/client-timestream-query'
    await client.send(new QueryCommand({ QueryString: text }))`,
  'sinks new ExecuteStatementCommand(0).Sql': `import { ExecuteStatementCommand } from '@aws-sdk/client-redshift-data'
    await client.send(new ExecuteStatementCommand({ Database: 'shop', Sql: text }))`,
  'sinks new BatchExecuteStatementCommand(0).Sqls': `import { BatchExecuteStatementCommand } from '@aws-sdk/client-redshift-data'
    await client.send(new BatchExecuteStatementCommand({ Database: 'shop', Sqls: [text] }))`,
})
