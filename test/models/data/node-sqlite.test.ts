import { nodeSqlite } from '../../../src/models/data/node-sqlite.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodeSqlite, {
  'sources StatementSync.{get,all,iterate}()': `import { DatabaseSync } from 'node:sqlite'
    const db = new DatabaseSync('shop.db')
    const rows = db.prepare('SELECT name FROM users').all()`,
  'sources SQLTagStore.{get,all,iterate}()': `import { DatabaseSync } from 'node:sqlite'
    const db = new DatabaseSync('shop.db')
    const sql = db.createTagStore()
    const rows = sql.all\`SELECT name FROM users\``,
  'sinks DatabaseSync.prepare(0)': `import { DatabaseSync } from 'node:sqlite'
    const db = new DatabaseSync('shop.db')
    const row = db.prepare(text).get(1)`,
  'sinks DatabaseSync.exec(0)': `import { DatabaseSync } from 'node:sqlite'
    const db = new DatabaseSync('shop.db')
    db.exec(text)`,
})
