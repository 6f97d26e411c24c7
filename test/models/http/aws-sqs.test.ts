import { awsSqs } from '../../../src/models/http/aws-sqs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(awsSqs, {
  'sources Message.Body': `import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
    const client = new SQSClient({})
    const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl }))
    for (const message of Messages ?? []) {
      save(JSON.parse(message.Body))
    }`,
  'sources Message.MessageAttributes': `import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
    const client = new SQSClient({})
    const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl }))
    for (const message of Messages ?? []) {
      save(message.MessageAttributes)
    }`,
})
