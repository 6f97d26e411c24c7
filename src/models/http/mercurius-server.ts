import { defineModel } from '../define-model.js'

/** What mercurius reads of the options that a fastify instance is given, and what it adds to the instance. */
export const mercuriusServer = defineModel({
  name: 'fastify with mercurius',
  docs: 'https://mercurius.dev/#/docs/api/options',
  packages: ['fastify', 'fastify-plugin'],
  types: {
    FastifyInstance: [
      'default()',
      'fastify()',
      'default(0)(0)',
      '{FastifyPluginCallback,FastifyPluginAsync}(0)',
      'FastifyInstance.register(0)(0)',
      'FastifyInstance.{register,decorate,decorateRequest,addHook,withTypeProvider,after}()',
    ],
    Resolvers: ['FastifyInstance.register(1).resolvers', 'FastifyInstance.graphql.defineResolvers(0)'],
  },
  sources: [{ at: 'Resolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true }],
  routes: [{ at: 'Resolvers.*.*', is: 'handler', method: '=RESOLVER' }],
  callers: [{ at: 'Resolvers.*.*(2).{user,currentUser,session,userId,auth,viewer}' }],
})
