import { defineModel } from '../define-model.js'

export const athena = defineModel({
  name: '@aws-sdk/client-athena',
  docs: 'https://docs.aws.amazon.com/athena/latest/ug/querying-with-prepared-statements.html',
  packages: ['@aws-sdk/client-athena', '@aws-sdk/client-redshift-data', '@aws-sdk/client-timestream-query'],
  sinks: [
    { at: 'new StartQueryExecutionCommand(0).QueryString', kind: 'sql' },
    { at: 'new QueryCommand(0).QueryString', kind: 'sql' },
    { at: 'new ExecuteStatementCommand(0).Sql', kind: 'sql' },
    { at: 'new BatchExecuteStatementCommand(0).Sqls', kind: 'sql' },
  ],
})
