import { defineModel } from '../define-model.js'

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

export const nodeHttp = defineModel({
  name: 'http',
  docs: 'https://nodejs.org/api/http.html',
  packages: ['http', 'https', 'http2'],
  types: {
    Server: ['{createServer,createSecureServer}()', 'new Server()', 'Server.{on,once,addListener,listen}()'],
    IncomingMessage: [
      '{createServer,createSecureServer}(*)(0)',
      'Server.{on,once,addListener}(1)(0:2)',
      'Server.{on,once,addListener}(1)(0:3)',
      'RequestListener(0)',
    ],
    Http2ServerRequest: [],
    ServerResponse: [
      '{createServer,createSecureServer}(*)(1)',
      'Server.{on,once,addListener}(1)(1:2)',
      'RequestListener(1)',
      'ServerResponse.{writeHead,setHeader}()',
    ],
    Http2ServerResponse: [],
    UpgradeSocket: ['Server.{on,once,addListener}(1)(1:3)'],
  },
  inherits: { Http2ServerRequest: ['IncomingMessage'], Http2ServerResponse: ['ServerResponse'] },
  sources: [
    { at: 'IncomingMessage.url', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'IncomingMessage.{headers,headersDistinct,trailers,rawHeaders}', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'IncomingMessage.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    {
      at: 'IncomingMessage.{on,once,addListener}(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'remote',
      part: 'body',
      value: 'string',
    },
    { at: 'IncomingMessage.read()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'IncomingMessage', kind: 'remote', part: 'body', value: 'stream' },
    { at: 'Server.on(1)(1)', when: [{ at: '(0)', is: ['stream'] }], kind: 'remote', part: 'headers', value: 'object' },
  ],
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
    { at: 'ServerResponse.writeHead(1..).{Set-Cookie,set-cookie}', kind: 'header', called: 'the cookie' },
    { at: '{IncomingMessage,ServerResponse}.{socket,connection}.{write,end}(0)', kind: 'header', called: 'the head' },
    { at: 'UpgradeSocket.{write,end}(0)', kind: 'header', called: 'the head' },
    { at: 'ServerResponse.end(0)', kind: 'response', called: 'the response' },
  ],
  states: [
    { at: 'ServerResponse.{setHeader,appendHeader}', name: '(0)', value: '(1)' },
    { at: 'ServerResponse.writeHead', entries: '(1)' },
    { at: 'ServerResponse.writeHead', entries: '(2)' },
    { at: 'ServerResponse.writeHead', name: 'status', value: '(0)' },
    { at: 'ServerResponse.statusCode', name: 'status' },
  ],
  shapes: [
    {
      parameters: [
        {
          names: ['req', 'request', '_req'],
          type: 'IncomingMessage',
          members: ['url', 'headers', 'httpVersion', 'rawHeaders', 'socket'],
        },
        { names: ['res', 'response', '_res'], type: 'ServerResponse', members: ['writeHead', 'end', 'setHeader'] },
      ],
    },
  ],
})
