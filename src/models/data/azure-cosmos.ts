import { defineModel } from '../define-model.js'

export const azureCosmos = defineModel({
  name: '@azure/cosmos',
  docs: 'https://learn.microsoft.com/azure/cosmos-db/nosql/query/parameterized-queries',
  packages: ['@azure/cosmos'],
  types: {
    CosmosClient: ['new CosmosClient()'],
    Database: ['CosmosClient.database()', 'CosmosClient.databases.{create,createIfNotExists}().database'],
    Container: ['Database.container()', 'Database.containers.{create,createIfNotExists}().container'],
  },
  sources: [{ at: 'Container.items.query().{fetchAll,fetchNext}()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Container.items.query(0)', kind: 'query', called: 'the query' },
    { at: 'Container.items.query(0).query', kind: 'query', called: 'the query' },
    { at: '{Database.containers,CosmosClient.databases}.query(0)', kind: 'query', called: 'the query' },
  ],
})
