import { mongooseWrites } from '../../../src/models/data/mongoose-writes.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mongooseWrites, {
  'sinks Model.{create,insertMany,insertOne,hydrate}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.create(data)`,
  'sinks Model.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,update}(1)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.findByIdAndUpdate(id, changes, { new: true })`,
  'sinks Model.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,update}(1).{$set,$setOnInsert}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.updateOne({ _id: id }, { $set: changes })`,
  'sinks Model.{findOneAndReplace,replaceOne}(1)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.replaceOne({ _id: id }, user)`,
  'sinks Model.bulkWrite(0).insertOne.document': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.bulkWrite([{ insertOne: { document: user } }])`,
  'sinks Model.bulkWrite(0).{updateOne,updateMany}.update': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.bulkWrite([{ updateOne: { filter: { _id: id }, update: changes } }])`,
  'sinks Model.bulkWrite(0).{updateOne,updateMany}.update.{$set,$setOnInsert}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.bulkWrite([{ updateOne: { filter: { _id: id }, update: { $set: changes } } }])`,
  'sinks HydratedDocument.{set,overwrite,updateOne}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    const user = await User.findById(id)
    user.set(changes)
    await user.save()`,
})
