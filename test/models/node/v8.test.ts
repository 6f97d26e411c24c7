import { v8 } from '../../../src/models/node/v8.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(v8, {
  'sinks deserialize(0)': `import v8 from 'node:v8'
    const made = v8.deserialize(bytes)`,
  'sinks new {Deserializer,DefaultDeserializer}(0)': `import { DefaultDeserializer } from 'v8'
    const reader = new DefaultDeserializer(bytes)`,
  'steps deserialize': `import { deserialize } from 'v8'
    const made = deserialize(bytes)`,
})
