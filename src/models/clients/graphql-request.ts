import { defineModel } from '../define-model.js'

export const graphqlRequest = defineModel({
  name: 'graphql-request',
  docs: 'https://github.com/graffle-js/graffle/tree/graphql-request',
  packages: ['graphql-request'],
  sinks: [
    { at: 'new GraphQLClient(0)', kind: 'url' },
    { at: '{default,request,rawRequest,batchRequests}(0)', kind: 'url' },
    { at: '{default,request,rawRequest,batchRequests}(0).url', kind: 'url' },
  ],
})
