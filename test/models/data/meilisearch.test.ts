import { meilisearch } from '../../../src/models/data/meilisearch.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(meilisearch, {
  'sinks Index.{search,searchGet}(1).filter': `import { MeiliSearch } from 'meilisearch'
    const client = new MeiliSearch({ host: 'http://localhost:7700' })
    await client.index('books').search(words, { filter })`,
  'sinks Index.{searchForFacetValues,getDocuments,deleteDocuments}(0).filter': `import { MeiliSearch } from 'meilisearch'
    const client = new MeiliSearch({ host: 'http://localhost:7700' })
    await client.index('books').deleteDocuments({ filter })`,
  'sinks MeiliSearch.multiSearch(0).queries.filter': `import { MeiliSearch } from 'meilisearch'
    const client = new MeiliSearch({ host: 'http://localhost:7700' })
    await client.multiSearch({ queries: [{ indexUid: 'books', q: words, filter }] })`,
})
