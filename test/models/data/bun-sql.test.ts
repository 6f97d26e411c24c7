import { bunSql } from '../../../src/models/data/bun-sql.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bunSql, {
  'sources SQL()': `import { sql } from 'bun'
    const rows = await sql\`SELECT name FROM users\``,
  'sources SQL.unsafe()': `import { sql } from 'bun'
    const rows = await sql.unsafe('SELECT name FROM users')`,
  'sources Statement.{get,all,values,iterate}()': `import { Database } from 'bun:sqlite'
    const db = new Database('shop.db')
    const rows = db.query('SELECT name FROM users').all()`,
  'sinks SQL.unsafe(0)': `import { SQL } from 'bun'
    const db = new SQL('postgres://localhost/shop')
    await db.begin(async (tx) => {
      await tx.unsafe(text)
    })`,
  'sinks Database.{run,exec}(0)': `import { Database } from 'bun:sqlite'
    const db = new Database('shop.db')
    db.run(text, [1])`,
  'sinks Database.{query,prepare}(0)': `import { Database } from 'bun:sqlite'
    const db = new Database('shop.db')
    const row = db.query(text).get(1)`,
  'sanitizers SQL': `import { sql } from 'bun'
    const filter = sql\`WHERE name = \${value}\``,
})
