import { defineModel } from '../define-model.js'

export const ws = defineModel({
  name: 'ws',
  docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  packages: ['ws'],
  types: {
    WebSocketServer: ['new WebSocketServer()', 'new Server()'],
    Server: [],
    WebSocket: ['{WebSocketServer,Server}.{on,once}(1)(0)', '{WebSocketServer,Server}.handleUpgrade(3)(0)'],
    IncomingMessage: ['{WebSocketServer,Server}.{on,once}(1)(1)', '{WebSocketServer,Server}.handleUpgrade(3)(1)'],
  },
  sources: [
    {
      at: 'WebSocket.{on,once,addListener}(1)(0)',
      when: [{ at: '(0)', is: ['message'] }],
      kind: 'remote',
      part: 'message',
      value: 'string',
    },
    {
      at: 'WebSocket.addEventListener(1)(0).data',
      when: [{ at: '(0)', is: ['message'] }],
      kind: 'remote',
      part: 'message',
      value: 'string',
    },
    { at: 'IncomingMessage.url', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'IncomingMessage.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'IncomingMessage.headers.*', kind: 'remote', part: 'headers', value: 'string' },
  ],
})
