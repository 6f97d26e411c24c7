import { graphqlHttp } from '../../../src/models/http/graphql-http.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(graphqlHttp, {
  'sources {createHandler,graphqlHTTP}(0).rootValue.*(0)': `const { graphqlHTTP } = require('express-graphql')
    const root = { user: (args) => find(args.id) }
    app.use('/graphql', graphqlHTTP({ schema, rootValue: root, graphiql: true }))`,
})
