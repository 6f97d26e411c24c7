import { firestore } from '../../../src/models/data/firestore.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(firestore, {
  'sources DocumentSnapshot.data()': `import { getFirestore } from 'firebase-admin/firestore'
    const db = getFirestore()
    const snapshot = await db.collection('users').doc(id).get()
    const user = snapshot.data()`,
  'sinks DocumentReference.{set,create,update}(0)': `import { getFirestore } from 'firebase-admin/firestore'
    const db = getFirestore()
    await db.collection('users').doc(id).update(changes)`,
  'sinks CollectionReference.add(0)': `import { getFirestore } from 'firebase-admin/firestore'
    const db = getFirestore()
    await db.collection('users').add(data)`,
  'sinks {WriteBatch,Transaction}.{set,create,update}(1)': `import { getFirestore } from 'firebase-admin/firestore'
    const db = getFirestore()
    await db.runTransaction(async (transaction) => { transaction.update(ref, changes) })`,
})
