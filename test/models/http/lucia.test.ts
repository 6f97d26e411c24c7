import { lucia } from '../../../src/models/http/lucia.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(lucia, {
  'callers Lucia.{validateSession,validateRequest}()': `import { Lucia } from 'lucia'
    const lucia = new Lucia(adapter, {})
    export async function userOf(sessionId) {
      const { user } = await lucia.validateSession(sessionId)
      return user
    }`,
  'callers Lucia.handleRequest().{validate,validateUser}()': `import { lucia } from 'lucia'
    const auth = lucia({ adapter, env: 'PROD' })
    export async function userOf(req, res) {
      const session = await auth.handleRequest(req, res).validate()
      return session.user
    }`,
})
