import { defineModel } from '../define-model.js'

export const socketIo = defineModel({
  name: 'socket.io',
  docs: 'https://socket.io/docs/v4/server-api/',
  packages: ['socket.io'],
  types: {
    Server: ['new Server()', 'new default()', 'default()'],
    Namespace: ['Server.of()', 'Server.sockets'],
    Socket: ['{Server,Namespace}.{on,once}(1)(0)', '{Server,Namespace}.use(0)(0)'],
  },
  sources: [
    {
      at: 'Socket.{on,once}(1)(0..)',
      when: [{ at: '(0)', is: { matches: '^(?!(disconnect|disconnecting|error)$)' }, ifUnknown: true }],
      kind: 'remote',
      part: 'message',
    },
    { at: 'Socket.{onAny,prependAny}(0)(0..)', kind: 'remote', part: 'message' },
    { at: 'Socket.use(0)(0)', kind: 'remote', part: 'message' },
    { at: 'Socket.handshake.query', kind: 'remote', part: 'query' },
    { at: 'Socket.handshake.auth', kind: 'remote', part: 'message' },
    { at: 'Socket.handshake.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Socket.handshake.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Socket.request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: '{Socket.handshake,Socket.request}.url', kind: 'remote', part: 'url', value: 'string', url: 'path' },
  ],
  shapes: [
    {
      parameters: [
        { names: ['io', '_io', 'server'], type: 'Server', members: ['of', 'to', 'in', 'emit', 'sockets'] },
        { names: ['socket', 'client'], type: 'Socket', members: ['on', 'once', 'handshake', 'join', 'broadcast'] },
      ],
    },
  ],
  routes: [{ at: 'Socket.{on,once}(1)', is: 'handler', method: '=MESSAGE' }],
  callers: [
    { at: 'Socket.{user,userId,decoded_token}' },
    { at: 'Socket.data.{user,userId,session,auth}' },
    { at: 'Socket.request.{user,session.user,session.userId}' },
  ],
})
