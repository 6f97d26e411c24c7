import { defineModel } from '../define-model.js'

export const connect = defineModel({
  name: 'connect',
  docs: 'https://github.com/senchalabs/connect#readme',
  packages: ['connect'],
  types: {
    Server: ['default()', 'exports.createServer()', 'Server.use()'],
    IncomingMessage: [
      'Server.use(*)(0:1)',
      'Server.use(*)(0:2)',
      'Server.use(*)(0:3)',
      'Server.use(*)(1:4)',
      '{SimpleHandleFunction,NextHandleFunction}(0)',
      'ErrorHandleFunction(1)',
    ],
  },
  sources: [
    { at: 'IncomingMessage.body', kind: 'remote', part: 'body' },
    { at: 'IncomingMessage.query', kind: 'remote', part: 'query' },
    { at: 'IncomingMessage.cookies', kind: 'remote', part: 'cookies' },
    { at: 'IncomingMessage.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'IncomingMessage.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'IncomingMessage.{url,originalUrl}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    {
      at: 'IncomingMessage.on(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'remote',
      part: 'body',
      value: 'string',
    },
  ],
})
