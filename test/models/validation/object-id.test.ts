import { objectId } from '../../../src/models/validation/object-id.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(objectId, {
  'guards {ObjectId,ObjectID,Types.ObjectId,mongo.ObjectId}.isValid': `import { ObjectId } from 'mongodb'
    if (!ObjectId.isValid(id)) throw new Error('bad id')`,
  'guards isValidObjectId': `import mongoose from 'mongoose'
    if (!mongoose.isValidObjectId(id)) return`,
  'guards isObjectIdOrHexString': `import { isObjectIdOrHexString } from 'mongoose'
    if (!isObjectIdOrHexString(id)) return`,
  'sanitizers {ObjectId,ObjectID,Types.ObjectId,mongo.ObjectId}': `import { Types } from 'mongoose'
    const id = new Types.ObjectId(text)`,
  'sanitizers {ObjectId,ObjectID,Types.ObjectId,mongo.ObjectId}.{createFromHexString,createFromBase64,createFromTime}': `
    import { ObjectId } from 'mongodb'
    const id = ObjectId.createFromHexString(text)`,
})
