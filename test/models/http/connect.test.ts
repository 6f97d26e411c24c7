import { connect } from '../../../src/models/http/connect.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(connect, {
  'sources IncomingMessage.body': `const connect = require('connect')
    const app = connect()
    app.use('/api', function (req, res, next) {
      save(req.body)
      next()
    })`,
  'sources IncomingMessage.query': `const connect = require('connect')
    const app = connect()
    app.use('/api', function (req, res, next) {
      save(req.query)
      next()
    })`,
  'sources IncomingMessage.cookies': `const connect = require('connect')
    const app = connect()
    app.use('/api', function (req, res, next) {
      save(req.cookies)
      next()
    })`,
  'sources IncomingMessage.headers': `const connect = require('connect')
    const app = connect()
    app.use('/api', function (req, res, next) {
      save(req.headers)
      next()
    })`,
  'sources IncomingMessage.headers.*': `const connect = require('connect')
    const app = connect()
    app.use('/api', function (req, res, next) {
      save(req.headers.host)
      next()
    })`,
  'sources IncomingMessage.{url,originalUrl}': `const connect = require('connect')
    const app = connect()
    app.use('/api', function (req, res, next) {
      save(req.url)
      next()
    })`,
  'sources IncomingMessage.on(1)(0)': `const connect = require('connect')
    const app = connect()
    app.use('/api', function (req, res, next) {
      req.on('data', (chunk) => chunks.push(chunk))
      next()
    })`,
  'sinks ServerResponse.{write,end}(0)': `const connect = require('connect')
    const app = connect()
    app.use((req, res) => {
      res.end(text)
    })`,
  'states ServerResponse.{setHeader,appendHeader}': `const connect = require('connect')
    const app = connect()
    app.use((req, res) => {
      res.setHeader('Content-Type', 'text/html')
    })`,
  'states ServerResponse.writeHead': `const connect = require('connect')
    const app = connect()
    app.use((req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
    })`,
  'states ServerResponse.writeHead #2': `const connect = require('connect')
    const app = connect()
    app.use((req, res) => {
      res.writeHead(200, 'OK', { 'Content-Type': 'text/html' })
    })`,
  'sinks ServerResponse.end(0)': `import connect from 'connect'
    connect().use((req, res) => { res.end(JSON.stringify(user)) })`,
})
