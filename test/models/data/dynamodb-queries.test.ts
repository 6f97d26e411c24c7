import { dynamodbQueries } from '../../../src/models/data/dynamodb-queries.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(dynamodbQueries, {
  'queries {GetCommand,DynamoDBDocument.get}': `import { GetCommand } from '@aws-sdk/lib-dynamodb'
    const { Item } = await client.send(new GetCommand({ TableName: 'users', Key: { id } }))`,
  'queries {QueryCommand,DynamoDBDocument.query}': `import { QueryCommand } from '@aws-sdk/lib-dynamodb'
    const { Items } = await client.send(new QueryCommand({
      TableName: 'orders',
      KeyConditionExpression: 'userId = :user',
      ExpressionAttributeValues: { ':user': user },
    }))`,
  'queries {ScanCommand,DynamoDBDocument.scan}': `import { DynamoDB } from '@aws-sdk/client-dynamodb'
    import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
    const documents = DynamoDBDocument.from(new DynamoDB({}))
    const { Items } = await documents.scan({
      TableName: 'users',
      FilterExpression: 'team = :team',
      ExpressionAttributeValues: { ':team': team },
    })`,
  'queries {PutCommand,DynamoDBDocument.put}': `import { PutCommand } from '@aws-sdk/lib-dynamodb'
    await client.send(new PutCommand({ TableName: 'users', Item: user }))`,
  'queries {UpdateCommand,DynamoDBDocument.update}': `import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
    await client.send(new UpdateCommand({
      TableName: 'users',
      Key: { id },
      UpdateExpression: 'set email = :email',
      ExpressionAttributeValues: { ':email': email },
    }))`,
  'queries {DeleteCommand,DynamoDBDocument.delete}': `import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
    await client.send(new DeleteCommand({ TableName: 'users', Key: { id } }))`,
  'chains Request promise': `const AWS = require('aws-sdk')
    const documents = new AWS.DynamoDB.DocumentClient()
    documents.get({ TableName: 'users', Key: { id } }).promise()`,
})
