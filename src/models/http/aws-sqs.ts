import { defineModel } from '../define-model.js'

export const awsSqs = defineModel({
  name: 'aws-sqs',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sqs/command/ReceiveMessageCommand/',
  packages: ['@aws-sdk/client-sqs'],
  types: {
    SQSClient: ['new {SQSClient,SQS}()'],
    SQS: [],
    Message: [
      'SQSClient.{send,receiveMessage}().Messages',
      'SQSClient.{send,receiveMessage}().Messages.*',
      'SQSClient.{send,receiveMessage}(*)(1).Messages.*',
    ],
  },
  inherits: { SQS: ['SQSClient'] },
  sources: [
    { at: 'Message.Body', kind: 'remote', part: 'message', value: 'string' },
    { at: 'Message.MessageAttributes', kind: 'remote', part: 'message', value: 'object' },
  ],
})
