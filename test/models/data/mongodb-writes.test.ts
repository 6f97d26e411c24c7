import { mongodbWrites } from '../../../src/models/data/mongodb-writes.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mongodbWrites, {
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
