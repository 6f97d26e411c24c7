import { defineModel } from '../define-model.js'

/** Fields that a schema doesn't have are dropped by default; all that it has are open. */
export const mongooseWrites = defineModel({
  name: 'mongoose',
  docs: 'https://mongoosejs.com/docs/guide.html#strict',
  packages: ['mongoose', '@nestjs/mongoose', '@typegoose/typegoose', 'nestjs-typegoose'],
  types: {
    Connection: ['createConnection()', 'connection', '@InjectConnection'],
    Model: [
      'model()',
      'models.*',
      'Connection.model()',
      'Connection.models.*',
      '@InjectModel',
      '{getModelForClass,getDiscriminatorModelForClass}()',
      'Model.discriminator()',
    ],
    ReturnModelType: [],
    PaginateModel: [],
    HydratedDocument: [
      'Model.{findOne,findById,create,hydrate}()',
      'Model.{findOne,findById}().{exec,orFail,populate}()',
    ],
    Document: [],
  },
  inherits: { ReturnModelType: ['Model'], PaginateModel: ['Model'], Document: ['HydratedDocument'] },
  sinks: [
    { at: 'Model.{create,insertMany,insertOne,hydrate}(0)', kind: 'assign' },
    { at: 'Model.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,update}(1)', kind: 'assign' },
    { at: 'Model.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,update}(1).{$set,$setOnInsert}', kind: 'assign' },
    { at: 'Model.{findOneAndReplace,replaceOne}(1)', kind: 'assign' },
    { at: 'Model.bulkWrite(0).insertOne.document', kind: 'assign' },
    { at: 'Model.bulkWrite(0).{updateOne,updateMany}.update', kind: 'assign' },
    { at: 'Model.bulkWrite(0).{updateOne,updateMany}.update.{$set,$setOnInsert}', kind: 'assign' },
    { at: 'HydratedDocument.{set,overwrite,updateOne}(0)', kind: 'assign' },
  ],
})
