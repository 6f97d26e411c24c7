import { graphqlTools } from '../../../src/models/http/graphql-tools.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(graphqlTools, {
  'sources makeExecutableSchema(0).resolvers.*.*(1)': `import { makeExecutableSchema } from '@graphql-tools/schema'
    const Query = { user: (_, args) => find(args.id) }
    export const schema = makeExecutableSchema({ typeDefs, resolvers: { Query } })`,
  'sources makeExecutableSchema(0).resolvers.*.*.{resolve,subscribe}(1)':
    `import { makeExecutableSchema } from '@graphql-tools/schema'
    export const schema = makeExecutableSchema({
      typeDefs,
      resolvers: [{ Query: { user: { resolve: (_, args) => find(args.id) } } }],
    })`,
  'sources addResolversToSchema(0).resolvers.*.*(1)': `import { addResolversToSchema } from '@graphql-tools/schema'
    export const schema = addResolversToSchema({
      schema: base,
      resolvers: { Mutation: { rename: (_, args) => rename(args.id, args.name) } },
    })`,
  'sources IResolvers.*.*(1)': `import type { IResolvers } from '@graphql-tools/utils'
    export const users: IResolvers = {
      Query: { user: (_, args) => find(args.id) },
    }`,
  'sources IFieldResolver(1)': `import type { IFieldResolver } from '@graphql-tools/utils'
    export const user: IFieldResolver<unknown, Context> = (_, args) => find(args.id)`,
  'sources ResolverArguments': {
    filename: 'src/resolvers/users.js',
    code: `module.exports = {
        Query: {
          user: async (parent, args, context) => find(args.id),
        },
      }`,
  },
  'conventions (^|/)(resolvers?/.*|[\\w.-]*[rR]esolvers?)\\.[cm]?[jt]s$': {
    filename: 'src/graphql/user.resolvers.ts',
    code: `export const resolvers = {
        Mutation: {
          rename: (parent, args) => rename(args.id, args.name),
        },
      }`,
  },
  'sinks makeExecutableSchema(0).resolvers.*.*()': `import { makeExecutableSchema } from '@graphql-tools/schema'
    makeExecutableSchema({ typeDefs, resolvers: { Query: { user: () => user } } })`,
  'routes handler {makeExecutableSchema(0).resolvers.*.*,addResolversToSchema(0).resolvers.*.*,IResolvers.*.*}': `import { makeExecutableSchema } from '@graphql-tools/schema'
    export const schema = makeExecutableSchema({
      typeDefs,
      resolvers: { Query: { user: (parent, { id }) => find(id) } },
    })`,
  'routes handler makeExecutableSchema(0).resolvers.*.*.{resolve,subscribe}': `import { makeExecutableSchema } from '@graphql-tools/schema'
    export const schema = makeExecutableSchema({
      typeDefs,
      resolvers: { Subscription: { added: { subscribe: (parent, { room }) => pubsub.asyncIterator(room) } } },
    })`,
  'callers {makeExecutableSchema(0).resolvers.*.*,IResolvers.*.*}(2).{user,currentUser,session,userId,auth,viewer}': `import type { IResolvers } from '@graphql-tools/utils'
    export const resolvers: IResolvers = {
      Query: { orders: (parent, args, context) => ordersOf(context.user.id) },
    }`,
})
