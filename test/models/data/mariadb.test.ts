import { mariadb } from '../../../src/models/data/mariadb.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mariadb, {
  'sources {Pool,Connection}.{query,execute}()': `import mariadb from 'mariadb'
    const pool = mariadb.createPool({ host: 'localhost' })
    const rows = await pool.query('SELECT name FROM users')`,
  'sources {Pool,Connection}.{query,execute}(*)(1)': `const mariadb = require('mariadb/callback')
    const connection = mariadb.createConnection({})
    connection.query('SELECT name FROM users', (error, rows) => { rows.length })`,
  'sinks {Pool,Connection}.{query,queryStream}(0)': `import mariadb from 'mariadb'
    const pool = mariadb.createPool({ host: 'localhost' })
    const connection = await pool.getConnection()
    await connection.query(text, [1])`,
  'sinks {Pool,Connection}.{query,queryStream}(0).sql': `import mariadb from 'mariadb'
    const pool = mariadb.createPool({ host: 'localhost' })
    await pool.query({ sql: text, rowsAsArray: true }, [1])`,
  'sinks {Pool,Connection}.execute(0)': `import mariadb from 'mariadb'
    const pool = mariadb.createPool({ host: 'localhost' })
    await pool.execute(text, [1])`,
  'sinks {Pool,Connection}.execute(0).sql': `import mariadb from 'mariadb'
    const pool = mariadb.createPool({ host: 'localhost' })
    await pool.execute({ sql: text }, [1])`,
  'sinks {Pool,Connection}.batch(0)': `import mariadb from 'mariadb'
    const pool = mariadb.createPool({ host: 'localhost' })
    await pool.batch(text, [[1], [2]])`,
  'sinks {Pool,Connection}.batch(0).sql': `import mariadb from 'mariadb'
    const pool = mariadb.createPool({ host: 'localhost' })
    await pool.batch({ sql: text }, [[1], [2]])`,
  'sinks Connection.prepare(0)': `import { createConnection } from 'mariadb'
    const connection = await createConnection({ host: 'localhost' })
    const statement = await connection.prepare(text)`,
  'sinks Connection.prepare(0).sql': `import { createConnection } from 'mariadb'
    const connection = await createConnection({ host: 'localhost' })
    const statement = await connection.prepare({ sql: text })`,
  'sanitizers {Pool,Connection}.{escape,escapeId}': `import { createConnection } from 'mariadb'
    const connection = await createConnection({ host: 'localhost' })
    const column = connection.escapeId(value)`,
})
