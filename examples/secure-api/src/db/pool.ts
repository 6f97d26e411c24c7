import { Pool } from 'pg'
import type { Config } from '../config.js'
import { openEmbeddedPool } from './embedded.js'
import { schema } from './schema.js'

const STATEMENT_TIMEOUT_MS = 5_000

export async function openPool({ databaseUrl, databaseTls }: Pick<Config, 'databaseUrl' | 'databaseTls'>): Promise<Pool> {
  const pool =
    databaseUrl === undefined
      ? await openEmbeddedPool()
      : new Pool({ connectionString: databaseUrl, ssl: databaseTls, statement_timeout: STATEMENT_TIMEOUT_MS })
  await pool.query(schema)
  return pool
}
