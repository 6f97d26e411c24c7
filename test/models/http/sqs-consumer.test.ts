import { sqsConsumer } from '../../../src/models/http/sqs-consumer.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sqsConsumer, {
  'sources Consumer.create(0).handleMessage(0).{Body,MessageAttributes}': `import { Consumer } from 'sqs-consumer'
    Consumer.create({ queueUrl, handleMessage: async (message) => insert(JSON.parse(message.Body)) }).start()`,
  'sources Consumer.create(0).handleMessageBatch(0).*.{Body,MessageAttributes}': `import { Consumer } from 'sqs-consumer'
    Consumer.create({ queueUrl, handleMessageBatch: async (messages) => insert(messages[0].Body) }).start()`,
})
