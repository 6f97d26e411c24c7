import { inversify } from '../../../src/models/node/inversify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(inversify, {
  'keeps Binding.to': `import { Container } from 'inversify'
    const container = new Container()
    container.bind('Users').to(SqlUsers).inSingletonScope()`,
  'keeps Binding.toConstantValue': `import { Container } from 'inversify'
    const container = new Container()
    container.bind('Users').toConstantValue(new SqlUsers())`,
  'keeps Binding.{toDynamicValue,toResolvedValue}': `import { Container } from 'inversify'
    const container = new Container()
    container.bind('Users').toDynamicValue(() => new SqlUsers())`,
  'takes Container.{get,getAsync}': `import { Container } from 'inversify'
    const container = new Container()
    container.get('Users')`,
  'takes @inject': `import { inject, injectable } from 'inversify'
    @injectable()
    export class Orders {
      constructor(@inject(TYPES.Users) private users: Users) {}
    }`,
})
