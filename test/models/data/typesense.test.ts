import { typesense } from '../../../src/models/data/typesense.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(typesense, {
  'sinks Documents.{search,delete,export}(0).filter_by': `import Typesense from 'typesense'
    const client = new Typesense.Client({ nodes, apiKey })
    await client.collections('books').documents().search({ q: words, query_by: 'title', filter_by: filter })`,
  'sinks Client.multiSearch.perform(0).searches.filter_by': `import Typesense from 'typesense'
    const client = new Typesense.Client({ nodes, apiKey })
    await client.multiSearch.perform({ searches: [{ collection: 'books', q: words, filter_by: filter }] })`,
  'sinks Client.multiSearch.perform(1).filter_by': `import Typesense from 'typesense'
    const client = new Typesense.Client({ nodes, apiKey })
    await client.multiSearch.perform({ searches }, { filter_by: filter })`,
})
