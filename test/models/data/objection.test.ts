import { objection } from '../../../src/models/data/objection.js'
import { chained, fireRows } from '../../support/fire-rows.js'

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
  'queries Model.query': `import { Model } from 'objection'
    class User extends Model {}
    await User.query(trx).where({ team })`,
  ...chained('QueryBuilder', `import { Model } from 'objection'
    class User extends Model {}
    await User.query()…`, {
    select: `.select('id', 'name')`,
    column: `.column('id', 'name')`,
    columns: `.columns('id', 'name')`,
    pluck: `.pluck('name')`,
    returning: `.insert({ name }).returning('*')`,
    where: `.where('team', team)`,
    andWhere: `.where({ team }).andWhere('age', '>', 18)`,
    orWhere: `.where({ team }).orWhere({ owner })`,
    whereNot: `.whereNot('status', 'closed')`,
    andWhereNot: `.where({ team }).andWhereNot('status', 'closed')`,
    orWhereNot: `.where({ team }).orWhereNot('status', 'closed')`,
    whereIn: `.whereIn('id', ids)`,
    orWhereIn: `.where({ team }).orWhereIn('id', ids)`,
    whereNotIn: `.whereNotIn('id', ids)`,
    whereNull: `.whereNull('deletedAt')`,
    whereNotNull: `.whereNotNull('email')`,
    whereBetween: `.whereBetween('age', [18, 30])`,
    whereLike: `.whereLike('name', '%an%')`,
    whereILike: `.whereILike('name', '%an%')`,
    whereRaw: `.whereRaw('age > ?', [age])`,
    andWhereRaw: `.where({ team }).andWhereRaw('age > ?', [age])`,
    orWhereRaw: `.where({ team }).orWhereRaw('age > ?', [age])`,
    first: `.where({ email }).first()`,
    limit: '.limit(10)',
    count: `.count('id as total')`,
    countDistinct: `.countDistinct('team')`,
    sum: `.sum('price')`,
    max: `.max('age')`,
    min: `.min('age')`,
    avg: `.avg('age')`,
    insert: '.insert({ name })',
    update: '.update({ name }).where({ id })',
    increment: `.increment('balance', 50).where({ id })`,
    decrement: `.decrement('balance', 50).where({ id })`,
    del: '.where({ id }).del()',
    delete: '.delete().where({ id })',
    truncate: '.truncate()',
    merge: `.insert(user).onConflict('email').merge()`,
    transacting: '.transacting(trx).insert({ name })',
    orderBy: `.orderBy('name', 'desc')`,
    join: `.join('pets', 'users.id', 'pets.ownerId')`,
    leftJoin: `.leftJoin('pets', 'users.id', 'pets.ownerId')`,
    innerJoin: `.innerJoin('pets', 'users.id', 'pets.ownerId')`,
    groupBy: `.select('team').groupBy('team')`,
    onConflict: `.insert(user).onConflict('email').ignore()`,
    offset: '.limit(10).offset(20)',
    modify: `.modify('active')`,
    findById: '.findById(id)',
    findByIds: '.findByIds([1, 2])',
    findOne: '.findOne({ email })',
    patch: '.patch({ name }).where({ id })',
    patchAndFetch: '.findById(id).patchAndFetch({ name })',
    patchAndFetchById: '.patchAndFetchById(id, { name })',
    updateAndFetch: '.findById(id).updateAndFetch({ name })',
    updateAndFetchById: '.updateAndFetchById(id, { name })',
    deleteById: '.deleteById(id)',
    insertAndFetch: '.insertAndFetch({ name })',
    insertGraph: '.insertGraph({ name, pets: [{ name: pet }] })',
    insertGraphAndFetch: '.insertGraphAndFetch({ name, pets: [{ name: pet }] })',
    upsertGraph: '.upsertGraph({ id, name })',
    upsertGraphAndFetch: '.upsertGraphAndFetch({ id, name })',
    withGraphFetched: `.findById(id).withGraphFetched('pets')`,
    withGraphJoined: `.findById(id).withGraphJoined('pets')`,
    resultSize: '.where({ team }).resultSize()',
    page: '.where({ team }).page(2, 10)',
    throwIfNotFound: '.findById(id).throwIfNotFound()',
  }),
})
