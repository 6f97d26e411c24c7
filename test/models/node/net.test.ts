import { net } from '../../../src/models/node/net.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(net, {
  'guards {isIP,isIPv4,isIPv6}': `import net from 'node:net'
    if (!net.isIP(host)) throw new Error('host')`,
  'sinks {connect,createConnection}(0).host': `import net from 'node:net'
    net.connect({ host: address, port: 25 })`,
  'sinks {connect,createConnection}(1)': `import { createConnection } from 'node:net'
    createConnection(25, address)`,
  'sinks Socket.connect(0).host': `import { Socket } from 'node:net'
    new Socket().connect({ host: address, port: 25 })`,
  'sinks Socket.connect(1)': `import { Socket } from 'node:net'
    new Socket().connect(25, address)`,
  'sinks Socket.{write,end}(0)': `import net from 'node:net'
    const socket = net.connect(80, 'localhost')
    socket.write('GET ' + name + ' HTTP/1.1\\r\\n\\r\\n')`,
})
