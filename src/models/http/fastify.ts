import { defineModel } from '../define-model.js'

/** Text in a response that browsers show as a page: by its type, and not as a file to save. */
const page = [
  { state: 'content-type', matches: 'htm|svg' },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

/** The same of the reply that a handler is given beside the request. */
const returned = [
  { state: 'content-type', of: 1, matches: 'htm|svg' },
  { state: 'content-disposition', of: 1, matches: '^(?!attachment)', ifUnset: true },
] as const

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

export const fastify = defineModel({
  name: 'fastify',
  docs: 'https://fastify.dev/docs/latest/Reference/Request/',
  packages: ['fastify', 'fastify-plugin', '@fastify/multipart', '@fastify/cookie'],
  types: {
    FastifyInstance: [
      'default()',
      'exports.fastify()',
      'default(0)(0)',
      'FastifyInstance.register(0)(0)',
      '{FastifyRequest,FastifyReply}.server',
      'FastifyInstance.{after,register,decorate,decorateRequest,decorateReply,addHook,addSchema,withTypeProvider}()',
      'FastifyInstance.{get,post,put,patch,delete,head,options,all,route}()',
      '{FastifyPluginCallback,FastifyPluginAsync,FastifyPlugin}(0)',
    ],
    FastifyRequest: [
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(*)(0)',
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(1).{handler,onRequest,preParsing,preValidation}(0)',
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(1).{preHandler,preSerialization,onSend,onResponse}(0)',
      'FastifyInstance.route(0).{handler,onRequest,preParsing,preValidation}(0)',
      'FastifyInstance.route(0).{preHandler,preSerialization,onSend,onResponse}(0)',
      'FastifyInstance.route(0).errorHandler(1)',
      'FastifyInstance.addHook(1)(0)',
      'FastifyInstance.setErrorHandler(0)(1)',
      'FastifyInstance.setNotFoundHandler(*)(0)',
      'RouteOptions.{handler,onRequest,preParsing,preValidation,preHandler,preSerialization,onSend,onResponse}(0)',
      '{RouteHandler,RouteHandlerMethod}(0)',
      '{onRequestHookHandler,onRequestAsyncHookHandler,preHandlerHookHandler,preHandlerAsyncHookHandler}(0)',
      '{preValidationHookHandler,preValidationAsyncHookHandler,preParsingHookHandler,preParsingAsyncHookHandler}(0)',
      'FastifyReply.request',
    ],
    FastifyReply: [
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(*)(1)',
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(1).{handler,onRequest,preValidation,preHandler}(1)',
      'FastifyInstance.route(0).{handler,onRequest,preValidation,preHandler}(1)',
      'FastifyInstance.addHook(1)(1)',
      'FastifyInstance.setErrorHandler(0)(2)',
      'FastifyInstance.setNotFoundHandler(*)(1)',
      'RouteOptions.{handler,preHandler}(1)',
      '{RouteHandler,RouteHandlerMethod}(1)',
      'FastifyReply.{code,status,header,headers,type,cookie,setCookie,clearCookie}()',
    ],
    MultipartFile: [
      'FastifyRequest.{file,files,parts}()',
      'FastifyRequest.saveRequestFiles()',
      'FastifyRequest.{files,parts,saveRequestFiles}().*',
      'MultipartFile.fields.*',
    ],
    SavedMultipartFile: [],
  },
  inherits: { SavedMultipartFile: ['MultipartFile'] },
  keeps: [
    { at: 'FastifyInstance.decorate', in: 'fastify', key: '(0)', value: ['(1)'] },
    { at: 'FastifyInstance.decorateRequest', in: 'fastify request', key: '(0)', value: ['(1)'] },
  ],
  takes: [
    { at: 'FastifyInstance', in: 'fastify' },
    { at: 'FastifyRequest', in: 'fastify request' },
  ],
  sources: [
    { at: 'FastifyRequest.body', kind: 'remote', part: 'body' },
    { at: 'FastifyRequest.query', kind: 'remote', part: 'query', value: 'object' },
    { at: 'FastifyRequest.query.*', kind: 'remote', part: 'query', value: 'texts' },
    { at: 'FastifyRequest.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'FastifyRequest.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'FastifyRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'FastifyRequest.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'FastifyRequest.{host,hostname,ip}', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'FastifyRequest.cookies', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'FastifyRequest.cookies.*', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'FastifyRequest.{url,originalUrl}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'FastifyRequest.{raw,req}.url', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'FastifyRequest.{raw,req}.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'MultipartFile.{filename,fieldname,mimetype,encoding}', kind: 'remote', part: 'files', value: 'string' },
    { at: 'MultipartFile.{value,file}', kind: 'remote', part: 'form' },
    { at: 'MultipartFile.toBuffer()', kind: 'remote', part: 'files', value: 'bytes' },
    { at: 'FastifyRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'FastifyInstance.register(1).resolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'FastifyInstance.graphql.defineResolvers(0).*.*(1)', kind: 'remote', part: 'arguments', declared: true },
  ],
  sinks: [
    { at: 'FastifyReply.sendFile(1)', kind: 'path' },
    { at: 'FastifyReply.{sendFile,download}(1..).root', kind: 'path' },
    { at: 'FastifyInstance.register(1).root', kind: 'path' },
    { at: 'FastifyReply.send(0)', kind: 'html', state: page, called: 'the response' },
    { at: '{FastifyReply,FastifyInstance}.{view,viewAsync}(0)', kind: 'view', called: 'the template' },
    { at: '{FastifyReply,FastifyInstance}.{view,viewAsync}(1)', kind: 'locals', called: 'the data' },
    { at: 'FastifyReply.raw.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
    { at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}(*)()', kind: 'html', state: returned },
    { at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}(1).handler()', kind: 'html', state: returned },
    { at: 'FastifyInstance.route(0).handler()', kind: 'html', state: returned },
    { at: 'FastifyReply.from(0)', kind: 'url' },
    { at: 'FastifyReply.from(1).getUpstream()', kind: 'url' },
    { at: 'FastifyReply.redirect(*)', kind: 'redirect' },
    { at: 'FastifyReply.header(1)', when: [{ at: '(0)', is: { matches: '^location$' } }], kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    { at: 'FastifyReply.headers(0).{Location,location}', kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    {
      at: 'FastifyReply.raw.writeHead(1..).{Location,location}',
      when: [{ at: '(0)', is: [300, 301, 302, 303, 307, 308], ifUnknown: true }],
      kind: 'redirect',
    },
    { at: 'FastifyReply.header(0)', kind: 'header', called: 'the name' },
    {
      at: 'FastifyReply.header(1)',
      when: [{ at: '(0)', is: { matches: '^set-cookie$' } }],
      kind: 'header',
      called: 'the cookie',
    },
    { at: 'FastifyReply.headers(0)', kind: 'headers' },
    { at: 'FastifyReply.raw.setHeader(0)', kind: 'header', called: 'the name' },
    { at: 'FastifyReply.raw.writeHead(1..)', kind: 'headers' },
    {
      at: '{FastifyRequest,FastifyInstance,FastifyReply}.log.{fatal,error,warn,info,debug,trace}(*)',
      kind: 'log',
      called: 'the format',
    },
    { at: 'FastifyReply.send(0)', kind: 'response', called: 'the response' },
    { at: 'FastifyInstance.{get,post,put,patch,delete,all}(*)()', kind: 'response' },
    { at: 'FastifyInstance.{get,post,put,patch,delete,all}(1).handler()', kind: 'response' },
    { at: 'FastifyInstance.route(0).handler()', kind: 'response' },
  ],
  states: [
    { at: 'FastifyReply.type', name: 'content-type', value: '(0)' },
    { at: 'FastifyReply.header', name: '(0)', value: '(1)' },
    { at: 'FastifyReply.headers', entries: '(0)' },
    { at: 'FastifyReply.raw.setHeader', name: '(0)', value: '(1)' },
    { at: 'FastifyReply.raw.writeHead', entries: '(1)' },
    { at: 'FastifyReply.{code,status}', name: 'status', value: '(0)' },
  ],
  shapes: [
    {
      parameters: [
        {
          names: ['request', 'req', '_request', '_req'],
          type: 'FastifyRequest',
          members: ['body', 'query', 'params', 'headers', 'log', 'raw', 'url', 'cookies', 'routeOptions', 'file', 'parts'],
        },
        {
          names: ['reply', 'rep', '_reply'],
          type: 'FastifyReply',
          members: ['send', 'code', 'status', 'header', 'type', 'redirect'],
        },
      ],
    },
    {
      parameters: [
        {
          names: ['fastify'],
          type: 'FastifyInstance',
          members: ['get', 'post', 'put', 'patch', 'delete', 'route', 'register', 'addHook', 'decorate', 'all'],
        },
      ],
    },
    {
      parameters: [
        {
          names: ['fastify', 'app', 'server', 'instance'],
          type: 'FastifyInstance',
          members: ['get', 'post', 'put', 'patch', 'delete', 'route', 'register', 'addHook', 'decorate', 'all'],
        },
        { names: ['opts', 'options', '_opts', '_options', '_'], type: '', members: [] },
      ],
    },
  ],
  requestSchemas: [
    { at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}', schema: '(1).schema.body', part: 'body' },
    { at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}', schema: '(1).schema.querystring', part: 'query' },
    { at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}', schema: '(1).schema.query', part: 'query' },
    { at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}', schema: '(1).schema.params', part: 'params' },
    { at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}', schema: '(1).schema.headers', part: 'headers' },
    { at: 'FastifyInstance.route', schema: '(0).schema.body', part: 'body' },
    { at: 'FastifyInstance.route', schema: '(0).schema.querystring', part: 'query' },
    { at: 'FastifyInstance.route', schema: '(0).schema.query', part: 'query' },
    { at: 'FastifyInstance.route', schema: '(0).schema.params', part: 'params' },
    { at: 'FastifyInstance.route', schema: '(0).schema.headers', part: 'headers' },
    { at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}', schema: '(1).schema.response', part: 'response' },
    { at: 'FastifyInstance.route', schema: '(0).schema.response', part: 'response' },
  ],
  routes: [
    {
      at: 'FastifyInstance.{get,post,put,patch,delete,head,options,all}',
      is: 'endpoint',
      method: 'member',
      path: ['(0)'],
      handler: ['(2)', '(1)', '(1).handler'],
      before: ['(1).onRequest', '(1).preParsing', '(1).preValidation', '(1).preHandler'],
    },
    {
      at: 'FastifyInstance.route',
      is: 'endpoint',
      method: '(0).method',
      path: ['(0).url', '(0).path'],
      handler: ['(0).handler'],
      before: ['(0).onRequest', '(0).preParsing', '(0).preValidation', '(0).preHandler'],
    },
    {
      at: 'FastifyInstance.addHook',
      when: [{ at: '(0)', is: ['onRequest', 'preParsing', 'preValidation', 'preHandler'] }],
      is: 'before',
      stack: '(1)',
      scope: 'all',
    },
    { at: 'FastifyInstance.register', is: 'mount', path: ['(1).prefix'], stack: '(0)' },
    { at: '{RouteHandler,RouteHandlerMethod}', is: 'handler' },
  ],
  callers: [
    { at: 'FastifyRequest.{user,auth,session.user,session.userId,currentUser,userId}' },
    { at: 'FastifyRequest.session.get()', when: [{ at: '(0)', is: ['user', 'userId', 'uid', 'account'] }] },
  ],
})
