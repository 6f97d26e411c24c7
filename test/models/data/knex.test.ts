import { knex } from '../../../src/models/data/knex.js'
import { chained, fireRows } from '../../support/fire-rows.js'

fireRows(knex, {
  'sources {Knex,QueryBuilder}.first()': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    const user = await db('users').where({ id: 1 }).first()`,
  'sinks Knex.raw(0)': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db.transaction(async (trx) => {
      await trx.raw(text, [1])
    })`,
  'sinks {Knex,QueryBuilder}.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}(0)':
    `import knex from 'knex'
    const db = knex({ client: 'pg' })
    export function list(since: string) {
      return db('users').select('name').where((builder) => {
        builder.where({ active: true }).orWhereRaw(text, [since])
      })
    }`,
  'sinks {Knex,QueryBuilder}.withRaw(1)': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    const rows = await db.withRaw('recent', text, [1]).select('*').from('recent')`,
  'sinks SchemaBuilder.raw(0)': `import type { Knex } from 'knex'
    export async function up(knex: Knex) {
      await knex.schema.raw(text)
    }`,
  'sinks {Knex,QueryBuilder}.{insert,update,upsert}(0)': `import knex from 'knex'
    const db = knex({})
    await db('users').where({ id }).update(changes)`,
  'sinks QueryBuilder.merge(0)': `import knex from 'knex'
    const db = knex({})
    await db('users').insert({ id }).onConflict('id').merge(changes)`,
  'sinks Knex.batchInsert(1)': `import knex from 'knex'
    const db = knex({})
    await db.batchInsert('users', rows, 100)`,
  'queries Knex': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db('users').where({ id })`,
  'queries Knex.{from,into,table}': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db.from('users').where({ id })`,
  'queries Knex.{select,column,columns}': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db.select('id', 'name').from('users')`,
  'queries Knex.insert': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db.insert({ name }).into('users')`,
  'queries Knex.batchInsert': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db.batchInsert('users', rows, 100).transacting(trx)`,
  'queries Knex.queryBuilder': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db.queryBuilder().from('users').where({ id })`,
  'queries Knex.raw': `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db.raw('select * from users where id = ?', [id])`,
  ...chained('QueryBuilder', `import knex from 'knex'
    const db = knex({ client: 'pg' })
    await db…`, {
    from: `.select('name').from('users')`,
    into: `.insert({ name }).into('users')`,
    table: `.select('name').table('users')`,
    select: `('users').select('id', 'name')`,
    column: `('users').column('id', 'name')`,
    columns: `('users').columns('id', 'name')`,
    pluck: `('users').pluck('id')`,
    returning: `('users').insert({ name }).returning('id')`,
    where: `('users').where('id', id)`,
    andWhere: `('users').where({ team }).andWhere('age', '>', 18)`,
    orWhere: `('users').where({ team }).orWhere({ owner })`,
    whereNot: `('users').whereNot('status', 'closed')`,
    andWhereNot: `('users').where({ team }).andWhereNot({ status })`,
    orWhereNot: `('users').where({ team }).orWhereNot({ status })`,
    whereIn: `('users').whereIn('id', ids)`,
    orWhereIn: `('users').where({ team }).orWhereIn('id', ids)`,
    whereNotIn: `('users').whereNotIn('id', ids)`,
    whereNull: `('users').whereNull('deleted_at')`,
    whereNotNull: `('users').whereNotNull('email')`,
    whereBetween: `('users').whereBetween('age', [18, 30])`,
    whereLike: `('users').whereLike('name', '%an%')`,
    whereILike: `('users').whereILike('name', '%an%')`,
    whereRaw: `('users').whereRaw('age > ?', [age])`,
    andWhereRaw: `('users').where({ team }).andWhereRaw('age > ?', [age])`,
    orWhereRaw: `('users').where({ team }).orWhereRaw('age > ?', [age])`,
    first: `('users').where({ id }).first('id', 'name')`,
    limit: `('users').limit(10)`,
    count: `('users').count('active')`,
    countDistinct: `('users').countDistinct('team')`,
    sum: `('orders').sum('price')`,
    max: `('users').max('age')`,
    min: `('users').min('age')`,
    avg: `('users').avg('age')`,
    insert: `('users').insert({ name }, ['id'])`,
    update: `('users').where({ id }).update({ name })`,
    increment: `('accounts').where({ id }).increment('balance', 50)`,
    decrement: `('accounts').where({ id }).decrement('balance', 50)`,
    del: `('users').where({ id }).del()`,
    delete: `('users').where({ id }).delete()`,
    truncate: `('users').truncate()`,
    merge: `('users').insert(user).onConflict('email').merge()`,
    upsert: `('users').upsert({ id, name })`,
    transacting: `('users').transacting(trx).insert({ name })`,
    orderBy: `('users').orderBy('name', 'desc')`,
    join: `('users').join('contacts', 'users.id', 'contacts.user_id')`,
    leftJoin: `('users').leftJoin('contacts', 'users.id', 'contacts.user_id')`,
    innerJoin: `('users').innerJoin('contacts', 'users.id', 'contacts.user_id')`,
    groupBy: `('users').groupBy('team')`,
    onConflict: `('users').insert(user).onConflict('email').ignore()`,
    offset: `('users').limit(10).offset(20)`,
    modify: `('users').modify(withTeam, team)`,
  }),
})
