import { defineModel } from '../define-model.js'

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

export const polka = defineModel({
  name: 'polka',
  docs: 'https://github.com/lukeed/polka#readme',
  packages: ['polka'],
  types: {
    Polka: ['default()', 'Polka.{use,all,get,post,put,patch,delete,options,head,trace,connect,add}()'],
    Request: [
      'Polka.{use,all,get,post,put,patch,delete,options,head,trace,connect,add}(*)(0)',
      'Middleware(0)',
    ],
    Response: ['Polka.{use,all,get,post,put,patch,delete,options,head,trace,connect,add}(*)(1)', 'Middleware(1)'],
  },
  sinks: [
    { at: 'Response.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
    { at: 'Response.{setHeader,appendHeader}(1)', when: [{ at: '(0)', is: { matches: '^location$' } }], kind: 'redirect' },
    {
      at: 'Response.writeHead(1..).{Location,location}',
      when: [{ at: '(0)', is: [300, 301, 302, 303, 307, 308], ifUnknown: true }],
      kind: 'redirect',
    },
    { at: 'Response.{setHeader,appendHeader}(0)', kind: 'header', called: 'the name' },
    {
      at: 'Response.{setHeader,appendHeader}(1)',
      when: [{ at: '(0)', is: { matches: '^set-cookie$' } }],
      kind: 'header',
      called: 'the cookie',
    },
    { at: 'Response.writeHead(1..)', kind: 'headers' },
    { at: 'Response.end(0)', kind: 'response', called: 'the response' },
  ],
  states: [
    { at: 'Response.{setHeader,appendHeader}', name: '(0)', value: '(1)' },
    { at: 'Response.writeHead', entries: '(1)' },
    { at: 'Response.writeHead', entries: '(2)' },
  ],
  sources: [
    { at: 'Request.body', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query', value: 'object' },
    { at: 'Request.query.*', kind: 'remote', part: 'query', value: 'texts' },
    { at: 'Request.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{url,originalUrl,path,search}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    {
      at: 'Request.on(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'remote',
      part: 'body',
      value: 'string',
    },
  ],
  routes: [
    { at: 'Polka.{get,post,put,patch,delete,options,head}', is: 'endpoint', method: 'member', path: ['(0)'], stack: '(1..)' },
    { at: 'Polka.all', is: 'endpoint', method: 'member', path: ['(0)'], stack: '(1..)' },
    { at: 'Polka.use', is: 'before', path: ['(0)'], stack: '(0..)' },
  ],
})
