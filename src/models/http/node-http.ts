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
  },
  inherits: { Http2ServerRequest: ['IncomingMessage'], Http2ServerResponse: ['ServerResponse'] },
  sources: [
    { at: 'IncomingMessage.url', kind: 'remote', part: 'url', value: 'string' },
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
    { at: 'Server.on(1)(1)', when: [{ at: '(0)', is: ['stream'] }], kind: 'remote', part: 'headers', value: 'object' },
  ],
  sinks: [
    { at: 'ServerResponse.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
    { at: 'ServerResponse.end(0)', kind: 'response', called: 'the response' },
  ],
  states: [
    { at: 'ServerResponse.{setHeader,appendHeader}', name: '(0)', value: '(1)' },
    { at: 'ServerResponse.writeHead', entries: '(1)' },
    { at: 'ServerResponse.writeHead', entries: '(2)' },
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
