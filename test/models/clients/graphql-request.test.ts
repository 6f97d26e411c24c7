import { graphqlRequest } from '../../../src/models/clients/graphql-request.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(graphqlRequest, {
  'sinks new GraphQLClient(0)': `import { GraphQLClient } from 'graphql-request'
    const client = new GraphQLClient(address)`,
  'sinks {default,request,rawRequest,batchRequests}(0)': `import { request } from 'graphql-request'
    await request(address, query)`,
  'sinks {default,request,rawRequest,batchRequests}(0).url': `import { request } from 'graphql-request'
    await request({ url: address, document: query })`,
})
