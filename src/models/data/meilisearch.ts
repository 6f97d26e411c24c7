import { defineModel } from '../define-model.js'

export const meilisearch = defineModel({
  name: 'meilisearch',
  docs: 'https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference',
  packages: ['meilisearch'],
  types: {
    MeiliSearch: ['new {MeiliSearch,Meilisearch}()'],
    Index: ['MeiliSearch.{index,getIndex}()'],
  },
  sinks: [
    { at: 'Index.{search,searchGet}(1).filter', kind: 'query', called: 'the filter' },
    { at: 'Index.{searchForFacetValues,getDocuments,deleteDocuments}(0).filter', kind: 'query', called: 'the filter' },
    { at: 'MeiliSearch.multiSearch(0).queries.filter', kind: 'query', called: 'the filter' },
  ],
})
