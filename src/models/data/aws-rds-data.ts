import { defineModel } from '../define-model.js'

export const awsRdsData = defineModel({
  name: 'AWS RDS Data API',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/rds-data/',
  packages: ['@aws-sdk/client-rds-data', 'aws-sdk', 'aws-sdk/clients/rdsdataservice'],
  types: { RDSData: ['new {RDSData,RDSDataService}()', 'new default()'] },
  // The parameters are objects with a typed value each, which the text alone doesn't tell.
  sinks: [
    { at: 'new {ExecuteStatementCommand,BatchExecuteStatementCommand}(0).sql', kind: 'sql' },
    { at: 'new ExecuteSqlCommand(0).sqlStatements', kind: 'sql' },
    { at: 'RDSData.{executeStatement,batchExecuteStatement}(0).sql', kind: 'sql' },
    { at: 'RDSData.executeSql(0).sqlStatements', kind: 'sql' },
  ],
})
