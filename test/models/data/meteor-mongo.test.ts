import { meteorMongo } from '../../../src/models/data/meteor-mongo.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(meteorMongo, {
  'sinks Collection.{find,findOne,update,upsert,remove}(0)': `import { Mongo } from 'meteor/mongo'
    const Tasks = new Mongo.Collection('tasks')
    Tasks.remove({ owner: given })`,
  'sinks Collection.{findOneAsync,updateAsync,upsertAsync,removeAsync,countDocuments}(0)': `import { Mongo } from 'meteor/mongo'
    const Tasks = new Mongo.Collection('tasks')
    await Tasks.findOneAsync({ owner: given })`,
  'sinks RawCollection.{find,findOne,findOneAndUpdate,updateOne,updateMany,deleteOne,deleteMany,countDocuments,aggregate}(0)': `import { Mongo } from 'meteor/mongo'
    const Tasks = new Mongo.Collection('tasks')
    await Tasks.rawCollection().aggregate(pipeline).toArray()`,
  'sinks RawCollection.distinct(1)': `import { Mongo } from 'meteor/mongo'
    const Tasks = new Mongo.Collection('tasks')
    await Tasks.rawCollection().distinct('owner', filter)`,
})
