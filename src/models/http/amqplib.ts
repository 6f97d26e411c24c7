import { defineModel } from '../define-model.js'

export const amqplib = defineModel({
  name: 'amqplib',
  docs: 'https://amqp-node.github.io/amqplib/channel_api.html',
  packages: ['amqplib', 'amqplib/callback_api', 'amqp-connection-manager'],
  types: {
    ChannelModel: ['exports.connect()', 'exports.connect(*)(1)'],
    Connection: [],
    Channel: [
      'ChannelModel.{createChannel,createConfirmChannel}()',
      'ChannelModel.{createChannel,createConfirmChannel}(*)(1)',
      'ChannelModel.createChannel(0).setup(0)',
    ],
    ConfirmChannel: [],
    ChannelWrapper: [],
    ConsumeMessage: ['Channel.consume(1)(0)', 'Channel.get()'],
    Message: [],
  },
  inherits: {
    Connection: ['ChannelModel'],
    ConfirmChannel: ['Channel'],
    ChannelWrapper: ['Channel'],
    Message: ['ConsumeMessage'],
  },
  sources: [
    { at: 'ConsumeMessage.content', kind: 'remote', part: 'message', value: 'string' },
    { at: 'ConsumeMessage.properties.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: '?.consume(1)(0).content', kind: 'remote', part: 'message', value: 'string' },
  ],
})
