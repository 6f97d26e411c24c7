import { es6Promisify } from '../../../src/models/node/es6-promisify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(es6Promisify, {
  'aliases {default,promisify}': `const { promisify } = require('es6-promisify')
    const run = promisify(value)`,
})
