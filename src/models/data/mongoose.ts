import { defineModel } from '../define-model.js'

/**
 * Methods that add to a query and give it back. Lists have some of the same names (`slice`, `map`), and what is awaited may be one: those
 * aren't here, so that a list's are followed.
 */
const CHAINED =
  '{select,projection,lean,populate,sort,skip,limit,session,setOptions,collation,comment,hint,read,readConcern,writeConcern,orFail,exec,' +
  'maxTimeMS,batchSize,allowDiskUse,tailable,sanitizeProjection,transform,cursor,clone,toConstructor,pre,post,' +
  'gt,gte,lt,lte,ne,in,nin,all,mod,size,near,nearSphere,within,intersects,box,circle,polygon,geometry,maxDistance}'

/** The same for pipelines. */
const STAGED =
  '{project,group,sort,limit,skip,unwind,lookup,addFields,sample,facet,graphLookup,unionWith,redact,replaceRoot,sortByCount,count,near,search,' +
  'model,session,option,collation,hint,read,readConcern,allowDiskUse,cursor,exec}'

export const mongoose = defineModel({
  name: 'mongoose',
  docs: 'https://mongoosejs.com/docs/api/query.html',
  packages: ['mongoose', '@nestjs/mongoose', '@typegoose/typegoose', '@m8a/nestjs-typegoose', 'nestjs-typegoose'],
  types: {
    Connection: ['createConnection()', 'connection', 'connections.*', '@InjectConnection', 'connect().connection'],
    Model: [
      'model()',
      'models.*',
      'Connection.model()',
      'Connection.models.*',
      '@InjectModel',
      '{getModelForClass,getDiscriminatorModelForClass,addModelToTypegoose}()',
      'Model.discriminator()',
    ],
    ReturnModelType: [],
    PaginateModel: [],
    HydratedDocument: ['new Model()', 'Model.{findOne,findById,create,hydrate}()', 'Model.{findOne,findById}().{exec,orFail,populate}()'],
    Document: [],
    // What each of these gives is a query again, until it is awaited.
    Query: [
      'Model.{find,findOne,findById,findOneAndUpdate,findOneAndDelete,findOneAndReplace,findOneAndRemove,findAndCount}()',
      'Model.{findByIdAndUpdate,findByIdAndDelete,findByIdAndRemove,updateOne,updateMany,replaceOne,update}()',
      'Model.{deleteOne,deleteMany,remove,count,countDocuments,distinct,exists,where,$where,populate}()',
      `Query.${CHAINED}()`,
      'Query.{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,findOneAndRemove,where,merge,setQuery}()',
      'Query.{count,countDocuments,updateOne,updateMany,update,replaceOne,deleteOne,deleteMany,remove,distinct}()',
      'Query.{and,or,nor,equals,elemMatch,not,regex,$where}()',
    ],
    Aggregate: ['Model.aggregate()', `Aggregate.${STAGED}()`, 'Aggregate.{match,append}()'],
    NativeCollection: ['Connection.collection()', 'Connection.db.collection()', 'Model.collection'],
  },
  inherits: { ReturnModelType: ['Model'], PaginateModel: ['Model'], Document: ['HydratedDocument'] },
  sources: [
    { at: 'Model.{find,findOne,findById,findOneAndUpdate,findByIdAndUpdate,findByIdAndDelete}()', kind: 'stored', part: 'database' },
    { at: 'Model.aggregate()', kind: 'stored', part: 'database' },
    { at: 'Query.{find,findOne}()', kind: 'stored', part: 'database' },
    { at: 'Model.{find,findOne,findById}(*)(1)', kind: 'stored', part: 'database' },
    { at: 'Query.exec(0)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: 'Model.{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,findOneAndRemove,findAndCount,exists}(0)',
      kind: 'nosql',
      called: 'the filter',
      when: [{ at: '(2).sanitizeFilter', is: 'falsy', ifUnknown: true }],
    },
    {
      at: 'Model.{update,updateOne,updateMany,replaceOne,deleteOne,deleteMany,remove,count,countDocuments,where}(0)',
      kind: 'nosql',
      called: 'the filter',
      when: [{ at: '(2).sanitizeFilter', is: 'falsy', ifUnknown: true }],
    },
    { at: '{Model,Query}.distinct(1)', kind: 'nosql', called: 'the filter' },
    { at: '{Model,Query}.where(1)', kind: 'nosql', called: 'the filter' },
    {
      at: 'Query.{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,findOneAndRemove,where,merge,setQuery}(0)',
      kind: 'nosql',
      called: 'the filter',
    },
    { at: 'Query.{count,countDocuments,deleteOne,deleteMany,remove}(0)', kind: 'nosql', called: 'the filter' },
    {
      at: 'Query.{updateOne,updateMany,update,replaceOne}(0)',
      kind: 'nosql',
      called: 'the filter',
      // A single argument is the change, of a query as of a document.
      when: [{ at: '(1)', is: 'present' }],
    },
    { at: 'Query.{and,or,nor,equals,elemMatch,not}(0)', kind: 'nosql', called: 'the filter' },
    { at: 'Query.elemMatch(1)', kind: 'nosql', called: 'the filter' },
    { at: '{Model,Query}.populate(0).match', kind: 'nosql', called: 'the filter' },
    { at: '{Model,Connection}.{aggregate,watch}(0)', kind: 'nosql', called: 'the pipeline' },
    { at: 'Aggregate.{match,append}(0)', kind: 'nosql', called: 'the pipeline' },
    {
      at: 'Model.bulkWrite(0).{updateOne,updateMany,replaceOne,deleteOne,deleteMany}.filter',
      kind: 'nosql',
      called: 'the filter',
    },
    {
      at: 'NativeCollection.{find,findOne,findOneAndUpdate,findOneAndDelete,updateOne,updateMany,deleteOne,deleteMany,countDocuments,aggregate}(0)',
      kind: 'nosql',
      called: 'the filter',
    },
    { at: '{Model,Query}.$where(0)', kind: 'script', called: 'the script' },
    { at: 'Model.mapReduce(0).{map,reduce,finalize}', kind: 'script', called: 'the script' },
    { at: 'Query.regex(0)', kind: 'regex' },
    { at: 'Query.regex(1)', kind: 'regex' },
    // Fields that a schema doesn't have are dropped by default (https://mongoosejs.com/docs/guide.html#strict); all that it has are open.
    { at: 'Model.{create,insertMany,insertOne,hydrate}(0)', kind: 'assign' },
    { at: 'Model.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,update}(1)', kind: 'assign' },
    { at: 'Model.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,update}(1).{$set,$setOnInsert}', kind: 'assign' },
    { at: 'Model.{findOneAndReplace,replaceOne}(1)', kind: 'assign' },
    { at: 'Model.bulkWrite(0).insertOne.document', kind: 'assign' },
    { at: 'Model.bulkWrite(0).{updateOne,updateMany}.update', kind: 'assign' },
    { at: 'Model.bulkWrite(0).{updateOne,updateMany}.update.{$set,$setOnInsert}', kind: 'assign' },
    { at: 'HydratedDocument.{set,overwrite,updateOne}(0)', kind: 'assign' },
  ],
  steps: [
    // What a query finds is what it found before it was sorted, cut and filled in.
    { at: '{Query,Aggregate}.{sort,limit,skip,select,lean,populate,session,orFail,exec}', from: ['receiver'] },
    // A document is saved, and given back.
    { at: 'HydratedDocument.save', from: ['receiver'] },
  ],
  concepts: [
    // Filters that hold operators are wrapped in `$eq` from then on.
    {
      at: 'set',
      is: 'filter-sanitizing',
      when: [
        { at: '(0)', is: ['sanitizeFilter'] },
        { at: '(1)', is: 'truthy' },
      ],
      parts: { option: '(0)' },
    },
  ],
})
