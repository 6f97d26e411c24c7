import { defineModel } from '../define-model.js'

/** `db.collection('users')`, and names that collections are kept under. */
const COLLECTION = '[cC]ollection$|Coll$'
const HINT = '\\bcollection\\s*(?:<[^()]*>)?\\s*\\('

export const mongodbQueries = defineModel({
  name: 'mongodb queries',
  docs: 'https://www.mongodb.com/docs/drivers/node/current/crud/query/',
  packages: ['mongodb', '@fastify/mongodb'],
  types: {
    MongoClient: ['new MongoClient()', 'exports.MongoClient.connect()', 'MongoClient.connect()'],
    Db: ['MongoClient.db()'],
    Collection: ['Db.{collection,createCollection}()'],
  },
  queries: {
    calls: [
      {
        at: 'Collection.findOne',
        operation: 'read-one',
        model: 'receiver',
        filter: '(0)',
        select: '(1).projection',
        leaveOut: { at: '(1).projection', as: '0' },
        transaction: '(1).session',
        guess: { receiver: COLLECTION, hint: HINT },
      },
      {
        at: 'Collection.find',
        operation: 'read-many',
        model: 'receiver',
        filter: '(0)',
        select: '(1).projection',
        leaveOut: { at: '(1).projection', as: '0' },
        limit: '(1).limit',
        transaction: '(1).session',
        chain: 'FindCursor',
        guess: { receiver: COLLECTION, hint: HINT },
      },
      {
        at: 'Collection.{updateOne,updateMany,replaceOne}',
        operation: 'update',
        model: 'receiver',
        filter: '(0)',
        data: '(1)',
        transaction: '(2).session',
        guess: { receiver: COLLECTION, hint: HINT },
      },
      {
        at: 'Collection.{findOneAndUpdate,findOneAndReplace}',
        operation: 'update',
        yields: true,
        model: 'receiver',
        filter: '(0)',
        data: '(1)',
        select: '(2).projection',
        transaction: '(2).session',
        guess: { receiver: COLLECTION, hint: HINT },
      },
      {
        at: 'Collection.{deleteOne,deleteMany,findOneAndDelete}',
        operation: 'delete',
        model: 'receiver',
        filter: '(0)',
        transaction: '(1).session',
        guess: { receiver: COLLECTION, hint: HINT },
      },
      {
        at: 'Collection.countDocuments',
        operation: 'count',
        model: 'receiver',
        filter: '(0)',
        guess: { receiver: COLLECTION, hint: HINT },
      },
      { at: 'Collection.distinct', operation: 'count', model: 'receiver', filter: '(1)', guess: { receiver: COLLECTION, hint: HINT } },
      {
        at: 'Collection.{insertOne,insertMany}',
        operation: 'create',
        model: 'receiver',
        data: '(0)',
        transaction: '(1).session',
        guess: { receiver: COLLECTION, hint: HINT },
      },
    ],
    chains: {
      FindCursor: {
        project: { select: '(0)' },
        limit: { limit: '(0)' },
        filter: { filter: '(0)' },
        sort: {},
        skip: {},
        toArray: {},
        next: { operation: 'read-one' },
      },
    },
    anyField: true,
  },
})
