import type { PrismaClient } from '@prisma/client'

export function createProjects(prisma: PrismaClient) {
  return {
    get: (id: string) => prisma.project.findUnique({ where: { id } }), // expect: require-owner-filter
    getOwn: (id: string, ownerId: string) => prisma.project.findFirst({ where: { id, ownerId } }),
    async search(text: string) {
      return prisma.$queryRawUnsafe(`SELECT id, name FROM "Project" WHERE name ILIKE '%${text}%'`) // expect: no-sql-injection
    },
    find: (text: string) => prisma.$queryRaw`SELECT id, name FROM "Project" WHERE name ILIKE ${`%${text}%`}`,
    create: (data: { name: string; ownerId: string }) => prisma.project.create({ data }), // expect: no-mass-assignment
    listTracks: (projectId: string) => prisma.track.findMany({ where: { projectId } }),
    listTitles: (projectId: string) => prisma.track.findMany({ where: { projectId }, omit: { inviteKey: true } }),
    listOwners: () => prisma.account.findMany(),
    rename: (id: string, ownerId: string, name: string) => prisma.project.updateMany({ where: { id, ownerId }, data: { name } }),
  }
}
