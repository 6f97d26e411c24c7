import { connectEnsureLogin } from '../../../src/models/http/connect-ensure-login.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(connectEnsureLogin, {
  'protections {ensureLoggedIn,ensureAuthenticated}()': `const express = require('express')
    const { ensureLoggedIn } = require('connect-ensure-login')
    const app = express()
    app.get('/settings', ensureLoggedIn('/login'), (req, res) => res.render('settings', { user: req.user }))`,
})
