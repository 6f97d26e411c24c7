import { defineModel } from '../define-model.js'

export const graphqlYoga = defineModel({
  name: 'graphql-yoga',
  docs: 'https://the-guild.dev/graphql/yoga-server/docs/features/schema',
  packages: ['graphql-yoga', '@graphql-yoga/node'],
  sinks: [
    { at: 'createSchema(0).resolvers.*.*()', kind: 'response', called: 'the resolver' },
  ],
  sources: [
    { at: 'createSchema(0).resolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'createSchema(0).resolvers.*.*.{resolve,subscribe}(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'createYoga(0).context(0).params', kind: 'remote', part: 'arguments' },
    { at: 'createYoga(0).context(0).request.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
  ],
  routes: [
    { at: 'createSchema(0).resolvers.*.*', is: 'handler', method: '=RESOLVER' },
    { at: 'createSchema(0).resolvers.*.*.{resolve,subscribe}', is: 'handler', method: '=RESOLVER' },
  ],
  callers: [{ at: 'createSchema(0).resolvers.*.*(2).{user,currentUser,session,userId,auth,viewer}' }],
})
