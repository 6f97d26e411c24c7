import { mysql2 } from '../../../src/models/data/mysql2.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mysql2, {
  'sources {Pool,Connection}.{query,execute}()': `import mysql from 'mysql2/promise'
    const pool = mysql.createPool({ host: 'localhost' })
    const [rows] = await pool.query('SELECT name FROM users')`,
  'sources {Pool,Connection}.{query,execute}(*)(1)': `const mysql = require('mysql2')
    const connection = mysql.createConnection({})
    connection.execute('SELECT name FROM users', [], (error, rows) => { rows.length })`,
  'sinks {Pool,Connection}.execute(0)': `import mysql from 'mysql2/promise'
    const pool = mysql.createPool({ host: 'localhost' })
    export async function list() {
      const connection = await pool.getConnection()
      return connection.execute(text, [1])
    }`,
  'sinks {Pool,Connection}.query(0).sql': `import mysql from 'mysql2/promise'
    const pool = mysql.createPool({ host: 'localhost' })
    pool.query({ sql: text, values: [1] })`,
  'sinks {Pool,Connection}.query(0)': `import mysql from 'mysql2/promise'
    const pool = mysql.createPool({ host: 'localhost' })
    pool.query(text, [1])`,
  'sinks {Pool,Connection}.execute(0).sql': `import mysql from 'mysql2/promise'
    const pool = mysql.createPool({ host: 'localhost' })
    pool.execute({ sql: text, values: [1] })`,
  'sinks Connection.prepare(0)': `import mysql from 'mysql2/promise'
    const connection = await mysql.createConnection({})
    const statement = await connection.prepare(text)`,
  'sinks Connection.prepare(0).sql': `import mysql from 'mysql2/promise'
    const connection = await mysql.createConnection({})
    const statement = await connection.prepare({ sql: text })`,
  'sanitizers {escape,escapeId}': `import { escape } from 'mysql2'
    const literal = escape(value)`,
  'sanitizers {Pool,Connection}.{escape,escapeId}': `import mysql from 'mysql2/promise'
    const pool = mysql.createPool({ host: 'localhost' })
    const column = pool.escapeId(value)`,
  'sanitizers {format,Pool.format,Connection.format}': `import mysql from 'mysql2/promise'
    const pool = mysql.createPool({ host: 'localhost' })
    const text = pool.format('SELECT * FROM users WHERE name = ?', [value])`,
  'steps {format,Pool.format,Connection.format}': `import { format } from 'mysql2'
    const query = format(text, [1])`,
  'steps raw': `import mysql from 'mysql2'
    const part = mysql.raw(value)`,
})
