import { describe, expect, it } from 'vitest'
import { queriesIn, queryIn, resultsIn } from '../../support/queries-in.js'

describe('Mongoose', () => {
  const User = `import User from '../models/User.js';`

  it('knows a model of another file by a static that only Mongoose has', () => {
    expect(queryIn(`${User} User.findById(req.params.id)`)).toEqual({ operation: 'read-one', model: 'User', filter: ['_id = req.params.id'] })
  })

  it('reads chained calls', () => {
    expect(queryIn(`${User} User.findOne({ email }).where('team').equals(team).select('-password name').populate('posts').lean()`)).toEqual({
      operation: 'read-one',
      model: 'User',
      filter: ['email = email', 'team = team'],
      select: ['name'],
      omit: ['password'],
      relations: ['posts'],
    })
  })

  it('reads operators and alternatives', () => {
    expect(queryIn(`${User} User.find({ age: { $gt: 3 }, $or: [{ a }, { b }], $where: code }, 'name email').limit(n)`)).toEqual({
      operation: 'read-many',
      model: 'User',
      filter: ['age > 3', 'a = a?', 'b = b?'],
      unknown: ['$where: code'],
      select: ['name', 'email'],
      limit: 'n',
    })
  })

  it('reads changes', () => {
    expect(queryIn(`${User} User.findOneAndUpdate({ _id: id, owner: me }, req.body, { new: true })`)).toEqual({
      operation: 'update',
      model: 'User',
      filter: ['_id = id', 'owner = me'],
      data: 'req.body',
    })
  })

  it('knows a model that is injected', () => {
    expect(queryIn(`import { InjectModel } from '@nestjs/mongoose'; class S { constructor(@InjectModel(Cat.name) private catModel: Model<CatDocument>) {} f(id) { return this.catModel.findById(id).exec() } }`)).toEqual({
      operation: 'read-one',
      model: 'Cat',
      filter: ['_id = id'],
    })
  })

  it('holds the whole chain as the result', () => {
    expect(resultsIn(`${User} const user = await User.findById(id).lean()`)).toEqual(['await User.findById(id).lean() → itself'])
  })

  it('knows a model by the module that it is taken out of', () => {
    const found = [{ operation: 'read-one', model: 'User', filter: ['name = name'] }]
    expect(queriesIn(`import db from './db'; const { User } = db; User.findOne({ name })`)).toEqual(found)
    expect(queriesIn(`const { User } = require('models/user'); User.findOne({ name })`)).toEqual(found)
    expect(queriesIn(`import db from 'users-client'; const { User } = db; User.findOne({ name })`)).toEqual([])
  })

  it('takes the methods of lists for none of its own', () => {
    expect(queriesIn(`import { Users } from './users'; Users.find((user) => user.id === id); items.find({ id })`)).toEqual([])
  })
})

describe('Sequelize', () => {
  it('reads what is left out and what comes with it', () => {
    expect(
      queryIn(`const { User } = require('../models'); User.findAll({ where: { [Op.or]: [{ a: 1 }, { b: 2 }], teamId }, attributes: { exclude: ['password'] }, include: [Post], limit: 10 })`),
    ).toEqual({
      operation: 'read-many',
      model: 'User',
      filter: ['a = 1?', 'b = 2?', 'teamId = teamId'],
      omit: ['password'],
      relations: ['Post'],
      limit: '10',
    })
  })

  it('reads by key', () => {
    expect(queryIn(`import { Order } from '../models'; Order.findByPk(req.params.id, { attributes: ['id'] })`)).toEqual({
      operation: 'read-one',
      model: 'Order',
      filter: ['id = req.params.id'],
      select: ['id'],
    })
  })

  it('knows a class of the file', () => {
    expect(queryIn(`import { Model } from 'sequelize'; class User extends Model {} User.update(req.body, { where: { id }, transaction })`)).toEqual({
      operation: 'update',
      model: 'User',
      filter: ['id = id'],
      data: 'req.body',
      transaction: 'transaction',
    })
  })

  it('knows where counted lists keep their records', () => {
    expect(resultsIn(`import { Order } from '../models'; Order.findAndCountAll({ where: { userId } })`)).toEqual([
      'Order.findAndCountAll({ where: { userId } }) → rows',
    ])
  })
})

describe('TypeORM', () => {
  const users = `import { Repository } from 'typeorm'; class S { constructor(@InjectRepository(User) private users: Repository<User>) {}`

  it('reads options, and the model of a repository', () => {
    expect(queryIn(`${users} f(id) { return this.users.findOne({ where: { id, owner: { id: me } }, select: ['id', 'name'], relations: ['posts'] }) } }`)).toEqual({
      operation: 'read-one',
      model: 'User',
      filter: ['id = id', 'owner.id = me'],
      select: ['id', 'name'],
      relations: ['posts'],
    })
  })

  it('reads lists of conditions as alternatives', () => {
    expect(queryIn(`${users} f(id) { return this.users.find({ where: [{ id }, { name }] }) } }`).filter).toEqual(['id = id?', 'name = name?'])
  })

  it('reads operators', () => {
    expect(queryIn(`${users} f(ids) { return this.users.findBy({ id: In(ids), state: Not('x') }) } }`).filter).toEqual(['id in ids', "state != 'x'"])
  })

  it('reads query builders', () => {
    expect(queryIn(`${users} f(id) { return this.users.createQueryBuilder('u').where('u.id = :id', { id }).andWhere('u.team = :t', { t: team }).getOne() } }`)).toEqual({
      operation: 'read-one',
      model: 'User',
      filter: ['id = id', 'team = team'],
    })
  })

  it('reads a manager', () => {
    expect(queryIn(`import { getManager } from 'typeorm'; getManager().findOneBy(User, { id })`)).toEqual({ operation: 'read-one', model: 'User', filter: ['id = id'] })
  })

  it('knows a repository of another file by its name', () => {
    expect(queryIn(`class S { f(id) { return this.orderRepository.delete(id) } }`)).toEqual({ operation: 'delete', model: 'orderRepository', filter: ['id = id'] })
  })
})

describe('Knex', () => {
  it('reads a table and its conditions', () => {
    expect(queryIn(`import db from './db'; db('users as u').where({ id }).andWhere('u.team_id', team).whereNot('state', 'x').first('id', 'email')`)).toEqual({
      operation: 'read-one',
      model: 'users',
      filter: ['id = id', 'team_id = team', "not state = 'x'"],
      select: ['id', 'email'],
    })
  })

  it('reads calls on the name that a builder is kept in', () => {
    expect(
      queryIn(`import knex from 'knex'; const db = knex({}); let q = db('orders').select('*'); if (x) q = q.where('a', '>', 1); q.where('owner', me); const rows = await q`),
    ).toEqual({ operation: 'read-many', model: 'orders', filter: ['a > 1?', 'owner = me'] })
  })

  it('reads alternatives and callbacks', () => {
    expect(queryIn(`import db from './db'; db('a').where((b) => b.where('x', 1).orWhere('y', 2)).where('z', 3).select()`).filter).toEqual(['x = 1?', 'y = 2?', 'z = 3'])
  })

  it('reads writes', () => {
    expect(queryIn(`import db from './db'; db('a').where({ id }).update(req.body).transacting(trx)`)).toEqual({
      operation: 'update',
      model: 'a',
      filter: ['id = id'],
      data: 'req.body',
      transaction: 'trx',
    })
  })

  it('reads conditions in SQL', () => {
    expect(queryIn(`import db from './db'; db('a').whereRaw('id = ? and owner = ?', [id, me]).del()`)).toEqual({
      operation: 'delete',
      model: 'a',
      filter: ['id = id', 'owner = me'],
    })
  })
})
