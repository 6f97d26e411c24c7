import { awsRdsData } from '../../../src/models/data/aws-rds-data.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(awsRdsData, {
  'sinks new {ExecuteStatementCommand,BatchExecuteStatementCommand}(0).sql':
    `import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data'
    const client = new RDSDataClient({})
    await client.send(new ExecuteStatementCommand({ resourceArn, secretArn, sql: text }))`,
  'sinks new ExecuteSqlCommand(0).sqlStatements': `import { ExecuteSqlCommand } from '@aws-sdk/client-rds-data'
    const command = new ExecuteSqlCommand({ awsSecretStoreArn, sqlStatements: text })`,
  'sinks RDSData.{executeStatement,batchExecuteStatement}(0).sql': `const AWS = require('aws-sdk')
    const data = new AWS.RDSDataService()
    data.executeStatement({ resourceArn, secretArn, sql: text }).promise()`,
  'sinks RDSData.executeSql(0).sqlStatements': `import { RDSData } from '@aws-sdk/client-rds-data'
    const data = new RDSData({})
    await data.executeSql({ awsSecretStoreArn, sqlStatements: text })`,
})
