import { promise } from '../../../src/models/node/promise.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(promise, {
  'aliases {denodeify,nodeify}': `const Promise = require('promise')
    const run = Promise.denodeify(value)`,
})
