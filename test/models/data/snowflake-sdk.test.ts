import { snowflakeSdk } from '../../../src/models/data/snowflake-sdk.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(snowflakeSdk, {
  'sources Connection.execute(0).complete(2)': `import snowflake from 'snowflake-sdk'
    const connection = snowflake.createConnection({ account: 'shop' })
    connection.execute({
      sqlText: 'SELECT name FROM users',
      complete: (error, statement, rows) => { rows.length },
    })`,
  'sinks Connection.execute(0).sqlText': `import snowflake from 'snowflake-sdk'
    const pool = snowflake.createPool({ account: 'shop' }, { max: 5 })
    pool.use(async (connection) => {
      connection.execute({ sqlText: text, binds: [1] })
    })`,
})
