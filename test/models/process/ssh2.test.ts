import { ssh2 } from '../../../src/models/process/ssh2.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ssh2, {
  'sources Connection.on(1)(0).{username,password}': `import { Server } from 'ssh2'
    new Server({ hostKeys }, (client) => {
      client.on('authentication', (ctx) => use(ctx.username))
    })`,
  'sources Session.{on,once}(1)(2).command': `const { Server } = require('ssh2')
    const server = new Server({ hostKeys }, (client) => {
      client.on('session', (accept) => {
        const session = accept()
        session.on('exec', (acceptExec, rejectExec, info) => use(info.command))
      })
    })`,
  'sinks Client.exec(0)': `const { Client } = require('ssh2')
    const conn = new Client()
    conn.on('ready', () => {
      conn.exec(text, (error, stream) => use(stream))
    })`,
  'sinks Client.shell(*)(1).{write,end}(0)': `import { Client } from 'ssh2'
    const conn = new Client()
    conn.shell((error, stream) => {
      stream.write(text)
    })`,
  'sinks Client.connect(0).host': `import { Client } from 'ssh2'
    const client = new Client()
    client.connect({ host: address, username })`,
})
