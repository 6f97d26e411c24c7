import { pify } from '../../../src/models/node/pify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pify, {
  'aliases default': `const pify = require('pify')
    const run = pify(value)`,
})
