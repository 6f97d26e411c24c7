import { nedb } from '../../../src/models/data/nedb.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nedb, {
  'sources Datastore.{find,findOne,findAsync,findOneAsync}()': `import { Datastore } from 'nedb-promises'
    const users = new Datastore()
    const user = await users.findOne({ name: 'a' })`,
  'sources Datastore.{find,findOne}(*)(1)': `import Datastore from 'nedb'
    const users = new Datastore({ filename: 'users.db' })
    users.find({}, (error, rows) => { save(rows) })`,
  'sinks Datastore.{find,findOne,count,update,remove}(0)': `import Datastore from 'nedb'
    const users = new Datastore({ filename: 'users.db' })
    users.findOne({ name: given }, done)`,
  'sinks Datastore.{findAsync,findOneAsync,countAsync,updateAsync,removeAsync}(0)': `import Datastore from '@seald-io/nedb'
    await new Datastore().findOneAsync({ name: given })`,
  'sinks Datastore.{asyncFind,asyncFindOne,asyncCount,asyncUpdate,asyncRemove}(0)': `import { AsyncNedb } from 'nedb-async'
    await new AsyncNedb().asyncFind({ name: given })`,
})
