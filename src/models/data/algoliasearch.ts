import { defineModel } from '../define-model.js'

export const algoliasearch = defineModel({
  name: 'algoliasearch',
  docs: 'https://www.algolia.com/doc/api-reference/api-parameters/filters/',
  packages: ['algoliasearch', 'algoliasearch/lite', '@algolia/client-search'],
  types: {
    // A function of its own name since version 5, the default export before.
    Client: ['{algoliasearch,searchClient,liteClient,default}()'],
    Index: ['Client.initIndex()'],
  },
  sinks: [
    { at: 'Index.search(1).filters', kind: 'query', called: 'the filter' },
    { at: 'Index.{deleteBy,browseObjects}(0).filters', kind: 'query', called: 'the filter' },
    { at: 'Client.{search,searchForHits}(0).{filters,requests.filters}', kind: 'query', called: 'the filter' },
    { at: 'Client.searchSingleIndex(0).searchParams.filters', kind: 'query', called: 'the filter' },
    { at: 'Client.deleteBy(0).deleteByParams.filters', kind: 'query', called: 'the filter' },
  ],
})
