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
  // Parts of queries, which are told by their names wherever they stand.
  keyed: [
    { at: 'query_string.query', kind: 'query' },
    { at: 'script_score.script', kind: 'script' },
    { at: 'script.source', kind: 'script' },
    { at: 'script.inline', kind: 'script' },
  ],
  sinks: [
    { at: 'Client.{search,count,deleteByQuery,updateByQuery,explain}(0).q', kind: 'query', called: 'the query string' },
    { at: 'Client.sql.query(0).query', kind: 'query', called: 'SQL' },
    { at: 'Client.sql.query(0).body.query', kind: 'query', called: 'SQL' },
    { at: 'Client.esql.query(0).query', kind: 'query', called: 'ES|QL' },
    { at: 'Client.eql.search(0).query', kind: 'query', called: 'EQL' },
    { at: 'Client.{update,updateByQuery,reindex,scriptsPainlessExecute}(0).script', kind: 'script', called: 'the script' },
    { at: 'Client.{update,updateByQuery,reindex}(0).body.script', kind: 'script', called: 'the script' },
  ],
})
