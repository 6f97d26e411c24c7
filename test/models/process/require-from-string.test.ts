import { requireFromString } from '../../../src/models/process/require-from-string.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(requireFromString, {
  'sinks default(0)': `const requireFromString = require('require-from-string')
    const exported = requireFromString(text)`,
})
