import { seroval } from '../../../src/models/process/seroval.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(seroval, {
  'sinks deserialize(0)': `import { deserialize } from 'seroval'
    const made = deserialize(text)`,
})
