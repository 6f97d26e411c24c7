import { tsyringe } from '../../../src/models/node/tsyringe.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(tsyringe, {
  'keeps Container.register': `import { container } from 'tsyringe'
    container.register('Users', { useClass: SqlUsers })`,
  'keeps Container.registerSingleton': `import { container } from 'tsyringe'
    container.registerSingleton('Users', SqlUsers)`,
  'keeps Container.registerInstance': `import { container } from 'tsyringe'
    container.registerInstance('Users', new SqlUsers())`,
  'takes Container.resolve': `import { container } from 'tsyringe'
    container.resolve('Users')`,
  'takes @inject': `import { inject, injectable } from 'tsyringe'
    @injectable()
    export class Orders {
      constructor(@inject('Users') private users: Users) {}
    }`,
})
