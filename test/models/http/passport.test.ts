import { passport } from '../../../src/models/http/passport.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(passport, {
  'protections default.{authenticate,authorize}()': `import express from 'express'
    import passport from 'passport'
    const app = express()
    app.get('/me', passport.authenticate('jwt', { session: false }), (req, res) => res.json(req.user))`,
})
