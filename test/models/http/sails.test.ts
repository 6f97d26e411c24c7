import { sails } from '../../../src/models/http/sails.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sails, {
  'sources Inputs': {
    filename: 'api/controllers/user/create.js',
    code: `module.exports = {
        inputs: { name: { type: 'string', required: true } },
        fn: async function (inputs) {
          return User.create(inputs)
        },
      }`,
  },
  'sources Request.{allParams,param}()': {
    filename: 'api/controllers/UserController.js',
    code: `module.exports = {
        async create(req, res) {
          save(req.allParams())
          return res.ok()
        },
      }`,
  },
  'sources Request.body': {
    filename: 'api/controllers/UserController.js',
    code: `module.exports = {
        async create(req, res) {
          save(req.body)
          return res.ok()
        },
      }`,
  },
  'sources Request.query': {
    filename: 'api/controllers/UserController.js',
    code: `module.exports = {
        async create(req, res) {
          save(req.query)
          return res.ok()
        },
      }`,
  },
  'sources Request.params.*': {
    filename: 'api/controllers/UserController.js',
    code: `module.exports = {
        async create(req, res) {
          save(req.params.id)
          return res.ok()
        },
      }`,
  },
  'sources Request.headers.*': {
    filename: 'api/controllers/UserController.js',
    code: `module.exports = {
        async create(req, res) {
          save(req.headers.host)
          return res.ok()
        },
      }`,
  },
  'sources Request.{get,header}()': {
    filename: 'api/controllers/UserController.js',
    code: `module.exports = {
        async create(req, res) {
          save(req.get('x-tenant'))
          return res.ok()
        },
      }`,
  },
  'sources Request.{cookies,signedCookies}': {
    filename: 'api/controllers/UserController.js',
    code: `module.exports = {
        async create(req, res) {
          save(req.cookies)
          return res.ok()
        },
      }`,
  },
  'sources Request.{url,originalUrl,path}': {
    filename: 'api/controllers/UserController.js',
    code: `module.exports = {
        async create(req, res) {
          save(req.path)
          return res.ok()
        },
      }`,
  },
  'conventions (^|/)api/controllers/.*\\.[cm]?[jt]s$': {
    filename: 'api/controllers/user/rename.js',
    code: `module.exports = {
        fn: async function (inputs) {
          return User.updateOne(inputs.id).set({ name: inputs.name })
        },
      }`,
  },
  'conventions (^|/)api/controllers/.*Controller\\.[cm]?[jt]s$': {
    filename: 'api/controllers/PostController.js',
    code: `module.exports.find = (request, response) => Post.find(request.allParams())`,
  },
  'conventions (^|/)api/policies/.*\\.[cm]?[jt]s$': {
    filename: 'api/policies/is-owner.js',
    code: `module.exports = async function (req, res, proceed) {
        return (await owns(req.params.id)) ? proceed() : res.forbidden()
      }`,
  },
})
