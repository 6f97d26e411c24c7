import { mongodb } from '../../../src/models/data/mongodb.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mongodb, {
  'keyed $where': `const filter = {}
    filter.$where = text`,
  'keyed $function.body': `const filter = { $expr: { $function: { body: text, args: ['$name'], lang: 'js' } } }`,
  'keyed $accumulator.init': `const stage = { total: { $accumulator: { init: text, lang: 'js' } } }`,
  'keyed $accumulator.accumulate': `const stage = { total: { $accumulator: { accumulate: text, lang: 'js' } } }`,
  'keyed $accumulator.merge': `const stage = { total: { $accumulator: { merge: text, lang: 'js' } } }`,
  'keyed $accumulator.finalize': `const stage = { total: { $accumulator: { finalize: text, lang: 'js' } } }`,
  'keyed $regex': `const filter = { name: { $regex: text } }`,
  'keyed $regexMatch.regex': `const filter = { $expr: { $regexMatch: { input: '$name', regex: text } } }`,
  'keyed $regexFind.regex': `const stage = { found: { $regexFind: { input: '$name', regex: text } } }`,
  'keyed $regexFindAll.regex': `const stage = { found: { '$regexFindAll': { input: '$name', regex: text } } }`,
  'sources Collection.{findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,distinct}()': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    const user = await users.findOne({ name: 'a' })`,
  'sources Collection.findOne(*)(1)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    users.findOne({ name: 'a' }, (error, user) => { save(user) })`,
  'sources {FindCursor,AggregationCursor}.{toArray,next}()': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    const all = await users.find({}).sort({ name: 1 }).toArray()`,
  'sources {FindCursor,AggregationCursor}.{toArray,next}(0)(1)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    users.find({}).toArray((error, rows) => { save(rows) })`,
  'sources {FindCursor,AggregationCursor}.forEach(0)(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    await users.aggregate([]).forEach((user) => { save(user) })`,
  'sinks Collection.{find,findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,findAndModify,findAndRemove}(0)': `const { MongoClient } = require('mongodb')
    MongoClient.connect('mongodb://localhost', (error, client) => {
      client.db('shop').collection('users').find(filter)
    })`,
  'sinks Collection.{update,updateOne,updateMany,replaceOne,remove,deleteOne,deleteMany,count,countDocuments}(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').deleteOne(filter)`,
  'sinks Collection.distinct(1)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    await users.distinct('city', filter)`,
  'sinks {Collection,Db}.{aggregate,watch}(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    await users.aggregate(pipeline).toArray()`,
  'sinks Collection.bulkWrite(0).{updateOne,updateMany,replaceOne,deleteOne,deleteMany}.filter': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    await users.bulkWrite([{ deleteOne: { filter: given } }])`,
  'sinks BulkOperation.find(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    users.initializeOrderedBulkOp().find(filter).delete()`,
  'sinks FindCursor.filter(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    users.find().filter(given)`,
  'sinks Db.{command,runCursorCommand}(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    await db.command(given)`,
  'sinks Collection.mapReduce(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    users.mapReduce(map, reduce, { out: 'totals' })`,
  'sinks Collection.mapReduce(1)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    users.mapReduce(map, reduce, { out: 'totals' })`,
  'sinks Collection.mapReduce(2).finalize': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    users.mapReduce(map, reduce, { out: 'totals', finalize: last })`,
  'sinks Collection.mapReduce(2).query': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(process.env.DATABASE)
    const db = client.db('shop')
    const users = db.collection('users')
    users.mapReduce(map, reduce, { out: 'totals', query: filter })`,
  'sinks Db.eval(0)': `const { MongoClient } = require('mongodb')
    MongoClient.connect('mongodb://localhost', (error, db) => { db.eval(script) })`,
  'sinks new Code(0)': `import { Code } from 'mongodb'
    const code = new Code(text)`,
  'sinks Collection.{insertOne,insertMany,insert,save}(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    const users = client.db().collection('users')
    await users.insertOne(data)`,
  'sinks Collection.{updateOne,updateMany,findOneAndUpdate,update}(1)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    const users = client.db().collection('users')
    await users.updateOne({ _id: id }, changes)`,
  'sinks Collection.{updateOne,updateMany,findOneAndUpdate,update}(1).{$set,$setOnInsert}': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    const users = client.db().collection('users')
    await users.updateOne({ _id: id }, { $set: changes })`,
  'sinks Collection.{replaceOne,findOneAndReplace}(1)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    const users = client.db().collection('users')
    await users.replaceOne({ _id: id }, user)`,
  'sinks Collection.bulkWrite(0).insertOne.document': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    const users = client.db().collection('users')
    await users.bulkWrite([{ insertOne: { document: user } }])`,
  'sinks Collection.bulkWrite(0).{updateOne,updateMany}.update.{$set,$setOnInsert}': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    const users = client.db().collection('users')
    await users.bulkWrite([{ updateOne: { filter: { _id: id }, update: { $set: changes } } }])`,
})
