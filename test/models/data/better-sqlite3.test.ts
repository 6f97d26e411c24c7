import { betterSqlite3 } from '../../../src/models/data/better-sqlite3.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(betterSqlite3, {
  'sources Statement.{get,all,iterate}()': `import Database from 'better-sqlite3'
    const db = new Database('shop.db')
    const rows = db.prepare('SELECT name FROM users').all()`,
  'sinks Database.prepare(0)': `import Database from 'better-sqlite3'
    const db = new Database('shop.db')
    const row = db.prepare(text).get(1)`,
  'sinks Database.{exec,pragma}(0)': `const db = require('better-sqlite3')('shop.db')
    db.exec(text)`,
})
