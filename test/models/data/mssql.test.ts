import { mssql } from '../../../src/models/data/mssql.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mssql, {
  'sources {query,batch}()': `import sql from 'mssql'
    const result = await sql.query\`SELECT name FROM users\``,
  'sources {ConnectionPool,Request}.{query,batch}()': `import sql from 'mssql'
    const pool = await sql.connect('Server=localhost')
    const result = await pool.request().query('SELECT name FROM users')`,
  'sources {ConnectionPool,Request}.{query,batch}(1)(1)': `const sql = require('mssql')
    const request = new sql.Request()
    request.query('SELECT name FROM users', (error, result) => { result.recordset })`,
  'sources {Request,PreparedStatement}.execute()': `import sql from 'mssql'
    const pool = await sql.connect('Server=localhost')
    const result = await pool.request().input('id', sql.Int, 1).execute('find_user')`,
  'sinks query(0)': `import sql from 'mssql'
    await sql.query(text)`,
  'sinks batch(0)': `import sql from 'mssql'
    await sql.batch(text)`,
  'sinks Request.query(0)': `import sql from 'mssql'
    const pool = await sql.connect('Server=localhost')
    await pool.request().input('id', sql.Int, 1).query(text)`,
  'sinks Request.batch(0)': `const sql = require('mssql')
    const transaction = new sql.Transaction()
    transaction.request().batch(text)`,
  'sinks ConnectionPool.query(0)': `import sql from 'mssql'
    const pool = await sql.connect('Server=localhost')
    await pool.query(text)`,
  'sinks ConnectionPool.batch(0)': `const { ConnectionPool } = require('mssql')
    const pool = new ConnectionPool({ server: 'localhost' })
    pool.connect().then((connected) => connected.batch(text))`,
  'sinks PreparedStatement.prepare(0)': `import sql from 'mssql'
    const statement = new sql.PreparedStatement()
    await statement.prepare(text)`,
})
