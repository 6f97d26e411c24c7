import { defineModel } from '../define-model.js'

/**
 * Object identifiers of MongoDB. `isValid` also accepts any string of 12 characters (and numbers), so it only says that the
 * value is no query operator; the constructed identifier is harmless everywhere.
 */
export const objectId = defineModel({
  name: 'ObjectId',
  docs: 'https://mongodb.github.io/node-mongodb-native/6.0/classes/BSON.ObjectId.html',
  packages: ['mongodb', 'bson', 'mongoose', 'mongoose/types'],
  guards: [
    { at: '{ObjectId,ObjectID,Types.ObjectId,mongo.ObjectId}.isValid', in: 0, clears: ['nosql'] },
    { at: 'isValidObjectId', in: 0, clears: ['nosql'] },
    { at: 'isObjectIdOrHexString', in: 0, clears: 'all' },
  ],
  sanitizers: [
    { at: '{ObjectId,ObjectID,Types.ObjectId,mongo.ObjectId}', in: 0, clears: 'all' },
    {
      at: '{ObjectId,ObjectID,Types.ObjectId,mongo.ObjectId}.{createFromHexString,createFromBase64,createFromTime}',
      in: 0,
      clears: 'all',
    },
  ],
})
