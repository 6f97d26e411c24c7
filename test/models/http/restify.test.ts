import { restify } from '../../../src/models/http/restify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(restify, {
  'sources Request.{body,rawBody}': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.body)
      next()
    })`,
  'sources Request.query': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.query)
      next()
    })`,
  'sources Request.getQuery()': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.getQuery())
      next()
    })`,
  'sources Request.params': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.params)
      next()
    })`,
  'sources Request.headers': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.headers)
      next()
    })`,
  'sources Request.headers.*': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.headers['x-api-version'])
      next()
    })`,
  'sources Request.{header,userAgent,contentType}()': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.header('Accept'))
      next()
    })`,
  'sources Request.{href,path,getPath}()': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.path())
      next()
    })`,
  'sources Request.url': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.url)
      next()
    })`,
  'sources Request.files.*.{name,type}': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/hello/:name', (req, res, next) => {
      save(req.files.avatar.name)
      next()
    })`,
  'sinks Response.redirect(*)': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.redirect(302, target, next)
    })`,
  'sinks Response.redirect(0).hostname': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.redirect({ hostname: target }, next)
    })`,
  'sinks Response.{setHeader,header,set}(1)': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.header('Location', target)
    })`,
  'sinks Response.writeHead(1..).{Location,location}': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.writeHead(302, { Location: target })
    })`,
})
