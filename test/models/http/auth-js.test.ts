import { authJs } from '../../../src/models/http/auth-js.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(authJs, {
  'callers {getServerSession,unstable_getServerSession,getSession,getToken,default().auth}()': `import { getServerSession } from 'next-auth/next'
    export default async function handler(req, res) {
      const session = await getServerSession(req, res, authOptions)
      res.json(await ordersOf(session.user.id))
    }`,
})
