import { defineModel } from '../define-model.js'

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

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
    ServerResponse: [
      'Server.use(*)(1:2)',
      'Server.use(*)(1:3)',
      'Server.use(*)(2:4)',
      '{SimpleHandleFunction,NextHandleFunction}(1)',
      'ErrorHandleFunction(2)',
      'ServerResponse.{writeHead,setHeader}()',
    ],
  },
  sinks: [
    { at: 'ServerResponse.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
    { at: 'ServerResponse.{setHeader,appendHeader}(1)', when: [{ at: '(0)', is: { matches: '^location$' } }], kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    {
      at: 'ServerResponse.writeHead(1..).{Location,location}',
      when: [{ at: '(0)', is: [300, 301, 302, 303, 307, 308], ifUnknown: true }],
      kind: 'redirect',
    },
    { at: 'ServerResponse.{setHeader,appendHeader}(0)', kind: 'header', called: 'the name' },
    {
      at: 'ServerResponse.{setHeader,appendHeader}(1)',
      when: [{ at: '(0)', is: { matches: '^set-cookie$' } }],
      kind: 'header',
      called: 'the cookie',
    },
    { at: 'ServerResponse.writeHead(1..)', kind: 'headers' },
    { at: 'ServerResponse.end(0)', kind: 'response', called: 'the response' },
  ],
  states: [
    { at: 'ServerResponse.{setHeader,appendHeader}', name: '(0)', value: '(1)' },
    { at: 'ServerResponse.writeHead', entries: '(1)' },
    { at: 'ServerResponse.writeHead', entries: '(2)' },
    { at: 'ServerResponse.writeHead', name: 'status', value: '(0)' },
    { at: 'ServerResponse.statusCode', name: 'status' },
  ],
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
