import { drizzleOrm } from '../../../src/models/data/drizzle-orm.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(drizzleOrm, {
  'sources PgDatabase.{execute,all,get,values}()': `import { drizzle } from 'drizzle-orm/node-postgres'
    import { sql } from 'drizzle-orm'
    const db = drizzle(url)
    const result = await db.execute(sql\`SELECT name FROM users\`)`,
  'sources PgDatabase.query.*.{findMany,findFirst}()': `import { drizzle } from 'drizzle-orm/node-postgres'
    import { sql } from 'drizzle-orm'
    const db = drizzle(url)
    const users = await db.query.users.findMany({ limit: 10 })`,
  'sinks sql.raw(0)': `import { drizzle } from 'drizzle-orm/node-postgres'
    import { sql } from 'drizzle-orm'
    const db = drizzle(url)
    const rows = await db.execute(sql.raw(text))`,
  'sinks PgDatabase.{execute,run,all,get,values}(0)': `import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
    export function list(db: BetterSQLite3Database) {
      return db.transaction((tx) => tx.all(text))
    }`,
  'sanitizers sql': `import { sql } from 'drizzle-orm'
    const filter = sql\`name = \${value}\``,
  'sanitizers sql.{identifier,param,placeholder,join}': `import { sql } from 'drizzle-orm'
    const column = sql.identifier(value)`,
  'sinks {PgDatabase.insert(),PgDatabase.with().insert()}.values(0)': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.insert(users).values(data)`,
  'sinks {PgDatabase.update(),PgDatabase.with().update()}.set(0)': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.update(users).set(changes).where(eq(users.id, id))`,
  'sinks PgDatabase.insert().values().{onConflictDoUpdate,onDuplicateKeyUpdate}(0).set': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.insert(users).values({ id }).onConflictDoUpdate({ target: users.id, set: changes })`,
})
