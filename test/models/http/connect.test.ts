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
  'sinks ServerResponse.{setHeader,appendHeader}(1)': `import connect from 'connect'
    connect().use((req, res, next) => {
      res.setHeader('location', target)
      res.end()
    })`,
  'sinks ServerResponse.writeHead(1..).{Location,location}': `import connect from 'connect'
    connect().use((req, res, next) => {
      res.writeHead(302, { location: target })
      res.end()
    })`,
  'states ServerResponse.writeHead #3': `import connect from 'connect'
    connect().use((req, res, next) => {
      res.setHeader('Location', target)
      res.writeHead(201)
      res.end()
    })`,
  'states ServerResponse.statusCode': `import connect from 'connect'
    connect().use((req, res, next) => {
      res.statusCode = 201
      res.setHeader('Location', target)
      res.end()
    })`,
  'sinks ServerResponse.{setHeader,appendHeader}(0)': `import connect from 'connect'
    connect().use((req, res, next) => {
      res.setHeader(name, 'on')
      res.end()
    })`,
  'sinks ServerResponse.{setHeader,appendHeader}(1) #2': `import connect from 'connect'
    connect().use((req, res, next) => {
      res.setHeader('Set-Cookie', 'theme=' + name)
      res.end()
    })`,
  'sinks ServerResponse.writeHead(1..)': `import connect from 'connect'
    connect().use((req, res, next) => {
      res.writeHead(200, headers)
      res.end()
    })`,
  'sinks ServerResponse.end(0)': `import connect from 'connect'
    connect().use((req, res) => { res.end(JSON.stringify(user)) })`,
})
