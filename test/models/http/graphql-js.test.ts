import { graphqlJs } from '../../../src/models/http/graphql-js.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(graphqlJs, {
  'sources new GraphQLObjectType(0).fields.*.{resolve,subscribe}(1)': `import { GraphQLObjectType, GraphQLString } from 'graphql'
    export const Query = new GraphQLObjectType({
      name: 'Query',
      fields: {
        user: { type: UserType, args: { id: { type: GraphQLString } }, resolve: (root, args) => find(args.id) },
      },
    })`,
  'sources new GraphQLObjectType(0).fields().*.{resolve,subscribe}(1)': `import { GraphQLObjectType } from 'graphql'
    export const Query = new GraphQLObjectType({
      name: 'Query',
      fields: () => ({ user: { type: UserType, resolve: (root, args) => find(args.id) } }),
    })`,
  'sources GraphQLFieldResolver(1)': `import type { GraphQLFieldResolver } from 'graphql'
    export const user: GraphQLFieldResolver<unknown, Context> = (root, args) => find(args.id)`,
  'sources GraphQLFieldConfig.resolve(1)': `import type { GraphQLFieldConfig } from 'graphql'
    export const user: GraphQLFieldConfig<unknown, Context> = { type: UserType, resolve: (root, args) => find(args.id) }`,
  'sources {graphql,graphqlSync}(0).rootValue.*(0)': `import { graphql } from 'graphql'
    const rootValue = { user: (args) => find(args.id) }
    export const run = (source) => graphql({ schema, source, rootValue })`,
  'routes handler new GraphQLObjectType(0).fields.*.{resolve,subscribe}': `import { GraphQLObjectType, GraphQLString } from 'graphql'
    export const Query = new GraphQLObjectType({
      name: 'Query',
      fields: {
        user: { type: User, args: { id: { type: GraphQLString } }, resolve: (source, { id }) => find(id) },
      },
    })`,
  'routes handler new GraphQLObjectType(0).fields().*.{resolve,subscribe}': `import { GraphQLObjectType, GraphQLString } from 'graphql'
    export const Query = new GraphQLObjectType({
      name: 'Query',
      fields: () => ({
        user: { type: User, args: { id: { type: GraphQLString } }, resolve: (source, { id }) => find(id) },
      }),
    })`,
  'requestSchemas new GraphQLObjectType': `import { GraphQLObjectType, GraphQLString } from 'graphql'
    export const Query = new GraphQLObjectType({
      name: 'Query',
      fields: { user: { type: UserType, args: { id: { type: GraphQLString } }, resolve: (root, args) => find(args.id) } },
    })`,
  'schemas arrays new {GraphQLNonNull,GraphQLList}(0)': `import { GraphQLNonNull, GraphQLString } from 'graphql'
    const name = new GraphQLNonNull(GraphQLString)`,
  'schemas narrows {GraphQLInt,GraphQLFloat,GraphQLBoolean}': `import { GraphQLInt } from 'graphql'
    const limit = GraphQLInt`,
  'schemas strings {GraphQLString,GraphQLID}': `import { GraphQLString } from 'graphql'
    const name = GraphQLString`,
})
