import { defineModel } from '../define-model.js'

export const dynamodbWrites = defineModel({
  name: 'dynamodb',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  packages: ['@aws-sdk/lib-dynamodb', '@aws-sdk/client-dynamodb', '@aws-sdk/util-dynamodb', 'aws-sdk', 'aws-sdk/clients/dynamodb'],
  types: {
    DocumentClient: ['new DynamoDB.DocumentClient()', 'new DocumentClient()', 'exports.DynamoDBDocument.from()'],
  },
  sinks: [
    { at: 'new {PutCommand,PutItemCommand}(0).Item', kind: 'assign' },
    { at: 'DocumentClient.put(0).Item', kind: 'assign' },
    { at: 'new TransactWriteCommand(0).TransactItems.Put.Item', kind: 'assign' },
  ],
  steps: [{ at: 'marshall', from: [0], value: 'object' }],
})
