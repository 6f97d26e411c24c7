import { wsClient } from '../../../src/models/clients/ws-client.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(wsClient, {
  'sinks new {WebSocket,default,Client}(0)': `import WebSocket from 'ws'
    const socket = new WebSocket(address)`,
})
