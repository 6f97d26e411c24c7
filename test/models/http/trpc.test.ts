import { trpc } from '../../../src/models/http/trpc.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(trpc, {
  'sources ProcedureOptions.input': `import { initTRPC } from '@trpc/server'
    const t = initTRPC.context<Context>().create()
    export const appRouter = t.router({
      user: t.procedure.input(schema).query(async (opts) => {
        save(opts.input)
      }),
    })`,
  'sources ProcedureOptions.input.*': `import { publicProcedure, router } from '../trpc'
    export const userRouter = router({
      rename: publicProcedure.input(schema).mutation(async ({ input }) => rename(input.name)),
    })`,
  'sources ProcedureOptions.{rawInput,getRawInput}': `import { initTRPC } from '@trpc/server'
    const t = initTRPC.create()
    const logged = t.procedure.use(({ rawInput, next }) => {
      log(rawInput)
      return next()
    })`,
  'sources ProcedureOptions.getRawInput()': `import { initTRPC } from '@trpc/server'
    const t = initTRPC.create()
    export const logged = t.procedure.use(async (opts) => {
      log(await opts.getRawInput())
      return opts.next()
    })`,
  'requestSchemas Procedure.input': `import { initTRPC } from '@trpc/server'
    import { z } from 'zod'
    const { procedure } = initTRPC.create()
    export const byId = procedure.input(z.object({ id: z.uuid() })).query(({ input }) => find(input.id))`,
  'sinks Procedure.{query,mutation,subscription}(0)()': `import { initTRPC } from '@trpc/server'
    initTRPC.create().procedure.query(() => user)`,
  'requestSchemas Procedure.output': `import { initTRPC } from '@trpc/server'
    initTRPC.create().procedure.output(User).query(() => user)`,
  'routes endpoint Procedure.{query,mutation,subscription}': `import { initTRPC } from '@trpc/server'
    const t = initTRPC.create()
    export const appRouter = t.router({
      user: t.procedure.input(schema).query(({ input }) => find(input.id)),
    })`,
  'routes before Procedure.use': `import { initTRPC } from '@trpc/server'
    const t = initTRPC.create()
    export const appRouter = t.router({
      orders: t.procedure.use(requireUser).query(({ ctx }) => ordersOf(ctx.user.id)),
    })`,
  'callers ProcedureOptions.ctx.{user,session,auth,userId,currentUser,account,viewer}': `import { initTRPC } from '@trpc/server'
    const t = initTRPC.context<Context>().create()
    export const appRouter = t.router({
      orders: t.procedure.query(({ ctx }) => ordersOf(ctx.session.user.id)),
    })`,
})
