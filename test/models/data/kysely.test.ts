import { kysely } from '../../../src/models/data/kysely.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(kysely, {
  'sources SelectQueryBuilder.{execute,executeTakeFirst,executeTakeFirstOrThrow}()': `import { Kysely, sql } from 'kysely'
    const db = new Kysely({ dialect })
    const user = await db.selectFrom('users').selectAll().where('id', '=', 1).executeTakeFirst()`,
  'sources Kysely.executeQuery()': `import { Kysely, sql } from 'kysely'
    const db = new Kysely({ dialect })
    await db.transaction().execute(async (trx) => {
      const result = await trx.executeQuery(query)
    })`,
  'sinks sql.raw(0)': `import { sql } from 'kysely'
    const order = sql.raw(text)`,
  'sinks sql.{lit,literal}(0)': `import { sql } from 'kysely'
    const literal = sql.lit(value)`,
  'sinks CompiledQuery.raw(0)': `import { CompiledQuery } from 'kysely'
    const query = CompiledQuery.raw(text, [1])`,
  'sanitizers sql': `import { sql } from 'kysely'
    const filter = sql\`name = \${value}\``,
  'sanitizers sql.{val,value,ref,table,id,join}': `import { sql } from 'kysely'
    const column = sql.ref(value)`,
  'sinks SelectQueryBuilder.{values,set}(0)': `import { Kysely } from 'kysely'
    const db = new Kysely({})
    await db.insertInto('users').values(data).returningAll().executeTakeFirstOrThrow()`,
})
