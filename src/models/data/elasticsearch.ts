import { defineModel } from '../define-model.js'

export const elasticsearch = defineModel({
  name: '@elastic/elasticsearch',
  docs: 'https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-query-string-query',
  packages: ['@elastic/elasticsearch', '@opensearch-project/opensearch', 'elasticsearch', '@nestjs/elasticsearch'],
  types: {
    Client: ['new Client()', '@InjectElasticsearchClient'],
    ElasticsearchService: [],
  },
  inherits: { ElasticsearchService: ['Client'] },
  sources: [{ at: 'Client.{search,get,msearch}()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Client.{search,count,deleteByQuery,updateByQuery,explain}(0).q', kind: 'query', called: 'the query string' },
    { at: 'Client.sql.query(0).query', kind: 'query', called: 'SQL' },
    { at: 'Client.sql.query(0).body.query', kind: 'query', called: 'SQL' },
    { at: 'Client.esql.query(0).query', kind: 'query', called: 'ES|QL' },
    { at: 'Client.eql.search(0).query', kind: 'query', called: 'EQL' },
    // `{ script: { source } }` is told by its names wherever it stands.
    { at: 'Client.{update,updateByQuery,reindex,scriptsPainlessExecute}(0).script', kind: 'script', called: 'the script' },
    { at: 'Client.{update,updateByQuery,reindex}(0).body.script', kind: 'script', called: 'the script' },
  ],
})
