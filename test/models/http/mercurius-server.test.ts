import { mercuriusServer } from '../../../src/models/http/mercurius-server.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mercuriusServer, {
  'sources Resolvers.*.*(1)': `import Fastify from 'fastify'
    import mercurius from 'mercurius'
    const app = Fastify()
    app.register(mercurius, {
      schema,
      resolvers: { Query: { user: async (root, { id }) => find(id) } },
    })`,
  'routes handler Resolvers.*.*': `import Fastify from 'fastify'
    import mercurius from 'mercurius'
    const app = Fastify()
    app.register(mercurius, { schema })
    app.graphql.defineResolvers({
      Query: { user: async (root, { id }) => find(id) },
    })`,
  'callers Resolvers.*.*(2).{user,currentUser,session,userId,auth,viewer}': `import Fastify from 'fastify'
    import mercurius from 'mercurius'
    const app = Fastify()
    app.register(mercurius, {
      schema,
      context: buildContext,
      resolvers: { Query: { orders: async (root, args, context) => ordersOf(context.user.id) } },
    })`,
})
