import { mongodbQueries } from '../../../src/models/data/mongodb-queries.js'
import { chained, fireRows } from '../../support/fire-rows.js'

fireRows(mongodbQueries, {
  'queries Collection.findOne': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').findOne({ _id: id }, { projection: { password: 0 } })`,
  'queries Collection.find': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').find({ team }).toArray()`,
  'queries Collection.{updateOne,updateMany,replaceOne}': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').updateOne({ _id: id }, { $set: { name } })`,
  'queries Collection.{findOneAndUpdate,findOneAndReplace}': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').findOneAndUpdate({ _id: id }, { $set: { name } }, { returnDocument: 'after' })`,
  'queries Collection.{deleteOne,deleteMany,findOneAndDelete}': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').deleteOne({ _id: id })`,
  'queries Collection.countDocuments': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').countDocuments({ team })`,
  'queries Collection.distinct': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').distinct('city', { team })`,
  'queries Collection.{insertOne,insertMany}': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').insertOne({ name })`,
  ...chained('FindCursor', `import { MongoClient } from 'mongodb'
    const client = new MongoClient(url)
    await client.db('shop').collection('users').find({ team })…`, {
    project: '.project({ name: 1 }).toArray()',
    limit: '.limit(10).toArray()',
    filter: '.filter({ active: true }).toArray()',
    sort: '.sort({ name: 1 }).toArray()',
    skip: '.skip(20).limit(10).toArray()',
    toArray: '.toArray()',
    next: '.next()',
  }),
})
