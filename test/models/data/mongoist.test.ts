import { mongoist } from '../../../src/models/data/mongoist.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mongoist, {
  'sources Collection.{find,findOne,findAndModify,aggregate,distinct}()': `import mongoist from 'mongoist'
    const db = mongoist('mongodb://localhost/shop')
    const user = await db.users.findOne({ name: 'a' })`,
  'sources Collection.{find,findOne}(*)(1)': `const db = require('mongojs')('shop', ['users'])
    db.users.find({}, (error, rows) => { save(rows) })`,
  'sinks Collection.{find,findOne,findAsCursor,update,updateOne,updateMany,replaceOne,remove,deleteOne,deleteMany,count}(0)': `import mongoist from 'mongoist'
    const db = mongoist('mongodb://localhost/shop')
    await db.collection('users').find(filter)`,
  'sinks Collection.distinct(1)': `import mongoist from 'mongoist'
    const db = mongoist('mongodb://localhost/shop')
    await db.users.distinct('city', filter)`,
  'sinks Collection.findAndModify(0).query': `import mongoist from 'mongoist'
    const db = mongoist('mongodb://localhost/shop')
    await db.users.findAndModify({ query: filter, update: {} })`,
  'sinks Collection.{aggregate,aggregateAsCursor}(0)': `import mongoist from 'mongoist'
    const db = mongoist('mongodb://localhost/shop')
    await db.users.aggregate(pipeline)`,
  'sinks Database.{runCommand,adminCommand}(0)': `import mongoist from 'mongoist'
    const db = mongoist('mongodb://localhost/shop')
    await db.runCommand(given)`,
  'sinks Collection.mapReduce(0)': `import mongoist from 'mongoist'
    const db = mongoist('mongodb://localhost/shop')
    await db.users.mapReduce(map, reduce, {})`,
  'sinks Collection.mapReduce(1)': `import mongoist from 'mongoist'
    const db = mongoist('mongodb://localhost/shop')
    await db.users.mapReduce(map, reduce, {})`,
})
