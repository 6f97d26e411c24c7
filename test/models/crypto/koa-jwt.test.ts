import { koaJwt } from '../../../src/models/crypto/koa-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(koaJwt, {
  'concepts default': `const jwt = require('koa-jwt')
    app.use(jwt({ secret }))`,
  'protections default()': `import Koa from 'koa'
    import jwt from 'koa-jwt'
    const app = new Koa()
    app.use(jwt({ secret: process.env.SECRET }))`,
})
