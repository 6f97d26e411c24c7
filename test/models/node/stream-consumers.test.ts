import { streamConsumers } from '../../../src/models/node/stream-consumers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(streamConsumers, {
  'steps text': `import { text } from 'node:stream/consumers'
    const body = await text(value)`,
  'steps json': `import { json } from 'node:stream/consumers'
    const body = await json(value)`,
  'steps {buffer,arrayBuffer,blob}': `import { buffer } from 'node:stream/consumers'
    const body = await buffer(value)`,
})
