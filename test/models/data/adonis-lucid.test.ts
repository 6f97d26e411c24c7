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
})
