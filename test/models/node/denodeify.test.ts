import { denodeify } from '../../../src/models/node/denodeify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(denodeify, {
  'aliases default': `const denodeify = require('denodeify')
    const run = denodeify(value)`,
})
