import { defineModel } from '../define-model.js'

export const mongodbWrites = defineModel({
  name: 'mongodb',
  docs: 'https://www.mongodb.com/docs/drivers/node/current/crud/',
  packages: ['mongodb', 'mongodb-legacy', '@fastify/mongodb'],
  types: {
    MongoClient: ['new MongoClient()', 'exports.MongoClient.connect()', 'MongoClient.connect()'],
    Db: ['MongoClient.db()', 'new Db()', 'exports.MongoClient.connect()'],
    Collection: ['Db.{collection,createCollection}()'],
  },
  sinks: [
    { at: 'Collection.{insertOne,insertMany,insert,save}(0)', kind: 'assign' },
    { at: 'Collection.{updateOne,updateMany,findOneAndUpdate,update}(1)', kind: 'assign' },
    { at: 'Collection.{updateOne,updateMany,findOneAndUpdate,update}(1).{$set,$setOnInsert}', kind: 'assign' },
    { at: 'Collection.{replaceOne,findOneAndReplace}(1)', kind: 'assign' },
    { at: 'Collection.bulkWrite(0).insertOne.document', kind: 'assign' },
    { at: 'Collection.bulkWrite(0).{updateOne,updateMany}.update.{$set,$setOnInsert}', kind: 'assign' },
  ],
})
