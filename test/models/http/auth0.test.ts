import { auth0 } from '../../../src/models/http/auth0.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(auth0, {
  'callers {getSession,getAccessToken}()': `import { getSession } from '@auth0/nextjs-auth0'
    export async function GET() {
      const { user } = await getSession()
      return Response.json(await ordersOf(user.sub))
    }`,
  'protections {requiresAuth,auth,withApiAuthRequired}()': `import express from 'express'
    import { auth, requiresAuth } from 'express-openid-connect'
    const app = express()
    app.get('/profile', requiresAuth(), (req, res) => res.json(req.oidc.user))`,
  'protections {requiredScopes,claimEquals,claimIncludes,claimCheck}()': `import express from 'express'
    import { auth, requiredScopes } from 'express-oauth2-jwt-bearer'
    const app = express()
    app.get('/messages', auth(), requiredScopes('read:messages'), (req, res) => res.json(list()))`,
})
