import { expressJwt } from '../../../src/models/crypto/express-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(expressJwt, {
  'concepts expressjwt': `import { expressjwt } from 'express-jwt'
    app.use(expressjwt({ secret, algorithms: ['HS256'] }))`,
  'concepts default': `const jwt = require('express-jwt')
    app.use(jwt({ secret }))`,
  'protections {expressjwt,default}()': `import express from 'express'
    import { expressjwt } from 'express-jwt'
    const app = express()
    app.get('/me', expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] }), (req, res) => res.json(req.auth))`,
})
