import { serializeToJs } from '../../../src/models/process/serialize-to-js.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(serializeToJs, {
  'sinks deserialize(0)': `const serialize = require('serialize-to-js')
    const made = serialize.deserialize(text)`,
})
