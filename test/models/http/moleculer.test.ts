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
})
