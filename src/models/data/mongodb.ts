import { defineModel } from '../define-model.js'

export const mongodb = defineModel({
  name: 'mongodb',
  docs: 'https://www.mongodb.com/docs/drivers/node/current/crud/query/',
  packages: ['mongodb', 'mongodb-legacy', '@fastify/mongodb'],
  types: {
    MongoClient: [
      'new MongoClient()',
      'connect()',
      'exports.MongoClient.connect()',
      'exports.MongoClient.connect(*)(1)',
      'MongoClient.connect()',
      'MongoClient.connect(*)(1)',
    ],
    // In version 2 a connection is a database.
    Db: ['MongoClient.db()', 'new Db()', 'exports.MongoClient.connect()', 'exports.MongoClient.connect(*)(1)'],
    Collection: ['Db.{collection,createCollection}()', 'Db.collection(*)(1)'],
    FindCursor: ['Collection.find()', 'FindCursor.{sort,limit,skip,project,batchSize,hint,filter}()'],
    AggregationCursor: ['Collection.aggregate()'],
    BulkOperation: ['Collection.{initializeOrderedBulkOp,initializeUnorderedBulkOp}()'],
  },
  sources: [
    { at: 'Collection.{findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,distinct}()', kind: 'stored', part: 'database' },
    { at: 'Collection.findOne(*)(1)', kind: 'stored', part: 'database' },
    { at: '{FindCursor,AggregationCursor}.{toArray,next}()', kind: 'stored', part: 'database', value: 'object' },
    { at: '{FindCursor,AggregationCursor}.{toArray,next}(0)(1)', kind: 'stored', part: 'database', value: 'object' },
    { at: '{FindCursor,AggregationCursor}.forEach(0)(0)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: 'Collection.{find,findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,findAndModify,findAndRemove}(0)',
      kind: 'nosql',
      called: 'the filter',
    },
    {
      at: 'Collection.{update,updateOne,updateMany,replaceOne,remove,deleteOne,deleteMany,count,countDocuments}(0)',
      kind: 'nosql',
      called: 'the filter',
    },
    { at: 'Collection.distinct(1)', kind: 'nosql', called: 'the filter' },
    { at: '{Collection,Db}.{aggregate,watch}(0)', kind: 'nosql', called: 'the pipeline' },
    {
      at: 'Collection.bulkWrite(0).{updateOne,updateMany,replaceOne,deleteOne,deleteMany}.filter',
      kind: 'nosql',
      called: 'the filter',
    },
    { at: 'BulkOperation.find(0)', kind: 'nosql', called: 'the filter' },
    { at: 'FindCursor.filter(0)', kind: 'nosql', called: 'the filter' },
    { at: 'Db.{command,runCursorCommand}(0)', kind: 'nosql', called: 'the command' },
    { at: 'Collection.mapReduce(0)', kind: 'script', called: 'the map function' },
    { at: 'Collection.mapReduce(1)', kind: 'script', called: 'the reduce function' },
    { at: 'Collection.mapReduce(2).finalize', kind: 'script', called: 'the final function' },
    { at: 'Collection.mapReduce(2).query', kind: 'nosql', called: 'the filter' },
    { at: 'Db.eval(0)', kind: 'script', called: 'the script' },
    { at: 'new Code(0)', kind: 'script', called: 'the script' },
    { at: 'Collection.{insertOne,insertMany,insert,save}(0)', kind: 'assign' },
    { at: 'Collection.{updateOne,updateMany,findOneAndUpdate,update}(1)', kind: 'assign' },
    { at: 'Collection.{updateOne,updateMany,findOneAndUpdate,update}(1).{$set,$setOnInsert}', kind: 'assign' },
    { at: 'Collection.{replaceOne,findOneAndReplace}(1)', kind: 'assign' },
    { at: 'Collection.bulkWrite(0).insertOne.document', kind: 'assign' },
    { at: 'Collection.bulkWrite(0).{updateOne,updateMany}.update.{$set,$setOnInsert}', kind: 'assign' },
  ],
})
