import { defineModel } from '../define-model.js'

export const apolloServer = defineModel({
  name: 'apollo-server',
  docs: 'https://www.apollographql.com/docs/apollo-server/data/resolvers',
  packages: [
    '@apollo/server',
    '@apollo/subgraph',
    'apollo-server',
    'apollo-server-express',
    'apollo-server-fastify',
    'apollo-server-koa',
    'apollo-server-lambda',
    'apollo-server-micro',
    'apollo-server-core',
  ],
  sinks: [
    { at: '{new ApolloServer(0),buildSubgraphSchema(0)}.resolvers.*.*()', kind: 'response', called: 'the resolver' },
  ],
  sources: [
    { at: 'new ApolloServer(0).resolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'new ApolloServer(0).resolvers.*.*.{resolve,subscribe}(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'buildSubgraphSchema(0).resolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'new ApolloServer(0).context(0).req.headers.*', kind: 'remote', part: 'headers', value: 'string' },
  ],
  routes: [
    { at: '{new ApolloServer(0),buildSubgraphSchema(0)}.resolvers.*.*', is: 'handler', method: '=RESOLVER' },
    { at: 'new ApolloServer(0).resolvers.*.*.{resolve,subscribe}', is: 'handler', method: '=RESOLVER' },
  ],
  callers: [{ at: 'new ApolloServer(0).resolvers.*.*(2).{user,currentUser,session,userId,auth,viewer}' }],
})
