import { nodeHttp } from '../../../src/models/http/node-http.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodeHttp, {
  'sources IncomingMessage.url': `import http from 'node:http'
    http.createServer((req, res) => {
      save(req.url)
      res.end()
    }).listen(3000)`,
  'sources IncomingMessage.{headers,headersDistinct,trailers,rawHeaders}': `import http from 'node:http'
    http.createServer((req, res) => {
      save(req.headers)
      res.end()
    }).listen(3000)`,
  'sources IncomingMessage.headers.*': `import http from 'node:http'
    http.createServer((req, res) => {
      save(req.headers['x-user'])
      res.end()
    }).listen(3000)`,
  'sources IncomingMessage.{on,once,addListener}(1)(0)': `const { createServer } = require('http')
    createServer((req, res) => {
      let body = ''
      req.on('data', (chunk) => { body += chunk })
    })`,
  'sources IncomingMessage.read()': `import http from 'node:http'
    http.createServer((req, res) => {
      save(req.read())
      res.end()
    }).listen(3000)`,
  'sources Server.on(1)(1)': `import http2 from 'node:http2'
    const server = http2.createSecureServer({ key, cert })
    server.on('stream', (stream, headers) => {
      open(headers[':path'])
    })`,
  'shapes 1': `export function serve(req, res) {
      res.writeHead(200)
      res.end(req.url)
    }`,
  'sinks ServerResponse.{write,end}(0)': `import http from 'node:http'
    http.createServer((req, res) => {
      res.end(text)
    })`,
  'states ServerResponse.{setHeader,appendHeader}': `import http from 'node:http'
    http.createServer((req, res) => {
      res.setHeader('Content-Type', 'text/html')
    })`,
  'states ServerResponse.writeHead': `import http from 'node:http'
    http.createServer((req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
    })`,
  'states ServerResponse.writeHead #2': `import http from 'node:http'
    http.createServer((req, res) => {
      res.writeHead(200, 'OK', { 'Content-Type': 'text/html' })
    })`,
  'sinks ServerResponse.{setHeader,appendHeader}(1)': `import http from 'node:http'
    http.createServer((req, res) => {
      res.setHeader('Location', target)
      res.end()
    })`,
  'sinks ServerResponse.writeHead(1..).{Location,location}': `import http from 'node:http'
    http.createServer((req, res) => {
      res.writeHead(302, { Location: target })
      res.end()
    })`,
  'states ServerResponse.writeHead #3': `import http from 'node:http'
    http.createServer((req, res) => {
      res.setHeader('Location', target)
      res.writeHead(201)
      res.end()
    })`,
  'states ServerResponse.statusCode': `import http from 'node:http'
    http.createServer((req, res) => {
      res.statusCode = 201
      res.setHeader('Location', target)
      res.end()
    })`,
  'sinks ServerResponse.{setHeader,appendHeader}(0)': `import http from 'node:http'
    http.createServer((req, res) => {
      res.setHeader(name, 'on')
      res.end()
    })`,
  'sinks ServerResponse.{setHeader,appendHeader}(1) #2': `import http from 'node:http'
    http.createServer((req, res) => {
      res.setHeader('Set-Cookie', 'theme=' + name)
      res.end()
    })`,
  'sinks ServerResponse.writeHead(1..)': `import http from 'node:http'
    http.createServer((req, res) => {
      res.writeHead(200, headers)
      res.end()
    })`,
  'sinks ServerResponse.writeHead(1..).{Set-Cookie,set-cookie}': `import http from 'node:http'
    http.createServer((req, res) => {
      res.writeHead(200, { 'Set-Cookie': 'theme=' + name })
      res.end()
    })`,
  'sinks {IncomingMessage,ServerResponse}.{socket,connection}.{write,end}(0)': `import http from 'node:http'
    http.createServer((req, res) => {
      req.socket.write('X-Name: ' + name + '\\r\\n')
      res.end()
    })`,
  'sinks UpgradeSocket.{write,end}(0)': `import http from 'node:http'
    http.createServer().on('upgrade', (req, socket, head) => socket.write('HTTP/1.1 101 Switching Protocols\\r\\nX-Name: ' + name + '\\r\\n\\r\\n'))`,
  'sinks ServerResponse.end(0)': `import http from 'node:http'
    http.createServer((req, res) => { res.end(JSON.stringify(user)) })`,
  'sources IncomingMessage': `import http from 'node:http'
    http.createServer(async (req, res) => {
      for await (const chunk of req) chunks.push(chunk)
    })`,
})
