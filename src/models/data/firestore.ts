import { defineModel } from '../define-model.js'

export const firestore = defineModel({
  name: 'firestore',
  docs: 'https://firebase.google.com/docs/firestore/manage-data/add-data',
  packages: ['firebase-admin', 'firebase-admin/firestore', '@google-cloud/firestore'],
  types: {
    Firestore: ['{firestore,getFirestore}()', 'new Firestore()', 'app().firestore()'],
    CollectionReference: ['{Firestore,DocumentReference}.collection()'],
    DocumentReference: [
      '{Firestore,CollectionReference}.doc()',
      '{QuerySnapshot.docs.*,DocumentSnapshot}.ref',
      'CollectionReference.add()',
    ],
    DocumentSnapshot: ['DocumentReference.get()', 'Transaction.get()'],
    QuerySnapshot: ['CollectionReference.get()', 'CollectionReference.{where,orderBy,limit}().get()'],
    WriteBatch: ['Firestore.{batch,bulkWriter}()'],
    Transaction: ['Firestore.runTransaction(0)(0)'],
  },
  sources: [{ at: 'DocumentSnapshot.data()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'DocumentReference.{set,create,update}(0)', kind: 'assign' },
    { at: 'CollectionReference.add(0)', kind: 'assign' },
    { at: '{WriteBatch,Transaction}.{set,create,update}(1)', kind: 'assign' },
  ],
})
