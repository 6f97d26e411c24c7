import { nodeSerialize } from '../../../src/models/process/node-serialize.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodeSerialize, {
  'sinks unserialize(0)': `import serialize from 'node-serialize'
    const user = serialize.unserialize(text)`,
})
