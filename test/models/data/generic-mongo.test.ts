import { genericMongo } from '../../../src/models/data/generic-mongo.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(genericMongo, {
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
