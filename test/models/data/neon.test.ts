import { neon } from '../../../src/models/data/neon.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(neon, {
  'sources NeonQueryFunction()': `import { neon } from '@neondatabase/serverless'
    const sql = neon(url)
    const rows = await sql\`SELECT name FROM users\``,
  'sources {NeonQueryFunction,Pool,ClientBase}.query()': `import { neon } from '@neondatabase/serverless'
    const sql = neon(url)
    const rows = await sql.query('SELECT name FROM users')`,
  'sources {Pool,ClientBase}.query(*)(1)': `import { Pool } from '@neondatabase/serverless'
    const pool = new Pool()
    pool.query('SELECT name FROM users', (error, result) => { result.rows })`,
  'sinks NeonQueryFunction(0)': `import { neon } from '@neondatabase/serverless'
    const sql = neon(url)
    const rows = await sql(text, [1])`,
  'sinks {NeonQueryFunction,Pool,ClientBase}.query(0)': `import { neon } from '@neondatabase/serverless'
    const sql = neon(url)
    const rows = await sql.query(text, [1])`,
  'sinks NeonQueryFunction.unsafe(0)': `import { neon } from '@neondatabase/serverless'
    const sql = neon(url)
    const rows = await sql\`SELECT \${sql.unsafe(value)} FROM users\``,
  'sinks {Pool,ClientBase}.query(0).text': `import { Client } from '@neondatabase/serverless'
    const client = new Client()
    await client.query({ text: text, values: [1] })`,
  'sanitizers NeonQueryFunction': `import { neon } from '@neondatabase/serverless'
    const sql = neon(url)
    const rows = await sql\`SELECT name FROM users WHERE id = \${value}\``,
  'sanitizers ClientBase.{escapeLiteral,escapeIdentifier}': `import { Client } from '@neondatabase/serverless'
    const client = new Client()
    const column = client.escapeIdentifier(value)`,
})
