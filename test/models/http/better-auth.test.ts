import { betterAuth } from '../../../src/models/http/better-auth.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(betterAuth, {
  'callers Auth.api.getSession()': `import { betterAuth } from 'better-auth'
    export const auth = betterAuth({ database })
    export async function GET(request) {
      const session = await auth.api.getSession({ headers: request.headers })
      return Response.json(await ordersOf(session.user.id))
    }`,
})
