import { defineModel } from '../define-model.js'

export const firestoreQueries = defineModel({
  name: 'firestore queries',
  docs: 'https://firebase.google.com/docs/firestore/query-data/get-data',
  packages: ['firebase-admin', 'firebase-admin/firestore', '@google-cloud/firestore'],
  types: {
    Firestore: ['firestore()', 'getFirestore()', 'new Firestore()', 'App.firestore()'],
    App: ['initializeApp()', 'app()'],
  },
  queries: {
    calls: [
      {
        at: 'Firestore.{collection,collectionGroup}',
        operation: 'read-many',
        model: '(0)',
        chain: 'Collection',
        chained: true,
        guess: { receiver: '^(?:db|firestore|fs|store)$|[fF]irestore', hint: 'firebase|firestore' },
      },
    ],
    chains: {
      Collection: {
        doc: { operation: 'read-one', filter: [{ at: '(0)', as: 'id' }] },
        collection: { operation: 'read-many', model: '(0)' },
        where: { filter: [{ at: '(0)', as: 'arguments' }] },
        select: { select: '(0..)' },
        limit: { limit: '(0)' },
        orderBy: {},
        get: {},
        add: { operation: 'create', data: '(0)' },
        create: { operation: 'create', data: '(0)' },
        set: { operation: 'upsert', data: '(0)' },
        update: { operation: 'update', data: '(0)' },
        delete: { operation: 'delete' },
        count: { operation: 'count' },
      },
    },
  },
})
