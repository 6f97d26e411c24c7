import { d1 } from '../../../src/models/data/d1.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(d1, {
  'sources D1PreparedStatement.{first,all,run,raw}()': `interface Env { DB: D1Database }
    export async function list(env: Env) {
      return env.DB.prepare('SELECT name FROM users WHERE id = ?').bind(1).first()
    }`,
  'sources SqlStorage.exec()': `export function list(state: DurableObjectState) {
      return state.storage.sql.exec('SELECT name FROM users').toArray()
    }`,
  'sinks {D1Database,D1DatabaseSession}.prepare(0)': `interface Env { DB: D1Database }
    export default {
      async fetch(request: Request, env: Env) {
        return Response.json(await env.DB.prepare(text).all())
      },
    }`,
  'sinks D1Database.exec(0)': `import type { D1Database } from '@cloudflare/workers-types'
    export async function migrate(db: D1Database) {
      await db.exec(text)
    }`,
  'sinks SqlStorage.exec(0)': `import { DurableObject } from 'cloudflare:workers'
    export class Counter extends DurableObject {
      count() {
        return this.ctx.storage.sql.exec(text, 1)
      }
    }`,
})
