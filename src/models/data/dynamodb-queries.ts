import { defineModel } from '../define-model.js'

const QUERY_FILTER = [
  { at: '(0).KeyConditionExpression', as: 'text', values: '(0).ExpressionAttributeValues' },
  { at: '(0).FilterExpression', as: 'text', values: '(0).ExpressionAttributeValues' },
] as const
const KEY_FILTER = [
  { at: '(0).Key' },
  { at: '(0).ConditionExpression', as: 'text', values: '(0).ExpressionAttributeValues' },
] as const

export const dynamodbQueries = defineModel({
  name: 'dynamodb document client queries',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  packages: ['@aws-sdk/lib-dynamodb', 'aws-sdk', 'aws-sdk/clients/dynamodb'],
  types: {
    DynamoDBDocument: ['exports.DynamoDBDocument.from()'],
    DocumentClient: ['new DynamoDB.DocumentClient()', 'new default.DynamoDB.DocumentClient()', 'new DocumentClient()'],
  },
  inherits: { DocumentClient: ['DynamoDBDocument'] },
  queries: {
    calls: [
      {
        at: '{GetCommand,DynamoDBDocument.get}',
        operation: 'read-one',
        model: '(0).TableName',
        filter: '(0).Key',
        select: '(0).ProjectionExpression',
        result: 'Item',
        chain: 'Request',
      },
      {
        at: '{QueryCommand,DynamoDBDocument.query}',
        operation: 'read-many',
        model: '(0).TableName',
        filter: QUERY_FILTER,
        select: '(0).ProjectionExpression',
        limit: '(0).Limit',
        result: 'Items',
        chain: 'Request',
      },
      {
        at: '{ScanCommand,DynamoDBDocument.scan}',
        operation: 'read-many',
        model: '(0).TableName',
        filter: [{ at: '(0).FilterExpression', as: 'text', values: '(0).ExpressionAttributeValues' }],
        select: '(0).ProjectionExpression',
        limit: '(0).Limit',
        result: 'Items',
        chain: 'Request',
      },
      {
        at: '{PutCommand,DynamoDBDocument.put}',
        operation: 'upsert',
        model: '(0).TableName',
        data: '(0).Item',
        result: 'Attributes',
        chain: 'Request',
      },
      {
        at: '{UpdateCommand,DynamoDBDocument.update}',
        operation: 'update',
        model: '(0).TableName',
        filter: KEY_FILTER,
        data: '(0).ExpressionAttributeValues',
        result: 'Attributes',
        chain: 'Request',
      },
      {
        at: '{DeleteCommand,DynamoDBDocument.delete}',
        operation: 'delete',
        model: '(0).TableName',
        filter: KEY_FILTER,
        result: 'Attributes',
        chain: 'Request',
      },
    ],
    chains: { Request: { promise: {} } },
  },
})
