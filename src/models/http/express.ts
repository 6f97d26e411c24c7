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

export const express = defineModel({
  name: 'express',
  docs: 'https://expressjs.com/en/api.html',
  packages: ['express', 'express-serve-static-core', 'router', 'express-promise-router'],
  types: {
    Router: [
      'exports.Router()',
      'new Router()',
      'Router.{use,all,get,post,put,patch,delete,options,head,param,checkout,copy,link,lock,merge,move,notify,search}()',
    ],
    Express: ['default()', 'exports.express()', '{Request,Response}.app'],
    Application: [],
    IRouter: [],
    Route: ['Router.route()', 'Route.{all,get,post,put,patch,delete,options,head}()'],
    IRoute: [],
    Request: [
      '{Router,Route}.{use,all,get,post,put,patch,delete,options,head,search}(*)(0:1)',
      '{Router,Route}.{use,all,get,post,put,patch,delete,options,head,search}(*)(0:2)',
      '{Router,Route}.{use,all,get,post,put,patch,delete,options,head,search}(*)(0:3)',
      '{Router,Route}.{use,all,get,post,put,patch,delete,options,head,search}(*)(1:4)',
      'Router.param(1)(0)',
      '{RequestHandler,Handler,RequestParamHandler}(0)',
      'ErrorRequestHandler(1)',
      'Response.req',
    ],
    Response: [
      '{Router,Route}.{use,all,get,post,put,patch,delete,options,head,search}(*)(1:2)',
      '{Router,Route}.{use,all,get,post,put,patch,delete,options,head,search}(*)(1:3)',
      '{Router,Route}.{use,all,get,post,put,patch,delete,options,head,search}(*)(2:4)',
      'Router.param(1)(1)',
      '{RequestHandler,Handler,RequestParamHandler}(1)',
      'ErrorRequestHandler(2)',
      'Request.res',
      'Response.{status,set,header,type,contentType,cookie,clearCookie,vary,links,location,append,attachment}()',
    ],
    UploadedFile: ['Request.file', 'Request.files', 'Request.files.*', 'Request.files.*.*'],
  },
  inherits: { Express: ['Router'], Application: ['Router'], IRouter: ['Router'], IRoute: ['Route'] },
  sources: [
    { at: 'Request.body', kind: 'remote', part: 'body' },
    { at: 'Request', kind: 'remote', part: 'body', value: 'stream' },
    { at: 'Request.query', kind: 'remote', part: 'query', flatSince: { express: '5.0.0' } },
    { at: 'Request.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.param()', kind: 'remote', part: 'request' },
    { at: 'Router.param(1)(3)', kind: 'remote', part: 'params', value: 'string' },
    { at: 'RequestParamHandler(3)', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.{headers,rawHeaders,headersDistinct}', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{get,header}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{host,hostname,ip}', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{ips,subdomains}', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.{cookies,signedCookies}', kind: 'remote', part: 'cookies' },
    { at: 'Request.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'Request.baseUrl', kind: 'remote', part: 'url', value: 'string', url: 'mount' },
    { at: 'UploadedFile.originalname', kind: 'remote', part: 'files', value: 'string', clears: ['path'] },
    {
      at: 'UploadedFile.{fieldname,mimetype,encoding,name,originalFilename}',
      kind: 'remote',
      part: 'files',
      value: 'string',
    },
    { at: 'UploadedFile.{buffer,data}', kind: 'remote', part: 'files', value: 'bytes' },
    {
      at: 'Request.{on,once,addListener}(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'remote',
      part: 'body',
      value: 'string',
    },
  ],
  keeps: [
    { at: 'Express.set', in: 'express settings', key: '(0)', value: ['(1)'] },
    { at: 'Express.locals', in: 'express locals', key: 'member' },
  ],
  takes: [
    { at: 'Express.get', when: [{ at: '(1)', is: 'absent' }], in: 'express settings', key: '(0)' },
    { at: 'Express.locals', in: 'express locals' },
  ],
  concepts: [
    {
      at: 'Router.set',
      is: 'flat-query-parser',
      when: [
        { at: '(0)', is: ['query parser'] },
        { at: '(1)', is: ['simple'] },
      ],
      parts: { name: '(0)' },
    },
    {
      at: 'Router.set',
      is: 'deep-query-parser',
      when: [
        { at: '(0)', is: ['query parser'] },
        { at: '(1)', is: ['extended', true], ifUnknown: true },
      ],
      parts: { name: '(0)' },
    },
    {
      at: 'Router.set',
      is: 'deep-query-parser',
      when: [
        { at: '(0)', is: ['query parser'] },
        { at: '(1)', is: 'function' },
      ],
      parts: { name: '(0)' },
    },
  ],
  sinks: [
    { at: 'Response.sendFile(0)', kind: 'path', refuses: 'upward', when: [{ at: '(1).root', is: 'absent' }] },
    { at: 'Response.{sendFile,sendfile}(1).root', kind: 'path' },
    { at: 'Response.sendfile(0)', kind: 'path', refuses: 'upward', when: [{ at: '(1).root', is: 'absent' }] },
    { at: 'Response.download(0)', kind: 'path', when: [{ at: '(1).root', is: 'absent' }, { at: '(2).root', is: 'absent' }] },
    { at: 'exports.static(0)', kind: 'path' },
    { at: 'UploadedFile.mv(0)', kind: 'path' },
    { at: 'Response.send(0)', kind: 'html', state: page, called: 'the response' },
    // Up to version 4 the status may come first.
    { at: 'Response.send(1)', kind: 'html', state: page, called: 'the response' },
    { at: 'Response.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
    { at: 'Response.redirect(*)', kind: 'redirect' },
    { at: 'Response.location(0)', kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    { at: 'Response.{set,header,setHeader,append}(1)', when: [{ at: '(0)', is: { matches: '^location$' } }], kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    { at: 'Response.{set,header}(0).{Location,location}', kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    {
      at: 'Response.writeHead(1..).{Location,location}',
      when: [{ at: '(0)', is: [300, 301, 302, 303, 307, 308], ifUnknown: true }],
      kind: 'redirect',
    },
    { at: 'Response.{set,header,setHeader,append,appendHeader}(0)', kind: 'header', called: 'the name' },
    {
      at: 'Response.{set,header,setHeader,append,appendHeader}(1)',
      when: [{ at: '(0)', is: { matches: '^set-cookie$' } }],
      kind: 'header',
      called: 'the cookie',
    },
    { at: 'Response.{set,header}(0)', when: [{ at: '(1)', is: 'absent' }], kind: 'headers' },
    { at: 'Response.writeHead(1..)', kind: 'headers' },
    { at: 'Response.writeHead(1..).{Set-Cookie,set-cookie}', kind: 'header', called: 'the cookie' },
    { at: '{Request,Response}.{socket,connection}.{write,end}(0)', kind: 'header', called: 'the head' },
    // pino-http, bunyan and others of their kind put a logger there.
    { at: '{Request,Response}.log.{fatal,error,warn,info,debug,trace}(*)', kind: 'log', called: 'the format' },
    { at: '{Response,Express,Application}.render(0)', kind: 'view', called: 'the template' },
    { at: '{Response,Express,Application}.render(1)', kind: 'locals', called: 'the data' },
    { at: 'Response.{json,jsonp,send}(0)', kind: 'response', called: 'the response' },
    { at: 'Response.end(0)', kind: 'response', called: 'the response' },
  ],
  states: [
    { at: 'Response.{type,contentType}', name: 'content-type', value: '(0)' },
    { at: 'Response.{set,header,setHeader,append,appendHeader}', name: '(0)', value: '(1)' },
    { at: 'Response.{set,header}', entries: '(0)' },
    { at: 'Response.writeHead', entries: '(1)' },
    { at: 'Response.writeHead', entries: '(2)' },
    { at: 'Response.{json,jsonp}', name: 'content-type', value: 'application/json' },
    { at: 'Response.attachment', name: 'content-disposition', value: 'attachment' },
    { at: 'Response.{status,sendStatus}', name: 'status', value: '(0)' },
    { at: 'Response.statusCode', name: 'status' },
  ],
  shapes: [
    {
      parameters: [
        {
          names: ['req', 'request', '_req', '_request'],
          type: 'Request',
          members: ['body', 'query', 'params', 'cookies', 'signedCookies', 'originalUrl', 'hostname', 'header', 'file', 'files'],
        },
        {
          names: ['res', 'response', '_res', '_response', '_'],
          type: 'Response',
          members: ['json', 'send', 'status', 'sendStatus', 'redirect', 'render', 'sendFile', 'download', 'locals', 'cookie'],
        },
      ],
    },
    {
      parameters: [
        { names: ['err', 'error', '_err', '_error', 'e'], type: '', members: [] },
        {
          names: ['req', 'request', '_req', '_request'],
          type: 'Request',
          members: ['body', 'query', 'params', 'cookies', 'originalUrl', 'url', 'path', 'headers', 'method', 'header', 'get'],
        },
        {
          names: ['res', 'response', '_res', '_response'],
          type: 'Response',
          members: ['json', 'send', 'status', 'sendStatus', 'redirect', 'render', 'headersSent'],
        },
        { names: ['next', '_next'], type: '', members: [] },
      ],
    },
  ],
  routes: [
    {
      at: 'Router.{get,post,put,patch,delete,options,head,search}',
      when: [{ at: '(1)', is: 'present', ifUnknown: true }],
      is: 'endpoint',
      method: 'member',
      path: ['(0)'],
      stack: '(1..)',
    },
    { at: 'Router.all', is: 'endpoint', method: 'member', path: ['(0)'], stack: '(1..)' },
    { at: 'Router.all', is: 'before', path: ['(0)'], stack: '(1..)' },
    { at: 'Route.{get,post,put,patch,delete,options,head,all}', is: 'endpoint', method: 'member', path: 'chain', stack: '(0..)' },
    { at: 'Router.use', is: 'before', path: ['(0)'], stack: '(0..)' },
    { at: 'Router.param', is: 'before', parameter: '(0)', stack: '(1)' },
    { at: '{RequestHandler,Handler}', is: 'handler' },
  ],
  callers: [
    { at: 'Request.{user,auth,session.user,session.userId,session.passport.user,oidc.user,currentUser,userId}' },
    { at: 'Response.locals.{user,currentUser,userId,auth,session}' },
  ],
})
