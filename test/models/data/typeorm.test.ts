import { typeorm } from '../../../src/models/data/typeorm.js'
import { chained, fireRows } from '../../support/fire-rows.js'

fireRows(typeorm, {
  'sources {DataSource,EntityManager,Repository,QueryRunner}.query()': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const rows = await source.query('SELECT name FROM users')`,
  'sources {Repository,EntityManager}.{find,findBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,findAndCount}()':
    `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    const user = await users.findOneBy({ id: 1 })`,
  'sources SelectQueryBuilder.{getOne,getOneOrFail,getMany,getManyAndCount,getRawOne,getRawMany,getRawAndEntities}()':
    `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    const list = await users.createQueryBuilder('user').limit(10).getMany()`,
  'sinks {DataSource,EntityManager,Repository,QueryRunner,exports.BaseEntity}.query(0)':
    `import { Injectable } from '@nestjs/common'
    import { InjectRepository } from '@nestjs/typeorm'
    @Injectable()
    export class UserService {
      constructor(@InjectRepository(User) private readonly users) {}
      list() {
        return this.users.query(text)
      }
    }`,
  'sinks {SelectQueryBuilder,WhereExpressionBuilder}.{where,andWhere,orWhere}(0)': `import { Brackets, Repository } from 'typeorm'
    export class UserService {
      constructor(private readonly users: Repository<User>) {}
      list() {
        return this.users.createQueryBuilder('user').leftJoin('user.team', 'team').where(text, { id: 1 }).getMany()
      }
    }`,
  'sinks {SelectQueryBuilder,WhereExpressionBuilder}.{where,andWhere,orWhere}(0)()': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    users.createQueryBuilder('user').andWhere((builder) => text)`,
  'sinks SelectQueryBuilder.{having,andHaving,orHaving}(0)': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    users.createQueryBuilder('user').groupBy('user.team').having(text, { count: 1 })`,
  'sinks SelectQueryBuilder.{select,addSelect,distinctOn}(0)': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    users.createQueryBuilder('user').select('user.id').addSelect(text, 'total')`,
  'sinks SelectQueryBuilder.{orderBy,addOrderBy,groupBy,addGroupBy}(0)': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    users.createQueryBuilder('user').where({ active: true }).orderBy(text, 'ASC')`,
  'sinks SelectQueryBuilder.{innerJoin,leftJoin,innerJoinAndSelect,leftJoinAndSelect}(2)': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    users.createQueryBuilder('user').leftJoinAndSelect('user.orders', 'order', text, { id: 1 })`,
  'sinks SelectQueryBuilder.{innerJoinAndMapMany,innerJoinAndMapOne,leftJoinAndMapMany,leftJoinAndMapOne}(3)':
    `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    users.createQueryBuilder('user').leftJoinAndMapOne('user.last', 'user.orders', 'order', text)`,
  'sinks SelectQueryBuilder.{set,values}(0).*()': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    source.createQueryBuilder().update(User).set({ name: () => text }).execute()`,
  'sinks SelectQueryBuilder.{returning,output,onConflict}(0)': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    source.createQueryBuilder().delete().from(User).returning(text).execute()`,
  'sinks SelectQueryBuilder.addCommonTableExpression(0)': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    users.createQueryBuilder('user').addCommonTableExpression(text, 'recent')`,
  'sinks Raw(0)': `import { Raw } from 'typeorm'
    const filter = { name: Raw(text) }`,
  'sinks Raw(0)()': `import { Raw } from 'typeorm'
    const filter = { name: Raw((alias) => text, { name: 'a' }) }`,
  'sanitizers SelectQueryBuilder.escape': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    const users = source.getRepository(User)
    const column = users.createQueryBuilder('user').escape(value)`,
  'sinks {Repository,TreeRepository,exports.BaseEntity}.{save,insert}(0)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await users.save(data)`,
  'sinks {Repository,TreeRepository,exports.BaseEntity}.{create,preload}(0)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    const user = users.create(data)`,
  'sinks {Repository,TreeRepository,exports.BaseEntity}.upsert(0)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await users.upsert(data, ['email'])`,
  'sinks {Repository,TreeRepository,exports.BaseEntity}.update(1)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await users.update(id, changes)`,
  'sinks {Repository,TreeRepository,exports.BaseEntity}.merge(1..)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    users.merge(user, changes)`,
  'sinks EntityManager.save(0)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await source.manager.save(data)`,
  'sinks EntityManager.{save,insert,upsert}(1)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await source.manager.insert(User, data)`,
  'sinks EntityManager.{create,preload}(1)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    const user = source.manager.create(User, data)`,
  'sinks EntityManager.update(2)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await source.manager.update(User, id, changes)`,
  'sinks EntityManager.merge(2..)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    source.manager.merge(User, user, changes)`,
  'sinks SelectQueryBuilder.{set,values}(0)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await users.createQueryBuilder().update(User).set(changes).where('id = :id', { id }).execute()`,
  'queries {Repository,TreeRepository}.{findOne,findOneOrFail}': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.findOne({ where: { id }, relations: ['orders'] })`,
  'queries exports.BaseEntity.{findOne,findOneOrFail}': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.findOne({ where: { id }, relations: ['orders'] })`,
  'queries EntityManager.{findOne,findOneOrFail}': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.findOne(User, { where: { id }, relations: ['orders'] })`,
  'queries {Repository,TreeRepository}.{findOneBy,findOneByOrFail}': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.findOneBy({ id })`,
  'queries exports.BaseEntity.{findOneBy,findOneByOrFail}': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.findOneBy({ id })`,
  'queries EntityManager.{findOneBy,findOneByOrFail}': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.findOneBy(User, { id })`,
  'queries {Repository,TreeRepository}.find': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.find({ where: { team }, take: 10 })`,
  'queries exports.BaseEntity.find': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.find({ where: { team }, take: 10 })`,
  'queries EntityManager.find': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.find(User, { where: { team }, take: 10 })`,
  'queries {Repository,TreeRepository}.findBy': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.findBy({ team })`,
  'queries exports.BaseEntity.findBy': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.findBy({ team })`,
  'queries EntityManager.findBy': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.findBy(User, { team })`,
  'queries {Repository,TreeRepository}.findByIds': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.findByIds([1, 2])`,
  'queries exports.BaseEntity.findByIds': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.findByIds([1, 2])`,
  'queries EntityManager.findByIds': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.findByIds(User, [1, 2])`,
  'queries {Repository,TreeRepository}.findOneById': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.findOneById(id)`,
  'queries exports.BaseEntity.findOneById': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.findOneById(id)`,
  'queries EntityManager.findOneById': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.findOneById(User, id)`,
  'queries {Repository,TreeRepository}.findAndCount': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.findAndCount({ where: { team }, take: 10 })`,
  'queries exports.BaseEntity.findAndCount': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.findAndCount({ where: { team }, take: 10 })`,
  'queries EntityManager.findAndCount': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.findAndCount(User, { where: { team }, take: 10 })`,
  'queries {Repository,TreeRepository}.findAndCountBy': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.findAndCountBy({ team })`,
  'queries exports.BaseEntity.findAndCountBy': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.findAndCountBy({ team })`,
  'queries EntityManager.findAndCountBy': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.findAndCountBy(User, { team })`,
  'queries {Repository,TreeRepository}.{count,exist,exists,sum,average}': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.count({ where: { team } })`,
  'queries exports.BaseEntity.{count,exist,exists,sum,average}': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.count({ where: { team } })`,
  'queries EntityManager.{count,exist,exists,sum,average}': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.count(User, { where: { team } })`,
  'queries {Repository,TreeRepository}.{countBy,existsBy}': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.countBy({ team })`,
  'queries exports.BaseEntity.{countBy,existsBy}': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.countBy({ team })`,
  'queries EntityManager.{countBy,existsBy}': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.countBy(User, { team })`,
  'queries {Repository,TreeRepository}.{save,insert}': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.insert({ name })`,
  'queries exports.BaseEntity.{save,insert}': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.insert({ name })`,
  'queries EntityManager.{save,insert}': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.insert(User, { name })`,
  'queries {Repository,TreeRepository}.update': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.update({ id }, { name })`,
  'queries exports.BaseEntity.update': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.update({ id }, { name })`,
  'queries EntityManager.update': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.update(User, { id }, { name })`,
  'queries {Repository,TreeRepository}.upsert': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.upsert({ email, name }, ['email'])`,
  'queries exports.BaseEntity.upsert': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.upsert({ email, name }, ['email'])`,
  'queries EntityManager.upsert': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.upsert(User, { email, name }, ['email'])`,
  'queries {Repository,TreeRepository}.{delete,softDelete,restore}': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.delete({ id })`,
  'queries exports.BaseEntity.{delete,softDelete,restore}': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.delete({ id })`,
  'queries EntityManager.{delete,softDelete,restore}': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.delete(User, { id })`,
  'queries {Repository,TreeRepository}.{remove,softRemove}': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.remove(found)`,
  'queries exports.BaseEntity.{remove,softRemove}': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.remove(found)`,
  'queries EntityManager.{remove,softRemove}': `import { EntityManager } from 'typeorm'
    export const run = async (manager: EntityManager) => manager.remove(User, found)`,
  'queries {Repository,TreeRepository}.createQueryBuilder': `import { Repository } from 'typeorm'
    export const run = async (users: Repository<User>) => users.createQueryBuilder('user').where('user.id = :id', { id }).getOne()`,
  'queries exports.BaseEntity.createQueryBuilder': `import { BaseEntity } from 'typeorm'
    class User extends BaseEntity {}
    await User.createQueryBuilder('user').where('user.id = :id', { id }).getOne()`,
  'queries {DataSource,EntityManager,QueryRunner}.createQueryBuilder': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    await source.createQueryBuilder(User, 'user').where('user.id = :id', { id }).getOne()`,
  'queries {DataSource,EntityManager,Repository,QueryRunner}.query': `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    await source.query('SELECT * FROM users WHERE id = $1', [id])`,
  ...chained('QueryBuilder', `import { DataSource } from 'typeorm'
    const source = new DataSource({ type: 'postgres' })
    await source.getRepository(User).createQueryBuilder('user')…`, {
    select: `.select(['user.id', 'user.name']).getMany()`,
    addSelect: `.addSelect('user.password').getOne()`,
    from: `.delete().from(User).where('id = :id', { id }).execute()`,
    into: '.insert().into(User).values({ name }).execute()',
    insert: '.insert().values({ name }).execute()',
    update: `.update(User).set({ name }).where('id = :id', { id }).execute()`,
    set: `.update().set({ name }).where('id = :id', { id }).execute()`,
    values: '.insert().into(User).values([{ name }]).execute()',
    delete: `.delete().where('id = :id', { id }).execute()`,
    softDelete: `.softDelete().where('id = :id', { id }).execute()`,
    orUpdate: `.insert().values(user).orUpdate(['name'], ['email']).execute()`,
    where: `.where('user.id = :id', { id }).getOne()`,
    andWhere: `.where('user.team = :team', { team }).andWhere('user.age > :age', { age }).getMany()`,
    orWhere: `.where('user.team = :team', { team }).orWhere('user.owner = :owner', { owner }).getMany()`,
    whereInIds: '.whereInIds([1, 2]).getMany()',
    innerJoinAndSelect: `.innerJoinAndSelect('user.orders', 'order').getMany()`,
    leftJoinAndSelect: `.leftJoinAndSelect('user.orders', 'order').getMany()`,
    take: '.take(10).getMany()',
    limit: '.limit(10).getMany()',
    getOne: `.where('user.id = :id', { id }).getOne()`,
    getOneOrFail: `.where('user.id = :id', { id }).getOneOrFail()`,
    getRawOne: `.select('SUM(user.age)', 'sum').getRawOne()`,
    getMany: '.getMany()',
    getRawMany: '.getRawMany()',
    getManyAndCount: '.skip(20).take(10).getManyAndCount()',
    getRawAndEntities: '.getRawAndEntities()',
    getCount: `.where('user.team = :team', { team }).getCount()`,
    getExists: `.where('user.email = :email', { email }).getExists()`,
    execute: `.update().set({ name }).where('id = :id', { id }).execute()`,
    setParameter: `.where('user.team = :team').setParameter('team', team).getMany()`,
    setParameters: `.where('user.team = :team').setParameters({ team }).getMany()`,
  }),
  'definitions EntitySchema': `import { EntitySchema } from 'typeorm'
    export const UserEntity = new EntitySchema({
      name: 'user',
      columns: { id: { type: Number, primary: true, generated: true }, name: { type: String } },
    })`,
  'entities Entity': `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
    @Entity()
    export class User {
      @PrimaryGeneratedColumn()
      id: number

      @Column({ select: false })
      password: string
    }`,
  'entities ViewEntity': `import { ViewColumn, ViewEntity } from 'typeorm'
    @ViewEntity({ expression: 'SELECT id, name FROM users' })
    export class UserName {
      @ViewColumn()
      id: number

      @ViewColumn()
      name: string
    }`,
  'entities ChildEntity': `import { ChildEntity, Column } from 'typeorm'
    @ChildEntity()
    export class Student extends Person {
      @Column()
      faculty: string
    }`,
})
