import { defineModel } from '../define-model.js'

/** Text in a response that browsers show as a page: by its type, and not as a file to save. */
const page = [
  { state: 'content-type', matches: 'htm|svg' },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

export const restify = defineModel({
  name: 'restify',
  docs: 'http://restify.com/docs/request-api/',
  packages: ['restify', 'restify-router'],
  types: {
    Server: ['createServer()'],
    Router: ['new Router()'],
    Request: [
      '{Server,Router}.{get,post,put,patch,del,head,opts,use,pre}(*)(0)',
      '{RequestHandler,RequestHandlerType}(0)',
      'Server.on(1)(0:2)',
    ],
    Response: ['{Server,Router}.{get,post,put,patch,del,head,opts,use,pre}(*)(1)', 'RequestHandler(1)'],
  },
  sinks: [
    { at: 'Response.{send,sendRaw}(0)', kind: 'html', state: page, called: 'the response' },
    { at: 'Response.{send,sendRaw}(1)', kind: 'html', state: page, called: 'the response' },
    { at: 'Response.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
    { at: 'Response.redirect(*)', kind: 'redirect' },
    { at: 'Response.redirect(0).hostname', kind: 'redirect', called: 'the host' },
    { at: 'Response.{setHeader,header,set}(1)', when: [{ at: '(0)', is: { matches: '^location$' } }], kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    {
      at: 'Response.writeHead(1..).{Location,location}',
      when: [{ at: '(0)', is: [300, 301, 302, 303, 307, 308], ifUnknown: true }],
      kind: 'redirect',
    },
    { at: 'Response.{setHeader,header,set}(0)', kind: 'header', called: 'the name' },
    {
      at: 'Response.{setHeader,header,set}(1)',
      when: [{ at: '(0)', is: { matches: '^set-cookie$' } }],
      kind: 'header',
      called: 'the cookie',
    },
    { at: 'Response.set(0)', when: [{ at: '(1)', is: 'absent' }], kind: 'headers' },
    { at: 'Response.writeHead(1..)', kind: 'headers' },
    { at: 'Response.{send,json}(0)', kind: 'response', called: 'the response' },
    { at: 'Response.{send,json}(1)', kind: 'response', called: 'the response' },
  ],
  states: [
    { at: 'Response.{setHeader,appendHeader}', name: '(0)', value: '(1)' },
    { at: 'Response.writeHead', entries: '(1)' },
    { at: 'Response.writeHead', entries: '(2)' },
    { at: 'Response.{header,set}', name: '(0)', value: '(1)' },
    { at: 'Response.set', entries: '(0)' },
    { at: 'Response.contentType', name: 'content-type' },
    { at: 'Response.{status,writeHead}', name: 'status', value: '(0)' },
  ],
  sources: [
    { at: 'Request.{body,rawBody}', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query' },
    { at: 'Request.getQuery()', kind: 'remote', part: 'query', value: 'string' },
    { at: 'Request.params', kind: 'remote', part: 'params' },
    { at: 'Request.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{header,userAgent,contentType}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{href,path,getPath}()', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'Request.url', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'Request.files.*.{name,type}', kind: 'remote', part: 'files', value: 'string' },
  ],
  routes: [
    { at: '{Server,Router}.{get,post,put,patch,del,head,opts}', is: 'endpoint', method: 'member', path: ['(0)', '(0).path'], stack: '(1..)' },
    { at: '{Server,Router}.{use,pre}', is: 'before', stack: '(0..)' },
  ],
})
