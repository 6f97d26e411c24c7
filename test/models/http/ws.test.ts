import { ws } from '../../../src/models/http/ws.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ws, {
  'sources WebSocket.{on,once,addListener}(1)(0)': `import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    wss.on('connection', (ws, req) => {
      ws.on('message', (data) => insert(JSON.parse(data)))
    })`,
  'sources WebSocket.addEventListener(1)(0).data': `const WebSocket = require('ws')
    const server = new WebSocket.Server({ port: 8080 })
    server.on('connection', (socket) => {
      socket.addEventListener('message', (event) => insert(event.data))
    })`,
  'sources IncomingMessage.url': `import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    wss.on('connection', (ws, req) => {
      save(req.url)
    })`,
  'sources IncomingMessage.headers': `import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    wss.on('connection', (ws, req) => {
      save(req.headers)
    })`,
  'sources IncomingMessage.headers.*': `import { WebSocketServer } from 'ws'
    const wss = new WebSocketServer({ port: 8080 })
    wss.on('connection', (ws, req) => {
      save(req.headers['sec-websocket-protocol'])
    })`,
})
