import { surrealdb } from '../../../src/models/data/surrealdb.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(surrealdb, {
  'sinks Surreal.{query,query_raw,queryRaw}(0)': `import { Surreal } from 'surrealdb'
    const db = new Surreal()
    const [people] = await db.query(text, { name })`,
})
