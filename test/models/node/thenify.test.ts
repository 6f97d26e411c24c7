import { thenify } from '../../../src/models/node/thenify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(thenify, {
  'aliases {default,withCallback}': `const thenify = require('thenify')
    const run = thenify.withCallback(value)`,
})
