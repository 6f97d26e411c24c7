import { awilix } from '../../../src/models/node/awilix.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(awilix, {
  'keeps Container.register': `import { asClass, createContainer } from 'awilix'
    class Users {}
    const container = createContainer()
    container.register({ users: asClass(Users).singleton() })`,
  'keeps Container.register #2': `import { asClass, createContainer } from 'awilix'
    class Users {}
    const container = createContainer()
    container.register('users', asClass(Users))`,
  'takes {Container.resolve,?.container.resolve,?.scope.resolve}': `import { createContainer } from 'awilix'
    createContainer().resolve('users')`,
  'takes Cradle': `import { createContainer } from 'awilix'
    const { cradle } = createContainer()
    cradle.users.find()`,
  'makers asClass': `import { asClass } from 'awilix'
    asClass(Users)`,
  'makers asFunction': `import { asFunction } from 'awilix'
    asFunction(({ db }) => makeUsers(db))`,
  'makers asValue': `import { asValue } from 'awilix'
    asValue(config)`,
})
