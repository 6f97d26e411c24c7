import { dynamodb } from '../../../src/models/data/dynamodb.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(dynamodb, {
  'sinks new ExecuteStatementCommand(0).Statement': `import { DynamoDBClient, ExecuteStatementCommand, BatchExecuteStatementCommand, ExecuteTransactionCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
    await client.send(new ExecuteStatementCommand({ Statement: text }))`,
  'sinks new {BatchExecuteStatementCommand,BatchExecuteStatement}(0).Statements.Statement': `import { DynamoDBClient, ExecuteStatementCommand, BatchExecuteStatementCommand, ExecuteTransactionCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
    await client.send(new BatchExecuteStatementCommand({ Statements: [{ Statement: text }] }))`,
  'sinks new ExecuteTransactionCommand(0).TransactStatements.Statement': `import { DynamoDBClient, ExecuteStatementCommand, BatchExecuteStatementCommand, ExecuteTransactionCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
    await client.send(new ExecuteTransactionCommand({ TransactStatements: [{ Statement: text }] }))`,
  'sinks {DynamoDB,DocumentClient}.executeStatement(0).Statement': `import AWS from 'aws-sdk'
    await new AWS.DynamoDB().executeStatement({ Statement: text }).promise()`,
  'sinks {DynamoDB,DocumentClient}.batchExecuteStatement(0).Statements.Statement': `import { DynamoDB } from '@aws-sdk/client-dynamodb'
    await new DynamoDB({}).batchExecuteStatement({ Statements: [{ Statement: text }] })`,
  'sinks new {ScanCommand,QueryCommand}(0).{FilterExpression,KeyConditionExpression}': `import { DynamoDBClient, ExecuteStatementCommand, BatchExecuteStatementCommand, ExecuteTransactionCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
    await client.send(new ScanCommand({ TableName: 'users', FilterExpression: text }))`,
  'sinks new {UpdateCommand,UpdateItemCommand,PutCommand,PutItemCommand,DeleteCommand,DeleteItemCommand}(0).{ConditionExpression,UpdateExpression}': `import { DynamoDBClient, ExecuteStatementCommand, BatchExecuteStatementCommand, ExecuteTransactionCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
    await client.send(new UpdateItemCommand({ TableName: 'users', UpdateExpression: text }))`,
  'sinks {DynamoDB,DocumentClient}.{scan,query}(0).{FilterExpression,KeyConditionExpression}': `const AWS = require('aws-sdk')
    const documents = new AWS.DynamoDB.DocumentClient()
    documents.scan({ TableName: 'users', FilterExpression: text }, done)`,
  'sinks {DynamoDB,DocumentClient}.{update,put,delete,updateItem,putItem,deleteItem}(0).{ConditionExpression,UpdateExpression}': `import DynamoDB from 'aws-sdk/clients/dynamodb'
    new DynamoDB().updateItem({ TableName: 'users', UpdateExpression: text })`,
  'sinks new {PutCommand,PutItemCommand}(0).Item': `import { PutCommand } from '@aws-sdk/lib-dynamodb'
    await client.send(new PutCommand({ TableName: 'users', Item: user }))`,
  'sinks DocumentClient.put(0).Item': `import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
    const documents = DynamoDBDocument.from(client)
    await documents.put({ TableName: 'users', Item: user })`,
  'sinks new TransactWriteCommand(0).TransactItems.Put.Item': `import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
    await client.send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName: 'users', Item: user } }] }))`,
  'steps marshall': `import { marshall } from '@aws-sdk/util-dynamodb'
    const item = marshall(user)`,
})
