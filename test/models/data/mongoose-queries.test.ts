import { mongooseQueries } from '../../../src/models/data/mongoose-queries.js'
import { chained, fireRows } from '../../support/fire-rows.js'

fireRows(mongooseQueries, {
  'queries Model.findById': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.findById(id)`,
  'queries Model.findOne': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.findOne({ email })`,
  'queries Model': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    const user = new User({ name, email })`,
  'queries Model.find': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.find({ team }, 'name email', { limit: 10 })`,
  'queries Model.findByIdAndUpdate': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.findByIdAndUpdate(id, { name }, { new: true })`,
  'queries Model.{findOneAndUpdate,findOneAndReplace}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.findOneAndUpdate({ email }, { $set: { name } }, { upsert: true })`,
  'queries Model.{updateOne,updateMany,replaceOne,update}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.updateOne({ _id: id }, { name })`,
  'queries Model.findByIdAndDelete': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.findByIdAndDelete(id)`,
  'queries Model.findByIdAndRemove': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.findByIdAndRemove(id)`,
  'queries Model.{findOneAndDelete,findOneAndRemove}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.findOneAndDelete({ email })`,
  'queries Model.{deleteOne,deleteMany,remove}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.deleteMany({ team })`,
  'queries Model.{countDocuments,count,exists,distinct}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.countDocuments({ team })`,
  'queries Model.{create,insertMany}': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.create({ name, email })`,
  'queries Model.where': `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.where('age').gte(18).exec()`,
  'queries Model.paginate': `import mongoose from 'mongoose'
    import paginate from 'mongoose-paginate-v2'
    schema.plugin(paginate)
    const User = mongoose.model('User', schema)
    await User.paginate({ team }, { page: 2, limit: 10, select: 'name' })`,
  ...chained('Query', `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.…`, {
    where: `find().where('team', team)`,
    find: `where('age').gte(18).find({ team })`,
    findOne: `where('email', email).findOne({ active: true })`,
    equals: `find().where('team').equals(team)`,
    ne: `find().where('status').ne('closed')`,
    in: `find().where('status').in(['open', 'new'])`,
    nin: `find().where('status').nin(['closed'])`,
    gt: `find().where('age').gt(17)`,
    gte: `find().where('age').gte(18)`,
    lt: `find().where('age').lt(31)`,
    lte: `find().where('age').lte(30)`,
    regex: `find().where('name').regex(/^an/)`,
    and: 'find().and([{ team }, { active: true }])',
    or: 'find().or([{ team }, { owner }])',
    nor: `find().nor([{ team }, { status: 'closed' }])`,
    select: `find({ team }).select('-password')`,
    projection: 'find({ team }).projection({ name: 1 })',
    populate: `findById(id).populate('orders')`,
    limit: 'find({ team }).limit(10)',
    session: 'findById(id).session(session)',
    lean: 'findById(id).lean()',
    exec: 'findById(id).exec()',
    sort: `find({ team }).sort('-createdAt')`,
    skip: 'find({ team }).skip(20).limit(10)',
    orFail: 'findById(id).orFail()',
    countDocuments: 'find({ team }).countDocuments({ active: true })',
    count: 'find({ team }).count()',
    updateOne: 'findOne({ email }).updateOne({ active: true }, { name })',
    deleteOne: 'findOne({ email }).deleteOne({ active: false })',
    distinct: `find({ team }).distinct('city')`,
  }),
  ...chained('Write', `import mongoose from 'mongoose'
    const User = mongoose.model('User', schema)
    await User.…`, {
    where: `updateMany({ team }, { active: false }).where('age', 17)`,
    equals: `deleteMany().where('team').equals(team)`,
    session: 'updateOne({ _id: id }, { name }).session(session)',
    orFail: 'updateOne({ _id: id }, { name }).orFail()',
    exec: 'deleteOne({ _id: id }).exec()',
    lean: 'exists({ email }).lean()',
  }),
  'definitions model': `import { model, Schema } from 'mongoose'
    export const User = model('User', new Schema({ name: String, email: { type: String, unique: true } }))`,
  'definitions {Connection,Mongoose}.model': `import mongoose, { Schema } from 'mongoose'
    const connection = mongoose.createConnection(url)
    export const User = connection.model('User', new Schema({ name: String, email: String }))`,
  'entities Schema': `import { Prop, Schema } from '@nestjs/mongoose'
    @Schema()
    export class User {
      @Prop()
      name: string

      @Prop({ select: false })
      password: string
    }`,
})
