const express = require('express')
const bcrypt = require('bcrypt')
const jwt = require('jsonwebtoken')
const { z } = require('zod')
const { User, Note, Category } = require('./models')

const app = express()
app.use(express.json({ limit: '100kb' }))

function requireUser(req, res, next) {
  const [scheme, token] = (req.headers.authorization ?? '').split(' ')
  if (scheme !== 'Bearer') return res.status(401).json({ message: 'Sign in first' })
  try {
    req.user = jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] })
    return next()
  } catch {
    return res.status(401).json({ message: 'The token is not valid' })
  }
}

const asyncHandler = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next)

function toProfile(user) {
  return { id: user.id, name: user.name, email: user.email }
}

app.post(
  '/register',
  asyncHandler(async (req, res) => {
    const { name, email, password } = req.body
    const hash = await bcrypt.hash(String(password), 12)
    const user = await User.create({ name, email, password: hash })
    res.status(201).json(toProfile(user))
  }),
)

app.post(
  '/register/import',
  requireUser,
  asyncHandler(async (req, res) => {
    const user = await User.create(req.body) // expect: no-mass-assignment
    res.status(201).json({ id: user.id })
  }),
)

app.get(
  '/me',
  requireUser,
  asyncHandler(async (req, res) => {
    const user = await User.findById(req.user.id).select('-password')
    if (!user) return res.status(404).end()
    res.json(user)
  }),
)

app.get(
  '/me/raw',
  requireUser,
  asyncHandler(async (req, res) => {
    const user = await User.findById(req.user.id)
    res.json(user) // expect: no-raw-entity-response
  }),
)

app.get(
  '/users',
  requireUser,
  asyncHandler(async (req, res) => {
    const users = await User.find().limit(50)
    res.json(users.map(toProfile))
  }),
)

const profileSchema = z.object({ name: z.string().min(1).max(80), email: z.email() })

app.put(
  '/me',
  requireUser,
  asyncHandler(async (req, res) => {
    const changes = profileSchema.parse(req.body)
    const user = await User.findByIdAndUpdate(req.user.id, changes, { new: true })
    res.json(toProfile(user))
  }),
)

app.patch(
  '/me',
  requireUser,
  asyncHandler(async (req, res) => {
    const user = await User.findById(req.user.id)
    Object.assign(user, req.body) // expect: no-mass-assignment
    await user.save()
    res.json(toProfile(user))
  }),
)

const EDITABLE = ['name', 'email']

app.patch(
  '/me/fields',
  requireUser,
  asyncHandler(async (req, res) => {
    const user = await User.findById(req.user.id)
    for (const field of Object.keys(req.body)) {
      if (EDITABLE.includes(field)) user[field] = req.body[field]
    }
    await user.save()
    res.json(toProfile(user))
  }),
)

app.patch(
  '/me/settings',
  requireUser,
  asyncHandler(async (req, res) => {
    const user = await User.findById(req.user.id)
    for (const field of Object.keys(req.body)) {
      user[field] = req.body[field] // expect: no-mass-assignment
    }
    await user.save()
    res.json(toProfile(user))
  }),
)

app.get(
  '/notes',
  requireUser,
  asyncHandler(async (req, res) => {
    const notes = await Note.find({ owner: req.user.id }).sort({ createdAt: -1 }).limit(100)
    res.json(notes)
  }),
)

app.get(
  '/notes/:id',
  requireUser,
  asyncHandler(async (req, res) => {
    const note = await Note.findById(req.params.id) // expect: require-owner-filter
    if (!note) return res.status(404).end()
    res.json({ id: note.id, title: note.title, text: note.text })
  }),
)

app.get(
  '/notes/:id/own',
  requireUser,
  asyncHandler(async (req, res) => {
    const note = await Note.findOne({ _id: req.params.id, owner: req.user.id })
    if (!note) return res.status(404).end()
    res.json({ id: note.id, title: note.title, text: note.text })
  }),
)

app.get(
  '/notes/:id/checked',
  requireUser,
  asyncHandler(async (req, res) => {
    const note = await Note.findById(req.params.id)
    if (!note || !note.owner.equals(req.user.id)) return res.status(404).end()
    res.json({ id: note.id, title: note.title, text: note.text })
  }),
)

app.delete(
  '/notes/:id',
  requireUser,
  asyncHandler(async (req, res) => {
    await Note.findByIdAndDelete(req.params.id) // expect: require-owner-filter
    res.status(204).end()
  }),
)

app.delete(
  '/notes/:id/own',
  requireUser,
  asyncHandler(async (req, res) => {
    const { deletedCount } = await Note.deleteOne({ _id: req.params.id, owner: req.user.id })
    res.status(deletedCount ? 204 : 404).end()
  }),
)

app.get(
  '/categories/:id',
  asyncHandler(async (req, res) => {
    const category = await Category.findById(req.params.id)
    res.json(category)
  }),
)

module.exports = app
