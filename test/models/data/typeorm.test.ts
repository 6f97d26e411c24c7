import { typeorm } from '../../../src/models/data/typeorm.js'
import { fireRows } from '../../support/fire-rows.js'

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
  'sinks {Repository,TreeRepository,exports.BaseEntity}.{save,insert,create,preload}(0)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await users.save(data)`,
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
  'sinks EntityManager.{save,insert,create,upsert,preload}(1)': `import { DataSource, BaseEntity, Entity } from 'typeorm'
    const source = new DataSource({})
    const users = source.getRepository(User)
    await source.manager.insert(User, data)`,
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
})
