import { defineModel } from '../define-model.js'

/** What connects to another server; the server side is a model of its own. */
export const wsClient = defineModel({
  name: 'ws (client)',
  docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  packages: ['ws', 'isomorphic-ws', 'faye-websocket', 'reconnecting-websocket'],
  sinks: [
    { at: 'new {WebSocket,default,Client}(0)', kind: 'url' },
  ],
})
