import { defineModel } from '../define-model.js'

/** Auth.js, as NextAuth, on SvelteKit, Express and others. `NextAuth()` gives the function `auth`, which is often exported by a file of the project. */
export const authJs = defineModel({
  name: 'auth.js',
  docs: 'https://authjs.dev/getting-started/session-management/get-session',
  packages: ['next-auth', 'next-auth/next', 'next-auth/jwt', 'next-auth/react', '@auth/express', '@auth/core/jwt'],
  callers: [{ at: '{getServerSession,unstable_getServerSession,getSession,getToken,default().auth}()' }],
})
