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
  'sinks Response.{write,end}(0)': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.end(text)
      next()
    })`,
  'states Response.{setHeader,appendHeader}': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.setHeader('Content-Type', 'text/html')
      next()
    })`,
  'states Response.writeHead': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
      next()
    })`,
  'states Response.writeHead #2': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.writeHead(200, 'OK', { 'Content-Type': 'text/html' })
      next()
    })`,
  'sinks Response.{send,sendRaw}(0)': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.setHeader('Content-Type', 'text/html')
      res.sendRaw(text)
      next()
    })`,
  'sinks Response.{send,sendRaw}(1)': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.setHeader('Content-Type', 'text/html')
      res.send(200, text)
      next()
    })`,
  'states Response.{header,set}': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.header('Content-Type', 'text/html')
      next()
    })`,
  'states Response.set': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.set({ 'Content-Type': 'text/html' })
      next()
    })`,
  'states Response.contentType': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/', (req, res, next) => {
      res.contentType = 'html'
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
  'states Response.{status,writeHead}': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.status(201)
      res.header('Location', target)
    })`,
  'sinks Response.{setHeader,header,set}(0)': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.header(name, 'on')
    })`,
  'sinks Response.{setHeader,header,set}(1) #2': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.header('Set-Cookie', 'theme=' + name)
    })`,
  'sinks Response.set(0)': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.set(headers)
    })`,
  'sinks Response.writeHead(1..)': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/go', (req, res, next) => {
      res.writeHead(200, headers)
    })`,
  'sinks Response.{send,json}(0)': `import restify from 'restify'
    restify.createServer().get('/', (req, res) => { res.json(user) })`,
  'sinks Response.{send,json}(1)': `import restify from 'restify'
    restify.createServer().get('/', (req, res) => { res.send(200, user) })`,
  'routes endpoint {Server,Router}.{get,post,put,patch,del,head,opts}': `import restify from 'restify'
    const server = restify.createServer()
    server.get('/users/:id', (req, res, next) => {
      res.send(find(req.params.id))
      return next()
    })`,
  'routes before {Server,Router}.{use,pre}': `import restify from 'restify'
    const server = restify.createServer()
    server.use(restify.plugins.bodyParser())
    server.post('/users', async (req, res) => {
      res.send(save(req.body))
    })`,
})
