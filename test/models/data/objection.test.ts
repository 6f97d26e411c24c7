import { objection } from '../../../src/models/data/objection.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(objection, {
  'sources QueryBuilder.{findById,findOne,first}()': `import { Model, raw } from 'objection'
    class Person extends Model {
      static tableName = 'persons'
    }
    const person = await Person.query().findById(1)`,
  'sinks QueryBuilder.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}(0)':
    `import { Model, raw } from 'objection'
    class Person extends Model {
      static tableName = 'persons'
    }
    const people = await Person.query().where('active', true).whereRaw(text, [1])`,
  'sinks {raw,Model.raw}(0)': `import { Model, raw } from 'objection'
    class Person extends Model {
      static tableName = 'persons'
    }
    const people = await Person.query().select(raw(text, 1))`,
  'sinks Model.knex().raw(0)': `import { Model, raw } from 'objection'
    class Person extends Model {
      static tableName = 'persons'
    }
    const result = await Person.knex().raw(text, [1])`,
  'sinks QueryBuilder.{insert,insertAndFetch,insertGraph,insertGraphAndFetch,upsertGraph,upsertGraphAndFetch}(0)': `import { Model } from 'objection'
    class User extends Model {}
    await User.query().insert(data)`,
  'sinks QueryBuilder.{patch,patchAndFetch,update,updateAndFetch}(0)': `import { Model } from 'objection'
    class User extends Model {}
    await User.query().findById(id).patch(changes)`,
  'sinks QueryBuilder.{patchAndFetchById,updateAndFetchById}(1)': `import { Model } from 'objection'
    class User extends Model {}
    await User.query().patchAndFetchById(id, changes)`,
  'sinks Model.{fromJson,fromDatabaseJson}(0)': `import { Model } from 'objection'
    class User extends Model {}
    const user = User.fromJson(data)`,
  'sinks new Model().{$set,$setJson}(0)': `import { Model } from 'objection'
    class User extends Model {}
    const user = new User()
    user.$setJson(data)`,
})
