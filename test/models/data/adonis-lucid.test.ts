import { adonisLucid } from '../../../src/models/data/adonis-lucid.js'
import { chained, fireRows } from '../../support/fire-rows.js'

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
  'sinks BaseModel.{create,createMany}(0)': `import { BaseModel } from '@adonisjs/lucid/orm'
    import db from '@adonisjs/lucid/services/db'
    class User extends BaseModel {}
    await User.create(data)`,
  'sinks BaseModel.{firstOrCreate,firstOrNew,updateOrCreate,updateOrCreateMany,fetchOrCreateMany}(1)': `import { BaseModel } from '@adonisjs/lucid/orm'
    import db from '@adonisjs/lucid/services/db'
    class User extends BaseModel {}
    await User.updateOrCreate({ email }, data)`,
  'sinks new BaseModel().{fill,merge}(0)': `import { BaseModel } from '@adonisjs/lucid/orm'
    import db from '@adonisjs/lucid/services/db'
    class User extends BaseModel {}
    const user = new User()
    user.fill(data)`,
  'sinks BaseModel.{find,findOrFail,findBy,findByOrFail,first,firstOrFail}().{merge,fill}(0)': `import { BaseModel } from '@adonisjs/lucid/orm'
    import db from '@adonisjs/lucid/services/db'
    class User extends BaseModel {}
    const user = await User.findOrFail(id)
    await user.merge(changes).save()`,
  'sinks DatabaseQueryBuilder.{insert,update}(0)': `import { BaseModel } from '@adonisjs/lucid/orm'
    import db from '@adonisjs/lucid/services/db'
    class User extends BaseModel {}
    await db.from('users').where('id', id).update(changes)`,
  'sinks {table,TransactionClient.table,insertQuery,TransactionClient.insertQuery}().{insert,multiInsert}(0)': `import { BaseModel } from '@adonisjs/lucid/orm'
    import db from '@adonisjs/lucid/services/db'
    class User extends BaseModel {}
    await db.table('users').insert(data)`,
  'queries BaseModel.{find,findOrFail}': `import { BaseModel } from '@adonisjs/lucid/orm'
    class Invoice extends BaseModel {}
    const invoice = await Invoice.findOrFail(id)`,
  'queries BaseModel.{findBy,findByOrFail}': `import { BaseModel } from '@adonisjs/lucid/orm'
    class Invoice extends BaseModel {}
    const invoice = await Invoice.findByOrFail('number', number)`,
  'queries BaseModel.{create,createMany}': `import type { HttpContext } from '@adonisjs/core/http'
    import Invoice from '#models/invoice'
    const invoice = await Invoice.create({ number })`,
  'queries BaseModel.all': `import { BaseModel } from '@adonisjs/lucid/orm'
    class Invoice extends BaseModel {}
    const invoices = await Invoice.all()`,
  'queries BaseModel.query': `import type { HttpContext } from '@adonisjs/core/http'
    import Invoice from '#models/invoice'
    const invoices = await Invoice.query().where('paid', true)`,
  ...chained(
    'Builder',
    `import { BaseModel } from '@adonisjs/lucid/orm'
    class Invoice extends BaseModel {}
    const invoices = await Invoice.query().…`,
    {
      where: `where('number', number)`,
      andWhere: `where('paid', true).andWhere('number', number)`,
      orWhere: `where('paid', true).orWhere('number', number)`,
      whereNot: `whereNot('number', number)`,
      whereIn: `whereIn('number', numbers)`,
      select: `select('id', 'number')`,
      preload: `preload('customer')`,
      first: `where('number', number).first()`,
      firstOrFail: `where('number', number).firstOrFail()`,
      limit: `limit(10)`,
      update: `where('number', number).update({ paid: true })`,
      delete: `where('number', number).delete()`,
      count: `count('* as total')`,
      orderBy: `orderBy('number')`,
      if: `if(paid, (query) => query.where('paid', true))`,
      apply: `apply((scopes) => scopes.paid())`,
    },
  ),
})
