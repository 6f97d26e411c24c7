import { genericModels } from '../../../src/models/data/generic-models.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(genericModels, {
  'sinks ?.{create,insertMany,bulkCreate,build}(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await User.create(body)`,
  'sinks ?.{findByIdAndUpdate,findOneAndUpdate,findOneAndReplace,updateOne,updateMany,replaceOne}(1)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await User.findByIdAndUpdate(id, body)`,
  'sinks ?.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany}(1).{$set,$setOnInsert}': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await User.updateOne({ _id: id }, { $set: body })`,
  'sinks ?.insertOne(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await db.users.insertOne(body)`,
  'sinks ?.update(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await User.update(body, { where: { id } })`,
  'sinks ?.{findOrCreate,findOrBuild}(0).defaults': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await User.findOrCreate({ where: { email }, defaults: body })`,
  'sinks ?.{save,insert,upsert}(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await this.userRepository.save(body)`,
  'sinks ?.{create,preload}(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    const user = this.userRepository.create(body)`,
  'sinks ?.{update,merge}(1)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await this.userRepository.update(id, body)`,
  'sinks ?.{insert,update,upsert}(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await db('users').insert(body)`,
  'sinks ?.values(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await db.insert(users).values(body)`,
  'sinks ?.set(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await db.update(users).set(body)`,
  'sinks ?.{set,update,create}(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await db.collection('users').doc(id).set(body)`,
  'sinks ?.add(0)': `import { User } from '../models/user.js'
    import { db } from './db.js'
    const { body } = req
    await db.collection('users').add(body)`,
})
