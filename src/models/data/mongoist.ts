import { defineModel } from '../define-model.js'

export const mongoist = defineModel({
  name: 'mongoist and mongojs',
  docs: 'https://github.com/mongoist/mongoist#api',
  packages: ['mongoist', 'mongojs'],
  types: {
    Database: ['default()'],
    // `db.users` and `db.collection('users')`
    Collection: ['Database.*', 'Database.collection()'],
  },
  sources: [
    { at: 'Collection.{find,findOne,findAndModify,aggregate,distinct}()', kind: 'stored', part: 'database' },
    { at: 'Collection.{find,findOne}(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: 'Collection.{find,findOne,findAsCursor,update,updateOne,updateMany,replaceOne,remove,deleteOne,deleteMany,count}(0)',
      kind: 'nosql',
      called: 'the filter',
    },
    { at: 'Collection.distinct(1)', kind: 'nosql', called: 'the filter' },
    { at: 'Collection.findAndModify(0).query', kind: 'nosql', called: 'the filter' },
    { at: 'Collection.{aggregate,aggregateAsCursor}(0)', kind: 'nosql', called: 'the pipeline' },
    { at: 'Database.{runCommand,adminCommand}(0)', kind: 'nosql', called: 'the command' },
    { at: 'Collection.mapReduce(0)', kind: 'script', called: 'the map function' },
    { at: 'Collection.mapReduce(1)', kind: 'script', called: 'the reduce function' },
  ],
})
