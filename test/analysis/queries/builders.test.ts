import { describe, expect, it } from 'vitest'
import { queriesIn, queryIn, resultsIn } from '../../support/queries-in.js'

describe('Drizzle', () => {
  const drizzle = `import { eq, and, or, inArray, not, sql } from 'drizzle-orm'; import { db } from './db'; import { users } from './schema';`

  it('reads a table, a selection and a condition', () => {
    expect(queryIn(`${drizzle} db.select({ id: users.id, mail: users.email }).from(users).where(eq(users.id, id)).limit(1)`)).toEqual({
      operation: 'read-many',
      model: 'users',
      filter: ['id = id'],
      select: ['id', 'mail'],
      limit: '1',
    })
  })

  it('reads joined conditions', () => {
    expect(queryIn(`${drizzle} db.select().from(users).where(and(eq(users.id, id), or(eq(users.a, 1), eq(users.b, 2)), not(inArray(users.c, list))))`).filter).toEqual([
      'id = id',
      'a = 1?',
      'b = 2?',
      'not c in list',
    ])
  })

  it('reads a condition in a tag', () => {
    expect(queryIn(`${drizzle} db.select().from(users).where(sql\`\${users.id} = \${id}\`)`).filter).toEqual(['id = id'])
  })

  it('reads the query functions, with a callback for the condition', () => {
    expect(
      queryIn(`${drizzle} db.query.users.findFirst({ where: (u, { eq }) => eq(u.id, id), columns: { password: false }, with: { posts: true } })`),
    ).toEqual({ operation: 'read-one', model: 'users', filter: ['id = id'], omit: ['password'], relations: ['posts'] })
  })

  it('reads writes', () => {
    expect(queriesIn(`${drizzle} db.update(users).set(req.body).where(eq(users.id, id)).returning({ id: users.id }); db.insert(users).values(dto); db.delete(users).where(eq(users.id, id))`)).toEqual([
      { operation: 'update', model: 'users', filter: ['id = id'], data: 'req.body', select: ['id'] },
      { operation: 'create', model: 'users', data: 'dto' },
      { operation: 'delete', model: 'users', filter: ['id = id'] },
    ])
  })

  it('reads a conflict as an update or insert', () => {
    expect(queryIn(`${drizzle} db.insert(users).values(dto).onConflictDoUpdate({ target: users.id, set: dto })`).operation).toBe('upsert')
  })
})

describe('Kysely', () => {
  it('reads a selection', () => {
    expect(queryIn(`db.selectFrom('person as p').select(['p.id', 'p.name']).where('p.id', '=', id).executeTakeFirst()`)).toEqual({
      operation: 'read-one',
      model: 'person',
      filter: ['id = id'],
      select: ['id', 'name'],
    })
  })

  it('reads expressions', () => {
    expect(queryIn(`db.selectFrom('person').selectAll().where((eb) => eb.and([eb('id', '=', id), eb.or([eb('a', '=', 1), eb('b', 'in', list)])])).execute()`).filter).toEqual([
      'id = id',
      'a = 1?',
      'b in list?',
    ])
  })

  it('reads writes', () => {
    expect(queriesIn(`db.updateTable('a').set(dto).where('id', '=', id).execute(); db.insertInto('a').values(dto).execute(); db.deleteFrom('a').where('id', '=', id).execute()`)).toEqual([
      { operation: 'update', model: 'a', filter: ['id = id'], data: 'dto' },
      { operation: 'create', model: 'a', data: 'dto' },
      { operation: 'delete', model: 'a', filter: ['id = id'] },
    ])
  })

  it('takes a part that a condition adds as not certain', () => {
    expect(queryIn(`let q = db.selectFrom('a').selectAll().where('id', '=', id); if (mine) q = q.where('owner', '=', me); return q.execute()`, { sourceType: 'commonjs' }).filter).toEqual([
      'id = id',
      'owner = me?',
    ])
  })
})

describe('MikroORM', () => {
  it('reads an entity manager', () => {
    expect(
      queryIn(`import { EntityManager } from '@mikro-orm/core'; class S { constructor(private em: EntityManager) {} f(id) { return this.em.findOne(User, { id, owner: { id: me } }, { fields: ['id'], populate: ['posts'] }) } }`),
    ).toEqual({ operation: 'read-one', model: 'User', filter: ['id = id', 'owner.id = me'], select: ['id'], relations: ['posts'] })
  })

  it('reads a bare key', () => {
    expect(queryIn(`import { MikroORM } from '@mikro-orm/core'; const orm = await MikroORM.init(); orm.em.findOneOrFail(User, id)`)).toEqual({
      operation: 'read-one',
      model: 'User',
      filter: ['id = id'],
    })
  })

  it('reads a repository', () => {
    expect(queryIn(`import { EntityRepository } from '@mikro-orm/core'; function f(users: EntityRepository<User>) { return users.nativeUpdate({ id }, dto) }`)).toEqual({
      operation: 'update',
      model: 'User',
      filter: ['id = id'],
      data: 'dto',
    })
  })

  it('knows where counted lists keep their records', () => {
    expect(resultsIn(`import { EntityManager } from '@mikro-orm/core'; function f(em: EntityManager) { return em.findAndCount(User, {}) }`)).toEqual([
      'em.findAndCount(User, {}) → 0',
    ])
  })
})

describe('Objection and Bookshelf', () => {
  it('reads a model of another file', () => {
    expect(queryIn(`import { User } from './models'; User.query().findById(id).select('id', 'name').withGraphFetched('pets')`)).toEqual({
      operation: 'read-one',
      model: 'User',
      filter: ['id = id'],
      select: ['id', 'name'],
      relations: ['pets'],
    })
  })

  it('reads changes by key', () => {
    expect(queryIn(`import { Model } from 'objection'; class User extends Model {} User.query().patchAndFetchById(id, dto).where('owner', me)`)).toEqual({
      operation: 'update',
      model: 'User',
      filter: ['id = id', 'owner = me'],
      data: 'dto',
    })
  })

  it('reads a transaction', () => {
    expect(queryIn(`import { User } from './models'; User.query(trx).deleteById(id)`)).toEqual({
      operation: 'delete',
      model: 'User',
      filter: ['id = id'],
      transaction: 'trx',
    })
  })

  it('reads a Bookshelf model', () => {
    expect(
      queryIn(`const bookshelf = require('bookshelf')(knex); const User = bookshelf.model('User', { tableName: 'users' }); new User({ id }).fetch({ columns: ['id'], withRelated: ['pets'] })`, { sourceType: 'commonjs' }),
    ).toEqual({ operation: 'read-one', model: 'User', filter: ['id = id'], select: ['id'], relations: ['pets'] })
  })

  it('takes a Bookshelf model that is only made for no query', () => {
    expect(queriesIn(`const bookshelf = require('bookshelf')(knex); const User = bookshelf.model('User', {}); new User({ id })`, { sourceType: 'commonjs' })).toEqual([])
  })
})

describe('document stores', () => {
  const mongo = `import { MongoClient } from 'mongodb'; const db = new MongoClient(url).db();`

  it('reads a collection of MongoDB', () => {
    expect(queryIn(`${mongo} db.collection('users').findOne({ _id: new ObjectId(id), team }, { projection: { password: 0 } })`)).toEqual({
      operation: 'read-one',
      model: 'users',
      filter: ['_id = new ObjectId(id)', 'team = team'],
      omit: ['password'],
    })
  })

  it('reads a collection that is kept in a name', () => {
    expect(queryIn(`${mongo} const users = db.collection('users'); users.find({ team }).project({ name: 1 }).limit(5).toArray()`)).toEqual({
      operation: 'read-many',
      model: 'users',
      filter: ['team = team'],
      select: ['name'],
      limit: '5',
    })
  })

  it('reads a collection of a database that another file opens', () => {
    expect(queryIn(`import { db } from './db'; db.collection('users').updateOne({ _id: id }, { $set: req.body })`)).toEqual({
      operation: 'update',
      model: 'users',
      filter: ['_id = id'],
      data: '{ $set: req.body }',
    })
  })

  it('reads commands of DynamoDB', () => {
    const text = `import { GetCommand } from '@aws-sdk/lib-dynamodb'; const { Item } = await client.send(new GetCommand({ TableName: 'users', Key: { id } }))`
    expect(queryIn(text)).toEqual({ operation: 'read-one', model: 'users', filter: ['id = id'] })
    expect(resultsIn(text)).toEqual([`await client.send(new GetCommand({ TableName: 'users', Key: { id } })) → Item`])
  })

  it('reads expressions of DynamoDB', () => {
    expect(
      queryIn(`import { QueryCommand } from '@aws-sdk/lib-dynamodb'; client.send(new QueryCommand({ TableName: process.env.USERS_TABLE, KeyConditionExpression: 'pk = :pk and sk = :me', ExpressionAttributeValues: { ':pk': id, ':me': me } }))`),
    ).toEqual({ operation: 'read-many', model: 'USERS_TABLE', filter: ['pk = id', 'sk = me'] })
  })

  it('reads the older client of DynamoDB', () => {
    expect(queryIn(`import AWS from 'aws-sdk'; const docs = new AWS.DynamoDB.DocumentClient(); await docs.delete({ TableName: 'a', Key: { id } }).promise()`)).toEqual({
      operation: 'delete',
      model: 'a',
      filter: ['id = id'],
    })
  })

  it('reads documents of Firestore', () => {
    expect(queryIn(`import { getFirestore } from 'firebase-admin/firestore'; const db = getFirestore(); db.collection('users').doc(id).get()`)).toEqual({
      operation: 'read-one',
      model: 'users',
      filter: ['id = id'],
    })
  })

  it('reads conditions of Firestore', () => {
    expect(queryIn(`import { getFirestore } from 'firebase-admin/firestore'; getFirestore().collection('users').where('team', '==', team).where('role', 'in', roles).limit(3).get()`)).toEqual({
      operation: 'read-many',
      model: 'users',
      filter: ['team = team', 'role in roles'],
      limit: '3',
    })
  })

  it('reads Supabase', () => {
    expect(queryIn(`const { data } = await supabase.from('users').select('id, email, posts(id)').eq('id', id).neq('state', 'x').single()`)).toEqual({
      operation: 'read-one',
      model: 'users',
      filter: ['id = id', "state != 'x'"],
      select: ['id', 'email'],
      relations: ['posts'],
    })
  })

  it('reads writes of Supabase', () => {
    expect(queryIn(`await supabase.from('users').update(req.body).match({ id, owner: me }).select()`)).toEqual({
      operation: 'update',
      model: 'users',
      filter: ['id = id', 'owner = me'],
      data: 'req.body',
    })
  })

  it('takes a filter in a language of its own as unknown', () => {
    expect(queryIn(`await supabase.from('users').select().or('a.eq.1,b.eq.2')`).unknown).toEqual([`'a.eq.1,b.eq.2'`])
  })
})
