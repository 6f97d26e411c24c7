const { Schema, model } = require('mongoose')

const accountSchema = new Schema({
  email: { type: String, required: true },
  name: String,
  password: { type: String, required: true },
  isAdmin: { type: Boolean, default: false },
})

module.exports = model('Account', accountSchema)
