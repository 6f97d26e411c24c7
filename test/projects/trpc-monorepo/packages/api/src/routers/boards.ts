import { z } from 'zod'
import { protectedProcedure, router } from '../trpc.js'

export const boardsRouter = router({
  byId: protectedProcedure.input(z.object({ id: z.string() })).query(({ ctx, input }) =>
    ctx.db.board.findUnique({ where: { id: input.id } }), // expect: require-owner-filter
  ),

  mine: protectedProcedure.input(z.object({ id: z.string() })).query(({ ctx, input }) =>
    ctx.db.board.findFirst({ where: { id: input.id, writerId: ctx.session.userId } }),
  ),

  message: protectedProcedure.input(z.object({ id: z.string() })).query(({ ctx, input }) =>
    ctx.db.message.findUnique({ where: { id: input.id } }),
  ),

  people: protectedProcedure.query(({ ctx }) => ctx.db.user.findMany()),
})
