import { vercelPostgres } from '../../../src/models/data/vercel-postgres.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(vercelPostgres, {
  'sources {VercelPool,VercelClient,VercelPoolClient}.{query,sql}()': `import { createPool } from '@vercel/postgres'
    const pool = createPool()
    const result = await pool.sql\`SELECT name FROM users\``,
  'sources VercelPool()': `import { sql } from '@vercel/postgres'
    const { rows } = await sql\`SELECT name FROM users\``,
  'sinks {VercelPool,VercelClient,VercelPoolClient}.query(0)': `import { db } from '@vercel/postgres'
    const client = await db.connect()
    await client.query(text, [1])`,
  'sinks {VercelPool,VercelClient,VercelPoolClient}.query(0).text': `import { sql } from '@vercel/postgres'
    await sql.query({ text: text, values: [1] })`,
  'sanitizers {VercelClient,VercelPoolClient}.{escapeLiteral,escapeIdentifier}': `import { createClient } from '@vercel/postgres'
    const client = createClient()
    const column = client.escapeIdentifier(value)`,
})
