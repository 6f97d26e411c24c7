import { defineModel } from '../define-model.js'

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
  },
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
  sinks: [
    { at: 'ResponseToolkit.file(0)', kind: 'path', when: [{ at: '(1).confine', is: [false] }] },
    { at: 'ResponseToolkit.file(1).confine', kind: 'path' },
    { at: 'Server.route(0).handler.directory.path()', kind: 'path' },
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
  ],
})
