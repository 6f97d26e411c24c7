import { firebaseAdminAuth } from '../../../src/models/http/firebase-admin-auth.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(firebaseAdminAuth, {
  'callers {getAuth,default.auth}().{verifyIdToken,verifySessionCookie}()': `import { getAuth } from 'firebase-admin/auth'
    export async function authenticate(token) {
      const decoded = await getAuth().verifyIdToken(token)
      return find(decoded.uid)
    }`,
})
