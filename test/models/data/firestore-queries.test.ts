import { firestoreQueries } from '../../../src/models/data/firestore-queries.js'
import { chained, fireRows } from '../../support/fire-rows.js'

fireRows(firestoreQueries, {
  'queries Firestore.{collection,collectionGroup}': `import { getFirestore } from 'firebase-admin/firestore'
    const db = getFirestore()
    const snapshot = await db.collection('users').where('team', '==', team).get()`,
  ...chained('Collection', `import { getFirestore } from 'firebase-admin/firestore'
    const db = getFirestore()
    await db.collection('users')…`, {
    doc: '.doc(id).get()',
    collection: `.doc(id).collection('orders').get()`,
    where: `.where('team', '==', team).get()`,
    select: `.select('name', 'email').get()`,
    limit: '.limit(10).get()',
    orderBy: `.orderBy('name').get()`,
    get: '.get()',
    add: '.add({ name })',
    create: '.doc(id).create({ name })',
    set: '.doc(id).set({ name }, { merge: true })',
    update: '.doc(id).update({ name })',
    delete: '.doc(id).delete()',
    count: '.count().get()',
  }),
})
