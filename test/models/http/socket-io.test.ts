import { socketIo } from '../../../src/models/http/socket-io.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(socketIo, {
  'sources Socket.{on,once}(1)(0..)': `import { Server } from 'socket.io'
    const io = new Server(httpServer)
    io.on('connection', (socket) => {
      socket.on('message', (text, done) => insert(text))
    })`,
  'sources Socket.{onAny,prependAny}(0)(0..)': `import { Server } from 'socket.io'
    const io = new Server(httpServer)
    io.on('connection', (socket) => {
      socket.onAny((name, payload) => log(name, payload))
    })`,
  'sources Socket.use(0)(0)': `import { Server } from 'socket.io'
    const io = new Server(httpServer)
    io.on('connection', (socket) => {
      socket.use((packet, next) => check(packet[1]))
    })`,
  'sources Socket.handshake.query': `import { Server } from 'socket.io'
    const io = new Server(httpServer)
    io.on('connection', (socket) => {
      save(socket.handshake.query)
    })`,
  'sources Socket.handshake.auth': `import { Server } from 'socket.io'
    const io = new Server(3000)
    io.of('/admin').use((socket, next) => verify(socket.handshake.auth.token))`,
  'sources Socket.handshake.headers': `import { Server } from 'socket.io'
    const io = new Server(httpServer)
    io.on('connection', (socket) => {
      save(socket.handshake.headers)
    })`,
  'sources Socket.handshake.headers.*': `import { Server } from 'socket.io'
    const io = new Server(httpServer)
    io.on('connection', (socket) => {
      save(socket.handshake.headers.host)
    })`,
  'sources Socket.request.headers.*': `import { Server } from 'socket.io'
    const io = new Server(httpServer)
    io.on('connection', (socket) => {
      save(socket.request.headers.cookie)
    })`,
  'sources {Socket.handshake,Socket.request}.url': `import { Server } from 'socket.io'
    const io = new Server(httpServer)
    io.on('connection', (socket) => {
      save(socket.handshake.url)
    })`,
  'shapes 1': `module.exports = (io, socket) => {
      socket.on('order:create', (order) => insert(order))
    }`,
  'routes handler Socket.{on,once}(1)': `import { Server } from 'socket.io'
    const io = new Server(3000)
    io.on('connection', (socket) => {
      socket.on('rename', (message) => rename(message.name))
    })`,
  'callers Socket.{user,userId,decoded_token}': `import { Server } from 'socket.io'
    const io = new Server(3000)
    io.on('connection', (socket) => {
      socket.on('orders', async (answer) => answer(await ordersOf(socket.user.id)))
    })`,
  'callers Socket.data.{user,userId,session,auth}': `import { Server } from 'socket.io'
    const io = new Server(3000)
    io.on('connection', (socket) => {
      socket.on('orders', async (answer) => answer(await ordersOf(socket.data.userId)))
    })`,
  'callers Socket.request.{user,session.user,session.userId}': `import { Server } from 'socket.io'
    const io = new Server(3000)
    io.on('connection', (socket) => {
      socket.on('orders', async (answer) => answer(await ordersOf(socket.request.session.userId)))
    })`,
})
