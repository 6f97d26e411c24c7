import { defineModel } from '../define-model.js'

export const bookshelf = defineModel({
  name: 'bookshelf',
  docs: 'https://bookshelfjs.org/api.html',
  packages: ['bookshelf'],
  types: {
    Bookshelf: ['default()'],
    ModelClass: ['Bookshelf.Model', 'Bookshelf.model()', 'Bookshelf.Model.extend()', 'ModelClass.extend()'],
  },
  queries: {
    calls: [
      { at: 'ModelClass', operation: 'read-one', model: 'receiver', filter: '(0)', chain: 'Model', chained: true },
      { at: 'ModelClass.forge', operation: 'read-one', model: 'receiver', filter: '(0)', chain: 'Model', chained: true },
      { at: 'ModelClass.where', operation: 'read-one', model: 'receiver', filter: [{ at: '(0)', as: 'arguments' }], chain: 'Model' },
      { at: 'ModelClass.query', operation: 'read-one', model: 'receiver', filter: '(0).where', chain: 'Model' },
      { at: 'ModelClass.fetchAll', operation: 'read-many', model: 'receiver', select: '(0).columns', include: '(0).withRelated' },
      { at: 'ModelClass.count', operation: 'count', model: 'receiver' },
    ],
    chains: {
      Model: {
        where: { filter: [{ at: '(0)', as: 'arguments' }] },
        query: { filter: '(0).where' },
        fetch: { select: '(0).columns', include: '(0).withRelated', transaction: '(0).transacting' },
        fetchAll: { operation: 'read-many', select: '(0).columns', include: '(0).withRelated', transaction: '(0).transacting' },
        fetchPage: { operation: 'read-many', select: '(0).columns', include: '(0).withRelated', limit: '(0).pageSize' },
        save: { operation: 'update', yields: true, data: '(0)', transaction: '(1).transacting' },
        destroy: { operation: 'delete' },
        count: { operation: 'count' },
        orderBy: {},
      },
    },
  },
})
