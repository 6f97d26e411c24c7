import { ironSession } from '../../../src/models/http/iron-session.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ironSession, {
  'callers {getIronSession,unsealData}()': `import { getIronSession } from 'iron-session'
    export default async function handler(req, res) {
      const session = await getIronSession(req, res, { password, cookieName: 'shop' })
      res.json(await ordersOf(session.userId))
    }`,
})
