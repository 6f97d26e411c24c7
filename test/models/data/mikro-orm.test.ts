import { mikroOrm } from '../../../src/models/data/mikro-orm.js'
import { chained, fireRows } from '../../support/fire-rows.js'

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
  'queries EntityManager.{findOne,findOneOrFail}': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.findOne(User, { email }, { fields: ['id', 'name'] })`,
  'queries EntityRepository.{findOne,findOneOrFail}': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.findOne({ email }, { fields: ['id', 'name'] })`,
  'queries EntityManager.find': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.find(User, { team }, { limit: 10 })`,
  'queries EntityRepository.find': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.find({ team }, { limit: 10 })`,
  'queries EntityManager.{findAndCount,findByCursor}': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.findAndCount(User, { team }, { limit: 10 })`,
  'queries EntityRepository.{findAndCount,findByCursor}': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.findAndCount({ team }, { limit: 10 })`,
  'queries EntityManager.findAll': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.findAll(User, { where: { team } })`,
  'queries EntityRepository.findAll': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.findAll({ where: { team } })`,
  'queries EntityManager.count': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.count(User, { team })`,
  'queries EntityRepository.count': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.count({ team })`,
  'queries EntityManager.{create,insert,insertMany}': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.insert(User, { name })`,
  'queries EntityRepository.{create,insert,insertMany}': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.insert({ name })`,
  'queries EntityManager.{upsert,upsertMany}': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.upsert(User, { email, name })`,
  'queries EntityRepository.{upsert,upsertMany}': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.upsert({ email, name })`,
  'queries EntityManager.nativeUpdate': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.nativeUpdate(User, { id }, { name })`,
  'queries EntityRepository.nativeUpdate': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.nativeUpdate({ id }, { name })`,
  'queries EntityManager.nativeDelete': `import { EntityManager } from '@mikro-orm/core'
    export const run = async (em: EntityManager) => em.nativeDelete(User, { id })`,
  'queries EntityRepository.nativeDelete': `import { EntityRepository } from '@mikro-orm/core'
    export const run = async (users: EntityRepository<User>) => users.nativeDelete({ id })`,
  'queries EntityManager.{createQueryBuilder,qb}': `import { SqlEntityManager } from '@mikro-orm/knex'
    export const run = async (em: SqlEntityManager) => em.createQueryBuilder(User).select('*').where({ id })`,
  'queries EntityRepository.{createQueryBuilder,qb}': `import { SqlEntityRepository } from '@mikro-orm/knex'
    export const run = async (users: SqlEntityRepository<User>) => users.createQueryBuilder('u').select('*').where({ id })`,
  'queries {EntityManager,AbstractSqlConnection}.execute': `import { SqlEntityManager } from '@mikro-orm/knex'
    export const run = async (em: SqlEntityManager) => em.execute('SELECT * FROM users WHERE id = ?', [id])`,
  ...chained('QueryBuilder', `import { SqlEntityManager } from '@mikro-orm/postgresql'
    export const run = async (em: SqlEntityManager) => em.createQueryBuilder(User, 'u')…`, {
    select: `.select(['u.id', 'u.name'])`,
    where: `.select('*').where('u.age > ?', [age])`,
    andWhere: `.select('*').where({ team }).andWhere('u.age > ?', [age])`,
    orWhere: `.select('*').where({ team }).orWhere('u.age > ?', [age])`,
    insert: '.insert({ name }).execute()',
    update: '.update({ name }).where({ id }).execute()',
    delete: '.delete({ id }).execute()',
    limit: `.select('*').limit(10, 20)`,
    count: `.count('u.id', true).where({ team })`,
    getSingleResult: `.select('*').where({ id }).getSingleResult()`,
    getResult: `.select('*').where({ team }).getResult()`,
    getResultList: `.select('*').where({ team }).getResultList()`,
    execute: `.select('*').where({ team }).execute('all')`,
    leftJoinAndSelect: `.select('*').leftJoinAndSelect('u.orders', 'o')`,
    innerJoinAndSelect: `.select('*').innerJoinAndSelect('u.orders', 'o')`,
  }),
  'definitions EntitySchema': `import { EntitySchema } from '@mikro-orm/core'
    export const UserSchema = new EntitySchema({
      name: 'User',
      properties: { id: { type: 'number', primary: true }, password: { type: 'string', hidden: true } },
    })`,
  'definitions defineEntity': `import { defineEntity, p } from '@mikro-orm/core'
    export const User = defineEntity({
      name: 'User',
      properties: { id: p.integer().primary(), name: p.string() },
    })`,
  'entities Entity': `import { Entity, PrimaryKey, Property } from '@mikro-orm/core'
    @Entity()
    export class User {
      @PrimaryKey()
      id!: number

      @Property({ hidden: true })
      password!: string
    }`,
})
