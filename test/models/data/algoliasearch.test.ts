import { algoliasearch } from '../../../src/models/data/algoliasearch.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(algoliasearch, {
  'sinks Index.search(1).filters': `import algoliasearch from 'algoliasearch'
    const books = algoliasearch('app', key).initIndex('books')
    await books.search(words, { filters })`,
  'sinks Index.{deleteBy,browseObjects}(0).filters': `import algoliasearch from 'algoliasearch'
    const books = algoliasearch('app', key).initIndex('books')
    await books.deleteBy({ filters })`,
  'sinks Client.{search,searchForHits}(0).{filters,requests.filters}': `import { algoliasearch } from 'algoliasearch'
    const client = algoliasearch('app', key)
    await client.search({ requests: [{ indexName: 'books', query: words, filters }] })`,
  'sinks Client.searchSingleIndex(0).searchParams.filters': `import { algoliasearch } from 'algoliasearch'
    const client = algoliasearch('app', key)
    await client.searchSingleIndex({ indexName: 'books', searchParams: { query: words, filters } })`,
  'sinks Client.deleteBy(0).deleteByParams.filters': `import { algoliasearch } from 'algoliasearch'
    const client = algoliasearch('app', key)
    await client.deleteBy({ indexName: 'books', deleteByParams: { filters } })`,
})
