import { defineModel } from '../define-model.js'

export const monk = defineModel({
  name: 'monk',
  docs: 'https://automattic.github.io/monk/docs/collection/',
  packages: ['monk'],
  types: {
    Manager: ['default()', 'Manager.then(0)(0)'],
    IMonkManager: [],
    Collection: ['Manager.{get,create}()'],
    ICollection: [],
  },
  inherits: { IMonkManager: ['Manager'], ICollection: ['Collection'] },
  sources: [
    { at: 'Collection.{find,findOne,findOneAndUpdate,findOneAndDelete,aggregate}()', kind: 'stored', part: 'database' },
    { at: 'Collection.{find,findOne}(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'Collection.{find,findOne,findOneAndUpdate,findOneAndDelete,update,remove,count}(0)', kind: 'nosql', called: 'the filter' },
    { at: 'Collection.distinct(1)', kind: 'nosql', called: 'the filter' },
    { at: 'Collection.aggregate(0)', kind: 'nosql', called: 'the pipeline' },
    {
      at: 'Collection.bulkWrite(0).{updateOne,updateMany,replaceOne,deleteOne,deleteMany}.filter',
      kind: 'nosql',
      called: 'the filter',
    },
    { at: 'Collection.mapReduce(0)', kind: 'script', called: 'the map function' },
    { at: 'Collection.mapReduce(1)', kind: 'script', called: 'the reduce function' },
  ],
})
