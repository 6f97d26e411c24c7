import { defineModel } from '../define-model.js'

export const graphqlJs = defineModel({
  name: 'graphql',
  docs: 'https://www.graphql-js.org/docs/',
  packages: ['graphql'],
  sources: [
    { at: 'new GraphQLObjectType(0).fields.*.{resolve,subscribe}(1)', kind: 'remote', part: 'arguments' },
    { at: 'new GraphQLObjectType(0).fields().*.{resolve,subscribe}(1)', kind: 'remote', part: 'arguments' },
    { at: 'GraphQLFieldResolver(1)', kind: 'remote', part: 'arguments' },
    { at: 'GraphQLFieldConfig.resolve(1)', kind: 'remote', part: 'arguments' },
    { at: '{graphql,graphqlSync}(0).rootValue.*(0)', kind: 'remote', part: 'arguments', declared: true },
  ],
  schemas: {
    // Texts in any case, whoever writes them: no object gets in.
    strings: ['{GraphQLString,GraphQLID}'],
    narrows: [{ at: '{GraphQLInt,GraphQLFloat,GraphQLBoolean}', clears: 'all' }],
    arrays: ['new {GraphQLNonNull,GraphQLList}(0)'],
    validators: [],
  },
  requestSchemas: [{ at: 'new GraphQLObjectType', schema: 'beside', beside: ['args', '*', 'type'], part: 'arguments' }],
  routes: [
    { at: 'new GraphQLObjectType(0).fields.*.{resolve,subscribe}', is: 'handler', method: '=RESOLVER' },
    { at: 'new GraphQLObjectType(0).fields().*.{resolve,subscribe}', is: 'handler', method: '=RESOLVER' },
  ],
})
