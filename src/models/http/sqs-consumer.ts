import { defineModel } from '../define-model.js'

export const sqsConsumer = defineModel({
  name: 'sqs-consumer',
  docs: 'https://bbc.github.io/sqs-consumer/',
  packages: ['sqs-consumer'],
  sources: [
    { at: 'Consumer.create(0).handleMessage(0).{Body,MessageAttributes}', kind: 'remote', part: 'message' },
    { at: 'Consumer.create(0).handleMessageBatch(0).*.{Body,MessageAttributes}', kind: 'remote', part: 'message' },
  ],
})
