import { prisma } from '../../../src/models/data/prisma.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(prisma, {
  'sources PrismaClient.{$queryRaw,$queryRawUnsafe}()': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    const rows = await prisma.$queryRaw\`SELECT name FROM users\``,
  'sources PrismaClient.*.{findMany,findFirst,findFirstOrThrow,findUnique,findUniqueOrThrow}()':
    `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    const users = await prisma.user.findMany({ take: 10 })`,
  'sinks {PrismaClient,?}.$queryRawUnsafe(0)': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.$transaction(async (tx) => {
      await tx.$queryRawUnsafe(text, 1)
    })`,
  'sinks {PrismaClient,?}.$executeRawUnsafe(0)': `import { prisma } from '../lib/prisma.js'
    await prisma.$executeRawUnsafe(text, 1)`,
  'sinks {PrismaClient,?}.$queryRaw(0)': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.$queryRaw(text)`,
  'sinks {PrismaClient,?}.$executeRaw(0)': `export class UserService {
      constructor(private readonly prisma: PrismaService) {}
      async clear() {
        await this.prisma.$executeRaw(text)
      }
    }`,
  'sinks Prisma.raw(0)': `import { Prisma } from '@prisma/client'
    const order = Prisma.raw(text)`,
  'sanitizers Prisma.{sql,join}': `import { Prisma } from '@prisma/client'
    const filter = Prisma.sql\`name = \${value}\``,
  'sanitizers ?.sql': `import { Prisma } from '../generated/prisma/client.js'
    const filter = Prisma.sql\`name = \${value}\``,
  'sinks {PrismaClient.*,?}.{create,update,createMany,createManyAndReturn,updateMany,updateManyAndReturn}(0).data': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.update({ where: { id }, data: changes })`,
  'sinks {PrismaClient.*,?}.upsert(0).{create,update}': `import { prisma } from './db.js'
    await prisma.user.upsert({ where: { id }, create: user, update: user })`,
  'sinks {PrismaClient.*,?}.{create,update}(0).data.*.{create,update}': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.post.create({ data: { title, author: { create: author } } })`,
  'sinks PrismaClient.*.{findFirst,findFirstOrThrow,findMany,updateMany,updateManyAndReturn,deleteMany,count,aggregate,groupBy}(0).where': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.count({ where: conditions })`,
  'sinks ?.{findFirst,findFirstOrThrow,findMany,updateMany,deleteMany}(0).where': `import { prisma } from './prisma.js'
    await prisma.user.findFirst({ where: { email: given } })`,
  'queries PrismaClient.*.{findUnique,findUniqueOrThrow,findFirst,findFirstOrThrow}': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.findUnique({ where: { id }, select: { id: true, name: true } })`,
  'queries PrismaClient.*.findMany': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.findMany({ where: { team }, take: 10 })`,
  'queries PrismaClient.*.{count,aggregate,groupBy}': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.count({ where: { team } })`,
  'queries PrismaClient.*.{create,createManyAndReturn}': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.create({ data: { name } })`,
  'queries PrismaClient.*.createMany': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.createMany({ data: users, skipDuplicates: true })`,
  'queries PrismaClient.*.{update,updateManyAndReturn}': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.update({ where: { id }, data: { name } })`,
  'queries PrismaClient.*.updateMany': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.updateMany({ where: { team }, data: { active: false } })`,
  'queries PrismaClient.*.upsert': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.upsert({ where: { email }, create: { email, name }, update: { name } })`,
  'queries PrismaClient.*.delete': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.delete({ where: { id } })`,
  'queries PrismaClient.*.deleteMany': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.user.deleteMany({ where: { team } })`,
  'queries PrismaClient.{$queryRaw,$executeRaw}': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.$queryRaw\`SELECT * FROM users WHERE id = \${id}\``,
  'queries PrismaClient.{$queryRawUnsafe,$executeRawUnsafe}': `import { PrismaClient } from '@prisma/client'
    const prisma = new PrismaClient()
    await prisma.$queryRawUnsafe('SELECT * FROM users WHERE id = $1', id)`,
})
