import mongoose from 'mongoose'

const schema = new mongoose.Schema({ code: String, owner: mongoose.Types.ObjectId, state: String, weight: Number })

schema.statics.ofOwner = function (owner) {
  return this.find({ owner })
}

export default mongoose.model('Parcel', schema)
