import { defineModel } from '../define-model.js'

export const typesense = defineModel({
  name: 'typesense',
  docs: 'https://typesense.org/docs/latest/api/search.html#filter-parameters',
  packages: ['typesense'],
  types: {
    Client: ['new {Client,SearchClient}()'],
    Documents: ['Client.collections().documents()'],
  },
  sinks: [
    { at: 'Documents.{search,delete,export}(0).filter_by', kind: 'query', called: 'the filter' },
    { at: 'Client.multiSearch.perform(0).searches.filter_by', kind: 'query', called: 'the filter' },
    { at: 'Client.multiSearch.perform(1).filter_by', kind: 'query', called: 'the filter' },
  ],
})
