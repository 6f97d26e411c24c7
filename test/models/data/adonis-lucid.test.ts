import { adonisLucid } from '../../../src/models/data/adonis-lucid.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(adonisLucid, {
  'sources {rawQuery,TransactionClient.rawQuery}()': `import db from '@adonisjs/lucid/services/db'
    const result = await db.rawQuery('SELECT name FROM users')`,
  'sinks {rawQuery,raw,TransactionClient.rawQuery,TransactionClient.raw}(0)': `import db from '@adonisjs/lucid/services/db'
    await db.transaction(async (trx) => {
      await trx.rawQuery(text, [1])
    })`,
  'sinks DatabaseQueryBuilder.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw}(0)':
    `import db from '@adonisjs/lucid/services/db'
    const users = await db.from('users').select('name').where('active', true).whereRaw(text, [1])`,
})
