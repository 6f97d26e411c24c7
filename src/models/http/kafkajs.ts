import { defineModel } from '../define-model.js'

export const kafkajs = defineModel({
  name: 'kafkajs',
  docs: 'https://kafka.js.org/docs/consuming',
  packages: ['kafkajs'],
  types: {
    Kafka: ['new Kafka()'],
    Consumer: ['Kafka.consumer()'],
    EachMessagePayload: ['Consumer.run(0).eachMessage(0)', 'EachMessageHandler(0)', '?.run(0).eachMessage(0)'],
    EachBatchPayload: ['Consumer.run(0).eachBatch(0)', 'EachBatchHandler(0)', '?.run(0).eachBatch(0)'],
    KafkaMessage: ['EachMessagePayload.message', 'EachBatchPayload.batch.messages', 'EachBatchPayload.batch.messages.*'],
  },
  sources: [
    { at: 'KafkaMessage.{value,key}', kind: 'remote', part: 'message', value: 'string' },
    { at: 'KafkaMessage.headers', kind: 'remote', part: 'headers', value: 'object' },
  ],
})
