const mongoose = require('mongoose')

const userSchema = new mongoose.Schema(
  {
    name: { type: String, required: true },
    email: { type: String, required: true, unique: true, lowercase: true },
    password: { type: String, required: true },
    role: { type: String, enum: ['user', 'editor', 'admin'], default: 'user' },
    emailVerified: { type: Boolean, default: false },
  },
  { timestamps: true },
)

const noteSchema = new mongoose.Schema(
  {
    owner: { type: mongoose.Schema.Types.ObjectId, ref: 'User', required: true },
    title: { type: String, required: true },
    text: String,
    tags: [String],
    archived: { type: Boolean, default: false },
  },
  { timestamps: true },
)

const categorySchema = new mongoose.Schema({ name: String, slug: String })

module.exports = {
  User: mongoose.model('User', userSchema),
  Note: mongoose.model('Note', noteSchema),
  Category: mongoose.model('Category', categorySchema),
}
