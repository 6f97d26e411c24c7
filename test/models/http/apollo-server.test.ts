import { apolloServer } from '../../../src/models/http/apollo-server.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(apolloServer, {
  'sources new ApolloServer(0).resolvers.*.*(1)': `import { ApolloServer } from '@apollo/server'
    const resolvers = {
      Query: {
        user: async (parent, args) => find(args.id),
      },
    }
    export const server = new ApolloServer({ typeDefs, resolvers })`,
  'sources new ApolloServer(0).resolvers.*.*.{resolve,subscribe}(1)': `import { ApolloServer } from '@apollo/server'
    new ApolloServer({
      typeDefs,
      resolvers: { Subscription: { messages: { subscribe: (_, args) => listen(args.room) } } },
    })`,
  'sources buildSubgraphSchema(0).resolvers.*.*(1)': `import { buildSubgraphSchema } from '@apollo/subgraph'
    export const schema = buildSubgraphSchema({
      typeDefs,
      resolvers: { Query: { product: (_, args) => find(args.id) } },
    })`,
  'sources new ApolloServer(0).context(0).req.headers.*': `const { ApolloServer } = require('apollo-server')
    const server = new ApolloServer({
      typeDefs,
      context: ({ req }) => ({ tenant: req.headers['x-tenant'] }),
    })`,
  'sinks {new ApolloServer(0),buildSubgraphSchema(0)}.resolvers.*.*()': `import { ApolloServer } from '@apollo/server'
    new ApolloServer({ typeDefs, resolvers: { Query: { user: () => user } } })`,
  'routes handler {new ApolloServer(0),buildSubgraphSchema(0)}.resolvers.*.*': `import { ApolloServer } from '@apollo/server'
    const resolvers = {
      Query: {
        user: (parent, { id }, context) => find(id),
      },
    }
    const server = new ApolloServer({ typeDefs, resolvers })`,
  'routes handler new ApolloServer(0).resolvers.*.*.{resolve,subscribe}': `import { ApolloServer } from '@apollo/server'
    const resolvers = {
      Subscription: {
        messageAdded: {
          subscribe: (parent, { room }) => pubsub.asyncIterator(room),
        },
      },
    }
    const server = new ApolloServer({ typeDefs, resolvers })`,
  'callers new ApolloServer(0).resolvers.*.*(2).{user,currentUser,session,userId,auth,viewer}': `import { ApolloServer } from '@apollo/server'
    const resolvers = {
      Query: {
        orders: (parent, args, context) => ordersOf(context.user.id),
      },
    }
    const server = new ApolloServer({ typeDefs, resolvers })`,
})
