import { drizzleOrm } from '../../../src/models/data/drizzle-orm.js'
import { chained, fireRows } from '../../support/fire-rows.js'

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
  'queries PgDatabase.select': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.select({ id: users.id }).from(users)`,
  'queries PgDatabase.selectDistinct': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.selectDistinct({ id: users.id }).from(users)`,
  'queries PgDatabase.selectDistinctOn': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.selectDistinctOn([users.teamId], { id: users.id }).from(users)`,
  'queries PgDatabase.insert': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.insert(users).values({ name })`,
  'queries PgDatabase.update': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.update(users).set({ name }).where(eq(users.id, id))`,
  'queries PgDatabase.delete': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.delete(users).where(eq(users.id, id))`,
  'queries PgDatabase.query.*.findMany': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool, { schema })
    await db.query.users.findMany({ where: eq(users.teamId, team), with: { posts: true }, limit: 10 })`,
  'queries PgDatabase.query.*.findFirst': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool, { schema })
    await db.query.users.findFirst({ where: eq(users.id, id), columns: { password: false } })`,
  'queries PgDatabase.$count': `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.$count(users, eq(users.teamId, team))`,
  ...chained('Select', `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.select()…`, {
    from: '.from(users)',
    where: '.from(users).where(eq(users.id, id))',
    limit: '.from(users).limit(10)',
    leftJoin: '.from(users).leftJoin(posts, eq(users.id, posts.authorId))',
    innerJoin: '.from(users).innerJoin(posts, eq(users.id, posts.authorId))',
    rightJoin: '.from(users).rightJoin(posts, eq(users.id, posts.authorId))',
    orderBy: '.from(users).orderBy(desc(users.name))',
    groupBy: '.from(users).groupBy(users.teamId)',
    offset: '.from(users).limit(10).offset(20)',
    for: `.from(users).where(eq(users.id, id)).for('update')`,
  }),
  ...chained('Write', `import { drizzle } from 'drizzle-orm/node-postgres'
    const db = drizzle(pool)
    await db.…`, {
    values: 'insert(users).values({ name })',
    set: 'update(users).set({ name }).where(eq(users.id, id))',
    where: 'update(users).set({ name }).where(eq(users.id, id))',
    returning: 'insert(users).values({ name }).returning({ id: users.id })',
    onConflictDoUpdate: 'insert(users).values(user).onConflictDoUpdate({ target: users.id, set: { name } })',
    onDuplicateKeyUpdate: 'insert(users).values(user).onDuplicateKeyUpdate({ set: { name } })',
    onConflictDoNothing: 'insert(users).values(user).onConflictDoNothing()',
  }),
  'definitions {pgTable,mysqlTable,sqliteTable,singlestoreTable}': `import { integer, pgTable, varchar } from 'drizzle-orm/pg-core'
    export const users = pgTable('users', {
      id: integer().primaryKey(),
      email: varchar({ length: 255 }).notNull(),
    })`,
})
