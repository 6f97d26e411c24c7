import { kysely } from '../../../src/models/data/kysely.js'
import { chained, fireRows } from '../../support/fire-rows.js'

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
  'queries Kysely.selectFrom': `import { Kysely } from 'kysely'
    const db = new Kysely({ dialect })
    await db.selectFrom('users').selectAll().where('id', '=', id).execute()`,
  'queries Kysely.insertInto': `import { Kysely } from 'kysely'
    const db = new Kysely({ dialect })
    await db.insertInto('users').values({ name }).execute()`,
  'queries Kysely.replaceInto': `import { Kysely } from 'kysely'
    const db = new Kysely({ dialect })
    await db.replaceInto('users').values({ id, name }).execute()`,
  'queries Kysely.updateTable': `import { Kysely } from 'kysely'
    const db = new Kysely({ dialect })
    await db.updateTable('users').set({ name }).where('id', '=', id).execute()`,
  'queries Kysely.deleteFrom': `import { Kysely } from 'kysely'
    const db = new Kysely({ dialect })
    await db.deleteFrom('users').where('id', '=', id).execute()`,
  ...chained('QueryBuilder', `import { Kysely } from 'kysely'
    const db = new Kysely({ dialect })
    await db.…`, {
    select: `selectFrom('users').select(['id', 'name']).execute()`,
    selectAll: `selectFrom('users').selectAll().execute()`,
    returning: `insertInto('users').values({ name }).returning('id').executeTakeFirst()`,
    returningAll: `insertInto('users').values({ name }).returningAll().executeTakeFirst()`,
    where: `selectFrom('users').selectAll().where('id', '=', id).execute()`,
    limit: `selectFrom('users').selectAll().limit(10).execute()`,
    set: `updateTable('users').set({ name }).where('id', '=', id).execute()`,
    values: `insertInto('users').values({ name }).execute()`,
    onConflict: `insertInto('users').values(user).onConflict((oc) => oc.column('id').doUpdateSet({ name })).execute()`,
    onDuplicateKeyUpdate: `insertInto('users').values(user).onDuplicateKeyUpdate({ name }).execute()`,
    executeTakeFirst: `selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()`,
    executeTakeFirstOrThrow: `selectFrom('users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()`,
    execute: `selectFrom('users').selectAll().execute()`,
    innerJoin: `selectFrom('users').innerJoin('pets', 'pets.owner_id', 'users.id').selectAll().execute()`,
    leftJoin: `selectFrom('users').leftJoin('pets', 'pets.owner_id', 'users.id').selectAll().execute()`,
    whereRef: `selectFrom('users').selectAll().whereRef('first_name', '=', 'last_name').execute()`,
    orderBy: `selectFrom('users').selectAll().orderBy('name').execute()`,
    groupBy: `selectFrom('users').select('team').groupBy('team').execute()`,
    offset: `selectFrom('users').selectAll().limit(10).offset(20).execute()`,
    $if: `selectFrom('users').select('id').$if(withName, (qb) => qb.select('name')).execute()`,
  }),
})
