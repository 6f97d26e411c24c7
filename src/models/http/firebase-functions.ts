import { defineModel } from '../define-model.js'

/** Text in a response that browsers show as a page: by its type, and not as a file to save. */
const page = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: true },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

export const firebaseFunctions = defineModel({
  name: 'firebase-functions',
  docs: 'https://firebase.google.com/docs/functions/http-events',
  packages: [
    'firebase-functions',
    'firebase-functions/v1',
    'firebase-functions/v2',
    'firebase-functions/https',
    'firebase-functions/v2/https',
    'firebase-functions/logger',
  ],
  types: {
    HttpsBuilder: [
      'https',
      'runWith().https',
      'region().https',
      'runWith().region().https',
      'region().runWith().https',
    ],
    Request: ['onRequest(*)(0)', 'HttpsBuilder.onRequest(*)(0)'],
    Response: ['onRequest(*)(1)', 'HttpsBuilder.onRequest(*)(1)', 'Response.{status,set,header,type,contentType,append,attachment}()'],
    CallableRequest: ['onCall(*)(0)', 'HttpsBuilder.onCall(*)(0)'],
  },
  sinks: [
    { at: 'Response.send(0)', kind: 'html', state: page, called: 'the response' },
    { at: 'Response.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
    { at: 'Response.redirect(*)', kind: 'redirect' },
    { at: 'Response.location(0)', kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    { at: 'Response.{set,header,setHeader,append}(1)', when: [{ at: '(0)', is: { matches: '^location$' } }], kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    { at: 'Response.{set,header,setHeader,append,appendHeader}(0)', kind: 'header', called: 'the name' },
    {
      at: 'Response.{set,header,setHeader,append,appendHeader}(1)',
      when: [{ at: '(0)', is: { matches: '^set-cookie$' } }],
      kind: 'header',
      called: 'the cookie',
    },
    { at: 'Response.{set,header}(0)', when: [{ at: '(1)', is: 'absent' }], kind: 'headers' },
    { at: '{logger,default}.{debug,info,log,warn,error}(*)', kind: 'log', called: 'the format' },
    { at: 'Response.{json,send}(0)', kind: 'response', called: 'the response' },
  ],
  states: [
    { at: 'Response.{type,contentType}', name: 'content-type', value: '(0)' },
    { at: 'Response.{set,header,setHeader,append,appendHeader}', name: '(0)', value: '(1)' },
    { at: 'Response.{set,header}', entries: '(0)' },
    { at: 'Response.writeHead', entries: '(1)' },
    { at: 'Response.{json,jsonp}', name: 'content-type', value: 'application/json' },
    { at: 'Response.attachment', name: 'content-disposition', value: 'attachment' },
    { at: 'Response.{status,sendStatus}', name: 'status', value: '(0)' },
  ],
  sources: [
    { at: 'Request.{body,rawBody}', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query' },
    { at: 'Request.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'Request.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{get,header}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'CallableRequest.data', kind: 'remote', part: 'body' },
    { at: 'HttpsBuilder.onCall(0)(0:2)', kind: 'remote', part: 'body' },
  ],
  routes: [
    { at: '{onRequest,HttpsBuilder.onRequest}(*)', is: 'handler' },
    { at: '{onCall,HttpsBuilder.onCall}(*)', is: 'handler', method: '=CALL' },
  ],
  callers: [{ at: 'CallableRequest.auth' }, { at: 'HttpsBuilder.onCall(0)(1).auth' }],
})
