import { slonik } from '../../../src/models/data/slonik.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(slonik, {
  'sources CommonQueryMethods.{any,anyFirst,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query}()':
    `import { createPool, sql } from 'slonik'
    const pool = await createPool('postgres://localhost/shop')
    const users = await pool.any(sql.unsafe\`SELECT name FROM users\`)`,
  'sinks CommonQueryMethods.{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query}(0).sql':
    `import { createPool, sql } from 'slonik'
    const pool = await createPool('postgres://localhost/shop')
    await pool.transaction(async (connection) => {
      await connection.query({ sql: text, values: [1] })
    })`,
  'sanitizers SqlTag.{unsafe,fragment,type(),typeAlias()}': `import { sql } from 'slonik'
    const query = sql.type(User)\`SELECT name FROM users WHERE id = \${value}\``,
  'sanitizers SqlTag.{identifier,array,join,json,jsonb,binary,literalValue,unnest,date,timestamp}':
    `import { createSqlTag } from 'slonik'
    const sql = createSqlTag({})
    const column = sql.identifier([value])`,
})
