import { graphqlYoga } from '../../../src/models/http/graphql-yoga.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(graphqlYoga, {
  'sources createSchema(0).resolvers.*.*(1)': `import { createSchema, createYoga } from 'graphql-yoga'
    const yoga = createYoga({
      schema: createSchema({ typeDefs, resolvers: { Query: { user: (_, args) => find(args.id) } } }),
    })`,
  'sources createSchema(0).resolvers.*.*.{resolve,subscribe}(1)': `import { createSchema } from 'graphql-yoga'
    export const schema = createSchema({
      typeDefs,
      resolvers: { Subscription: { countdown: { subscribe: (_, args) => count(args.from) } } },
    })`,
  'sources createYoga(0).context(0).params': `import { createYoga } from 'graphql-yoga'
    createYoga({ schema, context: ({ params }) => ({ variables: params.variables }) })`,
  'sources createYoga(0).context(0).request.headers.get()': `import { createYoga } from 'graphql-yoga'
    createYoga({ schema, context: ({ request }) => ({ tenant: request.headers.get('x-tenant') }) })`,
  'sinks createSchema(0).resolvers.*.*()': `import { createSchema } from 'graphql-yoga'
    createSchema({ typeDefs, resolvers: { Query: { user: () => user } } })`,
  'routes handler createSchema(0).resolvers.*.*': `import { createSchema } from 'graphql-yoga'
    export const schema = createSchema({
      typeDefs,
      resolvers: { Query: { user: (parent, { id }) => find(id) } },
    })`,
  'routes handler createSchema(0).resolvers.*.*.{resolve,subscribe}': `import { createSchema } from 'graphql-yoga'
    export const schema = createSchema({
      typeDefs,
      resolvers: { Subscription: { added: { subscribe: (parent, { room }) => pubsub.subscribe(room) } } },
    })`,
  'callers createSchema(0).resolvers.*.*(2).{user,currentUser,session,userId,auth,viewer}': `import { createSchema } from 'graphql-yoga'
    export const schema = createSchema({
      typeDefs,
      resolvers: { Query: { orders: (parent, args, context) => ordersOf(context.currentUser.id) } },
    })`,
})
