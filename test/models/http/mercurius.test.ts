import { mercurius } from '../../../src/models/http/mercurius.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mercurius, {
  'sources IResolvers.*.*(1)': `import type { IResolvers } from 'mercurius'
    export const resolvers: IResolvers = { Query: { user: (_, args) => find(args.id) } }`,
  'sources ?.register(1).resolvers.*.*(1)': `import mercurius from 'mercurius'
    import { app } from './app.js'
    app.register(mercurius, { schema, resolvers: { Query: { user: (_, args) => find(args.id) } } })`,
  'sources MercuriusLoaders.*.*(0).params': `import type { MercuriusLoaders } from 'mercurius'
    export const loaders: MercuriusLoaders = {
      Dog: { owner: async (queries) => queries.map(({ params }) => find(params.name)) },
    }`,
  'sources ?.graphql.defineResolvers(0).*.*(1)': `import { app } from './app.js'
    app.graphql.defineResolvers({ Query: { user: (_, args) => find(args.id) } })`,
  'routes handler {IResolvers.*.*,?.register(1).resolvers.*.*,?.graphql.defineResolvers(0).*.*}': `import mercurius from 'mercurius'
    import { app } from './app.js'
    app.register(mercurius, {
      schema,
      resolvers: { Query: { user: async (parent, { id }) => find(id) } },
    })`,
  'callers {IResolvers.*.*,?.register(1).resolvers.*.*}(2).{user,currentUser,session,userId,auth,viewer}': `import type { IResolvers } from 'mercurius'
    export const resolvers: IResolvers = {
      Query: { orders: async (parent, args, { user }) => ordersOf(user.id) },
    }`,
})
