import { mikroOrm } from '../../../src/models/data/mikro-orm.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mikroOrm, {
  'sinks EntityManager.{find,findOne,findOneOrFail,findAndCount,count,nativeUpdate,nativeDelete,aggregate}(1)':
    `import { MikroORM } from '@mikro-orm/mongodb'
    const orm = await MikroORM.init({})
    await orm.em.fork().findOne(User, { name: given })`,
  'sinks EntityRepository.{find,findOne,findOneOrFail,findAndCount,count,nativeUpdate,nativeDelete,aggregate}(0)':
    `import type { EntityRepository } from '@mikro-orm/mongodb'
    export const find = (users: EntityRepository<User>) => users.find({ name: given })`,
  'sources {EntityManager,AbstractSqlConnection,QueryBuilder}.execute()': `import { MikroORM } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init({ dbName: 'shop' })
    const em = orm.em.fork()
    const rows = await em.execute('SELECT name FROM users')`,
  'sources {EntityManager,EntityRepository}.{find,findAll,findAndCount,findOne,findOneOrFail}()':
    `import { MikroORM } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init({ dbName: 'shop' })
    const em = orm.em.fork()
    const user = await em.findOne(User, { id: 1 })`,
  'sources QueryBuilder.{getResult,getResultList,getSingleResult}()': `import { MikroORM } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init({ dbName: 'shop' })
    const em = orm.em.fork()
    const users = await em.createQueryBuilder(User).limit(10).getResult()`,
  'sinks {EntityManager,AbstractSqlConnection}.execute(0)': `import { MikroORM } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init({ dbName: 'shop' })
    const em = orm.em.fork()
    await em.getConnection().execute(text, [1])`,
  'sinks raw(0)': `import { raw } from '@mikro-orm/core'
    const filter = { [raw(text, [1])]: 2 }`,
  'sinks raw(0)()': `import { raw } from '@mikro-orm/core'
    const fragment = raw((alias) => text)`,
  'sinks QueryBuilder.{where,andWhere,orWhere,having,andHaving,orHaving}(0)': `import { EntityManager } from '@mikro-orm/mysql'
    export class UserService {
      constructor(private readonly em: EntityManager) {}
      list() {
        return this.em.createQueryBuilder(User, 'u').select('*').where(text, [1]).getResult()
      }
    }`,
  'sinks {EntityManager,AbstractSqlConnection}.getKnex().raw(0)': `import { MikroORM } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init({ dbName: 'shop' })
    const em = orm.em.fork()
    const result = await em.getKnex().raw(text, [1])`,
  'sinks {EntityManager,QueryBuilder}.raw(0)': `import { EntityManager } from '@mikro-orm/knex'
    export function older(em: EntityManager) {
      return em.createQueryBuilder(User).select([em.raw(text, [1])])
    }`,
  'sinks expr(0)': `import { expr } from '@mikro-orm/core'
    const filter = { [expr(text)]: 'a' }`,
  'sanitizers sql': `import { sql } from '@mikro-orm/core'
    const fragment = sql\`lower(\${value})\``,
  'sanitizers sql.ref': `import { sql } from '@mikro-orm/core'
    const column = sql.ref(value)`,
  'sinks EntityManager.{create,insert,insertMany,upsert,upsertMany,nativeInsert,assign}(1)': `import { MikroORM, assign, wrap } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init()
    const em = orm.em.fork()
    const users = em.getRepository(User)
    em.assign(user, changes)`,
  'sinks EntityManager.nativeUpdate(2)': `import { MikroORM, assign, wrap } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init()
    const em = orm.em.fork()
    const users = em.getRepository(User)
    await em.nativeUpdate(User, { id }, changes)`,
  'sinks EntityRepository.{create,insert,insertMany,upsert,upsertMany,nativeInsert}(0)': `import { MikroORM, assign, wrap } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init()
    const em = orm.em.fork()
    const users = em.getRepository(User)
    users.create(data)`,
  'sinks EntityRepository.{assign,nativeUpdate}(1)': `import { MikroORM, assign, wrap } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init()
    const em = orm.em.fork()
    const users = em.getRepository(User)
    users.assign(user, changes)`,
  'sinks assign(1)': `import { MikroORM, assign, wrap } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init()
    const em = orm.em.fork()
    const users = em.getRepository(User)
    assign(user, changes)`,
  'sinks wrap().assign(0)': `import { MikroORM, assign, wrap } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init()
    const em = orm.em.fork()
    const users = em.getRepository(User)
    wrap(user).assign(changes)`,
  'sinks QueryBuilder.{insert,update}(0)': `import { MikroORM, assign, wrap } from '@mikro-orm/postgresql'
    const orm = await MikroORM.init()
    const em = orm.em.fork()
    const users = em.getRepository(User)
    await em.createQueryBuilder(User).update(changes).where({ id })`,
})
