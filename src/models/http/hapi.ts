import { defineModel } from '../define-model.js'

/** A text is sent as a page, unless the response is told another type, or that it is a file to save. */
const page = [
  { state: 'content-type', of: 'result', matches: 'htm|svg', ifUnset: true },
  { state: 'content-disposition', of: 'result', matches: '^(?!attachment)', ifUnset: true },
] as const

export const hapi = defineModel({
  name: 'hapi',
  docs: 'https://hapi.dev/api/#request',
  packages: ['@hapi/hapi', 'hapi'],
  types: {
    Server: ['server()', 'exports.Server()', 'new Server()', 'Plugin.register(0)', 'Server.register(0).register(0)'],
    Request: [
      'Server.route(0).handler(0)',
      'Server.route(0).{options,config}.handler(0)',
      'Server.route(0).{options,config}.pre.method(0)',
      'Server.route(0).{options,config}.pre(0)',
      'Server.route(0).{options,config}.validate.failAction(0)',
      'Server.ext(1)(0)',
      'Server.ext(0).method(0)',
      'Server.auth.scheme(1)().authenticate(0)',
      'ServerRoute.handler(0)',
      'ServerRoute.options.handler(0)',
      'Method(0)',
    ],
    ResponseToolkit: [
      'Server.route(0).handler(1)',
      'Server.route(0).{options,config}.handler(1)',
      'Server.ext(1)(1)',
      'ServerRoute.handler(1)',
      'ServerRoute.options.handler(1)',
      'Method(1)',
    ],
    ResponseObject: [
      'ResponseToolkit.response()',
      'Server.route(0).handler(1)()',
      'ResponseObject.{code,type,header,bytes,charset,etag,encoding,state,unstate,ttl,vary,message,location,created}()',
    ],
  },
  sinks: [
    { at: 'ResponseToolkit.file(0)', kind: 'path', when: [{ at: '(1).confine', is: [false] }] },
    { at: 'ResponseToolkit.file(1).confine', kind: 'path' },
    { at: 'Server.route(0).handler.directory.path()', kind: 'path' },
    { at: 'ResponseToolkit.response(0)', kind: 'html', state: page, called: 'the response' },
    { at: '{ResponseToolkit.view,Server.render}(0)', kind: 'view', called: 'the template' },
    { at: '{ResponseToolkit.view,Server.render}(1)', kind: 'locals', called: 'the data' },
    { at: 'Server.route(0).handler()', kind: 'html' },
    { at: 'Server.route(0).{options,config}.handler()', kind: 'html' },
    // Up to version 16 the second parameter is a function.
    { at: 'Server.route(0).handler(1)(0)', kind: 'html', state: page, called: 'the response' },
    { at: 'ResponseToolkit.response(0)', kind: 'response', called: 'the response' },
    { at: 'Server.route(0).handler()', kind: 'response' },
    { at: 'Server.route(0).{options,config}.handler()', kind: 'response' },
  ],
  states: [
    { at: 'ResponseObject.type', name: 'content-type', value: '(0)' },
    { at: 'ResponseObject.header', name: '(0)', value: '(1)' },
  ],
  sources: [
    { at: 'Request.payload', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query' },
    { at: 'Request.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.paramsArray', kind: 'remote', part: 'params', value: 'object' },
    { at: 'Request.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.info.{host,hostname,referrer}', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.state', kind: 'remote', part: 'cookies' },
    { at: 'Request.path', kind: 'remote', part: 'url', value: 'string' },
    { at: 'Request.url', kind: 'remote', part: 'url', value: 'object' },
    { at: 'Request.url.{href,pathname,search}', kind: 'remote', part: 'url', value: 'string' },
    { at: 'Request.url.searchParams.get()', kind: 'remote', part: 'query', value: 'string' },
    { at: 'Request.raw.req.url', kind: 'remote', part: 'url', value: 'string' },
  ],
  shapes: [
    {
      parameters: [
        {
          names: ['request', 'req', '_request'],
          type: 'Request',
          members: ['payload', 'query', 'params', 'headers', 'auth', 'state', 'info', 'server', 'pre', 'path'],
        },
        {
          names: ['h', '_h', 'reply', 'toolkit'],
          type: 'ResponseToolkit',
          members: ['response', 'view', 'redirect', 'file', 'authenticated', 'continue', 'unstate'],
        },
      ],
    },
  ],
  requestSchemas: [
    { at: 'Server.route', schema: '(0).options.validate.payload', part: 'body' },
    { at: 'Server.route', schema: '(0).options.validate.query', part: 'query' },
    { at: 'Server.route', schema: '(0).options.validate.params', part: 'params' },
    { at: 'Server.route', schema: '(0).options.validate.headers', part: 'headers' },
    { at: 'Server.route', schema: '(0).config.validate.payload', part: 'body' },
    { at: 'Server.route', schema: '(0).config.validate.query', part: 'query' },
    { at: 'Server.route', schema: '(0).config.validate.params', part: 'params' },
    { at: 'Server.route', schema: '(0).config.validate.headers', part: 'headers' },
    { at: 'Server.route', schema: '(0).options.response.schema', part: 'response' },
  ],
  routes: [
    {
      at: 'Server.route',
      is: 'endpoint',
      table: '(0)',
      method: '.method',
      path: ['.path'],
      handler: ['.handler', '.options.handler', '.config.handler'],
      before: ['.options.pre', '.config.pre'],
      guards: ['.options.auth', '.config.auth'],
    },
    { at: 'Server.auth.default', is: 'before', guards: ['(0)'], scope: 'all' },
    {
      at: 'Server.ext',
      when: [{ at: '(0)', is: ['onRequest', 'onPreAuth', 'onCredentials', 'onPostAuth', 'onPreHandler'] }],
      is: 'before',
      stack: '(1)',
      scope: 'all',
    },
    { at: '{ServerRoute.handler,ServerRoute.options.handler}', is: 'handler' },
  ],
  callers: [{ at: 'Request.auth.{credentials,artifacts}' }],
})
