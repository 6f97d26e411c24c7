import { polka } from '../../../src/models/http/polka.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(polka, {
  'sources Request.query.*': `import polka from 'polka'
    polka().get('/users', (req, res) => find(req.query.name))`,
  'sources Request.body': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => {
      save(req.body)
    })`,
  'sources Request.query': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => {
      save(req.query)
    })`,
  'sources Request.params': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => {
      save(req.params)
    })`,
  'sources Request.params.*': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => {
      save(req.params.id)
    })`,
  'sources Request.headers': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => {
      save(req.headers)
    })`,
  'sources Request.headers.*': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => {
      save(req.headers.host)
    })`,
  'sources Request.{url,originalUrl,path,search}': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => {
      save(req.path)
    })`,
  'sources Request.on(1)(0)': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => {
      req.on('data', (chunk) => chunks.push(chunk))
    })`,
  'sinks Response.{write,end}(0)': `import polka from 'polka'
    polka().get('/', (req, res) => {
      res.end(text)
    })`,
  'states Response.{setHeader,appendHeader}': `import polka from 'polka'
    polka().get('/', (req, res) => {
      res.setHeader('Content-Type', 'text/html')
    })`,
  'states Response.writeHead': `import polka from 'polka'
    polka().get('/', (req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
    })`,
  'states Response.writeHead #2': `import polka from 'polka'
    polka().get('/', (req, res) => {
      res.writeHead(200, 'OK', { 'Content-Type': 'text/html' })
    })`,
  'sinks Response.{setHeader,appendHeader}(1)': `import polka from 'polka'
    polka().get('/go', (req, res) => {
      res.setHeader('Location', target)
      res.end()
    })`,
  'sinks Response.writeHead(1..).{Location,location}': `import polka from 'polka'
    polka().get('/go', (req, res) => {
      res.writeHead(302, { Location: target })
      res.end()
    })`,
  'sinks Response.{setHeader,appendHeader}(0)': `import polka from 'polka'
    polka().get('/go', (req, res) => {
      res.setHeader(name, 'on')
      res.end()
    })`,
  'sinks Response.{setHeader,appendHeader}(1) #2': `import polka from 'polka'
    polka().get('/go', (req, res) => {
      res.setHeader('Set-Cookie', 'theme=' + name)
      res.end()
    })`,
  'sinks Response.writeHead(1..)': `import polka from 'polka'
    polka().get('/go', (req, res) => {
      res.writeHead(200, headers)
      res.end()
    })`,
  'sinks Response.end(0)': `import polka from 'polka'
    polka().get('/', (req, res) => { res.end(JSON.stringify(user)) })`,
  'routes endpoint Polka.{get,post,put,patch,delete,options,head}': `import polka from 'polka'
    polka().get('/users/:id', (req, res) => res.end(find(req.params.id)))`,
  'routes endpoint Polka.all': `import polka from 'polka'
    polka().all('/users/:id', (req, res) => res.end(find(req.params.id)))`,
  'routes before Polka.use': `import polka from 'polka'
    polka()
      .use(json())
      .post('/users', (req, res) => res.end(save(req.body)))`,
})
