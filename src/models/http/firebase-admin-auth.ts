import { defineModel } from '../define-model.js'

export const firebaseAdminAuth = defineModel({
  name: 'firebase-admin auth',
  docs: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
  packages: ['firebase-admin', 'firebase-admin/auth'],
  callers: [{ at: '{getAuth,default.auth}().{verifyIdToken,verifySessionCookie}()' }],
})
