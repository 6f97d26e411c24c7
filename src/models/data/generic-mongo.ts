import { defineModel } from '../define-model.js'

const store = {
  others:
    '\\b(?:sequelize|typeorm|prisma|objection|bookshelf|waterline|knex|drizzle-orm|mikro-orm|sails|loopback|massive|firebase|firestore|pocketbase|withRelated|transacting)\\b',
  options: ['where', 'include', 'attributes', 'relations', 'select', 'transaction', 'raw', 'paranoid', 'data', 'collection', 'TableName', 'Key'],
  common: ['find', 'where', 'update', 'remove', 'count', 'exists', 'aggregate', 'distinct'],
  from: 'model|schema|entit|collection|mongo',
  // Its ids, operators and cursors.
  says: '\\bObjectI[dD]\\b|[\'"]?\\$(?:set|inc|push|in|ne|gt|or|regex)[\'"]?\\s*:|\\.toArray\\(|\\b_id\\b|\\bmongo',
} as const

/**
 * Models and collections of other files, of which nothing is known but what is called on them. What rules out others (who has a method of
 * the same name, and what is given to it) is asked as well.
 */
export const genericMongo = defineModel({
  name: 'MongoDB models of other files',
  docs: 'https://mongoosejs.com/docs/models.html',
  globals: true,
  hint: 'model|mongo|collection|schema|\\.lean\\(|\\bdb\\.[a-z]\\w*s\\.\\w+One',
  sources: [
    // `req.db.collection('users')`, `fastify.mongo.db.collection('users')`
    { at: '?.collection().{findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,distinct}()', kind: 'stored', part: 'database' },
    { at: '?.collection().{find,aggregate}().{toArray,next}()', kind: 'stored', part: 'database' },
    { at: '?.collection().find().{sort,limit,skip,project}().toArray()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: '?.{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,findOneAndRemove,exists,where}(0)',
      kind: 'nosql',
      called: 'the filter',
      store,
    },
    {
      at: '?.{updateOne,updateMany,replaceOne,deleteOne,deleteMany,update,remove,count,countDocuments,aggregate}(0)',
      kind: 'nosql',
      called: 'the filter',
      store,
    },
    {
      at: '?.bulkWrite(0).{updateOne,updateMany,replaceOne,deleteOne,deleteMany}.filter',
      kind: 'nosql',
      called: 'the filter',
      store,
    },
    { at: '?.distinct(1)', kind: 'nosql', called: 'the filter', store },
    { at: '?.where(1)', kind: 'nosql', called: 'the filter', store },
    { at: '?.$where(0)', kind: 'script', called: 'the script', store },
    { at: '?.mapReduce(0)', kind: 'script', called: 'the map function', store },
    { at: '?.mapReduce(1)', kind: 'script', called: 'the reduce function', store },
  ],
})
