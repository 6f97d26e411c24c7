import { defineModel } from '../define-model.js'

export const dynamodb = defineModel({
  name: '@aws-sdk/client-dynamodb',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.html',
  packages: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/util-dynamodb', 'aws-sdk', 'aws-sdk/clients/dynamodb'],
  types: {
    DynamoDB: ['new DynamoDB()'],
    DocumentClient: ['new DynamoDB.DocumentClient()', 'new DocumentClient()', '{DynamoDBDocument,DynamoDBDocumentClient}.from()'],
    // `aws-sdk/clients/dynamodb` is the constructor itself.
    DynamoDBDefault: ['new default()'],
  },
  inherits: { DynamoDBDefault: ['DynamoDB'] },
  sinks: [
    { at: 'new ExecuteStatementCommand(0).Statement', kind: 'query', called: 'PartiQL' },
    { at: 'new {BatchExecuteStatementCommand,BatchExecuteStatement}(0).Statements.Statement', kind: 'query', called: 'PartiQL' },
    { at: 'new ExecuteTransactionCommand(0).TransactStatements.Statement', kind: 'query', called: 'PartiQL' },
    { at: '{DynamoDB,DocumentClient}.executeStatement(0).Statement', kind: 'query', called: 'PartiQL' },
    { at: '{DynamoDB,DocumentClient}.batchExecuteStatement(0).Statements.Statement', kind: 'query', called: 'PartiQL' },
    {
      at: 'new {ScanCommand,QueryCommand}(0).{FilterExpression,KeyConditionExpression}',
      kind: 'query',
      called: 'the expression',
    },
    {
      at: 'new {UpdateCommand,UpdateItemCommand,PutCommand,PutItemCommand,DeleteCommand,DeleteItemCommand}(0).{ConditionExpression,UpdateExpression}',
      kind: 'query',
      called: 'the expression',
    },
    {
      at: '{DynamoDB,DocumentClient}.{scan,query}(0).{FilterExpression,KeyConditionExpression}',
      kind: 'query',
      called: 'the expression',
    },
    {
      at: '{DynamoDB,DocumentClient}.{update,put,delete,updateItem,putItem,deleteItem}(0).{ConditionExpression,UpdateExpression}',
      kind: 'query',
      called: 'the expression',
    },
    { at: 'new {PutCommand,PutItemCommand}(0).Item', kind: 'assign' },
    { at: 'DocumentClient.put(0).Item', kind: 'assign' },
    { at: 'new TransactWriteCommand(0).TransactItems.Put.Item', kind: 'assign' },
  ],
  steps: [{ at: 'marshall', from: [0], value: 'object' }],
})
