import { knex } from '../../../src/models/data/knex.js'
import { fireRows } from '../../support/fire-rows.js'

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
})
