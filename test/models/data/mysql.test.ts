import { mysql } from '../../../src/models/data/mysql.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mysql, {
  'sources {Pool,Connection}.query(*)(1)': `const mysql = require('mysql')
    const connection = mysql.createConnection({ host: 'localhost' })
    connection.query('SELECT name FROM users', (error, rows) => { rows.length })`,
  'sources {Pool,Connection}.query().on(1)(0)': `const mysql = require('mysql')
    const connection = mysql.createConnection({ host: 'localhost' })
    connection.query('SELECT name FROM users').on('result', (row) => { row.name })`,
  'sinks {Pool,Connection}.query(0)': `const mysql = require('mysql')
    const pool = mysql.createPool({ host: 'localhost' })
    pool.getConnection((error, connection) => {
      connection.query(text, [1], done)
    })`,
  'sinks {Pool,Connection}.query(0).sql': `const mysql = require('mysql')
    const connection = mysql.createConnection({ host: 'localhost' })
    connection.query({ sql: text, timeout: 1000 }, done)`,
  'sanitizers {escape,escapeId}': `import { escape } from 'mysql'
    const literal = escape(value)`,
  'sanitizers {Pool,Connection}.{escape,escapeId}': `const mysql = require('mysql')
    const connection = mysql.createConnection({ host: 'localhost' })
    const column = connection.escapeId(value)`,
  'sanitizers {format,Pool.format,Connection.format}': `const mysql = require('mysql')
    const text = mysql.format('SELECT * FROM users WHERE name = ?', [value])`,
  'steps {format,Pool.format,Connection.format}': `const mysql = require('mysql')
    const query = mysql.format(text, [1])`,
  'steps raw': `const mysql = require('mysql')
    const part = mysql.raw(value)`,
})
