import { pglite } from '../../../src/models/data/pglite.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pglite, {
  'sources {PGliteInterface,Transaction}.{query,sql,exec}()': `import { PGlite } from '@electric-sql/pglite'
    const db = new PGlite()
    const result = await db.query('SELECT name FROM users')`,
  'sinks {PGliteInterface,Transaction}.query(0)': `import { PGlite } from '@electric-sql/pglite'
    const db = await PGlite.create('./data')
    await db.transaction(async (tx) => {
      await tx.query(text, [1])
    })`,
  'sinks {PGliteInterface,Transaction}.{exec,describeQuery}(0)': `import { PGlite } from '@electric-sql/pglite'
    const db = new PGlite()
    await db.exec(text)`,
  'sinks PGliteInterface.live.{query,incrementalQuery,changes}(0)': `import { PGlite } from '@electric-sql/pglite'
    const db = new PGlite()
    const live = await db.live.query(text, [1], done)`,
  'sinks PGliteInterface.live.{query,incrementalQuery,changes}(0).query': `import { PGlite } from '@electric-sql/pglite'
    const db = new PGlite()
    const live = await db.live.incrementalQuery({ query: text, params: [1], key: 'id' })`,
  'sinks raw(1..)': `import { query, raw } from '@electric-sql/pglite/template'
    const order = raw\`ORDER BY \${value}\``,
  'sanitizers {sql,query,identifier}': `import { query } from '@electric-sql/pglite/template'
    const find = query\`SELECT * FROM users WHERE id = \${value}\``,
})
