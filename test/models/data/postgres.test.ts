import { postgres } from '../../../src/models/data/postgres.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(postgres, {
  'sources Sql()': `import postgres from 'postgres'
    const sql = postgres('postgres://localhost/shop')
    const users = await sql\`SELECT name FROM users\``,
  'sources Sql.unsafe()': `import postgres from 'postgres'
    const sql = postgres('postgres://localhost/shop')
    const users = await sql.unsafe('SELECT name FROM users')`,
  'sinks Sql.unsafe(0)': `import postgres from 'postgres'
    const sql = postgres('postgres://localhost/shop')
    await sql.begin(async (tx) => {
      await tx.unsafe(text, [1])
    })`,
  'sanitizers Sql': `import postgres from 'postgres'
    const sql = postgres('postgres://localhost/shop')
    const filter = sql\`WHERE name = \${value}\``,
})
