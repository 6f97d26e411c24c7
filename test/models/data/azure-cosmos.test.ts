import { azureCosmos } from '../../../src/models/data/azure-cosmos.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(azureCosmos, {
  'sources Container.items.query().{fetchAll,fetchNext}()': `import { CosmosClient } from '@azure/cosmos'
    const container = new CosmosClient(options).database('shop').container('users')
    const { resources } = await container.items.query('SELECT * FROM c').fetchAll()`,
  'sinks Container.items.query(0)': `import { CosmosClient } from '@azure/cosmos'
    const container = new CosmosClient(options).database('shop').container('users')
    await container.items.query(text).fetchAll()`,
  'sinks Container.items.query(0).query': `import { CosmosClient } from '@azure/cosmos'
    const container = new CosmosClient(options).database('shop').container('users')
    await container.items.query({ query: text, parameters: [] }).fetchAll()`,
  'sinks {Database.containers,CosmosClient.databases}.query(0)': `import { CosmosClient } from '@azure/cosmos'
    await new CosmosClient(options).databases.query(text).fetchAll()`,
})
