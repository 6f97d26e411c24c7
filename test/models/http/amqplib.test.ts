import { amqplib } from '../../../src/models/http/amqplib.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(amqplib, {
  'sources ConsumeMessage.content': `import amqp from 'amqplib'
    const connection = await amqp.connect(url)
    const channel = await connection.createChannel()
    await channel.consume('orders', async (message) => {
      save(JSON.parse(message.content.toString()))
      channel.ack(message)
    })`,
  'sources ConsumeMessage.properties.headers': `import amqp from 'amqplib'
    const connection = await amqp.connect(url)
    const channel = await connection.createChannel()
    await channel.consume('orders', async (message) => {
      save(message.properties.headers)
      channel.ack(message)
    })`,
  'sources ?.consume(1)(0).content': `import { channel } from './rabbit.js'
    channel.consume('orders', (message) => insert(message.content.toString()))`,
})
