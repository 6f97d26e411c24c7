import { defineModel } from '../define-model.js'

export const graphqlTools = defineModel({
  name: 'graphql-tools',
  docs: 'https://the-guild.dev/graphql/tools/docs/resolvers',
  packages: ['@graphql-tools/schema', '@graphql-tools/utils', 'graphql-tools'],
  types: { ResolverArguments: [] },
  sinks: [
    { at: 'makeExecutableSchema(0).resolvers.*.*()', kind: 'response', called: 'the resolver' },
  ],
  sources: [
    { at: 'makeExecutableSchema(0).resolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'makeExecutableSchema(0).resolvers.*.*.{resolve,subscribe}(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'addResolversToSchema(0).resolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'IResolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'IFieldResolver(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'ResolverArguments', kind: 'remote', part: 'arguments', declared: true },
  ],
  conventions: [
    {
      file: '(^|/)(resolvers?/.*|[\\w.-]*[rR]esolvers?)\\.[cm]?[jt]s$',
      exports: ['*.*', '*.*.*'],
      parameters: ['', 'ResolverArguments'],
      endpoint: { method: '=RESOLVER' },
    },
  ],
  routes: [
    { at: '{makeExecutableSchema(0).resolvers.*.*,addResolversToSchema(0).resolvers.*.*,IResolvers.*.*}', is: 'handler', method: '=RESOLVER' },
    { at: 'makeExecutableSchema(0).resolvers.*.*.{resolve,subscribe}', is: 'handler', method: '=RESOLVER' },
  ],
  callers: [{ at: '{makeExecutableSchema(0).resolvers.*.*,IResolvers.*.*}(2).{user,currentUser,session,userId,auth,viewer}' }],
})
