const accounts = require('../services/accounts')
const thumbnails = require('../services/thumbnails')

const asyncHandler = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next)

module.exports = {
  create: asyncHandler(async (req, res) => {
    const account = await accounts.create(req.body)
    res.status(201).json(account) // expect: no-raw-entity-response
  }),

  register: asyncHandler(async (req, res) => {
    const account = await accounts.register(req.body)
    res.status(201).json(accounts.view(account))
  }),

  change: asyncHandler(async (req, res) => {
    const account = await accounts.change(req.user.id, req.body)
    res.json(accounts.view(account))
  }),

  picture(req, res, next) {
    thumbnails.resize(req.query.file, req.query.size, (error) => (error ? next(error) : res.sendStatus(204)))
  },

  rotate(req, res) {
    thumbnails.rotate(req.body.file, req.body.degrees)
    res.sendStatus(204)
  },

  back(req, res) {
    res.redirect(req.query.returnTo) // expect: no-open-redirect
  },
}
