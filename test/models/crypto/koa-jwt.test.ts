import { koaJwt } from '../../../src/models/crypto/koa-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(koaJwt, {
  'concepts default': `const jwt = require('koa-jwt')
    app.use(jwt({ secret }))`,
})
