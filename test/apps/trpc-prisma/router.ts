import { initTRPC, TRPCError } from '@trpc/server'
import { PrismaClient } from '@prisma/client'
import { z } from 'zod'

const prisma = new PrismaClient()

interface Context {
  session?: { user: { id: string; role: 'member' | 'admin' } }
}

const t = initTRPC.context<Context>().create()

const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.session) throw new TRPCError({ code: 'UNAUTHORIZED' })
  return next({ ctx: { session: ctx.session } })
})

const adminProcedure = protectedProcedure.use(({ ctx, next }) => {
  if (ctx.session.user.role !== 'admin') throw new TRPCError({ code: 'FORBIDDEN' })
  return next()
})

const id = z.object({ id: z.string() })

export const appRouter = t.router({
  project: protectedProcedure.input(id).query(async ({ input }) => {
    const project = await prisma.project.findUnique({ where: { id: input.id }, select: { id: true, name: true, ownerId: true } }) // expect: require-owner-filter
    return { name: project?.name }
  }),

  ownProject: protectedProcedure.input(id).query(({ input, ctx }) =>
    prisma.project.findFirst({ where: { id: input.id, ownerId: ctx.session.user.id }, select: { id: true, name: true } }),
  ),

  checkedProject: protectedProcedure.input(id).query(async ({ input, ctx }) => {
    const project = await prisma.project.findUnique({ where: { id: input.id }, select: { id: true, name: true, ownerId: true } })
    if (project?.ownerId !== ctx.session.user.id) throw new TRPCError({ code: 'NOT_FOUND' })
    return { id: project.id, name: project.name }
  }),

  removeProject: protectedProcedure.input(id).mutation(async ({ input }) => {
    await prisma.project.delete({ where: { id: input.id } }) // expect: require-owner-filter
    return true
  }),

  removeAnyProject: adminProcedure.input(id).mutation(async ({ input }) => {
    await prisma.project.delete({ where: { id: input.id } })
    return true
  }),

  rename: protectedProcedure.input(id.extend({ name: z.string() })).mutation(async ({ input: { id: project, name }, ctx }) => {
    await prisma.project.updateMany({ where: { id: project, ownerId: ctx.session.user.id }, data: { name } })
    return true
  }),

  update: protectedProcedure
    .input(z.object({ id: z.string(), data: z.record(z.string(), z.any()) }))
    .mutation(async ({ input, ctx }) => {
      const { data } = input
      await prisma.project.updateMany({ where: { id: input.id, ownerId: ctx.session.user.id }, data })
      return true
    }),

  me: protectedProcedure.query(({ ctx }) =>
    prisma.user.findUnique({ where: { id: ctx.session.user.id }, select: { id: true, name: true, email: true } }),
  ),

  meRaw: protectedProcedure.query(async ({ ctx }) => {
    const user = await prisma.user.findUnique({ where: { id: ctx.session.user.id } })
    return user // expect: no-raw-entity-response
  }),

  members: protectedProcedure.query(async () => {
    const users = await prisma.user.findMany({ take: 50 })
    return users.map(({ id: key, name }) => ({ id: key, name }))
  }),

  countries: t.procedure.input(z.object({ code: z.string().length(2) })).query(({ input }) =>
    prisma.country.findUnique({ where: { code: input.code } }),
  ),
})
