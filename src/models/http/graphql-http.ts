import { defineModel } from '../define-model.js'

export const graphqlHttp = defineModel({
  name: 'graphql-http',
  docs: 'https://github.com/graphql/graphql-http#readme',
  packages: [
    'graphql-http',
    'graphql-http/lib/use/express',
    'graphql-http/lib/use/http',
    'graphql-http/lib/use/fastify',
    'graphql-http/lib/use/koa',
    'express-graphql',
    'koa-graphql',
  ],
  sources: [
    { at: '{createHandler,graphqlHTTP}(0).rootValue.*(0)', kind: 'remote', part: 'arguments', declared: true },
  ],
})
