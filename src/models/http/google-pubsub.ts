import { defineModel } from '../define-model.js'

export const googlePubsub = defineModel({
  name: 'google-pubsub',
  docs: 'https://cloud.google.com/nodejs/docs/reference/pubsub/latest/pubsub/message',
  packages: ['@google-cloud/pubsub'],
  types: {
    PubSub: ['new PubSub()'],
    Topic: ['PubSub.topic()'],
    Subscription: ['{PubSub,Topic}.{subscription,createSubscription}()'],
    Message: ['Subscription.{on,once}(1)(0)'],
  },
  sources: [
    { at: 'Message.data', kind: 'remote', part: 'message', value: 'string' },
    { at: 'Message.attributes', kind: 'remote', part: 'message', value: 'object' },
    { at: 'Message.attributes.*', kind: 'remote', part: 'message', value: 'string' },
  ],
})
