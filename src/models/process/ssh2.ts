import { defineModel } from '../define-model.js'

/**
 * A command sent to a remote host is read by a shell there; so is what is written to an interactive shell. The server side
 * receives commands and credentials from whoever connects.
 */
export const ssh2 = defineModel({
  name: 'ssh2',
  docs: 'https://github.com/mscdex/ssh2#readme',
  packages: ['ssh2'],
  types: {
    Client: ['new Client()', 'new default()', 'Client.{on,once,connect,exec,shell}()'],
    Server: ['new Server()', 'Server.on()'],
    Connection: ['new Server(1)(0)', 'Server.on(1)(0)', 'Connection.on()'],
    AuthContext: ['Connection.on(1)(0)'],
    Session: ['Connection.on(1)(0)()', 'Session.on()', 'Session.once()'],
  },
  sinks: [
    { at: 'Client.exec(0)', kind: 'command', called: 'the remote shell' },
    { at: 'Client.shell(*)(1).{write,end}(0)', kind: 'command', called: 'the remote shell' },
    { at: 'Client.connect(0).host', kind: 'url', called: 'the host' },
  ],
  sources: [
    {
      at: 'Connection.on(1)(0).{username,password}',
      when: [{ at: '(0)', is: ['authentication'] }],
      kind: 'remote',
      part: 'message',
      value: 'string',
    },
    {
      at: 'Session.{on,once}(1)(2).command',
      when: [{ at: '(0)', is: ['exec'] }],
      kind: 'remote',
      part: 'message',
      value: 'string',
    },
  ],
})
