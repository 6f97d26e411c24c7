import { googlePubsub } from '../../../src/models/http/google-pubsub.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(googlePubsub, {
  'sources Message.data': `import { PubSub } from '@google-cloud/pubsub'
    const subscription = new PubSub().subscription('orders')
    subscription.on('message', async (message) => {
      save(JSON.parse(message.data.toString()))
      message.ack()
    })`,
  'sources Message.attributes': `import { PubSub } from '@google-cloud/pubsub'
    const subscription = new PubSub().subscription('orders')
    subscription.on('message', async (message) => {
      save(message.attributes)
      message.ack()
    })`,
  'sources Message.attributes.*': `import { PubSub } from '@google-cloud/pubsub'
    const subscription = new PubSub().subscription('orders')
    subscription.on('message', async (message) => {
      save(message.attributes.tenant)
      message.ack()
    })`,
})
