import { webSockets } from '../../../src/models/clients/web-sockets.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(webSockets, {
  'sinks new WebSocket(0)': `const socket = new WebSocket(address)`,
  'sinks new EventSource(0)': `const events = new EventSource(address)`,
})
