import { defineModel } from '../define-model.js'

export const meteorMongo = defineModel({
  name: 'meteor/mongo and minimongo',
  docs: 'https://docs.meteor.com/api/collections',
  packages: ['meteor/mongo', 'meteor/meteor', 'minimongo'],
  types: {
    Collection: ['new Mongo.Collection()', 'Meteor.users', 'Database.*'],
    Database: ['new {MemoryDb,IndexedDb,LocalStorageDb,HybridDb,RemoteDb,ReplicatingDb}()'],
    RawCollection: ['Collection.rawCollection()'],
  },
  sinks: [
    { at: 'Collection.{find,findOne,update,upsert,remove}(0)', kind: 'nosql', called: 'the filter' },
    { at: 'Collection.{findOneAsync,updateAsync,upsertAsync,removeAsync,countDocuments}(0)', kind: 'nosql', called: 'the filter' },
    {
      at: 'RawCollection.{find,findOne,findOneAndUpdate,updateOne,updateMany,deleteOne,deleteMany,countDocuments,aggregate}(0)',
      kind: 'nosql',
      called: 'the filter',
    },
    { at: 'RawCollection.distinct(1)', kind: 'nosql', called: 'the filter' },
  ],
})
