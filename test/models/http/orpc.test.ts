import { orpc } from '../../../src/models/http/orpc.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(orpc, {
  'sources HandlerOptions.input': `import { os } from '@orpc/server'
    export const findPlanet = os
      .route({ method: 'GET', path: '/planets/{id}' })
      .input(schema)
      .handler(async (options) => {
        save(options.input)
      })`,
  'sources HandlerOptions.input.*': `import { implement } from '@orpc/server'
    import { contract } from './contract'
    const os = implement(contract)
    export const list = os.planet.list.handler(({ input }) => find(input.name))`,
  'sources Builder.use(0)(1)': `import { os } from '@orpc/server'
    export const audited = os.use(async ({ next }, input) => {
      audit(input)
      return next()
    })`,
  'routes endpoint Builder.handler': `import { os } from '@orpc/server'
    export const find = os.input(schema).handler(async ({ input }) => find(input.id))`,
  'routes before Builder.use': `import { os } from '@orpc/server'
    import { requireUser } from './middleware'
    export const find = os.use(requireUser).handler(async ({ input }) => find(input.id))`,
  'callers HandlerOptions.context.{user,session,auth,userId,currentUser}': `import { os } from '@orpc/server'
    export const orders = os.handler(async ({ context }) => ordersOf(context.user.id))`,
})
