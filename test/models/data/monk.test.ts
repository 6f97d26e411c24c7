import { monk } from '../../../src/models/data/monk.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(monk, {
  'sources Collection.{find,findOne,findOneAndUpdate,findOneAndDelete,aggregate}()': `import monk from 'monk'
    const db = monk('localhost/shop')
    const users = db.get('users')
    const user = await users.findOne({ name: 'a' })`,
  'sources Collection.{find,findOne}(*)(1)': `import monk from 'monk'
    const db = monk('localhost/shop')
    const users = db.get('users')
    users.find({}, (error, rows) => { save(rows) })`,
  'sinks Collection.{find,findOne,findOneAndUpdate,findOneAndDelete,update,remove,count}(0)': `import monk from 'monk'
    const db = monk('localhost/shop')
    const users = db.get('users')
    await users.findOne({ name: given })`,
  'sinks Collection.distinct(1)': `import monk from 'monk'
    const db = monk('localhost/shop')
    const users = db.get('users')
    await users.distinct('city', filter)`,
  'sinks Collection.aggregate(0)': `import monk from 'monk'
    const db = monk('localhost/shop')
    const users = db.get('users')
    await users.aggregate(pipeline)`,
  'sinks Collection.bulkWrite(0).{updateOne,updateMany,replaceOne,deleteOne,deleteMany}.filter': `import monk from 'monk'
    const db = monk('localhost/shop')
    const users = db.get('users')
    await users.bulkWrite([{ deleteOne: { filter: given } }])`,
  'sinks Collection.mapReduce(0)': `import monk from 'monk'
    const db = monk('localhost/shop')
    const users = db.get('users')
    users.mapReduce(map, reduce, { out: 'totals' })`,
  'sinks Collection.mapReduce(1)': `import monk from 'monk'
    const db = monk('localhost/shop')
    const users = db.get('users')
    users.mapReduce(map, reduce, { out: 'totals' })`,
})
