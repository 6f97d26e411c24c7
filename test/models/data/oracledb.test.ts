import { oracledb } from '../../../src/models/data/oracledb.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(oracledb, {
  'sources Connection.execute()': `import oracledb from 'oracledb'
    const connection = await oracledb.getConnection({ user: 'shop' })
    const result = await connection.execute('SELECT name FROM users')`,
  'sources Connection.execute(*)(1)': `import oracledb from 'oracledb'
    const connection = await oracledb.getConnection({ user: 'shop' })
    connection.execute('SELECT name FROM users', [], (error, result) => { result.rows })`,
  'sinks Connection.{execute,queryStream}(0)': `const oracledb = require('oracledb')
    oracledb.getConnection({}, (error, connection) => {
      connection.execute(text, { id: 1 }, done)
    })`,
  'sinks Connection.execute(0).statement': `import oracledb from 'oracledb'
    const connection = await oracledb.getConnection({ user: 'shop' })
    await connection.execute({ statement: text, values: [1] })`,
  'sinks Connection.{executeMany,getStatementInfo}(0)': `import oracledb from 'oracledb'
    const connection = await oracledb.getConnection({ user: 'shop' })
    await connection.executeMany(text, [[1], [2]])`,
  'sinks Connection.subscribe(1).sql': `import oracledb from 'oracledb'
    const connection = await oracledb.getConnection({ user: 'shop' })
    await connection.subscribe('changes', { sql: text, callback: done })`,
})
