import { defineModel } from '../define-model.js'

export const typeGraphql = defineModel({
  name: 'type-graphql',
  docs: 'https://typegraphql.com/docs/resolvers.html',
  packages: ['type-graphql'],
  sinks: [
    { at: '@{Query,Mutation,FieldResolver}()', kind: 'response', called: 'the resolver' },
  ],
  sources: [
    { at: '@Arg', kind: 'remote', part: 'arguments', declared: true },
    { at: '@Args', kind: 'remote', part: 'arguments', value: 'object', declared: true },
    { at: 'ResolverData.args', kind: 'remote', part: 'arguments' },
    { at: '{AuthChecker,MiddlewareFn,MiddlewareInterface.use}(0).args', kind: 'remote', part: 'arguments' },
  ],
  routes: [
    { at: '@{Query,Mutation,Subscription,FieldResolver}', is: 'endpoint', method: 'member', path: ['(1).name', '(0).name'] },
    { at: '@Authorized', is: 'before' },
    { at: '@UseMiddleware', is: 'before', stack: '(0..)' },
    { at: '@Resolver', is: 'prefix' },
  ],
  protections: [{ at: '@Authorized', does: 'authenticate' }],
  callers: [{ at: '{@Ctx,ResolverData.context}.{user,currentUser,session,userId,auth,viewer}' }],
})
