import { elasticsearch } from '../../../src/models/data/elasticsearch.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(elasticsearch, {
  'keyed query_string.query': `const query = { query_string: { query: text } }`,
  'keyed script_score.script': `const query = { function_score: { script_score: { script: text } } }`,
  'keyed script.source': `const change = { script: { source: text, lang: 'painless' } }`,
  'keyed script.inline': `const change = { 'script': { inline: text } }`,
  'sources Client.{search,get,msearch}()': `import { Client } from '@elastic/elasticsearch'
    const client = new Client({ node: 'https://search.example' })
    const { hits } = await client.search({ index: 'posts' })`,
  'sinks Client.{search,count,deleteByQuery,updateByQuery,explain}(0).q': `import { Client } from '@elastic/elasticsearch'
    const client = new Client({ node: 'https://search.example' })
    await client.search({ index: 'posts', q: text })`,
  'sinks Client.sql.query(0).query': `import { Client } from '@elastic/elasticsearch'
    const client = new Client({ node: 'https://search.example' })
    await client.sql.query({ query: text })`,
  'sinks Client.sql.query(0).body.query': `import { Client } from '@elastic/elasticsearch'
    const client = new Client({ node: 'https://search.example' })
    await client.sql.query({ body: { query: text } })`,
  'sinks Client.esql.query(0).query': `import { Client } from '@elastic/elasticsearch'
    const client = new Client({ node: 'https://search.example' })
    await client.esql.query({ query: text })`,
  'sinks Client.eql.search(0).query': `import { Client } from '@elastic/elasticsearch'
    const client = new Client({ node: 'https://search.example' })
    await client.eql.search({ index: 'logs', query: text })`,
  'sinks Client.{update,updateByQuery,reindex,scriptsPainlessExecute}(0).script': `import { Client } from '@elastic/elasticsearch'
    const client = new Client({ node: 'https://search.example' })
    await client.update({ index: 'posts', id, script: text })`,
  'sinks Client.{update,updateByQuery,reindex}(0).body.script': `import { Client } from '@elastic/elasticsearch'
    const client = new Client({ node: 'https://search.example' })
    await client.updateByQuery({ index: 'posts', body: { script: text } })`,
})
