import { clerk } from '../../../src/models/http/clerk.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(clerk, {
  'callers {auth,getAuth,currentUser,auth.protect}()': `import { auth } from '@clerk/nextjs/server'
    export async function GET() {
      const { userId } = await auth()
      return Response.json(await ordersOf(userId))
    }`,
  'protections {requireAuth,ClerkExpressRequireAuth}()': `import express from 'express'
    import { requireAuth } from '@clerk/express'
    const app = express()
    app.get('/orders', requireAuth(), (req, res) => res.json(list()))`,
})
