import { mongoose } from '../../../src/models/data/mongoose.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mongoose, {
  'sources Model.{find,findOne,findById,findOneAndUpdate,findByIdAndUpdate,findByIdAndDelete}()': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    const user = await User.findById(id)`,
  'sources Model.aggregate()': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    const totals = await User.aggregate([{ $sortByCount: '$city' }])`,
  'sources Query.{find,findOne}()': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    const user = await User.where('city', 'Rome').findOne()`,
  'steps HydratedDocument.save': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    const user = new User({ name: 'a' })
    const saved = await user.save()`,
  'steps {Query,Aggregate}.{sort,limit,skip,select,lean,populate,session,orFail,exec}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    const user = await User.findById(id).lean()`,
  'sources Model.{find,findOne,findById}(*)(1)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    User.findOne({ name: 'a' }, (error, user) => { save(user) })`,
  'sources Query.exec(0)(1)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    User.find({ name: 'a' }).exec((error, users) => { save(users) })`,
  'sinks Model.{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,findOneAndRemove,findAndCount,exists}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.findOne({ name: given })`,
  'sinks Model.{update,updateOne,updateMany,replaceOne,deleteOne,deleteMany,remove,count,countDocuments,where}(0)': `import type { Model } from 'mongoose'
    export class Users {
      constructor(private readonly users: Model<unknown>) {}
      remove(filter) { return this.users.deleteMany(filter) }
    }`,
  'sinks {Model,Query}.distinct(1)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.distinct('city', filter)`,
  'sinks {Model,Query}.where(1)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.find().where('name', given)`,
  'sinks Query.{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,findOneAndRemove,where,merge,setQuery}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.find().sort('name').merge(filter)`,
  'sinks Query.{count,countDocuments,deleteOne,deleteMany,remove}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.where({ active: true }).countDocuments(filter)`,
  'sinks Query.{updateOne,updateMany,update,replaceOne}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.where({ active: true }).updateOne(filter, { seen: true })`,
  'sinks Query.{and,or,nor,equals,elemMatch,not}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.find().where('name').equals(given)`,
  'sinks Query.elemMatch(1)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.find().elemMatch('roles', given)`,
  'sinks {Model,Query}.populate(0).match': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.findById(id).populate({ path: 'posts', match: given })`,
  'sinks {Model,Connection}.{aggregate,watch}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.aggregate([{ $match: { name: given } }])`,
  'sinks Aggregate.{match,append}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.aggregate().sort('name').match({ name: given })`,
  'sinks Model.bulkWrite(0).{updateOne,updateMany,replaceOne,deleteOne,deleteMany}.filter': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.bulkWrite([{ updateOne: { filter: given, update: {} } }])`,
  'sinks NativeCollection.{find,findOne,findOneAndUpdate,findOneAndDelete,updateOne,updateMany,deleteOne,deleteMany,countDocuments,aggregate}(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await mongoose.connection.collection('users').findOne(filter)`,
  'sinks {Model,Query}.$where(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.find().$where(script)`,
  'sinks Model.mapReduce(0).{map,reduce,finalize}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.mapReduce({ map: script, reduce: 'sum' })`,
  'sinks Query.regex(0)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.find().where('name').regex(pattern)`,
  'sinks Query.regex(1)': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    await User.find().regex('name', pattern)`,
  'concepts set': `import mongoose from 'mongoose'
    const User = mongoose.model('User', new mongoose.Schema({ name: String }))
    mongoose.set('sanitizeFilter', true)`,
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
