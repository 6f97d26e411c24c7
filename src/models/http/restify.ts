import { defineModel } from '../define-model.js'

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
  sources: [
    { at: 'Request.{body,rawBody}', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query' },
    { at: 'Request.getQuery()', kind: 'remote', part: 'query', value: 'string' },
    { at: 'Request.params', kind: 'remote', part: 'params' },
    { at: 'Request.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{header,userAgent,contentType}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{href,path,getPath}()', kind: 'remote', part: 'url', value: 'string' },
    { at: 'Request.url', kind: 'remote', part: 'url', value: 'string' },
    { at: 'Request.files.*.{name,type}', kind: 'remote', part: 'files', value: 'string' },
  ],
  routes: [
    { at: '{Server,Router}.{get,post,put,patch,del,head,opts}', is: 'endpoint', method: 'member', path: ['(0)', '(0).path'], stack: '(1..)' },
    { at: '{Server,Router}.{use,pre}', is: 'before', stack: '(0..)' },
  ],
})
