import { feathers } from '../../../src/models/http/feathers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(feathers, {
  'sources Service.create(0)': `import { feathers } from '@feathersjs/feathers'
    const app = feathers()
    app.use('users', { create: async (data, params) => insert(data) })`,
  'sources Service.{update,patch}(1)': `import type { ServiceMethods } from '@feathersjs/feathers'
    export class UserService implements ServiceMethods<User> {
      async patch(id, data) {
        return this.users.merge(id, data)
      }
    }`,
  'sources Service.{get,update,patch,remove}(0)': `import { feathers } from '@feathersjs/feathers'
    const app = feathers()
    class UserService {
      async get(id) {
        return find(id)
      }
    }
    app.use('users', new UserService())`,
  'sources Params.query': `import { feathers } from '@feathersjs/feathers'
    const app = feathers()
    app.use('users', {
      async find(params) {
        save(params.query)
      },
    })`,
  'sources Params.headers.*': `import { feathers } from '@feathersjs/feathers'
    const app = feathers()
    app.use('users', {
      async find(params) {
        save(params.headers.host)
      },
    })`,
  'sources Params.route.*': `import { feathers } from '@feathersjs/feathers'
    const app = feathers()
    app.use('users', {
      async find(params) {
        save(params.route.tenant)
      },
    })`,
  'sources HookContext.data': `import type { HookContext } from '@feathersjs/feathers'
    export const hashPassword = async (context: HookContext) => hash(context.data.password)`,
  'sources HookContext.id': `import { feathers } from '@feathersjs/feathers'
    const app = feathers()
    app.service('users').hooks({
      before: { get: [async (context) => check(context.id)] },
    })`,
})
