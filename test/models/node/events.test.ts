import { events } from '../../../src/models/node/events.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(events, {
  'steps {once,on}': `import { once } from 'node:events'
    const [chunk] = await once(value, 'data')`,
})
