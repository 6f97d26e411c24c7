import { typedi } from '../../../src/models/node/typedi.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(typedi, {
  'keeps Container.set': `import { Container } from 'typedi'
    Container.set('users', new SqlUsers())`,
  'takes Container.get': `import { Container } from 'typedi'
    Container.get('users')`,
  'takes @Inject': `import { Inject, Service } from 'typedi'
    @Service()
    export class Orders {
      @Inject('users') private users: Users
    }`,
})
