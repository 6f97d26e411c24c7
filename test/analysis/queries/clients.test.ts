import { describe, expect, it } from 'vitest'
import { queriesIn, queryIn, resultsIn } from '../../support/queries-in.js'

const prisma = `import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient();`

describe('Prisma', () => {
  it('reads one record by its id, with a selection', () => {
    expect(queryIn(`${prisma} prisma.user.findUnique({ where: { id: req.params.id }, select: { id: true, email: true, hash: false } })`)).toEqual({
      operation: 'read-one',
      model: 'user',
      filter: ['id = req.params.id'],
      select: ['id', 'email'],
      omit: ['hash'],
    })
  })

  it('reads joined conditions', () => {
    expect(queryIn(`${prisma} prisma.order.findFirst({ where: { id, AND: [{ userId }], OR: [{ a }, { b }], NOT: { state: 'x' } } })`).filter).toEqual([
      'id = id',
      'userId = userId',
      'a = a?',
      'b = b?',
      "not state = 'x'",
    ])
  })

  it('reads comparisons', () => {
    expect(queryIn(`${prisma} prisma.order.findMany({ where: { total: { gte: low, lt: high }, id: { in: ids }, state: { not: 'x' } } })`).filter).toEqual([
      'total >= low',
      'total < high',
      'id in ids',
      "state != 'x'",
    ])
  })

  it('reads conditions of related records', () => {
    expect(queryIn(`${prisma} prisma.task.findMany({ where: { project: { members: { some: { userId: me } } } } })`).filter).toEqual(['project.members.userId = me'])
  })

  it('reads compound keys', () => {
    expect(queryIn(`${prisma} prisma.post.update({ where: { id_ownerId: { id, ownerId: me } }, data: dto })`)).toEqual({
      operation: 'update',
      model: 'post',
      filter: ['id = id', 'ownerId = me'],
      data: 'dto',
    })
  })

  it('tells what a spread hides', () => {
    expect(queryIn(`${prisma} prisma.post.findMany({ where: { ...scope, id }, take: 20 })`)).toEqual({
      operation: 'read-many',
      model: 'post',
      filter: ['id = id'],
      unknown: ['scope'],
      limit: '20',
    })
  })

  it('reads a spread that depends on something as not certain', () => {
    expect(queryIn(`${prisma} prisma.post.findMany({ where: { ...(mine && { userId }) } })`).filter).toEqual(['userId = userId?'])
  })

  it('reads a filter that is kept in a name and written to later', () => {
    expect(queryIn(`${prisma} const where = { id }; where.userId = me; if (x) where.state = s; prisma.post.findMany({ where })`).filter).toEqual([
      'id = id',
      'userId = me',
      'state = s?',
    ])
  })

  it('reads a filter that a function of the file makes', () => {
    expect(queryIn(`${prisma} const mine = (user, id) => ({ id, userId: user.id }); prisma.post.findMany({ where: mine(req.user, 1) })`).filter).toEqual([
      'id = 1',
      'userId = user.id',
    ])
  })

  it('knows a client by its name where another file makes it', () => {
    expect(queryIn(`import prisma from '../lib/prisma'; prisma.post.delete({ where: { id } })`)).toEqual({
      operation: 'delete',
      model: 'post',
      filter: ['id = id'],
    })
  })

  it('knows a client in a field', () => {
    expect(queryIn(`class A { constructor(private prisma: PrismaService) {} f(id) { return this.prisma.post.findUnique({ where: { id } }) } }`).model).toBe('post')
  })

  it('knows the client of a transaction', () => {
    expect(queryIn(`${prisma} prisma.$transaction(async (tx) => { await tx.post.create({ data: { title } }) })`)).toEqual({
      operation: 'create',
      model: 'post',
      data: '{ title }',
    })
  })

  it('reads statements in template tags', () => {
    expect(queryIn(`${prisma} prisma.$queryRaw\`SELECT id, name FROM users WHERE id = \${id}\``)).toEqual({
      operation: 'read-many',
      model: 'users',
      filter: ['id = id'],
      select: ['id', 'name'],
    })
  })

  it('takes nothing else for a client', () => {
    expect(queriesIn(`cache.user.findMany({ where: { id } }); list.items.delete({ where: 1 }); prismatic.update({ data })`)).toEqual([])
  })
})

describe('raw statements', () => {
  it('reads placeholders by number, and tells what need not hold', () => {
    expect(queryIn(`pool.query('SELECT * FROM public.users WHERE id = $2 AND (team = $1 OR open = true)', [team, id])`)).toEqual({
      operation: 'read-many',
      model: 'users',
      filter: ['id = id', 'team = team?', 'open =?'],
    })
  })

  it('reads placeholders in their order', () => {
    expect(queryIn(`connection.execute('UPDATE users SET name = ? WHERE id = ? LIMIT 1', [name, id])`)).toEqual({
      operation: 'update',
      model: 'users',
      filter: ['id = id'],
      select: [],
    })
  })

  it('reads placeholders by name', () => {
    expect(queryIn(`db.query('DELETE FROM notes WHERE id = :id AND owner_id = :me', { id: req.params.id, me: user.id })`).filter).toEqual([
      'id = req.params.id',
      'owner_id = user.id',
    ])
  })

  it('reads a statement that is prepared', () => {
    expect(queryIn(`db.prepare('select * from users where id = ?').get(id)`)).toEqual({ operation: 'read-many', model: 'users', filter: ['id = id'] })
  })

  it('reads a statement in an object', () => {
    expect(queryIn(`client.query({ text: 'SELECT id FROM users WHERE id = $1', values: [id] })`).filter).toEqual(['id = id'])
  })

  it('knows a limit of one', () => {
    expect(queryIn(`db.query('SELECT * FROM users LIMIT 1')`).operation).toBe('read-one')
  })

  it('knows a count', () => {
    expect(queryIn(`db.query('SELECT count(*) FROM users WHERE team = ?', [team])`).operation).toBe('count')
  })

  it('leaves out conditions that join', () => {
    expect(queryIn(`db.query('SELECT n.* FROM notes n JOIN users u ON u.id = n.user_id WHERE n.id = ? AND n.user_id = u.id', [id])`)).toMatchObject({
      model: 'notes',
      filter: ['id = id'],
    })
  })

  it('leaves out the conditions of statements inside', () => {
    expect(queryIn(`db.query('SELECT * FROM a WHERE b IN (SELECT id FROM c WHERE d = ?)', [x])`).filter).toBeUndefined()
  })

  it('says where drivers put the records', () => {
    expect(resultsIn(`const { rows } = await pool.query('SELECT * FROM a')`)).toEqual([`await pool.query('SELECT * FROM a') → itself, rows, 0, recordset, results`])
  })

  it('takes prose for no statement', () => {
    expect(queriesIn(`search.query('select your language'); map.get('delete from')`)).toEqual([])
  })
})
