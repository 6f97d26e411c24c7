import { pg } from '../../../src/models/data/pg.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pg, {
  'sources {Pool,ClientBase}.query()': `import { Pool } from 'pg'
    const pool = new Pool()
    const result = await pool.query('SELECT name FROM users')
    result.rows`,
  'sources {Pool,ClientBase}.query(*)(1)': `const { Client } = require('pg')
    const client = new Client()
    client.query('SELECT name FROM users', (error, result) => { result.rows })`,
  'sinks {Pool,ClientBase}.query(0)': `import pg from 'pg'
    const pool = new pg.Pool()
    async function list() {
      const client = await pool.connect()
      return client.query(text)
    }`,
  'sinks {Pool,ClientBase}.query(0).text': `import { Pool } from 'pg'
    const pool = new Pool()
    pool.query({ text: text, values: [1] })`,
  'sinks new Query(0)': `import { Client, Query } from 'pg'
    const client = new Client()
    client.query(new Query(text, [1]))`,
  'sinks new Query(0).text': `import { Query } from 'pg'
    const query = new Query({ text: text, values: [1] })`,
  'sanitizers {escapeLiteral,escapeIdentifier}': `import { escapeIdentifier } from 'pg'
    const column = escapeIdentifier(value)`,
  'sanitizers ClientBase.{escapeLiteral,escapeIdentifier}': `import type { PoolClient } from 'pg'
    export function quote(client: PoolClient, value: string) {
      return client.escapeLiteral(value)
    }`,
  'sanitizers exports.Client.prototype.{escapeLiteral,escapeIdentifier}': `import { Client } from 'pg'
    const column = Client.prototype.escapeIdentifier(value)`,
})
