import { bunSqlGlobal } from '../../../src/models/data/bun-sql-global.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bunSqlGlobal, {
  'sources SQL()': `const rows = await Bun.sql\`SELECT name FROM users\``,
  'sources SQL.unsafe()': `const rows = await Bun.sql.unsafe('SELECT name FROM users')`,
  'sinks SQL.unsafe(0)': `const db = new Bun.SQL('postgres://localhost/shop')
    await db.unsafe(text)`,
  'sanitizers SQL': `const filter = Bun.sql\`WHERE name = \${value}\``,
})
