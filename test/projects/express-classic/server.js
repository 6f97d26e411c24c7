'use strict'

const express = require('express')
const cookieParser = require('cookie-parser')
const routes = require('./routes')
const { connect } = require('./lib/db')

const app = express()
app.use(express.json())
app.use(express.urlencoded({ extended: true }))
app.use(cookieParser())
app.use('/api', routes)

connect().then(() => app.listen(process.env.PORT || 3000))

module.exports = app
