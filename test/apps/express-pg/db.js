'use strict'

const { Pool } = require('pg')

const pool = new Pool({ max: 20, idleTimeoutMillis: 30_000 })

pool.on('error', (error) => {
  console.error('idle client failed', error)
})

/** Runs work inside a transaction and gives its result back. */
async function inTransaction(work) {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

// The one place through which all statements go: text and values stay apart.
function run(text, values) {
  return pool.query(text, values)
}

module.exports = { pool, run, inTransaction }
