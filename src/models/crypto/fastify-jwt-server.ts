import { defineModel } from '../define-model.js'

/** What `@fastify/jwt` adds to the values of fastify. A row with the part `plugin` needs a `jwt-plugin` there. */
export const fastifyJwtServer = defineModel({
  name: 'fastify with @fastify/jwt',
  docs: 'https://github.com/fastify/fastify-jwt#readme',
  packages: ['fastify', 'fastify-plugin'],
  types: {
    FastifyInstance: [
      'default()',
      'fastify()',
      'default(0)(0)',
      '{FastifyPluginCallback,FastifyPluginAsync}(0)',
      'FastifyInstance.register(0)(0)',
      'FastifyInstance.{register,decorate,decorateRequest,addHook,withTypeProvider,after,ready,route}()',
    ],
    FastifyRequest: [
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(*)(0)',
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(1).{handler,onRequest,preHandler,preValidation}(0)',
      'FastifyInstance.route(0).{handler,onRequest,preHandler,preValidation}(0)',
      'FastifyInstance.addHook(1)(0)',
    ],
    FastifyReply: [
      'FastifyInstance.{get,post,put,patch,delete,head,options,all}(*)(1)',
      'FastifyInstance.route(0).handler(1)',
    ],
  },
  concepts: [
    {
      at: 'FastifyInstance.register',
      when: [{ at: '(1).secret', is: 'present' }],
      is: 'jwt-verify',
      parts: {
        plugin: '(0)',
        key: '(1).secret',
        keyOr: '(1).secret.public',
        options: '(1).verify',
        algorithms: '(1).verify.algorithms',
      },
      facts: { style: 'list', keyDetected: true, configures: true, middleware: true },
    },
    {
      at: 'FastifyInstance.jwt.verify',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1).key', options: '(1)', algorithms: '(1).algorithms' },
      facts: { style: 'list', keyDetected: true, configurable: true },
    },
    {
      at: 'FastifyRequest.jwtVerify',
      is: 'jwt-verify',
      parts: { key: '(0).key', options: '(0)', algorithms: '(0).algorithms', algorithmsOr: '(0).verify.algorithms' },
      facts: { style: 'list', keyDetected: true, configurable: true, middleware: true },
    },
    {
      at: 'FastifyInstance.jwt.sign',
      is: 'jwt-sign',
      parts: { payload: '(0)', key: '(1).key', options: '(1)', algorithm: '(1).algorithm', expiresIn: '(1).expiresIn' },
      facts: { configurable: true },
    },
    {
      at: 'FastifyReply.jwtSign',
      is: 'jwt-sign',
      parts: { payload: '(0)', options: '(1)', algorithm: '(1).algorithm', expiresIn: '(1).expiresIn' },
      facts: { configurable: true },
    },
    { at: 'FastifyInstance.jwt.decode', is: 'jwt-decode', parts: { token: '(0)' } },
  ],
  callers: [{ at: 'FastifyRequest.jwtVerify()' }, { at: 'FastifyInstance.jwt.verify()' }, { at: 'FastifyRequest.user' }],
})
