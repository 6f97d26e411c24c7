import { isNumber } from '../../../src/models/validation/is-number.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(isNumber, {
  'guards default': `const isNumber = require('is-number')
    if (!isNumber(pid)) return`,
})
