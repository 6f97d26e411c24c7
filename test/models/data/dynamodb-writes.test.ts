import { dynamodbWrites } from '../../../src/models/data/dynamodb-writes.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(dynamodbWrites, {
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
