import { Pool } from 'pg'
import { config } from '../config.js'
import { openEmbeddedPool } from './embedded.js'
import { schema } from './schema.js'

export async function openPool(): Promise<Pool> {
  const pool = config.databaseUrl ? new Pool({ connectionString: config.databaseUrl }) : await openEmbeddedPool()
  await pool.query(schema)
  return pool
}
