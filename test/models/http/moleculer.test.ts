import { moleculer } from '../../../src/models/http/moleculer.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(moleculer, {
  'sources Context.params': `import { ServiceBroker } from 'moleculer'
    const broker = new ServiceBroker()
    broker.createService({
      name: 'users',
      actions: {
        create: { params: { name: 'string' }, handler: async (ctx) => insert(ctx.params.name) },
      },
    })`,
  'sources Context.options.parentCtx.params': `import type { Context } from 'moleculer'
    export const callerOf = (ctx: Context) => ctx.options.parentCtx.params`,
  'shapes 1': `export async function create(ctx) {
      ctx.emit('user.created', await insert(ctx.params))
    }`,
  'conventions \\.service\\.[cm]?[jt]s$': {
    filename: 'services/users.service.js',
    code: `module.exports = {
        name: 'users',
        actions: {
          async create(ctx) {
            return insert(ctx.params)
          },
        },
      }`,
  },
  'routes handler {ServiceSchema,ServiceBroker.createService(0)}.actions.*': `import { ServiceBroker } from 'moleculer'
    const broker = new ServiceBroker()
    broker.createService({
      name: 'users',
      actions: {
        find(ctx) {
          return find(ctx.params.id)
        },
      },
    })`,
  'routes handler {ServiceSchema,ServiceBroker.createService(0)}.actions.*.handler': `import type { ServiceSchema } from 'moleculer'
    const users: ServiceSchema = {
      name: 'users',
      actions: {
        find: {
          params: { id: 'string' },
          handler: async (ctx) => find(ctx.params.id),
        },
      },
    }
    export default users`,
  'callers Context.meta.{user,userId,account,session}': `import { ServiceBroker } from 'moleculer'
    const broker = new ServiceBroker()
    broker.createService({
      name: 'orders',
      actions: {
        list(ctx) {
          return ordersOf(ctx.meta.user.id)
        },
      },
    })`,
})
