import { defineModel } from '../define-model.js'

/** An address holds digits, letters, dots, colons and a percent sign. It stays a place that a forged request may want. */
export const net = defineModel({
  name: 'net',
  docs: 'https://nodejs.org/api/net.html',
  packages: ['net', 'tls'],
  types: {
    Socket: ['{connect,createConnection}()', 'new {Socket,TLSSocket}()', 'createServer(*)(0)', 'Socket.{on,once}()'],
    TLSSocket: [],
  },
  inherits: { TLSSocket: ['Socket'] },
  guards: [
    {
      at: '{isIP,isIPv4,isIPv6}',
      in: 0,
      clears: ['sql', 'nosql', 'command', 'option', 'code', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'],
    },
  ],
  sinks: [
    { at: '{connect,createConnection}(0).host', kind: 'url', called: 'the host' },
    { at: '{connect,createConnection}(1)', kind: 'url', called: 'the host' },
    { at: 'Socket.connect(0).host', kind: 'url', called: 'the host' },
    { at: 'Socket.connect(1)', kind: 'url', called: 'the host' },
    { at: 'Socket.{write,end}(0)', kind: 'header', called: 'the head' },
  ],
})
