import { eventsource } from '../../../src/models/clients/eventsource.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(eventsource, {
  'sinks new {EventSource,default}(0)': `import { EventSource } from 'eventsource'
    const events = new EventSource(address)`,
})
