import { genericMongo } from '../../../src/models/data/generic-mongo.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(genericMongo, {
  'sources ?.collection().{findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,distinct}()': `import { db } from './db.js'
    const user = await db.collection('users').findOne({ name: 'a' })`,
  'sources ?.collection().{find,aggregate}().{toArray,next}()': `export const list = (req) => req.db.collection('users').find({ active: true }).toArray()`,
  'sources ?.collection().find().{sort,limit,skip,project}().toArray()': `import { db } from './db.js'
    const users = await db.collection('users').find({ active: true }).limit(5).toArray()`,
  'sinks ?.bulkWrite(0).{updateOne,updateMany,replaceOne,deleteOne,deleteMany}.filter': `import { db } from './db.js'
    await db.collection('users').bulkWrite([{ deleteOne: { filter: { name: given } } }])`,
  'sinks ?.mapReduce(0)': `import { db } from './db.js'
    await db.collection('users').mapReduce(map, reduce, { out: 'totals' })`,
  'sinks ?.mapReduce(1)': `import { db } from './db.js'
    await db.collection('users').mapReduce(map, reduce, { out: 'totals' })`,
  'sinks ?.{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,findOneAndRemove,exists,where}(0)': `import User from '../models/User.js'
    await User.findOne({ name: given })`,
  'sinks ?.{updateOne,updateMany,replaceOne,deleteOne,deleteMany,update,remove,count,countDocuments,aggregate}(0)': `import User from '../models/User.js'
    await User.deleteMany({ name: given })`,
  'sinks ?.distinct(1)': `import User from '../models/User.js'
    await User.distinct('city', filter)`,
  'sinks ?.where(1)': `import User from '../models/User.js'
    await User.where('name', given)`,
  'sinks ?.$where(0)': `import User from '../models/User.js'
    await User.$where(script)`,
})
