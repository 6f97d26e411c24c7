import { defineModel } from '../define-model.js'

export const clerk = defineModel({
  name: 'clerk',
  docs: 'https://clerk.com/docs/references/nextjs/auth',
  packages: [
    '@clerk/nextjs',
    '@clerk/nextjs/server',
    '@clerk/express',
    '@clerk/fastify',
    '@clerk/backend',
    '@clerk/astro/server',
    '@clerk/remix/ssr.server',
    '@hono/clerk-auth',
  ],
  callers: [{ at: '{auth,getAuth,currentUser,auth.protect}()' }],
  protections: [{ at: '{requireAuth,ClerkExpressRequireAuth}()', does: 'authenticate' }],
})
