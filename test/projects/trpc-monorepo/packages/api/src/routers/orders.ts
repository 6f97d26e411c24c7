import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { protectedProcedure, router } from '../trpc.js'

export const ordersRouter = router({
  byId: protectedProcedure.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const order = await ctx.db.order.findUnique({ where: { id: input.id } }) // expect: require-owner-filter
    if (!order) throw new TRPCError({ code: 'NOT_FOUND' })
    return order
  }),

  mine: protectedProcedure.input(z.object({ id: z.string() })).query(({ ctx, input }) =>
    ctx.db.order.findFirst({ where: { id: input.id, userId: ctx.session.userId } }),
  ),

  cancel: protectedProcedure.input(z.object({ id: z.string() })).mutation(async ({ ctx, input }) => {
    const order = await ctx.db.order.findUnique({ where: { id: input.id } })
    if (order?.userId !== ctx.session.userId) throw new TRPCError({ code: 'FORBIDDEN' })
    await ctx.db.order.update({ where: { id: input.id }, data: { state: 'cancelled' } })
  }),
})
