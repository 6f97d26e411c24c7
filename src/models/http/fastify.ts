import { defineModel } from '../define-model.js'

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
  sources: [
    { at: 'FastifyRequest.body', kind: 'remote', part: 'body' },
    { at: 'FastifyRequest.query', kind: 'remote', part: 'query' },
    { at: 'FastifyRequest.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'FastifyRequest.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'FastifyRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'FastifyRequest.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'FastifyRequest.{host,hostname,ip}', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'FastifyRequest.cookies', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'FastifyRequest.cookies.*', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'FastifyRequest.{url,originalUrl}', kind: 'remote', part: 'url', value: 'string' },
    { at: 'FastifyRequest.{raw,req}.url', kind: 'remote', part: 'url', value: 'string' },
    { at: 'FastifyRequest.{raw,req}.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'MultipartFile.{filename,fieldname,mimetype,encoding}', kind: 'remote', part: 'files', value: 'string' },
    { at: 'MultipartFile.{value,file}', kind: 'remote', part: 'form' },
    { at: 'MultipartFile.toBuffer()', kind: 'remote', part: 'files' },
    { at: 'FastifyRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'FastifyInstance.register(1).resolvers.*.*(1)', kind: 'remote', part: 'arguments' },
    { at: 'FastifyInstance.graphql.defineResolvers(0).*.*(1)', kind: 'remote', part: 'arguments' },
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
})
