import { kafkajs } from '../../../src/models/http/kafkajs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(kafkajs, {
  'sources KafkaMessage.{value,key}': `import { Kafka } from 'kafkajs'
    const consumer = new Kafka({ brokers }).consumer({ groupId: 'orders' })
    await consumer.run({
      eachMessage: async ({ topic, message }) => {
        save(JSON.parse(message.value.toString()))
      },
    })`,
  'sources KafkaMessage.headers': `import { Kafka } from 'kafkajs'
    const consumer = new Kafka({ brokers }).consumer({ groupId: 'orders' })
    await consumer.run({
      eachMessage: async ({ topic, message }) => {
        save(message.headers)
      },
    })`,
})
