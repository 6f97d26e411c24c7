import { extend } from '../../../src/models/objects/extend.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(extend, {
  'sinks default(2..)': `const extend = require('extend')
    const options = extend(true, {}, given)`,
})
